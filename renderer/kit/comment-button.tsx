/** Beside a text or on a part's card: opens the comments on it, and says how many are open. */
import { ActionIcon } from '@mantine/core';
import { MessageSquare, MessageSquarePlus } from 'lucide-react';
import type { PartId } from '../../design/ids.ts';
import { useT } from '../i18n/use-t.tsx';
import { useSidePanel } from '../store/side-panel.ts';
import { useCommentMarks } from './comment-marks.tsx';
import classes from './field.module.css';
import cardClasses from './part-card.module.css';

/** Comments are not commented on, nor is the brief, which is kept word for word. */
const without = /^\/(?:reviewItems|review|brief)(?:\/|$)/;

export function CommentButton({ path, label }: { path: string; label: string }) {
  const t = useT();
  const marks = useCommentMarks();
  if (marks === null || without.test(path)) return null;
  const open = marks.atPath.get(path) ?? 0;
  return (
    <button
      type="button"
      className={classes.comment}
      data-open={open > 0}
      aria-label={
        open === 0
          ? t('reviewDesk.comments.add', { label })
          : t('reviewDesk.comments.open', { count: open, label })
      }
      title={t('reviewDesk.comments.addShort')}
      onClick={() => useSidePanel.getState().openComments(path)}
    >
      {open === 0 ? (
        <MessageSquarePlus size={14} aria-hidden />
      ) : (
        <>
          <MessageSquare size={14} aria-hidden />
          {open}
        </>
      )}
    </button>
  );
}

/** The same among the tools of a card; it stands for the part and all its own texts. */
export function PartCommentButton(props: { id: PartId; path: string; label: string }) {
  const t = useT();
  const marks = useCommentMarks();
  const { id, path, label } = props;
  if (marks === null || without.test(path)) return null;
  const open = marks.atPart.get(id) ?? 0;
  return (
    <ActionIcon
      variant={open === 0 ? 'subtle' : 'light'}
      color="gray"
      {...(open === 0 ? {} : { w: 'auto', px: 6, className: cardClasses.commented ?? '' })}
      aria-label={
        open === 0
          ? t('reviewDesk.comments.add', { label })
          : t('reviewDesk.comments.open', { count: open, label })
      }
      title={t('reviewDesk.comments.addShort')}
      onClick={() => useSidePanel.getState().openComments(path)}
    >
      {open === 0 ? (
        <MessageSquarePlus size={15} aria-hidden />
      ) : (
        <>
          <MessageSquare size={15} aria-hidden />
          <span className={cardClasses.commentCount}>{open}</span>
        </>
      )}
    </ActionIcon>
  );
}
