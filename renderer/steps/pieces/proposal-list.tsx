/** Open proposals of a design: what it is now, what it would become, accept or reject. */
import { Button, Group, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Proposal } from '../../../contract/index.ts';
import { useT } from '../../i18n/use-t.tsx';
import { api, core } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { useDocumentStore } from '../../store/use-document.tsx';
import classes from './proposal.module.css';
import { ProposalCard } from './proposal-card.tsx';

export function ProposalList({ designId }: { designId: string }) {
  const t = useT();
  const queries = useQueryClient();
  const store = useDocumentStore();
  const list = useQuery(api.proposals.list.queryOptions({ input: { designId } }));
  const decide = async (chosen: readonly Proposal[], isAccepted: boolean): Promise<void> => {
    try {
      await store.flush();
      for (const { id: proposalId } of chosen) {
        if (isAccepted) {
          await core.proposals.accept({ proposalId, baseRevision: store.getState().revision });
          await store.reload();
        } else {
          await core.proposals.reject({ proposalId });
        }
      }
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    await queries.invalidateQueries({ queryKey: api.proposals.key() });
  };
  const open = list.data ?? [];
  if (open.length === 0) return null;
  const usable = open.filter(({ blocked }) => blocked === null);
  return (
    <section className={classes.list} aria-label={t('analysis.proposals.title')}>
      <Group justify="space-between">
        <Title order={2} size="1.05rem">
          {t('analysis.proposals.count', { count: open.length })}
        </Title>
        <Group gap={6}>
          <Button
            size="xs"
            onClick={() => void decide(usable, true)}
            disabled={usable.length === 0}
          >
            {t('analysis.proposals.acceptAll')}
          </Button>
          <Button size="xs" variant="default" onClick={() => void decide(open, false)}>
            {t('analysis.proposals.rejectAll')}
          </Button>
        </Group>
      </Group>
      {open.map((proposal) => (
        <ProposalCard
          key={proposal.id}
          proposal={proposal}
          onDecide={(isAccepted) => void decide([proposal], isAccepted)}
        />
      ))}
    </section>
  );
}
