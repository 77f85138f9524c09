/** Reflections: a model, questions, somebody to reflect with, and an action at the end. */
import { Badge } from '@mantine/core';
import { reflectionModelSchema, reflectionModeSchema } from '../../../../design/enums.ts';
import { newReflection } from '../../../../design/new-design.ts';
import { emptySlot } from '../../../../design/slot.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { CollectionEditor } from '../../../kit/collection-editor.tsx';
import { Columns } from '../../../kit/columns.tsx';
import { EnumField } from '../../../kit/enum-field.tsx';
import { NumberField } from '../../../kit/number-field.tsx';
import { RefField } from '../../../kit/ref-field.tsx';
import { Section } from '../../../kit/section.tsx';
import { SlotField } from '../../../kit/slot-field.tsx';
import { useDesign } from '../../../store/use-document.tsx';
import { useStageOptions } from '../../pieces/part-options.ts';
import { minutesText } from '../activity-facts.ts';

const newQuestion = () => ({ text: emptySlot() });

export function ReflectionSection() {
  const t = useT();
  const stages = useStageOptions();
  const journey = useDesign((design) => design.journey);
  const first = journey.stages.order.at(-1);
  return (
    <Section
      title={t('journey.reflections.title')}
      hint={t('journey.reflections.hint')}
      path="/journey/reflections"
    >
      {first === undefined ? (
        t('journey.reflections.noStage')
      ) : (
        <CollectionEditor
          path="/journey/reflections"
          kind="reflection"
          create={() => newReflection(first)}
          title={(reflection) =>
            [
              journey.stages.items[reflection.stageId]?.name.text ?? '',
              t(`enums.reflectionMode.${reflection.mode}`),
            ]
              .filter((text) => text !== '')
              .join(' · ')
          }
          aside={(reflection) => (
            <Badge variant="light" tt="none">
              {minutesText(reflection.minutes, t)}
            </Badge>
          )}
          addLabel={t('journey.reflections.add')}
          emptyText={t('journey.reflections.none')}
        >
          {(path) => (
            <>
              <Columns min={170}>
                <RefField path={`${path}/stageId`} options={stages} />
                <EnumField
                  path={`${path}/model`}
                  list="reflectionModel"
                  options={reflectionModelSchema.options}
                />
                <EnumField
                  path={`${path}/mode`}
                  list="reflectionMode"
                  options={reflectionModeSchema.options}
                />
                <NumberField path={`${path}/minutes`} min={0} max={1_000_000} step={15} />
              </Columns>
              <CollectionEditor
                path={`${path}/questions`}
                kind="question"
                create={newQuestion}
                title={(question) => question.text.text}
                addLabel={t('journey.reflections.addQuestion')}
                emptyText={t('journey.reflections.noQuestions')}
                isFlat
              >
                {(inner) => <SlotField path={`${inner}/text`} isLabelHidden />}
              </CollectionEditor>
              <Columns min={260}>
                <SlotField path={`${path}/withWhom`} />
                <SlotField path={`${path}/action`} />
              </Columns>
            </>
          )}
        </CollectionEditor>
      )}
    </Section>
  );
}
