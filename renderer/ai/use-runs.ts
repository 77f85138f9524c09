/** Starting, following and ending runs of the open design; mounted once for each open design. */
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { DraftScope, Job } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { useDocumentStore } from '../store/use-document.tsx';
import { isOver } from './run-state.ts';
import { followRun, useRuns } from './runs.ts';

/** What has to be read again when work of AI has ended. */
export function useSettle(): () => Promise<void> {
  const queries = useQueryClient();
  const store = useDocumentStore();
  return useCallback(async () => {
    flushDrafts();
    await store.reload();
    await Promise.all(
      [api.proposals.key(), api.coach.key(), api.jobs.key(), api.usage.key()].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  }, [queries, store]);
}

/** Takes up a run of this design that goes on, and shows the last one that ended. */
export function useFollowRuns(designId: string): void {
  const settle = useSettle();
  const store = useDocumentStore();
  useEffect(() => {
    let isGone = false;
    const takeUp = async (): Promise<void> => {
      const jobs = await core.jobs.list({ designId, limit: 20 });
      const drafts = jobs.filter(({ kind }) => kind === 'draft');
      const latest =
        drafts.find(({ state }) => state === 'queued' || state === 'running') ??
        drafts.find(
          ({ result }) => result?.kind === 'draft' && typeof result.written === 'number',
        ) ??
        drafts.find(({ state }) => state === 'failed' || state === 'cancelled');
      if (isGone || latest === undefined) return;
      const wasOpen = latest.state === 'queued' || latest.state === 'running';
      const { result } = await followRun(designId, latest.id);
      // It may have ended after the design was opened and before its jobs were asked for.
      const isBehind =
        result?.kind === 'draft' && (result.revision ?? 0) > store.getState().revision;
      if (!isGone && (wasOpen || isBehind)) await settle();
    };
    // Without an answer the save state says that the core is away; the next opening asks again.
    takeUp().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [designId, settle, store]);
}

/** Starts a run with the active connection; its end is told by a notice where the panel is closed. */
export function useStartRun(designId: string) {
  const t = useT();
  const store = useDocumentStore();
  const settle = useSettle();
  return useCallback(
    async (
      scope: DraftScope,
      ceiling?: { rupiah?: number; tokens?: number },
    ): Promise<Job | null> => {
      try {
        flushDrafts();
        await store.flush();
        const { jobId } = await core.drafts.start({
          designId,
          scope,
          connection: 'model',
          ...(ceiling === undefined ? {} : { ceiling }),
        });
        const job = await followRun(designId, jobId);
        await settle();
        return job;
      } catch (error) {
        notifications.show({ color: 'red', message: failureOf(error, t).message });
        return null;
      }
    },
    [designId, settle, store, t],
  );
}

/** True while a model drafts in this design. */
export function useIsDrafting(designId: string): boolean {
  return useRuns(({ byDesign }) => {
    const run = byDesign[designId];
    return run !== undefined && !isOver(run);
  });
}
