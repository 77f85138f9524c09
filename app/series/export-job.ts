/** The job that writes one file of a series: a stored state in, a stored file out. */
import { z } from 'zod';
import { seriesFormatSchema } from '../../contract/series.ts';
import { isStorageError } from '../../db/errors.ts';
import type { Store } from '../../db/store.ts';
import { values } from '../../design/collection.ts';
import type { Series } from '../../design/model/series.ts';
import type { SourceImage } from '../../design/source-document.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { asSeries } from './documents.ts';

export const seriesExportInputSchema = z.object({
  designId: z.string(),
  format: seriesFormatSchema,
  unitId: z.string().nullable(),
  revision: z.number().int(),
});

export function seriesExportHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, { signal, progress }) {
      const { store, tasks } = services();
      const { designId, format, unitId, revision } = seriesExportInputSchema.parse(stored);
      const series = asSeries(store.history.at(designId, revision));
      progress(0.1, { key: 'errors.work.writing', params: {} });
      const images = imagesOf(store, series, unitId);
      const task = { format, series, unitId, images, language: series.language };
      const { name, mediaType, bytes } = await tasks.run('writeSeries', task, signal);
      signal.throwIfAborted();
      const { sha256, size } = await store.files.put(bytes, { name, mediaType });
      return { kind: 'seriesExport', fileId: sha256, name, size };
    },
  };
}

/** Pictures that scenes show; one that is gone with its module is left out. */
export function imagesOf(store: Store, series: Series, unitId: string | null): SourceImage[] {
  const hashes = new Set<string>();
  for (const [id, unit] of Object.entries(series.units.items)) {
    if (unitId !== null && id !== unitId) continue;
    for (const { figure } of values(unit.scenes)) {
      if (figure?.imageHash != null) hashes.add(figure.imageHash);
    }
  }
  return [...hashes].flatMap((hash) => {
    try {
      return [store.sources.image(hash)];
    } catch (error) {
      if (isStorageError(error, 'NOT_FOUND')) return [];
      throw error;
    }
  });
}
