/**
 * For an SDK that takes no fetch and calls the global one (@google/generative-ai): a scope in which the
 * global fetch is ours. Outside of the scope it is what it was, for everybody.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

type Fetch = typeof globalThis.fetch;

const scope = new AsyncLocalStorage<Fetch>();
let isPlaced = false;

function place(): void {
  if (isPlaced) return;
  isPlaced = true;
  const before = globalThis.fetch;
  globalThis.fetch = (input, init) => (scope.getStore() ?? before)(input, init);
}

/** Every call of the global fetch that `work` makes, also later, goes to `ours`. */
export function withFetch<T>(ours: Fetch, work: () => T): T {
  place();
  return scope.run(ours, work);
}
