/** Decisions of a branching scene: what is told on the way, and where they lead. */
import { useMemo } from 'react';
import { entries } from '../../../design/collection.ts';
import type { Scene } from '../../../design/model/series.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { BoolField } from '../../kit/bool-field.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { RefField } from '../../kit/ref-field.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useSeries } from '../../store/use-document.tsx';
import { unitOfPath } from './unit-view-state.ts';
import classes from './units.module.css';

type Choice = Scene['choices']['items'][string];

export function SceneChoices({ path }: { path: string }) {
  const t = useT();
  const unitId = unitOfPath(path) ?? '';
  const unit = useSeries((series) => series.units.items[unitId]);
  const scenes = unit?.scenes;
  const options = useMemo(
    () =>
      scenes === undefined
        ? []
        : entries(scenes).map(([id, scene], index) => ({
            id,
            title: t('micro.scene.numbered', {
              number: index + 1,
              title: scene.screenText.text.slice(0, 60),
            }),
          })),
    [scenes, t],
  );
  const isScenario = unit?.format === 'scenario' || unit?.format === 'task-simulation';
  const has = scenes?.items[path.split('/').at(-1) ?? '']?.choices.order.length ?? 0;
  if (!isScenario && has === 0) return null;
  return (
    <div>
      <p className={classes.groupLabel}>{t('fields.scene.choices')}</p>
      <CollectionEditor<Choice>
        path={`${path}/choices`}
        kind="choice"
        create={() => ({
          text: emptySlot(),
          feedback: emptySlot(),
          isBest: false,
          nextSceneId: null,
        })}
        title={(choice) => choice.text.text}
        addLabel={t('micro.scene.addChoice')}
        emptyText={t('micro.scene.noChoices')}
      >
        {(at) => (
          <Columns min={220}>
            <SlotField path={`${at}/text`} />
            <SlotField path={`${at}/feedback`} />
            <RefField path={`${at}/nextSceneId`} options={options} isNullable />
            <BoolField path={`${at}/isBest`} />
          </Columns>
        )}
      </CollectionEditor>
    </div>
  );
}
