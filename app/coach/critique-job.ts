/** To be built. */
import { notNow } from '../failures.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';

export function critiqueHandler(_services: () => Services): JobHandler {
  return {
    recovery: 'resume',
    run() {
      throw notNow('not-here');
    },
  };
}
