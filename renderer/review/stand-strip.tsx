/** At the top of step 7: state, version, what that means, and the way out. */
import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { entries } from '../../design/collection.ts';
import { dayOf, openRoundOf } from '../../design/review-state.ts';
import type { Translate } from '../../messages/index.ts';
import { openExport } from '../export/export-state.ts';
import { formatDate } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { useDesign } from '../store/use-document.tsx';
import classes from './review-desk.module.css';
import { StateBadge } from './state-badge.tsx';
import { type ReviewStand, useReviewStand } from './use-review-stand.ts';

/** `YYYY-MM-DD` of now, where the office is. */
function today(): string {
  return dayOf(new Date().toISOString());
}

export function dueText(dueDate: string | null, t: Translate): string {
  if (dueDate === null) return '';
  return t(dueDate < today() ? 'reviewDesk.stand.overdue' : 'reviewDesk.stand.due', {
    date: formatDate(dueDate, t.language),
  });
}

function useWords({ state, version, approvals }: ReviewStand): string {
  const t = useT();
  const review = useDesign((design) => design.review);
  if (state === 'in-review') {
    const round = openRoundOf(review === undefined ? {} : { review })?.[1];
    if (round === undefined) return '';
    const opened = t('reviewDesk.stand.in-review', {
      name: round.name,
      opened: formatDate(dayOf(round.openedAt), t.language),
    });
    return `${opened} ${dueText(round.dueDate, t)}`.trim();
  }
  if (state === 'returned') {
    const reason = review === undefined ? '' : (entries(review.rounds).at(-1)?.[1].reason ?? '');
    return reason.trim() === ''
      ? t('reviewDesk.stand.returnedBare')
      : t('reviewDesk.stand.returned', { reason });
  }
  const last = approvals[0];
  if (state === 'approved') {
    const approval = approvals.find(({ number }) => number === version);
    return approval === undefined
      ? ''
      : t('reviewDesk.stand.approved', { date: formatDate(dayOf(approval.at), t.language) });
  }
  return last === undefined
    ? t('reviewDesk.stand.draft')
    : t('reviewDesk.stand.draftAgain', { number: last.number });
}

export function StandStrip({ designId }: { designId: string }) {
  const t = useT();
  const stand = useReviewStand(designId);
  const words = useWords(stand);
  return (
    <section className={classes.stand} aria-label={t('reviewDesk.stand.label')}>
      <StateBadge state={stand.state} />
      <strong>{t('reviewDesk.stand.version', { version: stand.version })}</strong>
      <p>{words}</p>
      <Button
        leftSection={<Download size={16} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => openExport()}
      >
        {t('reviewDesk.stand.export')}
      </Button>
    </section>
  );
}
