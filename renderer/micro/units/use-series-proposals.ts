/** Deciding about parts written anew: accepting is one revision of the core, which the window takes over. */
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { SeriesProposal } from '../../../contract/index.ts';
import { useT } from '../../i18n/use-t.tsx';
import { flushDrafts } from '../../kit/use-draft-text.ts';
import { core } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { useSeriesStore } from '../../store/use-document.tsx';
import { useSettleSeries } from '../jobs/series-jobs.ts';

export function useSeriesProposals() {
  const t = useT();
  const store = useSeriesStore();
  const settle = useSettleSeries();
  const [isBusy, setBusy] = useState(false);
  const guarded = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      flushDrafts();
      await store.flush();
      await work();
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    await settle();
    setBusy(false);
  };
  return {
    isBusy,
    accept: ({ id: proposalId }: SeriesProposal) =>
      guarded(() =>
        core.series.proposals.accept({
          proposalId,
          baseRevision: store.getState().revision,
        }),
      ),
    reject: ({ id: proposalId }: SeriesProposal) =>
      guarded(() => core.series.proposals.reject({ proposalId })),
  };
}
