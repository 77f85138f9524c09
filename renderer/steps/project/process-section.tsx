/** The business process before and after, side by side. */
import { Title } from '@mantine/core';
import { useT } from '../../i18n/use-t.tsx';
import { Columns } from '../../kit/columns.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

export function ProcessSection() {
  const t = useT();
  return (
    <Section title={t('project.process')}>
      <Columns min={320}>
        {(['processBefore', 'processAfter'] as const).map((side) => (
          <div key={side} style={{ display: 'grid', gap: 10 }}>
            <Title order={3} size="0.95rem">
              {t(`fields.project.${side}`)}
            </Title>
            <SlotField path={`/project/${side}/input`} />
            <SlotField path={`/project/${side}/process`} />
            <SlotField path={`/project/${side}/output`} />
          </div>
        ))}
      </Columns>
    </Section>
  );
}
