/** The exporting job: a stored state of a design in, a stored file out. */
import { z } from 'zod';
import { isStorageError } from '../db/errors.ts';
import type { Store } from '../db/store.ts';
import { exportItemSchema, mediaTypes } from '../design/export-catalogue.ts';
import { asDesign } from './designs.ts';
import { notNow } from './failures.ts';
import { fileStem } from './file-names.ts';
import type { JobHandler } from './jobs/runner.ts';
import type { Services } from './services.ts';

export const exportInputSchema = z.object({
  designId: z.string(),
  items: z.array(exportItemSchema),
  revision: z.number().int(),
  provenance: z.boolean(),
});

export function exportHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, { signal, progress }) {
      const { store, tasks, settings } = services();
      const input = exportInputSchema.parse(stored);
      const design = asDesign(store.history.at(input.designId, input.revision));
      progress(0.1, { key: 'errors.work.writing', params: {} });
      const { logoFileId, unit } = settings.get().profile;
      const logo = logoFileId === null ? null : await logoBytes(store, logoFileId);
      const { revision, provenance, items } = input;
      const [item] = items;
      if (item === undefined || items.length > 1) throw notNow('not-yet');
      const bytes =
        item.format === 'json'
          ? await tasks.run('writeJson', { design }, signal)
          : await tasks.run('writeDocx', { design, revision, provenance, logo, unit }, signal);
      signal.throwIfAborted();
      const name = `${fileStem(design.title.text)}.${item.format}`;
      const mediaType = mediaTypes[item.format];
      const { sha256, size } = await store.files.put(bytes, { name, mediaType });
      return { kind: 'export', fileId: sha256, name, size };
    },
  };
}

/** A logo whose file is gone is left out; a design must not stay in the app because of it. */
async function logoBytes(store: Store, fileId: string): Promise<Uint8Array | null> {
  try {
    return (await store.files.get(fileId)).bytes;
  } catch (error) {
    if (isStorageError(error, 'NOT_FOUND')) return null;
    throw error;
  }
}
