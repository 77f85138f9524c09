/** Editing a design: apply, validate, respect locks; and the patches of common edits. */
import type { Json } from './canonical.ts';
import type { Collection } from './collection.ts';
import type { PartId } from './ids.ts';
import type { Design } from './model/design.ts';
import { type DocumentError, parseDesign } from './parse.ts';
import { applyPatch, type Operation, type Patch, type PatchError } from './patch.ts';
import { valueAt } from './pointer.ts';
import { indexParts } from './references.ts';
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
  design: Design,
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

/**
 * Removes a part together with every link to it: lists lose the id, an optional single link becomes null.
 * Parts that cannot live without it (activities and reflections of a stage, technology of an activity) go too.
 */
export function removePart(design: Design, id: PartId): Patch {
  const doomed = new Set<PartId>([id]);
  const { parts, references } = indexParts(design);
  const ownerOf = (path: string): PartId | null =>
    /\/items\/([a-z]{3}_[a-z2-7]{10})\/[A-Za-z]+$/.exec(path)?.[1] ?? null;
  let grew = true;
  while (grew) {
    grew = false;
    for (const [part, path] of parts) {
      if (
        !doomed.has(part) &&
        [...doomed].some((other) => path.startsWith(`${parts.get(other) ?? '\u0000'}/`))
      ) {
        doomed.add(part);
        grew = true;
      }
    }
    for (const { path, target } of references) {
      if (!doomed.has(target) || !/\/(?:stageId|activityId)$/.test(path)) continue;
      const owner = ownerOf(path);
      if (owner !== null && !doomed.has(owner)) {
        doomed.add(owner);
        grew = true;
      }
    }
  }
  const insideDoomed = (path: string): boolean =>
    [...doomed].some((part) => path.startsWith(`${parts.get(part) ?? '\u0000'}/`));
  const patch: Patch = [];
  const changedLists = new Map<string, Json>();
  for (const { path, target, isList } of references) {
    if (!doomed.has(target) || insideDoomed(path)) continue;
    if (isList) {
      const list = changedLists.get(path) ?? toJson(valueAt(design, path));
      changedLists.set(path, Array.isArray(list) ? list.filter((item) => item !== target) : list);
    } else if (/\/(?:indicatorId|sentenceId)$/.test(path)) {
      changedLists.set(path, null);
    }
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
    if (place === undefined) continue;
    const isInner = [...doomed].some(
      (other) => other !== part && place.startsWith(`${parts.get(other) ?? '\u0000'}/`),
    );
    if (isInner) continue;
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
