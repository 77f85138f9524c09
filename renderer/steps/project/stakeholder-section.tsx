/** Stakeholders: the quadrant as a picture, and each with its strategy. */
import { Badge } from '@mantine/core';
import { quadrantOf } from '../../../design/ledger.ts';
import type { Stakeholder } from '../../../design/model/project.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { StakeholderQuadrant } from './stakeholder-quadrant.tsx';

const create = (): Stakeholder => ({
  name: emptySlot(),
  stake: emptySlot(),
  power: 3,
  interest: 3,
  strategy: emptySlot(),
});

export function StakeholderSection() {
  const t = useT();
  return (
    <Section title={t('project.stakeholders')} hint={t('project.stakeholdersHint')}>
      <StakeholderQuadrant />
      <CollectionEditor
        path="/project/stakeholders"
        kind="stakeholder"
        create={create}
        title={(stakeholder) => stakeholder.name.text}
        aside={(stakeholder) => (
          <Badge variant="light" tt="none">
            {t(`enums.quadrant.${quadrantOf(stakeholder)}`)}
          </Badge>
        )}
        addLabel={t('project.addStakeholder')}
        emptyText={t('project.noStakeholders')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/name`} isLine />
            <SlotField path={`${path}/stake`} />
            <Columns min={160}>
              <NumberField path={`${path}/power`} min={1} max={5} />
              <NumberField path={`${path}/interest`} min={1} max={5} />
            </Columns>
            <SlotField path={`${path}/strategy`} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
