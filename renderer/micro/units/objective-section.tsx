/** What one can do after the unit, and the situation of work that calls for it. */
import { useT } from '../../i18n/use-t.tsx';
import { Columns } from '../../kit/columns.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useSeries } from '../../store/use-document.tsx';
import { unitOfPath } from './unit-view-state.ts';

export function ObjectiveSection({ path }: { path: string }) {
  const t = useT();
  const unitId = unitOfPath(path) ?? '';
  const objectives = useSeries((series) => series.units.items[unitId]?.objectives.order);
  return (
    <Section title={t('micro.unit.objective')} path={`${path}/objectives`}>
      {(objectives ?? []).map((id) => {
        const at = `${path}/objectives/items/${id}`;
        return (
          <div key={id} style={{ display: 'grid', gap: 10 }}>
            <SlotField path={`${at}/behaviour`} />
            <Columns min={200}>
              <SlotField path={`${at}/condition`} />
              <SlotField path={`${at}/criterion`} />
            </Columns>
          </div>
        );
      })}
      <SlotField path={`${path}/situation`} label="micro.unit.hook" minRows={2} />
    </Section>
  );
}
