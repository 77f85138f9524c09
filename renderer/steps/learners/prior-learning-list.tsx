/** Recognition of prior learning: what need not be learnt again. */
import { Text } from '@mantine/core';
import { rplDecisionSchema } from '../../../design/enums.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { RefsField } from '../../kit/refs-field.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useOutcomeOptions } from '../pieces/part-options.ts';

const create = () => ({
  what: emptySlot(),
  evidence: emptySlot(),
  decision: 'full' as const,
  outcomeIds: [],
});

export function PriorLearningList({ path }: { path: string }) {
  const t = useT();
  const outcomes = useOutcomeOptions();
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('learners.priorLearning')}
      </Text>
      <CollectionEditor
        path={path}
        kind="priorLearning"
        create={create}
        title={(item) => item.what.text}
        addLabel={t('learners.addPriorLearning')}
        emptyText={t('learners.noPriorLearning')}
        isFlat
      >
        {(inner) => (
          <>
            <Columns min={240}>
              <SlotField path={`${inner}/what`} />
              <SlotField path={`${inner}/evidence`} />
            </Columns>
            <Columns min={200}>
              <EnumField
                path={`${inner}/decision`}
                list="rplDecision"
                options={rplDecisionSchema.options}
              />
              <RefsField path={`${inner}/outcomeIds`} options={outcomes} />
            </Columns>
          </>
        )}
      </CollectionEditor>
    </div>
  );
}
