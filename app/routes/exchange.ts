/**
 * Exchange between agencies: designs and patterns go out without names, `.jelajah` files are looked into
 * and taken in; nothing is overwritten.
 */
import { isStorageError } from '../../db/errors.ts';
import { usePattern } from '../../design/exchange/index.ts';
import { newId } from '../../design/ids.ts';
import { asDesign } from '../designs.ts';
import { documentActions } from '../document-actions.ts';
import { patternFrom, toStored } from '../exchange/patterns.ts';
import { shareSecret } from '../exchange/share-secret.ts';
import { invalid, invalidDocument, notFound } from '../failures.ts';
import { fileStem } from '../file-names.ts';
import type { Services } from '../services.ts';
import type { BundleItem } from '../tasks/bundle.ts';
import type { Implementer } from './implementer.ts';

const mediaType = 'application/vnd.jelajah+zip';

export function exchangeRoutes(os: Implementer, services: Services) {
  const { store, tasks, measuring } = services;
  const actions = documentActions(services);

  /** How a document of a file stands to what is here. */
  const knownAs = async (
    { id, kind, hash }: Pick<BundleItem, 'id' | 'kind' | 'hash'>,
    signal: AbortSignal | undefined,
  ): Promise<'no' | 'same' | 'differs'> => {
    if (kind === 'pattern') {
      const found = store.patterns.find(id);
      if (found === null) return 'no';
      const document = patternFrom(found);
      const own = await tasks.run('documentHash', { document }, signal);
      return own === hash ? 'same' : 'differs';
    }
    try {
      const { document } = store.designs.get(id);
      const own = await tasks.run('documentHash', { document }, signal);
      return own === hash ? 'same' : 'differs';
    } catch (error) {
      if (isStorageError(error, 'NOT_FOUND')) return 'no';
      throw error;
    }
  };
  const designOf = (id: string) => asDesign(store.designs.get(id).document);

  return os.exchange.router({
    preview: os.exchange.preview.handler(async ({ input: { designId, ...asked }, signal }) => {
      const design = designOf(designId);
      const shown = await tasks.run('previewShare', { design, ...asked }, signal);
      if (shown === null) throw notFound('part', asked.partId ?? '');
      return shown;
    }),
    write: os.exchange.write.handler(async ({ input: { designId, ...asked }, signal }) => {
      const written = await tasks.run(
        'writeShare',
        { design: designOf(designId), ...asked, secret: shareSecret(store.settings) },
        signal,
      );
      if (written === null) throw notFound('part', asked.partId ?? '');
      const stem = fileStem(written.title);
      const name = `${asked.partId === null ? '' : 'pola-'}${stem}.jelajah`;
      const file = await store.files.put(written.bytes, { name, mediaType });
      return { fileId: file.sha256, name, size: file.size, sha256: file.sha256 };
    }),
    inspect: os.exchange.inspect.handler(async ({ input: { fileId }, signal }) => {
      const { bytes } = await store.files.get(fileId);
      const found = await readable(() => tasks.run('inspectBundle', { bytes }, signal));
      const items = [];
      for (const { hash, ...item } of found) {
        items.push({ ...item, known: await knownAs({ ...item, hash }, signal) });
      }
      return { items };
    }),
    take: os.exchange.take.handler(async ({ input: { fileId, choices }, signal }) => {
      const { bytes } = await store.files.get(fileId);
      const wanted = choices.flatMap(({ id, as }) => (as === 'skip' ? [] : [{ id, as }]));
      const ready = await readable(() =>
        tasks.run('takeBundle', { bytes, choices: wanted }, signal),
      );
      for (const { name, mediaType: type, bytes: content } of ready.files) {
        await store.files.put(content, { name, mediaType: type });
      }
      for (const source of ready.sources) await store.sources.put(source, signal);
      store.transaction(() => {
        store.bundles.take(ready.documents);
        for (const pattern of ready.patterns) store.patterns.add(toStored(pattern));
      });
      const ids = ready.documents.map(({ document }) => document.id);
      for (const id of ids) measuring.touched(id);
      return {
        designIds: ready.documents
          .filter(({ document }) => document.format === 'jelajah.design')
          .map(({ document }) => document.id),
        patternIds: ready.patterns.map(({ id }) => id),
      };
    }),
    patterns: {
      list: os.exchange.patterns.list.handler(() => store.patterns.list()),
      use: os.exchange.patterns.use.handler(({ input }) => {
        const { patternId, designId, baseRevision, stageId } = input;
        const pattern = patternFrom(store.patterns.get(patternId));
        const patch = usePattern(designOf(designId), pattern, stageId, newId);
        if (patch.length === 0) throw notFound('part', stageId);
        const { revision } = actions.edit(designId, {
          baseRevision,
          patch,
          label: { key: 'exchange.history.used', params: { title: pattern.title } },
        });
        return { revision };
      }),
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
