/** The seven Corporate University components and the five ILOM principles, answered one by one. */
import { SimpleGrid, Title } from '@mantine/core';
import { corpuComponents, ilomPrinciples } from '../../../design/model/support.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { ChecklistRow } from './checklist-row.tsx';

export function ChecklistSection() {
  const t = useT();
  return (
    <Section title={t('support.checklists')} hint={t('support.checklistsHint')}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <div style={{ display: 'grid', gap: 10, alignContent: 'start' }}>
          <Title order={3} size="0.95rem">
            {t('support.corpu')}
          </Title>
          {corpuComponents.map((name) => (
            <ChecklistRow
              key={name}
              path={`/ecosystem/corpu/${name}`}
              label={`enums.corpu.${name}`}
            />
          ))}
        </div>
        <div style={{ display: 'grid', gap: 10, alignContent: 'start' }}>
          <Title order={3} size="0.95rem">
            {t('support.ilom')}
          </Title>
          {ilomPrinciples.map((name) => (
            <ChecklistRow
              key={name}
              path={`/ecosystem/ilom/${name}`}
              label={`enums.ilom.${name}`}
            />
          ))}
        </div>
      </SimpleGrid>
    </Section>
  );
}
