/** To be built: attaching documents. */
import { notNow } from './failures.ts';
import type { JobHandler } from './jobs/runner.ts';
import type { Services } from './services.ts';

export function importHandler(_services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    run() {
      throw notNow('not-here');
    },
  };
}
