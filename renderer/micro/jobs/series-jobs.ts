/** Drafting jobs of the open series: taken up again after a reload, started, settled at their end. */
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { Job, MicroScope } from '../../../contract/index.ts';
import { isOver, type RunView } from '../../ai/run-state.ts';
import { followRun, useRuns } from '../../ai/runs.ts';
import { useT } from '../../i18n/use-t.tsx';
import { flushDrafts } from '../../kit/use-draft-text.ts';
import { api, core } from '../../rpc/client.ts';
import { failureOf, messageOf } from '../../rpc/failure.ts';
import { useSeriesStore } from '../../store/use-document.tsx';

/** What has to be read again when a job has changed the series or its modules. */
export function useSettleSeries(): () => Promise<void> {
  const queries = useQueryClient();
  const store = useSeriesStore();
  return useCallback(async () => {
    flushDrafts();
    await store.reload();
    await Promise.all(
      [
        api.series.list.key(),
        api.series.report.key(),
        api.series.proposals.key(),
        api.sources.key(),
        api.usage.key(),
      ].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  }, [queries, store]);
}

/** Takes up a draft of this series that goes on. */
export function useFollowSeriesJobs(seriesId: string): void {
  const settle = useSettleSeries();
  useEffect(() => {
    let isGone = false;
    const takeUp = async (): Promise<void> => {
      const open = await core.jobs.list({ designId: seriesId, open: true });
      const draft = open.find(({ kind }) => kind === 'microDraft');
      if (isGone || draft === undefined) return;
      await followRun(seriesId, draft.id);
      if (!isGone) await settle();
    };
    // Without an answer the save state says that the core is away; the next opening asks again.
    takeUp().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [seriesId, settle]);
}

/** The latest draft of the series that this window followed. */
export function useSeriesRun(seriesId: string): RunView | null {
  return useRuns(({ byDesign }) => byDesign[seriesId] ?? null);
}

export function useIsSeriesDrafting(seriesId: string): boolean {
  const run = useSeriesRun(seriesId);
  return run !== null && !isOver(run);
}

/** Refusals that are decided where the outgoing text is shown. */
const atPreview = ['errors.notNow.local-only', 'errors.notNow.not-previewed'];

/**
 * Starts a draft and returns the ended job; null when it could not start (the user has been told).
 * `onBarred`: it may not go out before something is decided beside its text.
 */
export function useStartMicroDraft(seriesId: string) {
  const t = useT();
  const store = useSeriesStore();
  const settle = useSettleSeries();
  return useCallback(
    async (
      scope: MicroScope,
      connection: 'builtin' | 'model',
      onBarred?: () => void,
    ): Promise<Job | null> => {
      try {
        flushDrafts();
        await store.flush();
        const { jobId } = await core.series.draft({ seriesId, scope, connection });
        const job = await followRun(seriesId, jobId);
        await settle();
        return job;
      } catch (error) {
        if (onBarred !== undefined && atPreview.includes(messageOf(error).key)) onBarred();
        else notifications.show({ color: 'red', message: failureOf(error, t).message });
        return null;
      }
    },
    [seriesId, settle, store, t],
  );
}
