/**
 * Usulan: proposals by step; accept, edit, reject each, or all at once as one step of undo. With
 * `isOfReviewers` only what people propose in files that came back, which is no matter of AI.
 */
import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Proposal } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { useReviewProposals } from '../review/use-review-proposals.ts';
import { stepNames, stepOf } from '../steps/step-names.ts';
import { useDocumentState } from '../store/use-document.tsx';
import classes from './ai.module.css';
import { ProposalCard } from './proposal-card.tsx';
import { useProposals } from './use-proposals.ts';

/** The one value that is nobody's name. */
const machine = '\u0000machine';

function authorsOf(proposals: readonly Proposal[]): string[] {
  return [...new Set(proposals.map(({ by }) => by))].sort((a, b) => a.localeCompare(b));
}

export function ProposalsTab(props: { designId: string; isOfReviewers?: boolean }) {
  const t = useT();
  const { designId, isOfReviewers = false } = props;
  const { all, ofReviewers, ofMachine, refetch } = useReviewProposals(designId);
  const [author, setAuthor] = useState<string | null>(null);
  const { isBusy, accept, acceptMany, reject } = useProposals(designId);
  const revision = useDocumentState((state) => state.revision);
  const heading = useRef<HTMLHeadingElement>(null);
  // An edit, a lock or an undo may block a proposal or free it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what asks again.
  useEffect(() => {
    void refetch();
  }, [revision, refetch]);
  const mine = isOfReviewers ? ofReviewers : all;
  const reviewers = authorsOf(ofReviewers);
  const choices = [...(!isOfReviewers && ofMachine.length > 0 ? [machine] : []), ...reviewers];
  const chosen = author !== null && choices.includes(author) ? author : null;
  const open =
    chosen === null
      ? mine
      : chosen === machine
        ? ofMachine
        : ofReviewers.filter(({ by }) => by === chosen);
  const usable = open.filter(({ blocked }) => blocked === null);
  /** The card that was decided upon goes: the focus must not fall back to the start of the page. */
  const thenFocus = (decided: Promise<void>): void => {
    void decided.then(() => heading.current?.focus({ preventScroll: true }));
  };
  if (mine.length === 0) {
    return (
      <div className={classes.empty}>
        <Text size="sm" fw={600} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {t(isOfReviewers ? 'reviewDesk.panel.noProposals' : 'ai.proposals.none')}
        </Text>
        <Text size="sm" c="dimmed">
          {t(isOfReviewers ? 'reviewDesk.panel.noProposalsHint' : 'ai.proposals.noneHint')}
        </Text>
      </div>
    );
  }
  return (
    <Stack gap="sm">
      <Title order={3} size="0.9375rem" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {t('ai.proposals.count', { count: open.length })}
      </Title>
      {choices.length > 1 && (
        <Select
          size="xs"
          label={t('reviewDesk.panel.author')}
          data={[
            { value: '', label: t('reviewDesk.panel.anyone') },
            ...choices.map((value) => ({
              value,
              label: value === machine ? t('reviewDesk.panel.machine') : value,
            })),
          ]}
          value={chosen ?? ''}
          allowDeselect={false}
          onChange={(value) => setAuthor(value === '' ? null : value)}
        />
      )}
      <Group gap={6}>
        <Button
          size="xs"
          disabled={usable.length === 0 || isBusy}
          onClick={() => thenFocus(acceptMany(usable))}
        >
          {t('ai.proposals.acceptAll')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={isBusy}
          onClick={() => thenFocus(reject(open))}
        >
          {t('ai.proposals.rejectAll')}
        </Button>
      </Group>
      {stepNames.map((step) => {
        const own = open.filter(({ path }) => stepOf(path) === step);
        if (own.length === 0) return null;
        const ownUsable = own.filter(({ blocked }) => blocked === null);
        return (
          <section key={step} className={classes.group} aria-label={t(`shell.step.${step}`)}>
            <Group justify="space-between" gap="xs">
              <Title order={4} size="0.8125rem" className={classes.groupTitle}>
                {t(`shell.step.${step}`)} ({own.length})
              </Title>
              {ownUsable.length > 1 && ownUsable.length < usable.length && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  disabled={isBusy}
                  onClick={() => thenFocus(acceptMany(ownUsable))}
                >
                  {t('ai.proposals.acceptStep')}
                </Button>
              )}
            </Group>
            {own.map((proposal) => (
              <ProposalCard
                key={proposal.id}
                proposal={proposal}
                isOfReviewer={ofReviewers.includes(proposal)}
                isBusy={isBusy}
                onAccept={(patch) => thenFocus(accept(proposal, patch))}
                onReject={() => thenFocus(reject([proposal]))}
              />
            ))}
          </section>
        );
      })}
    </Stack>
  );
}
