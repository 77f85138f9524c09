/** Stages with level, focus and weeks. */
import { Badge } from '@mantine/core';
import { values } from '../../../../design/collection.ts';
import { journeyLevelSchema } from '../../../../design/enums.ts';
import { newStage } from '../../../../design/new-design.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { CollectionEditor } from '../../../kit/collection-editor.tsx';
import { Columns } from '../../../kit/columns.tsx';
import { EnumField } from '../../../kit/enum-field.tsx';
import { NumberField } from '../../../kit/number-field.tsx';
import { Section } from '../../../kit/section.tsx';
import { SlotField } from '../../../kit/slot-field.tsx';
import { useDesignStore } from '../../../store/use-document.tsx';
import { weekText } from '../activity-facts.ts';

export function StageSection() {
  const t = useT();
  const store = useDesignStore();
  /** A new stage follows the last one. */
  const create = () => {
    const { journey } = store.getState().document;
    const ends = values(journey.stages).map(({ startWeek, weeks }) => startWeek + weeks);
    return newStage(Math.min(520, Math.max(1, ...ends)));
  };
  return (
    <Section
      title={t('journey.stages.title')}
      hint={t('journey.stages.hint')}
      path="/journey/stages"
    >
      <CollectionEditor
        path="/journey/stages"
        kind="stage"
        create={create}
        title={(stage) => stage.name.text}
        aside={(stage) => (
          <Badge variant="light" tt="none">
            {weekText([stage.startWeek, stage.startWeek + stage.weeks - 1], t)}
          </Badge>
        )}
        addLabel={t('journey.stages.add')}
        emptyText={t('journey.stages.none')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/name`} isLine />
            <Columns min={150}>
              <EnumField
                path={`${path}/level`}
                list="journeyLevel"
                options={journeyLevelSchema.options}
              />
              <NumberField path={`${path}/startWeek`} min={1} max={520} />
              <NumberField path={`${path}/weeks`} min={1} max={260} />
            </Columns>
            <SlotField path={`${path}/focus`} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
