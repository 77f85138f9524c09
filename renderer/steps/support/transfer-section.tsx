/** The transfer plan: who does what before, during and after. */
import { Badge } from '@mantine/core';
import { transferPhaseSchema } from '../../../design/enums.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

const create = () => ({
  phase: 'before' as const,
  who: emptySlot(),
  what: emptySlot(),
  when: emptySlot(),
});

export function TransferSection() {
  const t = useT();
  return (
    <Section title={t('support.transfer')} hint={t('support.transferHint')}>
      <CollectionEditor
        path="/transfer/steps"
        kind="transferStep"
        create={create}
        title={(step) => step.what.text}
        aside={(step) => (
          <Badge variant="light" tt="none">
            {t(`enums.transferPhase.${step.phase}`)}
          </Badge>
        )}
        addLabel={t('support.addTransfer')}
        emptyText={t('support.noTransfer')}
      >
        {(path) => (
          <>
            <Columns min={180}>
              <EnumField
                path={`${path}/phase`}
                list="transferPhase"
                options={transferPhaseSchema.options}
              />
              <SlotField path={`${path}/who`} isLine />
              <SlotField path={`${path}/when`} isLine />
            </Columns>
            <SlotField path={`${path}/what`} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
