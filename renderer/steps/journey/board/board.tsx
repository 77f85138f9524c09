/** The journey as a board: a row for each stage, a lane for each of 70, 20 and 10. */
import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MeasuringStrategy,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { entries } from '../../../../design/collection.ts';
import { modeSchema } from '../../../../design/enums.ts';
import type { PartId } from '../../../../design/ids.ts';
import { activitiesOf, mixOf } from '../../../../design/ledger.ts';
import { formatShare } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign, useDesignStore } from '../../../store/use-document.tsx';
import { minutesText, titleText } from '../activity-facts.ts';
import { ModeIcon } from '../mode-icon.tsx';
import { useFindingsByActivity } from '../use-finding-counts.ts';
import { announcementsFor } from './announcements.ts';
import classes from './board.module.css';
import { BoardCell } from './board-cell.tsx';
import { CardFacts } from './card-facts.tsx';
import { nearestSlot, slotByKey, slotIn } from './slots.ts';
import { StageHead } from './stage-head.tsx';
import { useMove } from './use-move.ts';

const modes = modeSchema.options;

export function Board() {
  const t = useT();
  const store = useDesignStore();
  const journey = useDesign((design) => design.journey);
  const findings = useFindingsByActivity();
  const { move } = useMove();
  const [draggedId, setDragged] = useState<PartId | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: slotByKey }),
  );
  const announcements = useMemo(
    () => announcementsFor(t, () => store.getState().document.journey),
    [t, store],
  );
  const mix = mixOf(journey);
  const dragged = draggedId === null ? undefined : journey.activities.items[draggedId];
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nearestSlot}
      measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('journey.drag.help') },
      }}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active, over }) => {
        setDragged(null);
        const slot = slotIn(over?.data.current);
        if (slot !== null) move(String(active.id), slot);
      }}
    >
      <div className={classes.board} data-dragging={draggedId !== null}>
        <div className={classes.lanes} aria-hidden>
          {modes.map((mode) => (
            <div key={mode} className={classes.lane} data-mode={mode}>
              <ModeIcon mode={mode} />
              <span className={classes.laneName}>{t(`enums.mode.${mode}`)}</span>
              <span className={classes.laneFacts}>
                {formatShare(mix.shares[mode], t.language)} · {minutesText(mix.minutes[mode], t)}
              </span>
            </div>
          ))}
        </div>
        {entries(journey.stages).map(([id, stage], row) => {
          const cards = activitiesOf(journey, id);
          return (
            <div key={id} className={classes.stage} data-stage={id}>
              <StageHead id={id} stage={stage} index={row} journey={journey} />
              <div className={classes.row}>
                {modes.map((mode, column) => (
                  <BoardCell
                    key={mode}
                    stageId={id}
                    stageName={stage.name.text}
                    mode={mode}
                    row={row}
                    column={column}
                    cards={cards.filter(([, activity]) => activity.mode === mode)}
                    draggedId={draggedId}
                    findings={findings}
                  />
                ))}
              </div>
            </div>
          );
        })}
      </div>
      {createPortal(
        <DragOverlay dropAnimation={null}>
          {dragged === undefined ? null : (
            <div className={classes.card} data-mode={dragged.mode} data-lifted="true" aria-hidden>
              <div className={classes.cardHead}>
                <span className={classes.cardTitle}>{titleText(dragged, t)}</span>
              </div>
              <CardFacts activity={dragged} />
            </div>
          )}
        </DragOverlay>,
        document.body,
      )}
    </DndContext>
  );
}
