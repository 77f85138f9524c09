/** The best passages of a design's attached documents for a text. */
import type { Passage } from '../../pipeline/run/types.ts';
import type { Services } from '../services.ts';

export function passagesOf(
  _store: Services['store'],
  _designId: string,
  _query: string,
  _most: number,
): readonly Passage[] {
  return [];
}
