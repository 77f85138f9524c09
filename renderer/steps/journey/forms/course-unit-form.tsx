/** One mata pelatihan: hours in T, P and PL, indicators, RBPMP rows, RP steps. */
import { Text, Title } from '@mantine/core';
import { entries } from '../../../../design/collection.ts';
import { lessonPhaseSchema } from '../../../../design/enums.ts';
import type { CourseUnit } from '../../../../design/model/course-unit.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { CollectionEditor } from '../../../kit/collection-editor.tsx';
import { Columns } from '../../../kit/columns.tsx';
import { EnumField } from '../../../kit/enum-field.tsx';
import { NumberField } from '../../../kit/number-field.tsx';
import { RefField } from '../../../kit/ref-field.tsx';
import { RefsField } from '../../../kit/refs-field.tsx';
import { SlotField } from '../../../kit/slot-field.tsx';
import { TextField } from '../../../kit/text-field.tsx';
import { minutesText } from '../activity-facts.ts';
import { newLessonStep, newPlanRow, newUnitIndicator } from './new-course-unit.ts';

const jpFields = ['jp', 'theoryJp', 'assignmentJp', 'fieldJp'] as const;
const minuteFields = ['theoryMinutes', 'assignmentMinutes', 'fieldMinutes'] as const;

export function CourseUnitForm({ path, unit }: { path: string; unit: CourseUnit }) {
  const t = useT();
  const indicators = entries(unit.indicators).map(([id, { text }], index) => ({
    id,
    title: `${index + 1}. ${text.text}`,
  }));
  const first = indicators[0]?.id;
  const fact = (minutes: number) => (
    <Text size="xs" c="dimmed">
      {minutesText(minutes, t)}
    </Text>
  );
  return (
    <>
      <Columns min={200}>
        <TextField path={`${path}/code`} />
        <SlotField path={`${path}/name`} isLine />
      </Columns>
      <SlotField path={`${path}/description`} />
      <Columns min={130}>
        {jpFields.map((field) => (
          <NumberField
            key={field}
            path={`${path}/${field}`}
            min={0}
            max={10_000}
            step={0.5}
            decimals={1}
          />
        ))}
        {minuteFields.map((field) => (
          <NumberField key={field} path={`${path}/${field}`} min={0} max={1_000_000} step={15} />
        ))}
      </Columns>
      <SlotField path={`${path}/learningResult`} />
      <Title order={3} size="0.95rem">
        {t('fields.courseUnit.indicators')}
      </Title>
      <CollectionEditor
        path={`${path}/indicators`}
        kind="unitIndicator"
        create={newUnitIndicator}
        title={(indicator) => indicator.text.text}
        addLabel={t('journey.units.addIndicator')}
        emptyText={t('journey.units.noIndicators')}
        isFlat
      >
        {(inner) => <SlotField path={`${inner}/text`} isLabelHidden />}
      </CollectionEditor>
      <RefsField path={`${path}/coveredIndicatorIds`} options={indicators} />
      <Title order={3} size="0.95rem">
        {t('fields.courseUnit.planRows')}
      </Title>
      {first === undefined ? (
        <Text size="sm" c="dimmed">
          {t('journey.units.indicatorFirst')}
        </Text>
      ) : (
        <CollectionEditor
          path={`${path}/planRows`}
          kind="planRow"
          create={() => newPlanRow(first)}
          title={(row) => row.topic.text}
          aside={(row) => fact(row.minutes)}
          addLabel={t('journey.units.addRow')}
          emptyText={t('journey.units.noRows')}
        >
          {(inner) => (
            <>
              <Columns min={220}>
                <RefField path={`${inner}/indicatorId`} options={indicators} />
                <NumberField path={`${inner}/minutes`} min={0} max={1_000_000} step={15} />
              </Columns>
              <Columns min={240}>
                <SlotField path={`${inner}/topic`} />
                <SlotField path={`${inner}/subtopic`} />
                <SlotField path={`${inner}/method`} />
                <SlotField path={`${inner}/media`} />
                <SlotField path={`${inner}/references`} />
              </Columns>
            </>
          )}
        </CollectionEditor>
      )}
      <Title order={3} size="0.95rem">
        {t('fields.courseUnit.lessonSteps')}
      </Title>
      <CollectionEditor
        path={`${path}/lessonSteps`}
        kind="lessonStep"
        create={newLessonStep}
        title={(step) =>
          [t(`enums.lessonPhase.${step.phase}`), step.facilitator.text]
            .filter((text) => text !== '')
            .join(' · ')
        }
        aside={(step) => fact(step.minutes)}
        addLabel={t('journey.units.addStep')}
        emptyText={t('journey.units.noSteps')}
      >
        {(inner) => (
          <>
            <Columns min={180}>
              <EnumField
                path={`${inner}/phase`}
                list="lessonPhase"
                options={lessonPhaseSchema.options}
              />
              <NumberField path={`${inner}/minutes`} min={0} max={1_000_000} step={5} />
            </Columns>
            <Columns min={240}>
              <SlotField path={`${inner}/facilitator`} />
              <SlotField path={`${inner}/participant`} />
              <SlotField path={`${inner}/method`} />
              <SlotField path={`${inner}/media`} />
            </Columns>
          </>
        )}
      </CollectionEditor>
      <Columns min={280}>
        <SlotField path={`${path}/assessment`} />
        <SlotField path={`${path}/references`} />
      </Columns>
    </>
  );
}
