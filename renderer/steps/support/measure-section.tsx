/** The evaluation matrix, L1 to L4 (L5 only with isolation and full cost). */
import { Badge, Title } from '@mantine/core';
import { newMeasure } from '../../../design/new-design.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { QuantityField } from '../../kit/quantity-field.tsx';
import { RefField } from '../../kit/ref-field.tsx';
import { RefsField } from '../../kit/refs-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useIndicatorOptions, useOutcomeOptions } from '../pieces/part-options.ts';

export function MeasureSection() {
  const t = useT();
  const indicators = useIndicatorOptions();
  const outcomes = useOutcomeOptions();
  return (
    <Section title={t('support.measures')} hint={t('support.measuresHint')}>
      <CollectionEditor
        path="/evaluation/measures"
        kind="measure"
        create={() => newMeasure(1)}
        title={(measure) => measure.change.text}
        aside={(measure) => (
          <Badge variant="filled" tt="none">
            {t('support.level', { level: measure.level })}
          </Badge>
        )}
        addLabel={t('support.addMeasure')}
        emptyText={t('support.noMeasures')}
      >
        {(path) => (
          <>
            <Columns min={140}>
              <NumberField path={`${path}/level`} min={1} max={5} />
              <NumberField path={`${path}/daysAfterEnd`} isNullable min={0} max={3650} />
              <RefField path={`${path}/indicatorId`} options={indicators} isNullable />
            </Columns>
            <SlotField path={`${path}/change`} />
            <SlotField path={`${path}/indicator`} />
            <RefsField path={`${path}/outcomeIds`} options={outcomes} />
            <Columns min={240}>
              <QuantityField path={`${path}/baseline`} />
              <SlotField path={`${path}/baselineNote`} />
              <QuantityField path={`${path}/target`} />
              <SlotField path={`${path}/targetNote`} />
            </Columns>
            <Columns min={220}>
              <SlotField path={`${path}/instrument`} />
              <SlotField path={`${path}/source`} />
              <SlotField path={`${path}/respondent`} />
              <SlotField path={`${path}/secondRespondent`} />
              <SlotField path={`${path}/owner`} />
              <SlotField path={`${path}/otherFactors`} />
            </Columns>
          </>
        )}
      </CollectionEditor>
      <Title order={3} size="0.95rem">
        {t('support.levelReasons')}
      </Title>
      <Columns min={360}>
        <SlotField path="/evaluation/levelReasons/l1" />
        <SlotField path="/evaluation/levelReasons/l2" />
        <SlotField path="/evaluation/levelReasons/l3" />
        <SlotField path="/evaluation/levelReasons/l4" />
      </Columns>
      <Columns min={240}>
        <DateField path="/evaluation/learningEnd" help="support.learningEndHelp" />
      </Columns>
    </Section>
  );
}
