/** Opens and closes the comments; counts what waits for an answer: open comments and reviewers' proposals. */
import { Button, Tooltip, VisuallyHidden } from '@mantine/core';
import { MessageSquare } from 'lucide-react';
import { useT } from '../i18n/use-t.tsx';
import { useCommentMarks } from '../kit/comment-marks.tsx';
import { useReviewProposals } from '../review/use-review-proposals.ts';
import { useSidePanel } from '../store/side-panel.ts';
import classes from './top-bar.module.css';

export function CommentsButton({ designId }: { designId: string }) {
  const t = useT();
  const side = useSidePanel((state) => state.side);
  const toggle = useSidePanel((state) => state.toggle);
  const proposals = useReviewProposals(designId).ofReviewers.length;
  const count = (useCommentMarks()?.open ?? 0) + proposals;
  return (
    <Tooltip label={`${t('reviewDesk.comments.title')} (Ctrl+Alt+M)`}>
      <Button
        variant={side === 'comments' ? 'filled' : 'default'}
        size="xs"
        px="xs"
        aria-expanded={side === 'comments'}
        onClick={() => toggle('comments')}
      >
        <MessageSquare size={15} aria-hidden />
        {count > 0 && <span className={classes.number}>{count}</span>}
        <VisuallyHidden> {t('reviewDesk.comments.title')}</VisuallyHidden>
      </Button>
    </Tooltip>
  );
}
