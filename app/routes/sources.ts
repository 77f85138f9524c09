/** Documents attached to a design or a series. */
import type { SourceRow } from '../../contract/sources.ts';
import { notFound, notNow } from '../failures.ts';
import { swapSource } from '../series/swap-source.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function sourceRoutes(os: Implementer, services: Services) {
  const { store, jobs, measuring, tasks } = services;
  const rows = (designId: string): SourceRow[] =>
    store.sources.list(designId).map(({ fileHash: _, ...row }) => row);
  return os.sources.router({
    add: os.sources.add.handler(({ input }) => {
      store.designs.row(input.designId);
      if (store.files.find(input.fileId) === null) throw notFound('file', input.fileId);
      return { jobId: jobs.start('import', input).id };
    }),
    list: os.sources.list.handler(({ input }) => rows(input.designId)),
    remove: os.sources.remove.handler(async ({ input }) => {
      const { orphanedFile } = store.sources.remove(input.designId, input.sourceId);
      measuring.touched(input.designId);
      if (orphanedFile !== null) await store.files.remove(orphanedFile);
      return rows(input.designId);
    }),
    supplyText: os.sources.supplyText.handler(async ({ input, signal }) => {
      const { designId, sourceId, container, text } = input;
      const attached = store.sources.list(designId).find(({ id }) => id === sourceId);
      if (attached === undefined) throw notFound('source', sourceId);
      const { containers } = store.sources.get(sourceId);
      const page = containers.find(({ id }) => id === container);
      if (page === undefined) throw notFound('container', container);
      if (page.hasText) throw notNow('has-text');
      const packed = store.sources.packed(sourceId);
      const made = await tasks.run('supplyText', { packed, container, text }, signal);
      await store.sources.put(made, signal);
      const newId = made.source.id;
      store.sources.copyImages(sourceId, newId);
      await swapSource(services, designId, { from: sourceId, to: newId }, attached);
      return { sourceId: newId, sources: rows(designId) };
    }),
    get: os.sources.get.handler(({ input }) => store.sources.get(input.sourceId)),
    search: os.sources.search.handler(({ input }) =>
      store.sources.search(input.designId, input.query, input.limit ?? 12),
    ),
  });
}
