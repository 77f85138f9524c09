/** One proposal: which part it is about, its texts before and after, what else changes, accept or reject. */
import { Button, Group, Text } from '@mantine/core';
import { Check, X } from 'lucide-react';
import type { Proposal } from '../../../contract/index.ts';
import { canonicalJson } from '../../../design/canonical.ts';
import { valueAt } from '../../../design/pointer.ts';
import { slotsOf } from '../../../design/texts.ts';
import { useT } from '../../i18n/use-t.tsx';
import { labelOf } from '../../store/label-of.ts';
import { useDesign } from '../../store/use-document.tsx';
import classes from './proposal.module.css';
import { WordDiff } from './word-diff.tsx';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Pointers of the fields that a proposal changes beside its texts: links, numbers, choices. */
function otherFields(proposal: Proposal, current: unknown): string[] {
  const operation = proposal.patch.find(({ path }) => path === proposal.path);
  if (operation?.op !== 'replace' || !isRecord(operation.value) || !isRecord(current)) return [];
  const told = (path: string): boolean =>
    proposal.changes.some((change) => change.path === path || change.path.startsWith(`${path}/`));
  return Object.entries(operation.value)
    .filter(([key, after]) => canonicalJson(after) !== canonicalJson(current[key] ?? null))
    .map(([key]) => `${proposal.path}/${key}`)
    .filter((path) => !told(path));
}

export function ProposalCard(props: {
  proposal: Proposal;
  onDecide: (isAccepted: boolean) => void;
}) {
  const t = useT();
  const { proposal } = props;
  const current = useDesign((design) => valueAt(design, proposal.path));
  const name = proposal.partId === null ? undefined : slotsOf(current)[0]?.slot.text.trim();
  const others = otherFields(proposal, current).map((path) => t.dynamic(labelOf(path)));
  return (
    <article className={classes.card}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text size="sm" fw={600}>
          {t.dynamic(proposal.title.key, proposal.title.params)}
          {name !== undefined && name !== '' && `: ${name}`}
        </Text>
        <Text size="xs" c="dimmed" style={{ flex: 'none' }}>
          {proposal.by === 'pattern' ? t('enums.origin.pattern') : proposal.by}
        </Text>
      </Group>
      {proposal.changes.map((change) => (
        <div key={change.path}>
          {proposal.changes.length > 1 && (
            <Text size="xs" c="dimmed">
              {t.dynamic(labelOf(change.path))}
            </Text>
          )}
          <WordDiff before={change.before} after={change.after} />
        </div>
      ))}
      {others.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('analysis.proposals.others', { fields: others.join(', ') })}
        </Text>
      )}
      {proposal.blocked !== null && (
        <Text size="xs" c="var(--warning)">
          {t(`analysis.proposals.${proposal.blocked}`)}
        </Text>
      )}
      <Group gap={6}>
        <Button
          size="compact-sm"
          leftSection={<Check size={14} aria-hidden />}
          disabled={proposal.blocked !== null}
          onClick={() => props.onDecide(true)}
        >
          {t('analysis.proposals.accept')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<X size={14} aria-hidden />}
          onClick={() => props.onDecide(false)}
        >
          {t('analysis.proposals.reject')}
        </Button>
      </Group>
    </article>
  );
}
