/** What Beranda asks for; the start asks the same ahead of it. */
import type { Shelf } from '../../contract/index.ts';

export function listOf(shelf: Shelf): { shelf: Shelf; limit: number } {
  return { shelf, limit: 500 };
}
