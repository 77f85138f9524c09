/** One part as a card that folds, with its tools: move, lock, remove. */
import { ActionIcon, Collapse, Group, UnstyledButton } from '@mantine/core';
import { ArrowDown, ArrowUp, ChevronRight, Lock, LockOpen, Sparkles, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { PartId } from '../../design/ids.ts';
import { useT } from '../i18n/use-t.tsx';
import { useFocus } from '../store/focus.ts';
import { useSidePanel } from '../store/side-panel.ts';
import { useDocument, useEdit } from '../store/use-document.tsx';
import { PartCommentButton } from './comment-button.tsx';
import classes from './part-card.module.css';

export interface PartCardProps {
  id: PartId;
  path: string;
  title: string;
  aside?: ReactNode;
  isFlat: boolean;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
  children: ReactNode;
}

export function PartCard(props: PartCardProps) {
  const t = useT();
  const edit = useEdit();
  const bodyId = useId();
  const isLocked = useDocument(({ locks }) => locks.includes(props.id));
  const isAiReady = useSidePanel((state) => state.isAiReady);
  const wanted = useFocus((state) => state.path);
  const serial = useFocus((state) => state.serial);
  const [isOpen, setOpen] = useState(props.isFlat);
  // biome-ignore lint/correctness/useExhaustiveDependencies: serial asks again for the same path.
  useEffect(() => {
    if (wanted !== null && (wanted === props.path || wanted.startsWith(`${props.path}/`)))
      setOpen(true);
  }, [wanted, serial, props.path]);
  const name = { title: props.title };
  return (
    <section
      className={classes.card}
      aria-label={props.title}
      data-path={props.path}
      id={props.id}
      tabIndex={-1}
    >
      <Group wrap="nowrap" gap={4} className={classes.head}>
        {props.isFlat ? (
          <span className={classes.flatTitle}>{props.index + 1}</span>
        ) : (
          <UnstyledButton
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronRight size={16} aria-hidden className={classes.chevron} data-open={isOpen} />
            <span className={classes.title}>{props.title}</span>
          </UnstyledButton>
        )}
        <Group gap={6} wrap="nowrap" ml="auto">
          {props.aside}
          <Group gap={0} wrap="nowrap" className={classes.tools}>
            <PartCommentButton id={props.id} path={props.path} label={props.title} />
            {isAiReady && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('ai.draft.redoNamed', name)}
                title={t('ai.draft.redo')}
                disabled={isLocked}
                onClick={() => useSidePanel.getState().openDraft('part', props.path)}
              >
                <Sparkles size={15} aria-hidden />
              </ActionIcon>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('shell.part.up', name)}
              title={t('shell.part.upShort')}
              disabled={props.index === 0}
              onClick={() => props.onMove(props.index - 1)}
            >
              <ArrowUp size={15} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('shell.part.down', name)}
              title={t('shell.part.downShort')}
              disabled={props.index === props.count - 1}
              onClick={() => props.onMove(props.index + 1)}
            >
              <ArrowDown size={15} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-pressed={isLocked}
              aria-label={isLocked ? t('shell.part.unlock', name) : t('shell.part.lock', name)}
              title={isLocked ? t('shell.part.unlockShort') : t('shell.part.lockShort')}
              onClick={() => edit.setLocked(props.id, !isLocked)}
            >
              {isLocked ? <Lock size={15} aria-hidden /> : <LockOpen size={15} aria-hidden />}
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('shell.part.remove', name)}
              title={t('common.remove')}
              disabled={isLocked}
              onClick={props.onRemove}
            >
              <Trash2 size={15} aria-hidden />
            </ActionIcon>
          </Group>
        </Group>
      </Group>
      <Collapse expanded={isOpen} id={bodyId}>
        {isOpen && <div className={classes.body}>{props.children}</div>}
      </Collapse>
    </section>
  );
}
