/** The best passages of a design's attached documents for a text. */
import type { Passage } from '../../pipeline/run/types.ts';
import type { Services } from '../services.ts';

export function passagesOf(
  store: Services['store'],
  designId: string,
  query: string,
  most: number,
): readonly Passage[] {
  return store.sources.search(designId, query, most);
}
