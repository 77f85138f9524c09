/** The end of a round, after what came back: returned or approved, with a reason. */
import { Button, Group, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { BadgeCheck, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { PartId } from '../../design/ids.ts';
import { closeRound } from '../../design/review-state.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { useEdit } from '../store/use-document.tsx';
import classes from './review-desk.module.css';
import { showReviewTab } from './review-tab.ts';

export function CloseSection({ roundId }: { roundId: PartId }) {
  const t = useT();
  const edit = useEdit();
  const [reason, setReason] = useState('');
  const close = (state: 'returned' | 'approved') => (): void => {
    const at = new Date().toISOString();
    if (!edit.apply(closeRound(roundId, { state, reason: reason.trim(), at }))) return;
    notifications.show({
      message: t(
        state === 'approved'
          ? 'reviewDesk.round.closedApproved'
          : 'reviewDesk.round.closedReturned',
      ),
    });
    if (state === 'approved') showReviewTab('approval');
  };
  return (
    <Section title={t('reviewDesk.round.close')} hint={t('reviewDesk.round.closeHint')}>
      <div className={classes.form}>
        <Textarea
          label={t('reviewDesk.round.closeReason')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={4000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group gap={8}>
          <Button
            variant="default"
            leftSection={<Undo2 size={15} aria-hidden />}
            onClick={close('returned')}
          >
            {t('reviewDesk.round.closeReturned')}
          </Button>
          <Button
            variant="default"
            leftSection={<BadgeCheck size={15} aria-hidden />}
            onClick={close('approved')}
          >
            {t('reviewDesk.round.closeApproved')}
          </Button>
        </Group>
      </div>
    </Section>
  );
}
