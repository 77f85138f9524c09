/** Documents out. */
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function exportRoutes(os: Implementer, { store, jobs }: Services) {
  const later = (): never => {
    throw notNow('not-yet');
  };
  return os.exports.router({
    catalogue: os.exports.catalogue.handler(later),
    preview: os.exports.preview.handler(later),
    start: os.exports.start.handler(({ input }) => {
      store.designs.row(input.designId);
      // The file names a revision: that number must stay.
      const revision = input.revision ?? store.history.seal(input.designId);
      const { designId, items, provenance = true } = input;
      return { jobId: jobs.start('export', { designId, items, revision, provenance }).id };
    }),
    signing: {
      get: os.exports.signing.get.handler(later),
      put: os.exports.signing.put.handler(later),
    },
    templates: {
      list: os.exports.templates.list.handler(later),
      put: os.exports.templates.put.handler(later),
      remove: os.exports.templates.remove.handler(later),
      placeholders: os.exports.templates.placeholders.handler(later),
      sample: os.exports.templates.sample.handler(later),
    },
  });
}
