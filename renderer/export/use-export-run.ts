/** Has the chosen files written, and saves them: how far it is, how it ended, what was written. */
import { useCallback, useState } from 'react';
import type { ExportChoice, Message, WrittenFile } from '../../contract/index.ts';
import { saveFile } from '../kit/save-file.ts';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { core } from '../rpc/client.ts';
import { messageOf } from '../rpc/failure.ts';
import { followJob } from '../rpc/follow-job.ts';
import { useDocumentStore } from '../store/use-document.tsx';
import { writeInto } from './save-folder.ts';

export interface Written {
  name: string;
  size: number;
  files: readonly WrittenFile[];
  /** Attached files that found no room. */
  leftOut: readonly string[];
  /** Name of the folder it was saved in; null: downloaded. */
  folder: string | null;
}

export type RunState =
  | { at: 'idle' }
  /** `jobId` null: it is about to be started, or its files are being saved. */
  | { at: 'running'; jobId: string | null; fraction: number; message: Message | null }
  | { at: 'done'; written: Written }
  | { at: 'stopped' }
  | { at: 'failed'; why: Message };

class FolderError extends Error {}

async function saveInto(
  folder: FileSystemDirectoryHandle,
  files: readonly Pick<WrittenFile, 'fileId' | 'name'>[],
  onFile: (name: string, fraction: number) => void,
): Promise<void> {
  for (const [index, { fileId, name }] of files.entries()) {
    onFile(name, index / files.length);
    const file = await core.files.get({ fileId });
    try {
      await writeInto(folder, name, file);
    } catch {
      throw new FolderError();
    }
  }
}

export function useExportRun() {
  const store = useDocumentStore();
  const [state, setState] = useState<RunState>({ at: 'idle' });
  const start = useCallback(
    async (choice: ExportChoice, folder: FileSystemDirectoryHandle | null): Promise<void> => {
      setState({ at: 'running', jobId: null, fraction: 0, message: null });
      try {
        flushDrafts();
        await store.flush();
        const { jobId } = await core.exports.start(choice);
        setState({ at: 'running', jobId, fraction: 0, message: null });
        const job = await followJob(jobId, (event) => {
          if (event.type === 'progress')
            setState({ at: 'running', jobId, fraction: event.fraction, message: event.title });
        });
        if (job.state === 'cancelled') {
          setState({ at: 'stopped' });
          return;
        }
        if (job.result?.kind !== 'export') {
          const { key, params } = job.error ?? { key: 'shell.job.failed', params: {} };
          setState({ at: 'failed', why: { key, params } });
          return;
        }
        const { fileId, name, size, files = [], leftOut = [] } = job.result;
        if (folder === null) saveFile(await core.files.get({ fileId }), name);
        else
          await saveInto(
            folder,
            files.length === 0 ? [{ fileId, name }] : files,
            (file, fraction) =>
              setState({
                at: 'running',
                jobId: null,
                fraction,
                message: { key: 'exportDialog.run.saving', params: { name: file } },
              }),
          );
        setState({
          at: 'done',
          written: { name, size, files, leftOut, folder: folder?.name ?? null },
        });
      } catch (error) {
        setState({
          at: 'failed',
          why:
            error instanceof FolderError
              ? { key: 'exportDialog.run.folderFailed', params: {} }
              : messageOf(error),
        });
      }
    },
    [store],
  );
  const stop = useCallback((): void => {
    if (state.at === 'running' && state.jobId !== null)
      void core.jobs.cancel({ jobId: state.jobId });
  }, [state]);
  return { state, start, stop };
}
