/** Documents attached to a design. */
import { notFound } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function sourceRoutes(os: Implementer, { store }: Services) {
  return os.sources.router({
    add: os.sources.add.handler(({ input }) => {
      store.designs.row(input.designId);
      throw notFound('file', input.fileId);
    }),
    list: os.sources.list.handler(() => []),
    remove: os.sources.remove.handler(({ input }) => {
      throw notFound('source', input.sourceId);
    }),
    get: os.sources.get.handler(({ input }) => {
      throw notFound('source', input.sourceId);
    }),
    search: os.sources.search.handler(() => []),
  });
}
