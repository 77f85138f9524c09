/** What reviewers decided, and on which content; decisions given in words are noted by hand. */
import { Button, Group, SegmentedControl, Table, Text, Textarea, TextInput } from '@mantine/core';
import { BadgeCheck, Plus, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import { entries } from '../../design/collection.ts';
import { newId, type PartId } from '../../design/ids.ts';
import { addDecision } from '../../design/review-state.ts';
import { formatInstant } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { useDesign, useDesignStore, useEdit } from '../store/use-document.tsx';
import classes from './review-desk.module.css';
import { useReviewStand } from './use-review-stand.ts';

export function DecisionSection(props: { designId: string; roundId: PartId | null }) {
  const t = useT();
  const { roundId } = props;
  const { contentHash } = useReviewStand(props.designId);
  const review = useDesign((design) => design.review);
  const decisions = review === undefined ? [] : entries(review.decisions);
  const shown =
    roundId === null
      ? decisions
      : // A file that names no round came back in this one, as far as anybody can tell.
        decisions.filter(([, one]) => one.roundId === roundId || one.roundId === null);
  const seen = (hash: string): string =>
    hash === '' || contentHash === ''
      ? t('reviewDesk.round.unknownContent')
      : t(hash === contentHash ? 'reviewDesk.round.sameContent' : 'reviewDesk.round.otherContent');
  if (roundId === null && shown.length === 0) return null;
  return (
    <Section title={t('reviewDesk.round.decisions')}>
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('reviewDesk.round.noDecisions')}
        </Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by key.
        <div className={classes.tableRoom} tabIndex={0}>
          <Table className={classes.table}>
            <Table.Thead>
              <Table.Tr>
                {(['reviewer', 'verdict', 'reason', 'at', 'seen'] as const).map((column) => (
                  <Table.Th key={column}>{t(`reviewDesk.round.${column}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map(([id, decision]) => {
                const Icon = decision.verdict === 'approve' ? BadgeCheck : Undo2;
                return (
                  <Table.Tr key={id}>
                    <Table.Td>
                      <strong>{decision.reviewer}</strong>
                      {decision.position !== '' && (
                        <span className={classes.under}>{decision.position}</span>
                      )}
                    </Table.Td>
                    <Table.Td>
                      <span className={classes.verdict} data-verdict={decision.verdict}>
                        <Icon size={14} aria-hidden />
                        {t(`enums.reviewVerdict.${decision.verdict}`)}
                      </span>
                    </Table.Td>
                    <Table.Td className={classes.words}>{decision.reason}</Table.Td>
                    <Table.Td>{formatInstant(decision.at, t.language)}</Table.Td>
                    <Table.Td>{seen(decision.contentHash)}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {roundId !== null && <DecisionForm roundId={roundId} contentHash={contentHash} />}
    </Section>
  );
}

function DecisionForm({ roundId, contentHash }: { roundId: PartId; contentHash: string }) {
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [reviewer, setReviewer] = useState('');
  const [position, setPosition] = useState('');
  const [verdict, setVerdict] = useState<'approve' | 'return'>('approve');
  const [reason, setReason] = useState('');
  const add = (): void => {
    const decisionId = newId('reviewDecision');
    const isStored = edit.apply(
      addDecision(store.getState().document, {
        id: decisionId,
        roundId,
        reviewer: reviewer.trim(),
        position: position.trim(),
        verdict,
        reason: reason.trim(),
        at: new Date().toISOString(),
        contentHash,
        key: decisionId,
      }),
    );
    if (!isStored) return;
    setOpen(false);
    setReviewer('');
    setPosition('');
    setReason('');
  };
  return (
    <div>
      <Button
        size="xs"
        variant="light"
        leftSection={<Plus size={14} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('reviewDesk.round.addDecision')}
      </Button>
      <form
        id={id}
        hidden={!isOpen}
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (reviewer.trim() !== '') add();
        }}
      >
        <Text size="xs" c="dimmed" mt={8}>
          {t('reviewDesk.round.addDecisionHint')}
        </Text>
        <div className={classes.roundFields}>
          <TextInput
            label={t('reviewDesk.round.reviewer')}
            maxLength={200}
            value={reviewer}
            onChange={(event) => setReviewer(event.currentTarget.value)}
          />
          <TextInput
            label={t('reviewDesk.round.position')}
            maxLength={300}
            value={position}
            onChange={(event) => setPosition(event.currentTarget.value)}
          />
        </div>
        <SegmentedControl
          size="xs"
          style={{ justifySelf: 'start' }}
          aria-label={t('reviewDesk.round.verdict')}
          value={verdict}
          onChange={(value) => setVerdict(value === 'return' ? 'return' : 'approve')}
          data={(['approve', 'return'] as const).map((value) => ({
            value,
            label: t(`enums.reviewVerdict.${value}`),
          }))}
        />
        <Textarea
          label={t('reviewDesk.round.reason')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={4000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group gap={8}>
          <Button type="submit" size="xs" disabled={reviewer.trim() === ''}>
            {t('reviewDesk.round.addDecision')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setOpen(false)}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </div>
  );
}
