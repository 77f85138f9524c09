/** Review: where a design stands, files that come back, approval. */
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function reviewRoutes(os: Implementer, _services: Services) {
  const later = (): never => {
    throw notNow('not-yet');
  };
  return os.review.router({
    state: os.review.state.handler(later),
    importFiles: os.review.importFiles.handler(later),
    approve: os.review.approve.handler(later),
  });
}
