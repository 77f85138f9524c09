/** Another version of a source in the place of the one that is attached; citations move along. */
import { isStorageError } from '../../db/errors.ts';
import type { Patch } from '../../design/patch.ts';
import { notFound } from '../failures.ts';
import type { Services } from '../services.ts';

export interface Swapped {
  /** Null: no text of the document rests on it. */
  revision: number | null;
  /** Units with sentences that changed or are gone. */
  staleUnits: number;
}

/** So often a person may have typed while citations were being moved. */
const mostTries = 20;

/** Errors: NOT_FOUND. Done already: nothing changes. */
export async function swapSource(
  services: Services,
  documentId: string,
  ids: { from: string; to: string },
  file: { name: string; size: number },
  signal?: AbortSignal,
): Promise<Swapped> {
  const { store, tasks, measuring, settings } = services;
  const { from, to } = ids;
  const nothing: Swapped = { revision: null, staleUnits: 0 };
  for (let tries = 1; ; tries += 1) {
    const { row, document } = store.designs.get(documentId);
    const attached = store.sources.list(documentId).map(({ id }) => id);
    // Another file took its place meanwhile: this one did not come in, and that is said.
    if (!attached.includes(from) && !attached.includes(to)) throw notFound('source', from);
    if (from === to || !attached.includes(from)) return nothing;
    const { patch, staleUnits }: { patch: Patch; staleUnits: number } =
      document.format === 'jelajah.series'
        ? await tasks.run(
            'stale',
            {
              series: document,
              before: store.sources.packed(from),
              after: store.sources.packed(to),
            },
            signal,
          )
        : { patch: [], staleUnits: 0 };
    try {
      const { revision, orphanedFile } = store.transaction(() => {
        const appended =
          patch.length === 0
            ? null
            : store.history.append({
                designId: documentId,
                baseRevision: row.revision,
                patch,
                author: settings.get().profile.person,
                kind: 'import',
              });
        store.sources.attach(documentId, to, file);
        const removed = store.sources.remove(documentId, from);
        return { revision: appended?.revision ?? null, ...removed };
      });
      if (orphanedFile !== null) await store.files.remove(orphanedFile);
      measuring.touched(documentId);
      return { revision, staleUnits };
    } catch (error) {
      if (!isStorageError(error, 'CONFLICT') || tries === mostTries) throw error;
    }
  }
}
