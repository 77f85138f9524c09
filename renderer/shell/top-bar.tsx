/** The bar above a design: what every document has, AI, findings, comments, the way out. */
import { Button, Tooltip, VisuallyHidden } from '@mantine/core';
import { Download, LoaderCircle, Sparkles } from 'lucide-react';
import { useIsDrafting } from '../ai/use-runs.ts';
import { openExport } from '../export/export-state.ts';
import { useT } from '../i18n/use-t.tsx';
import { useReviewProposals } from '../review/use-review-proposals.ts';
import { useSidePanel } from '../store/side-panel.ts';
import { BarFrame } from './bar-frame.tsx';
import { CommentsButton } from './comments-button.tsx';
import { FindingsButton } from './findings-button.tsx';
import classes from './top-bar.module.css';

export function TopBar({ designId }: { designId: string }) {
  const t = useT();
  const side = useSidePanel((state) => state.side);
  const toggle = useSidePanel((state) => state.toggle);
  const isDrafting = useIsDrafting(designId);
  // What reviewers propose is counted with the comments: it is no matter of AI.
  const waiting = useReviewProposals(designId).ofMachine.length;
  return (
    <BarFrame titleLabel={t('shell.titleLabel')}>
      <Tooltip label={`${t('ai.title')} (Ctrl+J)`}>
        <Button
          variant={side === 'ai' ? 'filled' : 'default'}
          size="xs"
          leftSection={
            isDrafting ? (
              <LoaderCircle size={15} aria-hidden className={classes.turning} />
            ) : (
              <Sparkles size={15} aria-hidden />
            )
          }
          aria-expanded={side === 'ai'}
          onClick={() => toggle('ai')}
        >
          {t('ai.button')}
          {waiting > 0 && <span className={classes.waiting}>{waiting}</span>}
          <VisuallyHidden>
            {' '}
            {isDrafting
              ? t('ai.buttonRunning')
              : waiting > 0
                ? t('ai.buttonProposals', { count: waiting })
                : t('ai.buttonPanel')}
          </VisuallyHidden>
        </Button>
      </Tooltip>
      <FindingsButton />
      <CommentsButton designId={designId} />
      <Button
        variant="default"
        size="xs"
        leftSection={<Download size={15} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => openExport()}
      >
        {t('exportDialog.title')}
      </Button>
    </BarFrame>
  );
}
