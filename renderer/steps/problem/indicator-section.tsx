/** Indicators: baseline, target, dates, source, and the SKP indicator they serve. */
import { directionSchema, indicatorKindSchema } from '../../../design/enums.ts';
import { newIndicator } from '../../../design/new-design.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { PeriodField } from '../../kit/period-field.tsx';
import { QuantityField } from '../../kit/quantity-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { GapBadge } from './gap-badge.tsx';

export function IndicatorSection() {
  const t = useT();
  return (
    <Section title={t('problem.indicators')} hint={t('problem.indicatorsHint')}>
      <CollectionEditor
        path="/problem/indicators"
        kind="indicator"
        create={newIndicator}
        title={(indicator) => indicator.name.text}
        aside={(indicator) => <GapBadge indicator={indicator} />}
        addLabel={t('problem.addIndicator')}
        emptyText={t('problem.noIndicators')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/name`} isLine />
            <Columns min={240}>
              <QuantityField path={`${path}/baseline`} />
              <QuantityField path={`${path}/target`} />
            </Columns>
            <Columns min={180}>
              <DateField path={`${path}/baselineDate`} />
              <TextField path={`${path}/baselinePeriod`} />
              <DateField path={`${path}/targetDate`} />
              <PeriodField path={`${path}/targetPeriod`} />
            </Columns>
            <Columns min={180}>
              <EnumField
                path={`${path}/direction`}
                list="direction"
                options={directionSchema.options}
              />
              <EnumField
                path={`${path}/kind`}
                list="indicatorKind"
                options={indicatorKindSchema.options}
              />
            </Columns>
            <Columns min={260}>
              <SlotField path={`${path}/source`} />
              <SlotField path={`${path}/skp`} />
            </Columns>
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
