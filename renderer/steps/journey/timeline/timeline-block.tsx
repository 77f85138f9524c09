/** One week of an activity: click opens it, arrow keys or dragging move it by weeks. */
import { type PointerEvent, useRef, useState } from 'react';
import type { PartId } from '../../../../design/ids.ts';
import { shiftOccurrences } from '../../../../design/journey-edit.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign, useDesignStore, useEdit } from '../../../store/use-document.tsx';
import { minutesText, titleText, weekDates } from '../activity-facts.ts';
import { useJourneyView } from '../use-journey-view.ts';
import type { Block } from './blocks.ts';
import classes from './timeline.module.css';

export interface TimelineBlockProps {
  id: PartId;
  activity: Activity;
  block: Block;
  isFirst: boolean;
  onMoved: (activityId: PartId, occurrenceId: PartId, spoken: string) => void;
}

export function TimelineBlock({ id, activity, block, isFirst, onMoved }: TimelineBlockProps) {
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const open = useJourneyView((state) => state.open);
  const startDate = useDesign((design) => design.journey.startDate);
  const [pull, setPull] = useState(0);
  const from = useRef<{ x: number; column: number } | null>(null);
  const hasPulled = useRef(false);
  const title = titleText(activity, t);
  const dates = weekDates(startDate, block.week, block.week, t);
  const label = [
    title,
    t('journey.week', { week: block.week }),
    dates,
    minutesText(block.minutes, t),
  ]
    .filter((text) => text !== null)
    .join(', ');

  const moveBy = (by: number, isWhole: boolean): void => {
    const ids = isWhole ? activity.occurrences.order : block.ids;
    const patch = shiftOccurrences(store.getState().document, id, ids, by);
    if (patch.length === 0 || !edit.apply(patch)) return;
    const week = block.week + by;
    onMoved(id, block.ids[0] ?? '', t('journey.weeks.moved', { title, week }));
  };

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0) return;
    const column = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
    from.current = { x: event.clientX, column };
    hasPulled.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>): void => {
    if (from.current === null) return;
    const distance = event.clientX - from.current.x;
    if (Math.abs(distance) > 5) hasPulled.current = true;
    if (hasPulled.current) setPull(distance);
  };
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>): void => {
    const start = from.current;
    from.current = null;
    setPull(0);
    if (start === null || !hasPulled.current || start.column === 0) return;
    const by = Math.round((event.clientX - start.x) / start.column);
    if (by !== 0) moveBy(by, event.shiftKey);
  };

  return (
    <button
      type="button"
      className={classes.block}
      data-mode={activity.mode}
      data-week-block={block.ids[0]}
      data-pulled={pull !== 0}
      tabIndex={isFirst ? 0 : -1}
      title={label}
      aria-label={label}
      style={pull === 0 ? undefined : { translate: `${pull}px 0` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        from.current = null;
        setPull(0);
      }}
      onClick={() => {
        if (!hasPulled.current) open(id);
        hasPulled.current = false;
      }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
          event.preventDefault();
          moveBy(event.key === 'ArrowLeft' ? -1 : 1, event.shiftKey);
        } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
          event.preventDefault();
          const all = [...document.querySelectorAll<HTMLElement>('[data-week-block]')];
          const at = all.indexOf(event.currentTarget) + (event.key === 'ArrowUp' ? -1 : 1);
          all[at]?.focus();
        }
      }}
    >
      {block.minutes >= 1000
        ? `${formatNumber(block.minutes / 60, t.language, 0)}${t('journey.weeks.hourSign')}`
        : block.minutes}
    </button>
  );
}
