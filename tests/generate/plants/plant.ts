/**
 * A plant puts one defect into a clean document, in place, and names where it must be found.
 * `inside` plants stand just on the right side of a threshold: nothing may be found.
 */
import { type Collection, entries, values } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import type { Design } from '../../../design/model/design.ts';
import type { Series } from '../../../design/model/series.ts';
import type { TextSlot } from '../../../design/slot.ts';
import type { Random } from '../random.ts';
import { slot } from '../random.ts';

export interface Planted {
  /** Where the rule must report: exactly these. Empty for `inside`. */
  paths: readonly string[];
  /** Other rules that rightly see the same defect, each for a reason given beside it. */
  related?: readonly string[];
}

export interface Plant<T> {
  readonly rule: `R${number}`;
  readonly name: string;
  readonly inside?: true;
  /** Null where this document has no place for the defect. */
  readonly into: (document: T, random: Random) => Planted | null;
}

export type DesignPlant = Plant<Design>;
export type SeriesPlant = Plant<Series>;
export type PayloadPlant = Plant<Array<{ path: string; text: string }>>;

export const nothing: Planted = { paths: [] };

/** A random item of a collection with its id. */
export function pickOf<T>(
  random: Random,
  collection: Collection<T>,
  where: (item: T, id: PartId) => boolean = () => true,
): [PartId, T] | null {
  const list = entries(collection).filter(([id, item]) => where(item, id));
  return list.length === 0 ? null : random.pick(list);
}

/** What stands where an organisation's fact or a text is absent. */
export function noText(random: Random): TextSlot {
  return slot(random.pick(['', '   ', '⟨perlu diisi: keterangan⟩', '⟨to be filled: fact⟩']));
}

/** Puts an item at a random place. */
export function insert<T>(random: Random, collection: Collection<T>, id: PartId, item: T): void {
  collection.items[id] = item;
  collection.order.splice(random.int(0, collection.order.length), 0, id);
}

/** Takes an item out. */
export function drop(collection: Collection<unknown>, id: PartId): void {
  delete collection.items[id];
  collection.order = collection.order.filter((other) => other !== id);
}

/** Empties a collection. */
export function clear(collection: Collection<unknown>): void {
  collection.order = [];
  collection.items = {};
}

/** No activity of pure listening, so that moving minutes breaks no other rule. */
export function noAcquisition(design: Design): void {
  for (const activity of values(design.journey.activities)) {
    if (activity.abc === 'acquisition') activity.abc = 'practice';
  }
}
