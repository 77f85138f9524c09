/** Goals: short, medium, long, each with its output. */
import { Badge } from '@mantine/core';
import { horizonSchema } from '../../../design/enums.ts';
import type { Goal } from '../../../design/model/project.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

const create = (): Goal => ({
  horizon: 'short',
  statement: emptySlot(),
  output: emptySlot(),
  dueDays: null,
});

export function GoalSection() {
  const t = useT();
  return (
    <Section title={t('project.goals')}>
      <CollectionEditor
        path="/project/goals"
        kind="goal"
        create={create}
        title={(goal) => goal.statement.text}
        aside={(goal) => (
          <Badge variant="light" tt="none">
            {t(`enums.horizon.${goal.horizon}`)}
          </Badge>
        )}
        addLabel={t('project.addGoal')}
        emptyText={t('project.noGoals')}
      >
        {(path) => (
          <>
            <Columns min={180}>
              <EnumField path={`${path}/horizon`} list="horizon" options={horizonSchema.options} />
              <NumberField path={`${path}/dueDays`} isNullable min={0} max={3650} />
            </Columns>
            <SlotField path={`${path}/statement`} />
            <SlotField path={`${path}/output`} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
