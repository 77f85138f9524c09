/** Documents on their way into a design: kept while steps change, found again after a reload. */
import { create } from 'zustand';
import type { Job, Message } from '../../../../contract/index.ts';
import { core } from '../../../rpc/client.ts';
import { followJob } from '../../../rpc/follow-job.ts';

export interface Import {
  readonly key: string;
  readonly designId: string;
  /** '' for one that was begun before this window was opened. */
  readonly name: string;
  readonly jobId: string | null;
  /** Share 0-1. */
  readonly fraction: number;
  /** `same`: this very content is attached already. */
  readonly state: 'running' | 'failed' | 'stopped' | 'same';
  readonly error: Message | null;
}

interface Imports {
  readonly all: readonly Import[];
}

export const useImports = create<Imports>(() => ({ all: [] }));

/** As `files.put` takes them. */
export const largestFile = 100 * 1024 * 1024;

let serial = 0;

function change(key: string, next: Partial<Import>): void {
  useImports.setState(({ all }) => ({
    all: all.map((one) => (one.key === key ? { ...one, ...next } : one)),
  }));
}

export function dismissImport(key: string): void {
  useImports.setState(({ all }) => ({ all: all.filter((one) => one.key !== key) }));
}

function begin(designId: string, name: string, jobId: string | null): string {
  serial += 1;
  const key = `import-${serial}`;
  const fresh: Import = { key, designId, name, jobId, fraction: 0, state: 'running', error: null };
  useImports.setState(({ all }) => ({ all: [...all, fresh] }));
  return key;
}

async function follow(key: string, jobId: string, known?: ReadonlySet<string>): Promise<void> {
  const job = await followJob(jobId, (event) => {
    if (event.type === 'progress') change(key, { fraction: event.fraction });
  });
  const isSame = job.result?.kind === 'import' && known?.has(job.result.sourceId) === true;
  if (isSame) change(key, { state: 'same' });
  else end(key, job);
}

function end(key: string, job: Job): void {
  if (job.state === 'done') dismissImport(key);
  else if (job.state === 'cancelled') change(key, { state: 'stopped' });
  else change(key, { state: 'failed', error: job.error });
}

/** Takes files in, one after another; `toMessage` words a call that failed. */
export async function importFiles(
  designId: string,
  files: readonly File[],
  toMessage: (error: unknown) => Message,
): Promise<void> {
  const waiting = files.map((file) => ({ file, key: begin(designId, file.name, null) }));
  for (const { file, key } of waiting) {
    if (!useImports.getState().all.some((one) => one.key === key)) continue;
    if (file.size === 0) {
      change(key, {
        state: 'failed',
        error: { key: 'sources.emptyFile', params: { name: file.name } },
      });
      continue;
    }
    if (file.size > largestFile) {
      const error = { key: 'sources.tooLarge', params: { name: file.name } };
      change(key, { state: 'failed', error });
      continue;
    }
    try {
      const { id: fileId } = await core.files.put(file);
      // Stopped while it was still being handed over.
      if (!useImports.getState().all.some((one) => one.key === key)) continue;
      const known = new Set((await core.sources.list({ designId })).map(({ id }) => id));
      const { jobId } = await core.sources.add({ designId, fileId });
      change(key, { jobId });
      await follow(key, jobId, known);
    } catch (error) {
      change(key, { state: 'failed', error: toMessage(error) });
    }
  }
}

/** Follows what an earlier window began. */
export async function resumeImports(designId: string): Promise<void> {
  const open = await core.jobs.list({ designId, open: true });
  for (const { id: jobId, kind } of open) {
    const isKnown = useImports.getState().all.some((one) => one.jobId === jobId);
    // One that waits for its number is being begun by this very window.
    const isBeginning = useImports
      .getState()
      .all.some(
        (one) => one.designId === designId && one.state === 'running' && one.jobId === null,
      );
    if (kind === 'import' && !isKnown && !isBeginning)
      await follow(begin(designId, '', jobId), jobId);
  }
}
