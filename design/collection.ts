/**
 * Every collection is an object keyed by part id plus an `order` list,
 * so that a JSON Pointer names ids, never positions.
 */
import { z } from 'zod';
import { idSchema, type PartId, type PartKind } from './ids.ts';

export interface Collection<T> {
  order: PartId[];
  items: Record<PartId, T>;
}

/** Schema of a collection of one kind: `order` names each key of `items` exactly once. */
export function collectionOf<S extends z.ZodType>(kind: PartKind, item: S) {
  const id = idSchema(kind);
  return z
    .strictObject({ order: z.array(id), items: z.record(id, item) })
    .superRefine((value, context) => {
      const keys = Object.keys(value.items);
      const ordered = new Set(value.order);
      if (
        ordered.size !== value.order.length ||
        keys.length !== ordered.size ||
        keys.some((key) => !ordered.has(key))
      ) {
        context.addIssue({
          code: 'custom',
          path: ['order'],
          message: 'order must name every item exactly once',
        });
      }
    });
}

export function emptyCollection(): { order: PartId[]; items: Record<PartId, never> } {
  return { order: [], items: {} };
}

/** The items with their ids, in order. */
export function entries<T>(collection: Collection<T>): Array<[PartId, T]> {
  const list: Array<[PartId, T]> = [];
  for (const id of collection.order) {
    const item = collection.items[id];
    if (item !== undefined) list.push([id, item]);
  }
  return list;
}

export function values<T>(collection: Collection<T>): T[] {
  return entries(collection).map(([, item]) => item);
}

export function size(collection: Collection<unknown>): number {
  return collection.order.length;
}

/** Builds a collection from pairs, in their order. */
export function collect<T>(pairs: ReadonlyArray<readonly [PartId, T]>): Collection<T> {
  const items: Record<PartId, T> = {};
  const order: PartId[] = [];
  for (const [id, item] of pairs) {
    items[id] = item;
    order.push(id);
  }
  return { order, items };
}
