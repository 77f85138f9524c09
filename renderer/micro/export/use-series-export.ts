/** Has one file of the series written and hands it to the browser; how far it is, how it ended. */
import { useCallback, useState } from 'react';
import type { Message, SeriesFormat } from '../../../contract/index.ts';
import type { PartId } from '../../../design/ids.ts';
import { saveFile } from '../../kit/save-file.ts';
import { flushDrafts } from '../../kit/use-draft-text.ts';
import { core } from '../../rpc/client.ts';
import { messageOf } from '../../rpc/failure.ts';
import { followJob } from '../../rpc/follow-job.ts';
import { useSeriesStore } from '../../store/use-document.tsx';

export type ExportState =
  | { at: 'idle' }
  /** `jobId` null: it is about to be started. */
  | { at: 'running'; jobId: string | null; fraction: number; message: Message | null }
  | { at: 'done'; name: string; size: number }
  | { at: 'stopped' }
  | { at: 'failed'; why: Message };

export function useSeriesExport(seriesId: string, format: SeriesFormat) {
  const store = useSeriesStore();
  const [state, setState] = useState<ExportState>({ at: 'idle' });
  const start = useCallback(
    async (unitId: PartId | null): Promise<void> => {
      setState({ at: 'running', jobId: null, fraction: 0, message: null });
      try {
        flushDrafts();
        await store.flush();
        const { jobId } = await core.series.export({ seriesId, format, unitId });
        setState({ at: 'running', jobId, fraction: 0, message: null });
        const job = await followJob(jobId, (event) => {
          if (event.type === 'progress')
            setState({ at: 'running', jobId, fraction: event.fraction, message: event.title });
        });
        if (job.state === 'cancelled') {
          setState({ at: 'stopped' });
          return;
        }
        if (job.result?.kind !== 'seriesExport') {
          const { key, params } = job.error ?? { key: 'shell.offline', params: {} };
          setState({ at: 'failed', why: { key, params } });
          return;
        }
        const { fileId, name, size } = job.result;
        saveFile(await core.files.get({ fileId }), name);
        setState({ at: 'done', name, size });
      } catch (error) {
        setState({ at: 'failed', why: messageOf(error) });
      }
    },
    [format, seriesId, store],
  );
  const stop = useCallback((): void => {
    if (state.at === 'running' && state.jobId !== null)
      void core.jobs.cancel({ jobId: state.jobId });
  }, [state]);
  return { state, start, stop };
}
