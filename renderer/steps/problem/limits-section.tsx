/** Budget, time windows and constraints. */
import { Title } from '@mantine/core';
import { constraintKindSchema } from '../../../design/enums.ts';
import type { Constraint, Problem } from '../../../design/model/problem.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

type TimeWindow = Problem['timeWindows']['items'][string];

const newConstraint = (): Constraint => ({ kind: 'other', statement: emptySlot() });
const newWindow = (): TimeWindow => ({
  statement: emptySlot(),
  minutesPerDay: null,
  occasions: null,
});

export function LimitsSection() {
  const t = useT();
  return (
    <Section title={t('problem.limits')}>
      <Columns min={200}>
        <EnumField
          path="/problem/budget/status"
          list="budgetStatus"
          options={['unknown', 'none', 'amount']}
        />
        <RupiahField path="/problem/budget/amount" />
        <SlotField path="/problem/budget/note" />
      </Columns>
      <Title order={3} size="0.95rem">
        {t('problem.timeWindows')}
      </Title>
      <CollectionEditor
        path="/problem/timeWindows"
        kind="timeWindow"
        create={newWindow}
        title={(window) => window.statement.text}
        addLabel={t('problem.addTimeWindow')}
        emptyText={t('problem.noTimeWindows')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/statement`} isLine />
            <Columns min={180}>
              <NumberField path={`${path}/minutesPerDay`} isNullable min={0} max={1440} />
              <NumberField path={`${path}/occasions`} isNullable min={0} max={1000} />
            </Columns>
          </>
        )}
      </CollectionEditor>
      <Title order={3} size="0.95rem">
        {t('problem.constraints')}
      </Title>
      <CollectionEditor
        path="/problem/constraints"
        kind="constraint"
        create={newConstraint}
        title={(constraint) => constraint.statement.text}
        addLabel={t('problem.addConstraint')}
        emptyText={t('problem.noConstraints')}
      >
        {(path) => (
          <>
            <EnumField
              path={`${path}/kind`}
              list="constraintKind"
              options={constraintKindSchema.options}
            />
            <SlotField path={`${path}/statement`} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
