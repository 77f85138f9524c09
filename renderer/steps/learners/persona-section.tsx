/** Personas: who learns, with what access, hindered by what, already knowing what. */
import { Badge } from '@mantine/core';
import { connectivitySchema, journeyLevelSchema } from '../../../design/enums.ts';
import { newPersona } from '../../../design/new-design.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { PriorLearningList } from './prior-learning-list.tsx';

export function PersonaSection() {
  const t = useT();
  return (
    <Section title={t('learners.personas')} hint={t('learners.personasHint')}>
      <CollectionEditor
        path="/learners/personas"
        kind="persona"
        create={newPersona}
        title={(persona) => persona.name.text}
        aside={(persona) =>
          persona.headcount === null ? null : (
            <Badge variant="light" tt="none">
              {t('learners.people', { count: persona.headcount })}
            </Badge>
          )
        }
        addLabel={t('learners.addPersona')}
        emptyText={t('learners.noPersonas')}
      >
        {(path) => (
          <>
            <Columns min={220}>
              <SlotField path={`${path}/name`} isLine />
              <SlotField path={`${path}/role`} isLine />
            </Columns>
            <Columns min={170}>
              <EnumField
                path={`${path}/level`}
                list="journeyLevel"
                options={journeyLevelSchema.options}
              />
              <NumberField path={`${path}/headcount`} isNullable min={0} />
              <EnumField
                path={`${path}/connectivity`}
                list="connectivity"
                options={connectivitySchema.options}
              />
            </Columns>
            <SlotField path={`${path}/relevance`} minRows={2} />
            <Columns min={260}>
              <SlotField path={`${path}/experience`} minRows={2} />
              <SlotField path={`${path}/barriers`} minRows={2} />
              <SlotField path={`${path}/access`} minRows={2} />
              <SlotField path={`${path}/accessibility`} minRows={2} />
            </Columns>
            <PriorLearningList path={`${path}/priorLearning`} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
