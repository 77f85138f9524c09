/** Outcomes: behaviour, condition, criterion, and the causes they answer. */
import { Badge } from '@mantine/core';
import { domainSchema, verbBandSchema } from '../../../design/enums.ts';
import { newOutcome } from '../../../design/new-design.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { RefsField } from '../../kit/refs-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useCauseOptions, useNeedOptions } from '../pieces/part-options.ts';

export function OutcomeSection() {
  const t = useT();
  const causes = useCauseOptions();
  const needs = useNeedOptions();
  return (
    <Section title={t('learners.outcomes')} hint={t('learners.outcomesHint')}>
      <CollectionEditor
        path="/learners/outcomes"
        kind="outcome"
        create={newOutcome}
        title={(outcome) => outcome.behaviour.text}
        aside={(outcome) => (
          <Badge variant="light" tt="none">
            {t(`enums.verbBand.${outcome.band}`)}
          </Badge>
        )}
        addLabel={t('learners.addOutcome')}
        emptyText={t('learners.noOutcomes')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/behaviour`} help="learners.behaviourHelp" />
            <Columns min={260}>
              <SlotField path={`${path}/condition`} />
              <SlotField path={`${path}/criterion`} />
            </Columns>
            <Columns min={180}>
              <EnumField path={`${path}/domain`} list="domain" options={domainSchema.options} />
              <EnumField path={`${path}/band`} list="verbBand" options={verbBandSchema.options} />
            </Columns>
            <Columns min={260}>
              <RefsField path={`${path}/causeIds`} options={causes} />
              <RefsField path={`${path}/needIds`} options={needs} />
            </Columns>
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
