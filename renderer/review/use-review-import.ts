/** Takes reviewers' files in: how far it is, how it ended. It goes on while one looks at another section. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { create } from 'zustand';
import type { Message } from '../../contract/index.ts';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { api, core } from '../rpc/client.ts';
import { messageOf } from '../rpc/failure.ts';
import { followJob } from '../rpc/follow-job.ts';
import { useDocumentStore } from '../store/use-document.tsx';

type ImportState =
  | { at: 'idle' }
  | { at: 'running'; jobId: string | null; fraction: number; message: Message | null }
  | { at: 'stopped' }
  | { at: 'failed'; why: Message };

/** As in `review.importFiles`. */
export const mostFiles = 20;

const useImports = create<{ byDesign: Readonly<Record<string, ImportState>> }>(() => ({
  byDesign: {},
}));

function tell(designId: string, state: ImportState): void {
  useImports.setState(({ byDesign }) => ({ byDesign: { ...byDesign, [designId]: state } }));
}

const idle: ImportState = { at: 'idle' };

export function useReviewImport(designId: string) {
  const store = useDocumentStore();
  const queries = useQueryClient();
  const state = useImports(({ byDesign }) => byDesign[designId] ?? idle);
  const take = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const wrong = files.find(({ name }) => !/\.(?:docx|json)$/i.test(name));
      if (wrong !== undefined) {
        const why = { key: 'reviewDesk.round.wrongType', params: { name: wrong.name } };
        tell(designId, { at: 'failed', why });
        return;
      }
      if (files.length > mostFiles) {
        const why = { key: 'reviewDesk.round.tooMany', params: { most: mostFiles } };
        tell(designId, { at: 'failed', why });
        return;
      }
      tell(designId, { at: 'running', jobId: null, fraction: 0, message: null });
      try {
        flushDrafts();
        await store.flush();
        const fileIds: string[] = [];
        for (const file of files) fileIds.push((await core.files.put(file)).id);
        const { jobId } = await core.review.importFiles({ designId, fileIds });
        const job = await followJob(jobId, (event) => {
          if (event.type === 'progress')
            tell(designId, {
              at: 'running',
              jobId,
              fraction: event.fraction,
              message: event.title,
            });
        });
        const ended: ImportState =
          job.state === 'cancelled'
            ? { at: 'stopped' }
            : job.error !== null
              ? { at: 'failed', why: { key: job.error.key, params: job.error.params } }
              : idle;
        await store.reload();
        await Promise.all(
          [api.proposals.key(), api.jobs.list.key(), api.review.key()].map((queryKey) =>
            queries.invalidateQueries({ queryKey }),
          ),
        );
        tell(designId, ended);
      } catch (error) {
        tell(designId, { at: 'failed', why: messageOf(error) });
      }
    },
    [designId, queries, store],
  );
  const stop = useCallback((): void => {
    if (state.at === 'running' && state.jobId !== null)
      void core.jobs.cancel({ jobId: state.jobId });
  }, [state]);
  return { state, take, stop };
}
