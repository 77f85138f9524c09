/** Deciding about proposals: accepting is one revision of the core, which the window then takes over. */
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Proposal } from '../../contract/index.ts';
import type { Patch } from '../../design/patch.ts';
import { useT } from '../i18n/use-t.tsx';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { useDocumentStore } from '../store/use-document.tsx';

export function useProposals(designId: string) {
  const t = useT();
  const queries = useQueryClient();
  const store = useDocumentStore();
  const [isBusy, setBusy] = useState(false);
  const guarded = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    try {
      flushDrafts();
      await store.flush();
      notifications.show({ message: await work(), autoClose: 5000 });
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    await store.reload();
    await queries.invalidateQueries({ queryKey: api.proposals.key() });
    setBusy(false);
  };
  const baseRevision = (): number => store.getState().revision;
  return {
    isBusy,
    accept: (proposal: Proposal, patch?: Patch) =>
      guarded(async () => {
        await core.proposals.accept({
          proposalId: proposal.id,
          baseRevision: baseRevision(),
          ...(patch === undefined ? {} : { patch }),
        });
        return t('ai.proposals.accepted', { count: 1 });
      }),
    acceptMany: (proposals: readonly Proposal[]) =>
      guarded(async () => {
        const { accepted } = await core.proposals.acceptMany({
          designId,
          proposalIds: proposals.map(({ id }) => id),
          baseRevision: baseRevision(),
        });
        const left = proposals.length - accepted.length;
        return left === 0
          ? t('ai.proposals.accepted', { count: accepted.length })
          : t('ai.proposals.partly', { accepted: accepted.length, left });
      }),
    reject: (proposals: readonly Proposal[]) =>
      guarded(async () => {
        for (const { id: proposalId } of proposals) await core.proposals.reject({ proposalId });
        return t('ai.proposals.rejected', { count: proposals.length });
      }),
  };
}
