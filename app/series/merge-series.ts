/**
 * What a draft made of a series, brought into the series as it is by now. A text that a person wrote or
 * confirmed stays, and so do locked parts and what was changed since the draft began; a scene, a question
 * or an outcome with such a text stays whole, for half of one and half of another says nothing sound.
 */
import { canonicalJson, type Json } from '../../design/canonical.ts';
import { toJson } from '../../design/edit.ts';
import type { Series } from '../../design/model/series.ts';
import { indexParts } from '../../design/references.ts';
import { slotsOf } from '../../design/texts.ts';

type JsonObject = { [key: string]: Json };

/** What the user set; a draft never changes it. */
const fixed: ReadonlySet<string> = new Set([
  'format',
  'version',
  'id',
  'language',
  'wishes',
  'locks',
  'outlineApproved',
]);

/** Kept whole as soon as a person had a hand in them. */
const wholePart = /^(?:scn|rti|out|opt|lin|chc|spr)_/;

function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isSlot(value: JsonObject): boolean {
  return 'text' in value && 'origin' in value && 'confirmed' in value;
}

interface Collection {
  order: string[];
  items: JsonObject;
}

function collectionIn(value: Json | undefined): Collection | null {
  if (!isObject(value) || !Array.isArray(value.order) || !isObject(value.items)) return null;
  return { order: value.order.filter((id) => typeof id === 'string'), items: value.items };
}

const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

/** A person wrote or confirmed something in it. */
function isPersons(value: Json): boolean {
  return slotsOf({ value }).some(
    ({ slot }) =>
      slot.confirmed !== null || (slot.origin.kind === 'person' && slot.text.trim() !== ''),
  );
}

/** `was`: where the draft began. `next`: what it made. `now`: the series as it is. Not validated yet. */
export function mergeSeries(was: Series, next: Series, now: Series): Json {
  const locks: ReadonlySet<string> = new Set(now.locks);
  const holdsLock = (value: Json): boolean =>
    locks.size > 0 && [...indexParts({ value }).parts.keys()].some((id) => locks.has(id));

  const merge = (before: Json | undefined, after: Json, current: Json): Json => {
    if (isSame(before, after) || isSame(after, current)) return current;
    const list = collectionIn(after);
    const there = collectionIn(current);
    if (list !== null && there !== null) {
      return mergeItems(collectionIn(before), list, there);
    }
    if (!isObject(after) || !isObject(current) || isSlot(after)) {
      const isTouched = isObject(current) && isSlot(current) && isPersons(current);
      return !isTouched && isSame(before, current) ? after : current;
    }
    const old = isObject(before) ? before : {};
    return Object.fromEntries(
      Object.entries(after).map(([key, value]) => {
        const own = current[key];
        return [key, own === undefined ? value : merge(old[key], value, own)];
      }),
    );
  };

  const mergeItems = (before: Collection | null, after: Collection, current: Collection): Json => {
    const items: JsonObject = {};
    const order: string[] = [];
    const put = (id: string, value: Json): void => {
      items[id] = value;
      order.push(id);
    };
    for (const id of after.order) {
      const value = after.items[id];
      const own = current.items[id];
      if (value === undefined) continue;
      // Taken out by a person since.
      if (own === undefined && before?.items[id] !== undefined) continue;
      if (own === undefined) put(id, value);
      else if (locks.has(id) || (wholePart.test(id) && isPersons(own))) put(id, own);
      else put(id, merge(before?.items[id], value, own));
    }
    for (const [at, id] of current.order.entries()) {
      const own = current.items[id];
      if (own === undefined || items[id] !== undefined) continue;
      const isLocked = locks.has(id) || holdsLock(own);
      const isUntouched = !isLocked && isSame(before?.items[id], own) && !isPersons(own);
      if (isUntouched) continue;
      // Beside what stood before it.
      const former = current.order.slice(0, at).findLast((other) => items[other] !== undefined);
      items[id] = own;
      order.splice(former === undefined ? 0 : order.indexOf(former) + 1, 0, id);
    }
    return { order, items };
  };

  const old = toJson(was);
  const mine = toJson(now);
  const merged: JsonObject = {};
  for (const [key, value] of Object.entries(next)) {
    const own = isObject(mine) ? mine[key] : undefined;
    const before = isObject(old) ? old[key] : undefined;
    merged[key] =
      own === undefined ? toJson(value) : fixed.has(key) ? own : merge(before, toJson(value), own);
  }
  return mended(merged, now);
}

/** Links of what was kept: their citations come back; links to parts that are gone are left out. */
function mended(merged: JsonObject, now: Series): Json {
  const { parts, references } = indexParts(merged);
  const lost = new Set(references.filter(({ target }) => !parts.has(target)).map((r) => r.target));
  if (lost.size === 0) return merged;
  const citations = collectionIn(merged.citations) ?? { order: [], items: {} };
  for (const id of lost) {
    const citation = now.citations.items[id];
    if (citation === undefined) continue;
    citations.items[id] = toJson(citation);
    citations.order.push(id);
    lost.delete(id);
  }
  const unlinked = lost.size === 0 ? merged : withoutLinks(merged, lost);
  return { ...(isObject(unlinked) ? unlinked : merged), citations: { ...citations } };
}

function withoutLinks(value: Json, lost: ReadonlySet<string>): Json {
  if (Array.isArray(value)) {
    return value
      .filter((item) => typeof item !== 'string' || !lost.has(item))
      .map((item) => withoutLinks(item, lost));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'string' && lost.has(item) ? null : withoutLinks(item, lost),
    ]),
  );
}
