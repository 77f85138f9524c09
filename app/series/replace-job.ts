/** The job that puts a newer file in the place of a module. */
import { z } from 'zod';
import { isStorageError } from '../../db/errors.ts';
import { readStored } from '../import-job.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { asSeries } from './documents.ts';

export const replaceInputSchema = z.object({
  designId: z.string(),
  sourceId: z.string(),
  fileId: z.string(),
});

/** So often a person may have typed while citations were being moved. */
const mostTries = 20;

export function replaceSourceHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, { signal, progress }) {
      const { store, tasks, measuring, settings } = services();
      const input = replaceInputSchema.parse(stored);
      const { designId: seriesId, sourceId: oldId } = input;
      const { file, sourceId } = await readStored(services(), input.fileId, { signal, progress });
      const done = { kind: 'replaceSource', seriesId, sourceId, revision: null, staleUnits: 0 };
      if (sourceId === oldId) return { ...done, kind: 'replaceSource' };
      for (let tries = 1; ; tries += 1) {
        const { row, document } = store.designs.get(seriesId);
        const series = asSeries(document);
        // Taken up again after its last step: the older file is gone already.
        if (!store.sources.list(seriesId).some(({ id }) => id === oldId)) {
          return { ...done, kind: 'replaceSource' };
        }
        const before = store.sources.packed(oldId);
        const after = store.sources.packed(sourceId);
        const { patch, staleUnits } = await tasks.run('stale', { series, before, after }, signal);
        try {
          const outcome = store.transaction(() => {
            const revision =
              patch.length === 0
                ? null
                : store.history.append({
                    designId: seriesId,
                    baseRevision: row.revision,
                    patch,
                    author: settings.get().profile.person,
                    kind: 'import',
                  }).revision;
            store.sources.attach(seriesId, sourceId, { name: file.name, size: file.size });
            return { revision, ...store.sources.remove(seriesId, oldId) };
          });
          if (outcome.orphanedFile !== null) await store.files.remove(outcome.orphanedFile);
          measuring.touched(seriesId);
          return {
            kind: 'replaceSource',
            seriesId,
            sourceId,
            revision: outcome.revision,
            staleUnits,
          };
        } catch (error) {
          if (!isStorageError(error, 'CONFLICT') || tries === mostTries) throw error;
        }
      }
    },
  };
}
