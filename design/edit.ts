/** Editing a design: apply, validate, respect locks; and the patches of common edits. */
import type { Json } from './canonical.ts';
import type { Collection } from './collection.ts';
import type { PartId } from './ids.ts';
import type { Design } from './model/design.ts';
import type { Series } from './model/series.ts';
import { type DocumentError, parseDesign, parseSeries } from './parse.ts';
import { applyPatch, type Operation, type Patch, type PatchError } from './patch.ts';
import { valueAt } from './pointer.ts';
import { indexParts, type Reference } from './references.ts';
import { fail, ok, type Result } from './result.ts';

export type EditError =
  | { kind: 'patch'; error: PatchError }
  | { kind: 'document'; error: DocumentError }
  | { kind: 'locked'; partId: PartId; path: string };

/** Schema-validated types are JSON by construction. */
export function toJson(value: unknown): Json {
  return value as Json;
}

/** The locked part that an operation would touch, or null. Changing `/locks` itself is allowed. */
export function lockedPart(
  design: Pick<Design, 'locks'>,
  patch: readonly Operation[],
): { partId: PartId; path: string } | null {
  if (design.locks.length === 0) return null;
  const { parts } = indexParts(design);
  for (const operation of patch) {
    if (operation.op === 'test') continue;
    for (const partId of design.locks) {
      const place = parts.get(partId);
      if (place === undefined) continue;
      const inside = operation.path === place || operation.path.startsWith(`${place}/`);
      const around = place.startsWith(`${operation.path}/`);
      if (inside || around) return { partId, path: operation.path };
    }
  }
  return null;
}

/** Applies a patch and validates the outcome; all of it or nothing. Returns the inverse. */
export function editDesign(
  design: Design,
  patch: readonly Operation[],
): Result<{ design: Design; inverse: Patch }, EditError> {
  const locked = lockedPart(design, patch);
  if (locked !== null) return fail({ kind: 'locked', ...locked });
  const patched = applyPatch(toJson(design), patch);
  if (!patched.ok) return fail({ kind: 'patch', error: patched.error });
  const parsed = parseDesign(patched.value.document);
  if (!parsed.ok) return fail({ kind: 'document', error: parsed.error });
  return ok({ design: parsed.value, inverse: patched.value.inverse });
}

/** The same for a micro series. */
export function editSeries(
  series: Series,
  patch: readonly Operation[],
): Result<{ series: Series; inverse: Patch }, EditError> {
  const locked = lockedPart(series, patch);
  if (locked !== null) return fail({ kind: 'locked', ...locked });
  const patched = applyPatch(toJson(series), patch);
  if (!patched.ok) return fail({ kind: 'patch', error: patched.error });
  const parsed = parseSeries(patched.value.document);
  if (!parsed.ok) return fail({ kind: 'document', error: parsed.error });
  return ok({ series: parsed.value, inverse: patched.value.inverse });
}

/** Replaces one value. */
export function setValue(path: string, value: unknown): Patch {
  return [{ op: 'replace', path, value: toJson(value) }];
}

/** Adds an item to the collection at `path`, at position `at` (default: the end). */
export function addItem(
  path: string,
  collection: Collection<unknown>,
  id: PartId,
  item: unknown,
  at?: number,
): Patch {
  const order = [...collection.order];
  order.splice(at ?? order.length, 0, id);
  return [
    { op: 'add', path: `${path}/items/${id}`, value: toJson(item) },
    { op: 'replace', path: `${path}/order`, value: order },
  ];
}

/** Moves an item of the collection at `path` to position `to`. */
export function moveItem(
  path: string,
  collection: Collection<unknown>,
  id: PartId,
  to: number,
): Patch {
  const order = collection.order.filter((other) => other !== id);
  order.splice(to, 0, id);
  return [{ op: 'replace', path: `${path}/order`, value: order }];
}

/** Links that a part cannot do without: it goes with what they name. */
const vitalLinks: readonly RegExp[] = [
  /\/(?:stageId|activityId)$/,
  /\/planRows\/items\/[^/]+\/indicatorId$/,
  /\/unused\/items\/[^/]+\/sentenceId$/,
];

/** The part and all that cannot live without it: what lies inside, and what a vital link ties to it. */
function doomedWith(
  id: PartId,
  parts: ReadonlyMap<PartId, string>,
  references: readonly Reference[],
): Set<PartId> {
  const doomed = new Set<PartId>();
  const queue: PartId[] = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (doomed.has(next)) continue;
    doomed.add(next);
    const inside = `${parts.get(next) ?? '\u0000'}/`;
    for (const [part, path] of parts) if (path.startsWith(inside)) queue.push(part);
    for (const { path, target } of references) {
      if (target !== next || !vitalLinks.some((link) => link.test(path))) continue;
      const owner = /\/items\/([a-z]{3}_[a-z2-7]{10})\/[A-Za-z]+$/.exec(path)?.[1];
      if (owner !== undefined) queue.push(owner);
    }
  }
  return doomed;
}

/** What becomes of a single link to a part that goes: an origin falls back, an optional link is emptied. */
function unlink(path: string): Operation {
  // The text stays; what it came from is gone, so only that somebody keeps it can be said.
  const origin = /^(.*\/origin)(\/basedOn)?\/(?:sentenceId|citationId)$/.exec(path);
  if (origin === null) return { op: 'replace', path, value: null };
  if (origin[2] !== undefined) return { op: 'remove', path: `${origin[1] ?? ''}/basedOn` };
  return { op: 'replace', path: origin[1] ?? '', value: { kind: 'person' } };
}

/**
 * Removes a part together with every link to it: lists lose the id, an optional single link becomes null,
 * a text that came from it keeps its words. Parts that cannot live without it (activities and reflections
 * of a stage, technology of an activity, RBPMP rows of an indicator) go too.
 */
export function removePart(design: Design | Series, id: PartId): Patch {
  const { parts, references } = indexParts(design);
  const doomed = doomedWith(id, parts, references);
  const places = [...doomed].map((part) => `${parts.get(part) ?? '\u0000'}/`);
  const isInsideDoomed = (path: string): boolean => places.some((place) => path.startsWith(place));
  const patch: Patch = [];
  const changedLists = new Map<string, Json>();
  for (const { path, target, isList } of references) {
    if (!doomed.has(target) || isInsideDoomed(path)) continue;
    if (isList) {
      const list = changedLists.get(path) ?? toJson(valueAt(design, path));
      changedLists.set(path, Array.isArray(list) ? list.filter((item) => item !== target) : list);
    } else patch.push(unlink(path));
  }
  for (const [path, value] of changedLists) patch.push({ op: 'replace', path, value });
  if (design.locks.some((lock) => doomed.has(lock))) {
    patch.push({
      op: 'replace',
      path: '/locks',
      value: design.locks.filter((lock) => !doomed.has(lock)),
    });
  }
  const orders = new Map<string, Json[]>();
  for (const part of doomed) {
    const place = parts.get(part);
    if (place === undefined || isInsideDoomed(place)) continue;
    patch.push({ op: 'remove', path: place });
    const collection = place.slice(0, place.lastIndexOf('/items/'));
    const order = orders.get(collection) ?? toJson(valueAt(design, `${collection}/order`));
    if (Array.isArray(order))
      orders.set(
        collection,
        order.filter((item) => item !== part),
      );
  }
  for (const [collection, order] of orders)
    patch.push({ op: 'replace', path: `${collection}/order`, value: order });
  return patch;
}
