/** Documents attached to a design. */
import type { SourceRow } from '../../contract/sources.ts';
import { notFound } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function sourceRoutes(os: Implementer, { store, jobs, measuring }: Services) {
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
    get: os.sources.get.handler(({ input }) => store.sources.get(input.sourceId)),
    search: os.sources.search.handler(({ input }) =>
      store.sources.search(input.designId, input.query, input.limit ?? 12),
    ),
  });
}
