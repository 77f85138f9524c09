/**
 * What a draft would change in a design that has content already, cut into pieces that can be
 * accepted one by one: each text of the design itself, and each part of a collection.
 */
import type { Message } from '../../contract/errors.ts';
import { canonicalJson, type Json } from '../../design/canonical.ts';
import { addItem, lockedPart, toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import type { Operation, Patch } from '../../design/patch.ts';
import { applyPatch } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { indexParts, referenceFields } from '../../design/references.ts';
import { isBlank, isMissing } from '../../design/slot.ts';
import { type PlacedSlot, slotsOf } from '../../design/texts.ts';

export interface ProposedPart {
  partId: string | null;
  path: string;
  title: Message;
  patch: Patch;
  changes: { path: string; before: string; after: string }[];
}

/** Pointers below which a draft may propose; '' is everything. */
export type Regions = readonly string[];

function isWithin(path: string, regions: Regions): boolean {
  return regions.some((region) => path === region || path.startsWith(`${region}/`));
}

/** Never proposed: identity, what the user set, and the brief itself. */
const fixed =
  /^\/(?:format|version|id|language|rules|rulesVersion|result|brief|locks|reviewItems|review)(?:\/|$)/;

function placedIn(document: Design, regions: Regions): PlacedSlot[] {
  return slotsOf(document).filter(({ path }) => isWithin(path, regions) && !fixed.test(path));
}

/** Outermost parts only: what lies inside a part comes with it. */
function outerParts(document: Design, regions: Regions): Map<string, string> {
  const { parts } = indexParts(document);
  return new Map(
    [...parts].filter(
      ([, path]) =>
        isWithin(path, regions) && !fixed.test(path) && path.split('/items/').length === 2,
    ),
  );
}

export function itemChanges(
  path: string,
  before: Json | null,
  after: Json,
): { path: string; before: string; after: string }[] {
  const old = new Map(slotsOf(before).map(({ path: inner, slot }) => [inner, slot.text]));
  const fresh = slotsOf(after).map(({ path: inner, slot }) => ({
    path: path + inner,
    before: old.get(inner) ?? '',
    after: slot.text,
  }));
  return fresh.filter((change) => change.before !== change.after);
}

export function collectionPath(path: string): string {
  return path.slice(0, path.lastIndexOf('/items/'));
}

/** The label of a field, `fields.analysis.gap`; the interface finds the nearest one it knows. */
export function titleOf(path: string): Message {
  const names = path
    .split('/')
    .filter((name) => name !== '' && name !== 'items' && !/^[a-z]{3}_[a-z2-7]{10}$/.test(name));
  return { key: `fields.${names.join('.')}`, params: {} };
}

/**
 * The pieces, in the order of the document. Locked parts, and texts that a person wrote or confirmed,
 * are left alone. The ids of proposals are the caller's.
 */
export function proposeChanges(current: Design, drafted: Design, regions: Regions): ProposedPart[] {
  const found: ProposedPart[] = [];
  const locked = new Set(current.locks);
  const own = new Map(placedIn(current, regions).map((placed) => [placed.path, placed.slot]));
  for (const { path, partId, slot } of placedIn(drafted, regions)) {
    if (partId !== null) continue;
    const before = own.get(path);
    if (before === undefined || before.text === slot.text || isMissing(slot)) continue;
    const isPersons = !isBlank(before) && before.origin.kind === 'person';
    if (isPersons || before.confirmed !== null) continue;
    found.push({
      partId: null,
      path,
      title: titleOf(path),
      patch: [{ op: 'replace', path, value: toJson(slot) }],
      changes: [{ path, before: before.text, after: slot.text }],
    });
  }
  const ours = outerParts(current, regions);
  for (const [partId, path] of outerParts(drafted, regions)) {
    const after = withAttached(toJson(valueAt(drafted, path)), valueAt(current, path));
    const there = ours.get(partId);
    if (there === undefined) {
      const value: Json = after;
      found.push({
        partId,
        path,
        title: titleOf(collectionPath(path)),
        patch: [{ op: 'add', path, value }],
        changes: itemChanges(path, null, after),
      });
      continue;
    }
    const before = toJson(valueAt(current, path));
    if (locked.has(partId) || canonicalJson(before) === canonicalJson(after)) continue;
    const isTouched = slotsOf(before).some(
      ({ slot }) => slot.confirmed !== null || (slot.origin.kind === 'person' && !isBlank(slot)),
    );
    if (isTouched) continue;
    found.push({
      partId,
      path,
      title: titleOf(collectionPath(path)),
      patch: [{ op: 'replace', path, value: after }],
      changes: itemChanges(path, before, after),
    });
  }
  return found;
}

/** No draft attaches series, so none takes them off. */
function withAttached(after: Json, before: unknown): Json {
  if (before === null || typeof before !== 'object' || !('microSeries' in before)) return after;
  if (after === null || typeof after !== 'object' || Array.isArray(after)) return after;
  return { ...after, microSeries: toJson(before.microSeries) };
}

/** Whether a proposal can be accepted now: `outdated` when its place is gone or taken. */
export function blockedBy(design: Design | Series, patch: Patch): 'locked' | 'outdated' | null {
  if (lockedPart(design, patch) !== null) return 'locked';
  return applyPatch(toJson(design), patch).ok ? null : 'outdated';
}

/**
 * The patch that accepting applies: a new part also takes its place in the order, and links to parts
 * that were not accepted are left out. Null when it cannot live without one of them.
 */
export function acceptancePatch(
  design: Design | Json,
  patch: Patch,
  alsoComing: ReadonlySet<string> = new Set(),
): Patch | null {
  const { parts } = indexParts(design);
  const coming = new Set([...alsoComing, ...addedParts(patch)]);
  const exists = (id: string): boolean => parts.has(id) || coming.has(id);
  const result: Operation[] = [];
  for (const operation of patch) {
    if (operation.op === 'remove' || operation.op === 'test') {
      result.push(operation);
      continue;
    }
    const inner = new Set([...coming, ...indexParts(operation.value).parts.keys()]);
    const value = withoutDeadLinks(operation.value, (id) => exists(id) || inner.has(id));
    if (value === undefined) return null;
    const at = operation.path.lastIndexOf('/items/');
    const collection = operation.path.slice(0, at);
    const id = operation.path.slice(at + '/items/'.length);
    const place = toJson(valueAt(design, collection) ?? null);
    const isNewItem =
      operation.op === 'add' &&
      at > 0 &&
      !id.includes('/') &&
      isCollection(place) &&
      !parts.has(id);
    if (isNewItem) result.push(...addItem(collection, place, id, value));
    else result.push({ ...operation, value });
  }
  return result;
}

/** Ids of the parts that a patch brings. */
export function addedParts(patch: Patch): string[] {
  return patch.flatMap(({ op, path }) =>
    op === 'add' ? [path.slice(path.lastIndexOf('/') + 1)] : [],
  );
}

function isCollection(value: Json): value is { order: string[]; items: { [key: string]: Json } } {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Array.isArray(value.order) &&
    value.items !== undefined
  );
}

/** Undefined when a link that must be there leads nowhere. */
function withoutDeadLinks(value: Json, exists: (id: string) => boolean): Json | undefined {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutDeadLinks(item, exists));
    return items.some((item) => item === undefined) ? undefined : (items as Json[]);
  }
  const copy: { [key: string]: Json } = {};
  for (const [key, item] of Object.entries(value)) {
    const isLink = key === 'indicatorId' || key in referenceFields;
    if (isLink && typeof item === 'string') {
      if (exists(item)) copy[key] = item;
      else if (key === 'indicatorId' || key === 'sentenceId') copy[key] = null;
      else return undefined;
    } else if (isLink && Array.isArray(item)) {
      copy[key] = item.filter((id) => typeof id === 'string' && exists(id));
    } else {
      const cleaned = withoutDeadLinks(item, exists);
      if (cleaned === undefined) return undefined;
      copy[key] = cleaned;
    }
  }
  return copy;
}
