/** A job of the critical reader: one at a time for each kind; taken up again after a reload. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { followJob } from '../rpc/follow-job.ts';
import { useDocumentStore } from '../store/use-document.tsx';

export function useCoachJob(designId: string, kind: 'critique' | 'question') {
  const t = useT();
  const queries = useQueryClient();
  const store = useDocumentStore();
  const [jobId, setJobId] = useState<string | null>(null);
  /** The newest of this kind, also one that is over. */
  const [lastJobId, setLastJobId] = useState<string | null>(null);
  /** Why the newest one failed: stays until the next is asked for. */
  const [failure, setFailure] = useState<string | null>(null);
  const follow = useCallback(
    async (id: string, signal?: AbortSignal): Promise<boolean> => {
      setJobId(id);
      setLastJobId(id);
      try {
        const job = await followJob(id, () => undefined, signal);
        if (job.error !== null) setFailure(t.dynamic(job.error.key, job.error.params));
        return job.state === 'done';
      } catch (error) {
        if (signal?.aborted !== true) setFailure(failureOf(error, t).message);
        return false;
      } finally {
        if (signal?.aborted !== true) setJobId(null);
        await Promise.all([
          queries.invalidateQueries({ queryKey: api.coach.key() }),
          queries.invalidateQueries({ queryKey: api.usage.key() }),
        ]);
      }
    },
    [queries, t],
  );
  useEffect(() => {
    const controller = new AbortController();
    core.jobs
      .list({ designId, limit: 100 })
      .then((jobs) => {
        const last = jobs.find((job) => job.kind === kind);
        if (last === undefined || controller.signal.aborted) return false;
        setLastJobId(last.id);
        if (last.error !== null) setFailure(t.dynamic(last.error.key, last.error.params));
        const isOpen = last.state === 'queued' || last.state === 'running';
        return isOpen ? follow(last.id, controller.signal) : false;
      })
      .catch(() => undefined);
    return () => controller.abort();
  }, [designId, kind, follow, t]);
  const run = async (start: () => Promise<{ jobId: string }>): Promise<boolean> => {
    setFailure(null);
    try {
      flushDrafts();
      await store.flush();
      return await follow((await start()).jobId);
    } catch (error) {
      setFailure(failureOf(error, t).message);
      return false;
    }
  };
  const stop = (): void => {
    if (jobId !== null) void core.jobs.cancel({ jobId });
  };
  return { isRunning: jobId !== null, failure, lastJobId, run, stop };
}
