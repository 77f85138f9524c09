/** Above every step of an approved design: that it is approved, and that the next change begins a new version. */
import { CloseButton } from '@mantine/core';
import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import { dayOf } from '../../design/review-state.ts';
import { formatDate } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './review-desk.module.css';
import { openReviewTab } from './review-tab.ts';
import { useReviewStand } from './use-review-stand.ts';

export function ApprovedBanner({ designId }: { designId: string }) {
  const t = useT();
  const { state, version, approvals } = useReviewStand(designId);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const approval = approvals.find(({ number }) => number === version);
  if (state !== 'approved' || approval === undefined || dismissed === version) return null;
  return (
    <div className={classes.banner} role="status">
      <BadgeCheck size={18} aria-hidden />
      <p>
        <strong>
          {t('reviewDesk.banner.approved', {
            version,
            date: formatDate(dayOf(approval.at), t.language),
          })}
        </strong>{' '}
        {t('reviewDesk.banner.next', { next: version + 1 })}{' '}
        <button
          type="button"
          className={classes.link}
          onClick={() => openReviewTab(designId, 'approval')}
        >
          {t('reviewDesk.banner.see')}
        </button>
      </p>
      <CloseButton
        aria-label={t('reviewDesk.banner.dismiss')}
        onClick={() => setDismissed(version)}
      />
    </div>
  );
}
