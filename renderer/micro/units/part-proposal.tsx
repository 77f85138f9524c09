/** One part written anew: each text before and after. */
import { Button, Group, Text } from '@mantine/core';
import { Check, X } from 'lucide-react';
import { useMemo } from 'react';
import type { SeriesProposal } from '../../../contract/index.ts';
import { useT } from '../../i18n/use-t.tsx';
import { WordDiff } from '../../steps/pieces/word-diff.tsx';
import { labelOf } from '../../store/label-of.ts';
import { useSeries } from '../../store/use-document.tsx';
import { removedTexts, rightAnswers } from './removed-texts.ts';
import classes from './units.module.css';
import { useSeriesProposals } from './use-series-proposals.ts';

export function PartProposal({ proposal }: { proposal: SeriesProposal }) {
  const t = useT();
  const { isBusy, accept, reject } = useSeriesProposals();
  const by = proposal.by === 'pattern' ? t('enums.origin.pattern') : proposal.by;
  const series = useSeries((whole) => whole);
  const removed = useMemo(
    () => (proposal.blocked === null ? removedTexts(series, proposal.path, proposal.patch) : []),
    [series, proposal],
  );
  const right = useMemo(
    () => rightAnswers(series, proposal.path, proposal.patch),
    [series, proposal],
  );
  const changes = proposal.changes.filter(({ before, after }) => before !== after);
  return (
    <section className={classes.proposal} aria-label={t('micro.redo.proposal')}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={650}>
          {t('micro.redo.proposal')}
        </Text>
        <Text size="xs" c="dimmed">
          {by}
        </Text>
      </Group>
      {changes.map((change) => (
        <div key={change.path}>
          <Text size="xs" c="dimmed">
            {t.dynamic(labelOf(change.path))}
            {right.has(change.path) && ` (${t('micro.redo.right')})`}
          </Text>
          <WordDiff before={change.before} after={change.after} />
        </div>
      ))}
      {removed.length > 0 && (
        <div>
          <Text size="xs" c="dimmed">
            {t('micro.redo.removed')}
          </Text>
          {removed.map(({ path, text }) => (
            <WordDiff key={path} before={text} after="" />
          ))}
        </div>
      )}
      {changes.length === 0 && removed.length === 0 && (
        <Text size="sm">{t('micro.redo.structure')}</Text>
      )}
      {proposal.blocked !== null && (
        <Text size="sm" c="var(--warning)">
          {t(`ai.proposals.${proposal.blocked}`)}
        </Text>
      )}
      <Group gap={6}>
        <Button
          size="compact-sm"
          leftSection={<Check size={14} aria-hidden />}
          disabled={isBusy || proposal.blocked !== null}
          onClick={() => void accept(proposal)}
        >
          {t('ai.proposals.accept')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<X size={14} aria-hidden />}
          disabled={isBusy}
          onClick={() => void reject(proposal)}
        >
          {t('ai.proposals.reject')}
        </Button>
      </Group>
    </section>
  );
}
