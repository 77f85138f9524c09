/** An activity on the board. It is dragged by its body, or by its grip with the keyboard. */
import { useDraggable } from '@dnd-kit/core';
import { GripVertical, Lock, MessageSquare } from 'lucide-react';
import type { Finding } from '../../../../design/checks/index.ts';
import type { PartId } from '../../../../design/ids.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useCommentMarks } from '../../../kit/comment-marks.tsx';
import { isUnconfirmed } from '../../../kit/slot-aside.tsx';
import { useSidePanel } from '../../../store/side-panel.ts';
import { useDesign } from '../../../store/use-document.tsx';
import { titleText } from '../activity-facts.ts';
import { FindingMarks } from '../finding-marks.tsx';
import { useJourneyView } from '../use-journey-view.ts';
import classes from './board.module.css';
import { CardFacts } from './card-facts.tsx';
import { CardMenu } from './card-menu.tsx';

/** True while one of the texts a participant acts on is nobody's own yet. */
export function isUnconfirmedActivity(activity: Activity): boolean {
  return [activity.title, activity.steps, activity.workTask].some(isUnconfirmed);
}

export function ActivityCard(props: {
  id: PartId;
  activity: Activity;
  findings: readonly Finding[];
}) {
  const t = useT();
  const { id, activity, findings } = props;
  const open = useJourneyView((state) => state.open);
  const isOpen = useJourneyView((state) => state.openId === id);
  const isLocked = useDesign((design) => design.locks.includes(id));
  const comments = useCommentMarks()?.atPart.get(id) ?? 0;
  const title = titleText(activity, t);
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id,
    disabled: isLocked,
    attributes: { roleDescription: t('journey.drag.role') },
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the body is the pointer's way; title, grip and menu are the keyboard's.
    // biome-ignore lint/a11y/noStaticElementInteractions: the same.
    <div
      ref={setNodeRef}
      className={classes.card}
      data-mode={activity.mode}
      data-dragging={isDragging}
      data-current={isOpen}
      data-locked={isLocked}
      data-unconfirmed={isUnconfirmedActivity(activity)}
      data-activity={id}
      onPointerDown={(event) => listeners?.onPointerDown?.(event)}
      onClick={(event) => {
        const isOnTool = event.target instanceof Element && event.target.closest('button') !== null;
        if (!isOnTool) open(id);
      }}
    >
      <div className={classes.cardHead}>
        <button
          ref={setActivatorNodeRef}
          type="button"
          className={classes.grip}
          {...attributes}
          aria-label={t('journey.card.grip', { title })}
          disabled={isLocked}
          onKeyDown={(event) => listeners?.onKeyDown?.(event)}
        >
          {isLocked ? <Lock size={13} aria-hidden /> : <GripVertical size={14} aria-hidden />}
        </button>
        <button type="button" className={classes.cardTitle} onClick={() => open(id)}>
          {title}
          {isLocked && <span className={classes.hidden}>{`, ${t('shell.part.locked')}`}</span>}
        </button>
        <CardMenu id={id} activity={activity} />
      </div>
      <CardFacts activity={activity} />
      {(findings.length > 0 || comments > 0) && (
        <div className={classes.marks}>
          <FindingMarks findings={findings} />
          {comments > 0 && (
            <button
              type="button"
              className={classes.comments}
              aria-label={t('reviewDesk.comments.open', { count: comments, label: title })}
              onClick={() =>
                useSidePanel.getState().openComments(`/journey/activities/items/${id}`)
              }
            >
              <MessageSquare size={13} aria-hidden />
              {comments}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
