/** Every text slot of a document with its pointer, in document order: search, exports and checks walk the same list. */
import { formatPointer } from './pointer.ts';
import type { TextSlot } from './slot.ts';

export interface PlacedSlot {
  path: string;
  /** The innermost part that holds the slot, or null for a field of the document itself. */
  partId: string | null;
  slot: TextSlot;
}

function isSlot(value: object): value is TextSlot {
  return 'text' in value && 'origin' in value && 'confirmed' in value;
}

export function slotsOf(document: unknown): PlacedSlot[] {
  const found: PlacedSlot[] = [];
  const visit = (value: unknown, path: string[], partId: string | null): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) return;
    if (isSlot(value)) {
      found.push({ path: formatPointer(path), partId, slot: value });
      return;
    }
    if ('order' in value && 'items' in value && Array.isArray(value.order)) {
      const items: unknown = value.items;
      if (items === null || typeof items !== 'object') return;
      for (const id of value.order) {
        if (typeof id === 'string')
          visit((items as Record<string, unknown>)[id], [...path, 'items', id], id);
      }
      return;
    }
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key], partId);
  };
  visit(document, [], null);
  return found;
}
