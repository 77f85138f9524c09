/** The finished example designs (invented organisations) that a new user may look at. */

import { isStorageError } from '../../db/errors.ts';
import type { Store } from '../../db/store.ts';
import type { Design } from '../../design/model/design.ts';
import { parseDesign } from '../../design/parse.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';

/** Set once they were offered, so that examples that were thrown away stay away. */
const offeredKey = 'examples.offered';

export interface Example {
  /** The design's id; each data folder has it at most once. */
  id: string;
  load(): Promise<unknown>;
}

/** Made by tests/tools/make-examples.ts. */
export const examples: readonly Example[] = [
  {
    id: 'dsn_contohizin',
    load: async () =>
      (await import('../../examples/izin-usaha.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'dsn_contohlapo',
    load: async () =>
      (await import('../../examples/laporan-lapangan.json', { with: { type: 'json' } })).default,
  },
];

async function loaded(example: Example): Promise<Design> {
  const parsed = parseDesign(await example.load());
  if (!parsed.ok) throw new Error(`example ${example.id}: ${parsed.error.code}`);
  return parsed.value;
}

function isThere(store: Store, id: string): boolean {
  try {
    return store.designs.row(id).shelf !== 'trashed';
  } catch (error) {
    if (isStorageError(error, 'NOT_FOUND')) return false;
    throw error;
  }
}

export function presentExamples(store: Store): string[] {
  return examples.filter(({ id }) => isThere(store, id)).map(({ id }) => id);
}

/** At the first start on a data folder. */
export function installExamplesOnce({ store, jobs }: Services): void {
  if (store.settings.get(offeredKey, Boolean) === true) return;
  store.settings.set(offeredKey, true);
  if (examples.length > 0) jobs.start('examples', {});
}

/** Adds those that are not there; one from the trash is taken out of it as it was. */
export function examplesHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(_input, { signal, progress }) {
      const { store, measuring } = services();
      for (const [index, example] of examples.entries()) {
        const { id } = example;
        signal.throwIfAborted();
        progress(index / examples.length, { key: 'errors.work.examples', params: {} });
        if (isThere(store, id)) continue;
        try {
          store.designs.untrash(id);
        } catch (error) {
          if (!isStorageError(error, 'NOT_FOUND')) throw error;
          store.designs.create({ document: await loaded(example), author: '', kind: 'import' });
        }
        measuring.touched(id);
      }
      return { kind: 'examples', designIds: presentExamples(store) };
    },
  };
}
