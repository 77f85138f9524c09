/** A comment with its answers: where it stands, what is said, settle or answer it. */
import { Badge, Button, Group, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ArrowRight, Check, CornerDownRight, PencilLine, RotateCcw, X } from 'lucide-react';
import { useId, useState } from 'react';
import { entries } from '../../design/collection.ts';
import { replyTo, setStatus } from '../../design/review-state.ts';
import { formatDate, formatInstant } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { SeverityMark } from '../shell/severity-mark.tsx';
import { jumpTo } from '../store/jump.ts';
import { useDesign, useDesignStore, useEdit } from '../store/use-document.tsx';
import classes from './review-desk.module.css';
import { ThreadForm } from './thread-form.tsx';
import type { Thread } from './threads.ts';
import { useCommenter } from './use-commenter.ts';
import { usePlaceTitle } from './use-place-title.ts';

export function ThreadCard(props: {
  designId: string;
  thread: Thread;
  /** Its place is known from what stands around it. */
  isPlaceKnown?: boolean;
  /** Its fields can be mended, which takes room. */
  isEditable?: boolean;
}) {
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const formId = useId();
  const { name } = useCommenter();
  const { thread, designId } = props;
  const { id, item, place, isGone } = thread;
  const title = usePlaceTitle(place);
  const round = useDesign((design) =>
    item.roundId == null ? '' : (design.review?.rounds.items[item.roundId]?.name ?? ''),
  );
  const [answer, setAnswer] = useState<string | null>(null);
  const [isEditing, setEditing] = useState(false);
  const reviewer = item.reviewer.trim() || t('reviewDesk.comments.unnamed');
  const when =
    item.at !== undefined
      ? formatInstant(item.at, t.language)
      : item.date === null
        ? ''
        : formatDate(item.date, t.language);
  const send = (): void => {
    if (answer === null || answer.trim() === '') return;
    const at = new Date().toISOString();
    const patch = replyTo(store.getState().document, id, { author: name, text: answer.trim(), at });
    if (edit.apply(patch)) setAnswer(null);
  };
  const settle = (status: 'open' | 'resolved' | 'rejected') => () => {
    edit.apply(setStatus(id, status));
  };
  return (
    <article
      className={classes.thread}
      data-status={item.status}
      data-severity={item.severity}
      data-path={`/reviewItems/items/${id}`}
      id={id}
      tabIndex={-1}
      aria-label={t('reviewDesk.comments.threadBy', { name: reviewer })}
    >
      <header className={classes.threadHead}>
        <strong>{reviewer}</strong>
        <span>{[when, round].filter((word) => word !== '').join(' · ')}</span>
        <span className={classes.threadMarks}>
          <SeverityMark severity={item.severity} />
          {item.status !== 'open' && (
            <Badge size="sm" variant="light" color="gray" tt="none">
              {t(`enums.reviewStatus.${item.status}`)}
            </Badge>
          )}
        </span>
      </header>
      {props.isPlaceKnown !== true &&
        (isGone ? (
          <Text size="xs" c="var(--warning)">
            {t('reviewDesk.comments.gone')}
          </Text>
        ) : place === null ? (
          <Text size="xs" c="dimmed">
            {title}
          </Text>
        ) : (
          <button
            type="button"
            className={classes.place}
            aria-label={t('reviewDesk.comments.jump', { place: title })}
            onClick={() => jumpTo(designId, place)}
          >
            {title}
            <ArrowRight size={13} aria-hidden />
          </button>
        ))}
      {item.quote !== undefined && item.quote !== '' && (
        <blockquote className={classes.quote}>{item.quote}</blockquote>
      )}
      <p className={classes.note}>{item.note}</p>
      {item.replies !== undefined && item.replies.order.length > 0 && (
        <ul className={classes.replies}>
          {entries(item.replies).map(([replyId, reply]) => (
            <li key={replyId}>
              <span className={classes.replyHead}>
                <CornerDownRight size={13} aria-hidden />
                <strong>{reply.author.trim() || t('reviewDesk.comments.unnamed')}</strong>
                <span>{formatInstant(reply.at, t.language)}</span>
              </span>
              <p className={classes.note}>{reply.text}</p>
            </li>
          ))}
        </ul>
      )}
      {answer !== null && (
        <form
          className={classes.answer}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Textarea
            size="sm"
            autosize
            minRows={2}
            maxRows={8}
            maxLength={4000}
            data-autofocus
            autoFocus
            aria-label={t('reviewDesk.comments.replyTo', { name: reviewer })}
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
          <Group gap={6}>
            <Button type="submit" size="compact-sm" disabled={answer.trim() === ''}>
              {t('reviewDesk.comments.sendReply')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAnswer(null)}>
              {t('common.cancel')}
            </Button>
          </Group>
        </form>
      )}
      {answer === null && (
        <Group gap={6}>
          {item.status === 'open' ? (
            <>
              <Button
                size="compact-xs"
                variant="light"
                leftSection={<Check size={13} aria-hidden />}
                onClick={settle('resolved')}
              >
                {t('reviewDesk.comments.resolve')}
              </Button>
              <Button size="compact-xs" variant="default" onClick={() => setAnswer('')}>
                {t('reviewDesk.comments.reply')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                leftSection={<X size={13} aria-hidden />}
                onClick={settle('rejected')}
              >
                {t('reviewDesk.comments.reject')}
              </Button>
            </>
          ) : (
            <>
              <Button
                size="compact-xs"
                variant="default"
                leftSection={<RotateCcw size={13} aria-hidden />}
                onClick={settle('open')}
              >
                {t('reviewDesk.comments.reopen')}
              </Button>
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAnswer('')}>
                {t('reviewDesk.comments.reply')}
              </Button>
            </>
          )}
          {props.isEditable === true && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              ml="auto"
              leftSection={<PencilLine size={13} aria-hidden />}
              aria-expanded={isEditing}
              aria-controls={formId}
              aria-label={t('reviewDesk.comments.editNamed', { name: reviewer })}
              onClick={() => setEditing(!isEditing)}
            >
              {t('reviewDesk.comments.edit')}
            </Button>
          )}
        </Group>
      )}
      {props.isEditable === true && (
        <div id={formId} hidden={!isEditing}>
          {isEditing && (
            <ThreadForm
              path={`/reviewItems/items/${id}`}
              onRemove={() => {
                edit.remove(id);
                notifications.show({ message: t('reviewDesk.comments.removed') });
              }}
            />
          )}
        </div>
      )}
    </article>
  );
}
