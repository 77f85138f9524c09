/**
 * The editor of one activity, beside the journey and not over it: the board stays in use.
 * It opens when jump-to looks for a place inside an activity. Escape closes it.
 */
import { ActionIcon, Group } from '@mantine/core';
import { ChevronLeft, ChevronRight, Copy, Lock, LockOpen, Trash2, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PartId } from '../../../../design/ids.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { PartCommentButton } from '../../../kit/comment-button.tsx';
import { SlotField } from '../../../kit/slot-field.tsx';
import { useFocus } from '../../../store/focus.ts';
import { useDesign, useEdit } from '../../../store/use-document.tsx';
import { titleText } from '../activity-facts.ts';
import { useMove } from '../board/use-move.ts';
import { useJourneyView } from '../use-journey-view.ts';
import { ActivityFindings } from './activity-findings.tsx';
import { ActivityForm } from './activity-form.tsx';
import classes from './editor.module.css';
import { useStepTop } from './use-step-top.ts';

function Tool(props: {
  label: string;
  isOff?: boolean;
  isOn?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.isOn}
      disabled={props.isOff === true}
      onClick={props.onClick}
    >
      {props.children}
    </ActionIcon>
  );
}

export function ActivityDrawer({ id }: { id: PartId }) {
  const t = useT();
  const edit = useEdit();
  const { open, close } = useJourneyView.getState();
  const { duplicate, remove } = useMove();
  const top = useStepTop();
  const panel = useRef<HTMLElement>(null);
  const activity = useDesign((design) => design.journey.activities.items[id]);
  const order = useDesign((design) => design.journey.activities.order);
  const isLocked = useDesign((design) => design.locks.includes(id));
  // Closed, it gives the focus back to where it was opened from.
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement)
        opener.focus({ preventScroll: true });
    };
  }, []);
  // Opened by hand, the panel takes the focus; opened by jump-to, the wanted field gets it.
  useEffect(() => {
    const wanted = useFocus.getState().path;
    if (wanted === null || !wanted.includes(id)) panel.current?.focus({ preventScroll: true });
    panel.current?.scrollTo(0, 0);
  }, [id]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // In a choice, Escape belongs to its list; over a menu or a dialog, to that.
      const isInChoice =
        event.target instanceof Element && event.target.matches('[aria-haspopup="listbox"]');
      if (!isInChoice && document.querySelector('[role="menu"],[aria-modal="true"]') === null)
        close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [close]);
  if (activity === undefined) return null;
  const at = order.indexOf(id);
  const before = order[at - 1];
  const after = order[at + 1];
  const path = `/journey/activities/items/${id}`;
  const title = titleText(activity, t);
  return (
    <aside
      ref={panel}
      className={classes.drawer}
      data-mode={activity.mode}
      data-path={path}
      style={{ insetBlockStart: top }}
      tabIndex={-1}
      aria-label={t('journey.editor.label', { title })}
    >
      <header className={classes.head}>
        <span className={classes.kind}>
          {t('journey.editor.place', { number: at + 1, count: order.length })}
        </span>
        <Group gap={0} wrap="nowrap" ml="auto">
          <Tool
            label={t('journey.editor.previous')}
            isOff={before === undefined}
            onClick={() => before !== undefined && open(before)}
          >
            <ChevronLeft size={17} aria-hidden />
          </Tool>
          <Tool
            label={t('journey.editor.next')}
            isOff={after === undefined}
            onClick={() => after !== undefined && open(after)}
          >
            <ChevronRight size={17} aria-hidden />
          </Tool>
          <PartCommentButton id={id} path={path} label={title} />
          <Tool label={t('journey.card.duplicate')} onClick={() => duplicate(id)}>
            <Copy size={16} aria-hidden />
          </Tool>
          <Tool
            label={isLocked ? t('journey.card.unlock') : t('journey.card.lock')}
            isOn={isLocked}
            onClick={() => edit.setLocked(id, !isLocked)}
          >
            {isLocked ? <Lock size={16} aria-hidden /> : <LockOpen size={16} aria-hidden />}
          </Tool>
          <Tool label={t('journey.card.remove')} isOff={isLocked} onClick={() => remove(id)}>
            <Trash2 size={16} aria-hidden />
          </Tool>
          <Tool label={t('shell.close')} onClick={close}>
            <X size={18} aria-hidden />
          </Tool>
        </Group>
      </header>
      <div className={classes.body} key={id}>
        <SlotField path={`${path}/title`} />
        <ActivityFindings id={id} />
        <ActivityForm id={id} activity={activity} path={path} />
      </div>
    </aside>
  );
}
