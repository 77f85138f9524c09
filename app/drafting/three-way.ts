/**
 * What a draft changed, brought into a design that a person may have worked on meanwhile. Whole texts and
 * whole values: what nobody has touched is replaced, what somebody has is left and told.
 */
import { canonicalJson, type Json } from '../../design/canonical.ts';
import { lockedPart, toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import type { Operation, Patch } from '../../design/patch.ts';
import { formatPointer, valueAt } from '../../design/pointer.ts';

type JsonObject = { [key: string]: Json };

/** Never changed by a draft that a model wrote: what the user set or attached, and the brief. */
const fixed =
  /^\/(?:format|version|id|language|rules|brief|locks|reviewItems)(?:\/|$)|\/microSeries$/;

function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isSlot(value: JsonObject): boolean {
  return 'text' in value && 'origin' in value && 'confirmed' in value;
}

const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

/** From `base` to `drafted`; a text slot is replaced whole, a list too. */
export function changesOf(base: Json, drafted: Json): Operation[] {
  const found: Operation[] = [];
  const compare = (before: Json, after: Json, path: string[]): void => {
    if (isObject(before) && isObject(after) && !isSlot(before)) {
      for (const [key, value] of Object.entries(before)) {
        const next = after[key];
        if (next === undefined) found.push({ op: 'remove', path: formatPointer([...path, key]) });
        else compare(value, next, [...path, key]);
      }
      for (const [key, value] of Object.entries(after)) {
        if (!Object.hasOwn(before, key)) {
          found.push({ op: 'add', path: formatPointer([...path, key]), value });
        }
      }
      return;
    }
    if (!isSame(before, after)) {
      found.push({ op: 'replace', path: formatPointer(path), value: after });
    }
  };
  compare(base, drafted, []);
  return found;
}

export interface Merged {
  /** Fits `current` as it is; each replacement is guarded by a test of what it replaces. */
  patch: Patch;
  /** Texts that somebody has changed, taken out or not yet seen: for proposals. */
  touched: Operation[];
}

function isConfirmed(value: Json | undefined): boolean {
  return isObject(value) && isSlot(value) && value.confirmed !== null;
}

/** Locked parts and confirmed texts are neither changed nor told: they are nobody's to write. */
export function mergeDraft(base: Design, drafted: Design, current: Design): Merged {
  const now = toJson(current);
  const was = toJson(base);
  const patch: Patch = [];
  const touched: Operation[] = [];
  const orders: Array<{ path: string; wanted: string[] }> = [];
  for (const operation of changesOf(was, toJson(drafted))) {
    const { path } = operation;
    if (operation.op === 'test' || fixed.test(path)) continue;
    if (lockedPart(current, [operation]) !== null) continue;
    const there = at(now, path);
    const isThere =
      operation.op === 'remove' ? there === undefined : isSame(there, operation.value);
    // Done already: by an earlier part of the same run.
    if (isThere || isConfirmed(there)) continue;
    if (operation.op === 'replace' && path.endsWith('/order') && Array.isArray(operation.value)) {
      orders.push({ path, wanted: operation.value.filter((id) => typeof id === 'string') });
    } else if (operation.op === 'add') {
      const parent = at(now, path.slice(0, path.lastIndexOf('/')));
      if (isObject(parent) && there === undefined) patch.push(operation);
      else touched.push(operation);
    } else if (there !== undefined && isSame(there, at(was, path))) {
      patch.push({ op: 'test', path, value: there }, operation);
    } else touched.push(operation);
  }
  for (const order of orders) patch.push(...reordered(now, patch, order));
  return { patch, touched };
}

function at(document: Json, path: string): Json | undefined {
  const value = valueAt(document, path);
  return value === undefined ? undefined : toJson(value);
}

/** The order a draft wants, with the parts that a person added and without those that are gone. */
function reordered(
  now: Json,
  patch: Patch,
  { path, wanted }: { path: string; wanted: string[] },
): Patch {
  const collection = path.slice(0, -'/order'.length);
  const before = at(now, path);
  const items = at(now, `${collection}/items`);
  if (!Array.isArray(before) || !isObject(items)) return [];
  const ids = new Set(Object.keys(items));
  for (const operation of patch) {
    if (!operation.path.startsWith(`${collection}/items/`)) continue;
    const id = operation.path.slice(`${collection}/items/`.length);
    if (id.includes('/')) continue;
    if (operation.op === 'add') ids.add(id);
    if (operation.op === 'remove') ids.delete(id);
  }
  const rest = before.filter(
    (id): id is string => typeof id === 'string' && ids.has(id) && !wanted.includes(id),
  );
  const value = [...wanted.filter((id) => ids.has(id)), ...rest];
  return [
    { op: 'test', path, value: before },
    { op: 'replace', path, value },
  ];
}
