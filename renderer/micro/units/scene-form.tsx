/** One scene: what is seen, what is heard, what the learner does; production notes folded away. */
import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ChevronRight } from 'lucide-react';
import { values } from '../../../design/collection.ts';
import type { Scene } from '../../../design/model/series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { BoolField } from '../../kit/bool-field.tsx';
import { Columns } from '../../kit/columns.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useCitedLocators } from '../source/use-cited-locators.ts';
import { CiteTools } from './cite-tools.tsx';
import { GroundingLine } from './grounding-line.tsx';
import { LineEditor } from './line-editor.tsx';
import { PartProposals } from './part-proposals.tsx';
import { SceneChoices } from './scene-choices.tsx';
import { SceneFigure } from './scene-figure.tsx';
import { SceneTable } from './scene-table.tsx';
import classes from './units.module.css';

export function SceneForm(props: { seriesId: string; path: string; scene: Scene }) {
  const t = useT();
  const { path, scene } = props;
  const [isMore, more] = useDisclosure(false);
  const spoken = values(scene.narration).flatMap(({ citationIds }) => citationIds);
  const locators = useCitedLocators([...scene.citationIds, ...spoken]);
  return (
    <div className={classes.scene} data-locators={locators.join(' ')}>
      <PartProposals seriesId={props.seriesId} path={path} />
      <SlotField path={`${path}/screenText`} />
      <div className={classes.under}>
        <GroundingLine texts={[scene.screenText.text]} citationIds={scene.citationIds} />
        <CiteTools path={`${path}/citationIds`} citationIds={scene.citationIds} />
      </div>
      {scene.table !== null && <SceneTable path={`${path}/table`} table={scene.table} />}
      {scene.figure !== null && <SceneFigure path={`${path}/figure`} figure={scene.figure} />}
      <div>
        <p className={classes.groupLabel}>{t('fields.scene.narration')}</p>
        <LineEditor path={`${path}/narration`} />
      </div>
      <Columns min={230}>
        <SlotField path={`${path}/visual`} />
        <SlotField path={`${path}/interaction`} />
        <SlotField path={`${path}/feedback`} />
        <SlotField path={`${path}/accessibility`} />
      </Columns>
      <SceneChoices path={path} />
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        style={{ justifySelf: 'start' }}
        aria-expanded={isMore}
        leftSection={
          <ChevronRight size={14} aria-hidden className={classes.chevron} data-open={isMore} />
        }
        onClick={more.toggle}
      >
        {t('micro.scene.production')}
      </Button>
      <Collapse expanded={isMore}>
        {isMore && (
          <Columns min={200}>
            <SlotField path={`${path}/audio`} />
            <SlotField path={`${path}/assets`} />
            <NumberField path={`${path}/seconds`} min={0} max={3600} step={5} />
            <BoolField path={`${path}/captions`} />
          </Columns>
        )}
      </Collapse>
    </div>
  );
}
