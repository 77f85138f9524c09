/** The importing job: a stored file in, a source attached to a design or series out. */
import { z } from 'zod';
import type { StoredFile } from '../db/files.ts';
import { sourceIdOf } from '../documents/readers/build-source.ts';
import type { JobContext, JobHandler } from './jobs/runner.ts';
import type { Services } from './services.ts';

export const importInputSchema = z.object({ designId: z.string(), fileId: z.string() });

/** The shares of the way: reading, then storing. */
const readShare = 0.85;

/** Reads a stored file into a stored source, unless it was read before. Errors: NOT_FOUND, ReaderError. */
export async function readStored(
  { store, tasks }: Services,
  fileId: string,
  { signal, progress }: Pick<JobContext, 'signal' | 'progress'>,
): Promise<{ file: StoredFile; sourceId: string }> {
  const { file, bytes } = await store.files.get(fileId);
  const sourceId = sourceIdOf(fileId);
  if (!store.sources.has(sourceId)) {
    let told = 0;
    const tell = (fraction: number): void => {
      if (fraction - told < 0.04) return;
      told = fraction;
      progress(fraction * readShare, { key: 'errors.work.readingDocument', params: {} });
    };
    progress(0, { key: 'errors.work.readingDocument', params: {} });
    const made = await tasks.run('readSource', { bytes, name: file.name }, signal, tell);
    progress(readShare, { key: 'errors.work.storingDocument', params: {} });
    await store.sources.put(made, signal);
  }
  signal.throwIfAborted();
  return { file, sourceId };
}

export function importHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, context) {
      const { store, measuring } = services();
      const { designId, fileId } = importInputSchema.parse(stored);
      store.designs.row(designId);
      const { file, sourceId } = await readStored(services(), fileId, context);
      store.sources.attach(designId, sourceId, { name: file.name, size: file.size });
      measuring.touched(designId);
      return { kind: 'import', designId, sourceId };
    },
  };
}
