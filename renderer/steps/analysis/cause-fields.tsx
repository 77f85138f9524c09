/** The fields of one cause. */
import { Text } from '@mantine/core';
import {
  fishboneCategorySchema,
  gilbertCellSchema,
  performanceLevelSchema,
  verdictSchema,
} from '../../../design/enums.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { RefsField } from '../../kit/refs-field.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useEvidenceOptions } from '../pieces/part-options.ts';
import { DecisionWalk } from './decision-walk.tsx';

export function CauseFields({ path }: { path: string }) {
  const t = useT();
  const evidence = useEvidenceOptions();
  return (
    <>
      <SlotField path={`${path}/statement`} minRows={2} />
      <Columns min={180}>
        <EnumField
          path={`${path}/category`}
          list="fishboneCategory"
          options={fishboneCategorySchema.options}
        />
        <EnumField
          path={`${path}/cell`}
          list="gilbertCell"
          options={gilbertCellSchema.options}
          isNullable
        />
        <EnumField
          path={`${path}/level`}
          list="performanceLevel"
          options={performanceLevelSchema.options}
          isNullable
        />
      </Columns>
      <RefsField path={`${path}/evidenceIds`} options={evidence} />
      <div>
        <Text size="sm" fw={600} mb={4}>
          {t('analysis.whys')}
        </Text>
        <CollectionEditor
          path={`${path}/whys`}
          kind="why"
          create={() => ({ text: emptySlot() })}
          title={(why) => why.text.text}
          addLabel={t('analysis.addWhy')}
          emptyText={t('analysis.noWhys')}
          isFlat
        >
          {(inner) => <SlotField path={`${inner}/text`} isLabelHidden />}
        </CollectionEditor>
      </div>
      <DecisionWalk path={`${path}/walk`} />
      <Columns min={180}>
        <EnumField path={`${path}/verdict`} list="verdict" options={verdictSchema.options} />
        <EnumField
          path={`${path}/remedy`}
          list="remedy"
          options={['training', 'practice', 'job-aid', 'feedback', 'none']}
        />
      </Columns>
      <SlotField path={`${path}/verdictReason`} minRows={2} />
    </>
  );
}
