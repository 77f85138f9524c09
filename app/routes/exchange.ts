/** Exchange between agencies. */
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function exchangeRoutes(os: Implementer, _services: Services) {
  const later = (): never => {
    throw notNow('not-yet');
  };
  return os.exchange.router({
    preview: os.exchange.preview.handler(later),
    write: os.exchange.write.handler(later),
    inspect: os.exchange.inspect.handler(later),
    take: os.exchange.take.handler(later),
    patterns: {
      list: os.exchange.patterns.list.handler(later),
      use: os.exchange.patterns.use.handler(later),
      remove: os.exchange.patterns.remove.handler(later),
    },
  });
}
