/** Exchange between agencies: `.jelajah` files are looked into and taken in; nothing is overwritten. */
import { isStorageError } from '../../db/errors.ts';
import { invalid, invalidDocument, notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function exchangeRoutes(os: Implementer, services: Services) {
  const { store, tasks, measuring } = services;
  const later = (): never => {
    throw notNow('not-yet');
  };

  /** How a document of a file stands to what is here. */
  const knownAs = async (
    { id, hash }: { id: string; hash: string },
    signal: AbortSignal | undefined,
  ): Promise<'no' | 'same' | 'differs'> => {
    try {
      const { document } = store.designs.get(id);
      const own = await tasks.run('documentHash', { document }, signal);
      return own === hash ? 'same' : 'differs';
    } catch (error) {
      if (isStorageError(error, 'NOT_FOUND')) return 'no';
      throw error;
    }
  };

  return os.exchange.router({
    preview: os.exchange.preview.handler(later),
    write: os.exchange.write.handler(later),
    inspect: os.exchange.inspect.handler(async ({ input: { fileId }, signal }) => {
      const { bytes } = await store.files.get(fileId);
      const found = await readable(() => tasks.run('inspectBundle', { bytes }, signal));
      const items = [];
      for (const { hash, ...item } of found) {
        items.push({ ...item, known: await knownAs({ id: item.id, hash }, signal) });
      }
      return { items };
    }),
    take: os.exchange.take.handler(async ({ input: { fileId, choices }, signal }) => {
      const { bytes } = await store.files.get(fileId);
      const wanted = choices.flatMap(({ id, as }) => (as === 'skip' ? [] : [{ id, as }]));
      const ready = await readable(() =>
        tasks.run('takeBundle', { bytes, choices: wanted }, signal),
      );
      for (const { name, mediaType, bytes: content } of ready.files) {
        await store.files.put(content, { name, mediaType });
      }
      for (const source of ready.sources) await store.sources.put(source, signal);
      store.bundles.take(ready.documents);
      const ids = ready.documents.map(({ document }) => document.id);
      for (const id of ids) measuring.touched(id);
      return {
        designIds: ready.documents
          .filter(({ document }) => document.format === 'jelajah.design')
          .map(({ document }) => document.id),
        patternIds: [],
      };
    }),
    patterns: {
      list: os.exchange.patterns.list.handler(() => store.patterns.list()),
      use: os.exchange.patterns.use.handler(later),
      remove: os.exchange.patterns.remove.handler(({ input }) => {
        store.patterns.remove(input.id);
        return { removed: true as const };
      }),
    },
  });
}

/** Says in words why a file cannot be opened. Errors: INVALID. */
async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'BundleError') throw error;
    const code = 'code' in error ? String(error.code) : 'not-a-file';
    const details = 'details' in error ? error.details : null;
    if (isPlace(details)) throw invalidDocument(details.code, details.path, '');
    throw invalid(code, { key: `errors.bundle.${code}` });
  }
}

function isPlace(value: unknown): value is { code: string; path: string } {
  return typeof value === 'object' && value !== null && 'code' in value && 'path' in value;
}
