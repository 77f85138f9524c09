/** Search for the windows: no step holds the event loop for longer than one document takes. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type SearchOptions, type SearchResult, searchFlush } from '../db/search/search.ts';
import type { Store } from '../db/store.ts';

/** As `store.search.find`; gives up when the signal fires, for who types on waits for a newer answer. */
export async function findDesigns(
  store: Store,
  query: string,
  options: SearchOptions,
  signal?: AbortSignal,
): Promise<SearchResult[]> {
  for (let count = 0; count < searchFlush && store.search.flush(1) > 0; count += 1) {
    await nextTurn();
  }
  const results: SearchResult[] = [];
  for (const result of store.search.each(query, options)) {
    results.push(result);
    await nextTurn();
    if (signal?.aborted === true) break;
  }
  return results;
}
