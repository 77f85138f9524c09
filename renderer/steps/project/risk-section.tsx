/** Risks with likelihood, impact, mitigation, owner. */
import { Badge } from '@mantine/core';
import type { Risk } from '../../../design/model/project.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

const create = (): Risk => ({
  description: emptySlot(),
  likelihood: 3,
  impact: 3,
  mitigation: emptySlot(),
  owner: emptySlot(),
});

export function RiskSection() {
  const t = useT();
  return (
    <Section title={t('project.risks')}>
      <CollectionEditor
        path="/project/risks"
        kind="risk"
        create={create}
        title={(risk) => risk.description.text}
        aside={(risk) => (
          <Badge variant="light" tt="none">
            {t('project.riskScore', { score: risk.likelihood * risk.impact })}
          </Badge>
        )}
        addLabel={t('project.addRisk')}
        emptyText={t('project.noRisks')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/description`} />
            <Columns min={160}>
              <NumberField path={`${path}/likelihood`} min={1} max={5} />
              <NumberField path={`${path}/impact`} min={1} max={5} />
            </Columns>
            <Columns min={260}>
              <SlotField path={`${path}/mitigation`} />
              <SlotField path={`${path}/owner`} />
            </Columns>
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
