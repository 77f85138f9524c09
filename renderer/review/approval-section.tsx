/** Approved versions: approving the one in hand, and what was approved before. */
import { Button, Text } from '@mantine/core';
import { BadgeCheck } from 'lucide-react';
import { useId, useState } from 'react';
import { openRoundOf } from '../../design/review-state.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { useFindings } from '../shell/findings.tsx';
import { useDesign } from '../store/use-document.tsx';
import { ApprovalCard } from './approval-card.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import { CompareVersions } from './compare-versions.tsx';
import classes from './review-desk.module.css';
import { useReviewStand } from './use-review-stand.ts';

export function ApprovalSection({ designId }: { designId: string }) {
  const t = useT();
  const whyId = useId();
  const { state, version, approvals } = useReviewStand(designId);
  const hasRound = useDesign((design) => openRoundOf(design) !== null);
  const errors = useFindings().filter(({ severity }) => severity === 'error').length;
  const [isOpen, setOpen] = useState(false);
  const isApproved = state === 'approved';
  const barred = isApproved
    ? t('reviewDesk.approval.barred.approved')
    : hasRound
      ? t('reviewDesk.approval.barred.round')
      : errors > 0
        ? t('reviewDesk.approval.barred.findings', { count: errors })
        : null;
  const next = isApproved ? version + 1 : version;
  return (
    <>
      <Section
        title={t('reviewDesk.approval.title')}
        hint={t('reviewDesk.approval.hint')}
        aside={
          <div className={classes.approve}>
            <Button
              leftSection={<BadgeCheck size={16} aria-hidden />}
              disabled={barred !== null}
              aria-haspopup="dialog"
              aria-describedby={barred === null ? undefined : whyId}
              onClick={() => setOpen(true)}
            >
              {t('reviewDesk.approval.approve', { version: next })}
            </Button>
            {barred !== null && (
              <Text size="xs" c="dimmed" id={whyId}>
                {barred}
              </Text>
            )}
          </div>
        }
      >
        {approvals.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('reviewDesk.approval.none')}
          </Text>
        )}
        {approvals.map((approval) => (
          <ApprovalCard key={approval.id} approval={approval} />
        ))}
      </Section>
      {approvals.length > (isApproved ? 1 : 0) && (
        <CompareVersions approvals={approvals} isChanged={!isApproved} />
      )}
      <ApproveDialog
        designId={designId}
        version={next}
        isFirst={approvals.length === 0}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
