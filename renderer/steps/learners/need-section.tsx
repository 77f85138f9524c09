/** Competency needs with standard, actual and the computed gap. */
import { Badge } from '@mantine/core';
import { competencyKindSchema, prioritySchema } from '../../../design/enums.ts';
import { newNeed } from '../../../design/new-design.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { RefsField } from '../../kit/refs-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useCauseOptions } from '../pieces/part-options.ts';

export function NeedSection() {
  const t = useT();
  const causes = useCauseOptions();
  return (
    <Section title={t('learners.needs')} hint={t('learners.needsHint')}>
      <CollectionEditor
        path="/learners/needs"
        kind="need"
        create={newNeed}
        title={(need) => need.competency.text}
        aside={(need) =>
          need.standardLevel === null || need.actualLevel === null ? (
            <Badge variant="light" tt="none">
              {t(`enums.priority.${need.priority}`)}
            </Badge>
          ) : (
            <Badge variant="light" tt="none">
              {t('learners.gap', { gap: need.actualLevel - need.standardLevel })}
            </Badge>
          )
        }
        addLabel={t('learners.addNeed')}
        emptyText={t('learners.noNeeds')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/competency`} />
            <Columns min={160}>
              <EnumField
                path={`${path}/kind`}
                list="competencyKind"
                options={competencyKindSchema.options}
              />
              <EnumField
                path={`${path}/priority`}
                list="priority"
                options={prioritySchema.options}
              />
              <NumberField path={`${path}/standardLevel`} isNullable min={0} max={9} />
              <NumberField path={`${path}/actualLevel`} isNullable min={0} max={9} />
            </Columns>
            <Columns min={260}>
              <SlotField path={`${path}/source`} />
              <SlotField path={`${path}/rationale`} />
            </Columns>
            <RefsField path={`${path}/causeIds`} options={causes} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
