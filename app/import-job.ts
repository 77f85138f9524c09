/** The importing job: a stored file in, a source attached to a design out. */
import { z } from 'zod';
import { sourceIdOf } from '../documents/readers/build-source.ts';
import type { JobHandler } from './jobs/runner.ts';
import type { Services } from './services.ts';

export const importInputSchema = z.object({ designId: z.string(), fileId: z.string() });

/** The shares of the way: reading, then storing. */
const readShare = 0.85;

export function importHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, { signal, progress }) {
      const { store, tasks, measuring } = services();
      const { designId, fileId } = importInputSchema.parse(stored);
      const { file, bytes } = await store.files.get(fileId);
      store.designs.row(designId);
      const sourceId = sourceIdOf(fileId);
      if (!store.sources.has(sourceId)) {
        let told = 0;
        const tell = (fraction: number): void => {
          if (fraction - told < 0.04) return;
          told = fraction;
          progress(fraction * readShare, { key: 'errors.work.readingDocument', params: {} });
        };
        progress(0, { key: 'errors.work.readingDocument', params: {} });
        const task = { bytes, name: file.name };
        const made = await tasks.run('readSource', task, signal, tell);
        progress(readShare, { key: 'errors.work.storingDocument', params: {} });
        await store.sources.put(made, signal);
      }
      signal.throwIfAborted();
      store.sources.attach(designId, sourceId, { name: file.name, size: file.size });
      measuring.touched(designId);
      return { kind: 'import', designId, sourceId };
    },
  };
}
