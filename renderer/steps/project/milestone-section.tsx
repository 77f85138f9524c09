/** Milestones with days, output and budget (0 is a budget). */
import { Badge } from '@mantine/core';
import { milestonePhaseSchema } from '../../../design/enums.ts';
import type { Milestone } from '../../../design/model/project.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

const create = (): Milestone => ({
  phase: 'preparation',
  description: emptySlot(),
  days: null,
  output: emptySlot(),
  budget: null,
});

export function MilestoneSection() {
  const t = useT();
  return (
    <Section title={t('project.milestones')}>
      <CollectionEditor
        path="/project/milestones"
        kind="milestone"
        create={create}
        title={(milestone) => milestone.description.text}
        aside={(milestone) => (
          <Badge variant="light" tt="none">
            {milestone.days === null ? '–' : t('project.days', { count: milestone.days })}
          </Badge>
        )}
        addLabel={t('project.addMilestone')}
        emptyText={t('project.noMilestones')}
      >
        {(path) => (
          <>
            <Columns min={170}>
              <EnumField
                path={`${path}/phase`}
                list="milestonePhase"
                options={milestonePhaseSchema.options}
              />
              <NumberField path={`${path}/days`} isNullable min={0} max={3650} />
              <RupiahField path={`${path}/budget`} />
            </Columns>
            <SlotField path={`${path}/description`} />
            <SlotField path={`${path}/output`} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
