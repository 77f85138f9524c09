/**
 * What differs between two states of a design, in the order in which a reader meets it: texts,
 * figures and choices, parts that came, went or moved. Comments, rounds, decisions and locks are not
 * compared: they are no content of the design.
 */
import { canonicalJson, type Json } from './canonical.ts';
import { kindOf, type PartId, type PartKind, partIdSchema } from './ids.ts';
import type { Design } from './model/design.ts';
import { formatPointer, parsePointer } from './pointer.ts';
import { contentOf } from './review-state.ts';
import { slotsOf } from './texts.ts';

interface Place {
  /** JSON Pointer; of a part that is gone, in the earlier state. */
  path: string;
  /** Field of the design that it stands in, e.g. `problem`. */
  section: string;
  /** The outermost part around it, or null. */
  partId: PartId | null;
}

export type Change = Place &
  (
    | { type: 'text'; before: string; after: string }
    /** A figure, date, choice or list of links; undefined where it was or is absent. */
    | { type: 'value'; before: Json | undefined; after: Json | undefined }
    /** A whole part; `texts` are those it holds, in order. */
    | { type: 'added' | 'removed'; id: PartId; kind: PartKind; texts: PlacedText[] }
    /** Parts of a collection stand in another order. */
    | { type: 'moved'; ids: PartId[] }
    /** The same words, now confirmed by somebody or no longer so. */
    | { type: 'confirmed'; confirmed: boolean }
  );

export interface PlacedText {
  /** JSON Pointer in the state that holds the part. */
  path: string;
  text: string;
}

type JsonObject = { readonly [key: string]: Json };

/** What a file is, and what follows from the words of the brief: not compared. */
const derived = new Set(['/format', '/version', '/id', '/brief/sentences']);

function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isSlot(value: JsonObject): boolean {
  return 'text' in value && 'origin' in value && 'confirmed' in value;
}

function idsOf(value: Json | undefined): PartId[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}

function isCollection(value: JsonObject): boolean {
  return Array.isArray(value.order) && isObject(value.items);
}

/** A quantity or a period is one figure, however it changed. */
function isFigure(value: JsonObject): boolean {
  return 'asWritten' in value;
}

function textOf(value: JsonObject): string {
  return typeof value.text === 'string' ? value.text : '';
}

/** All changes from `earlier` to `later`; none when they say the same. */
export function differenceOf(earlier: Design, later: Design): Change[] {
  const changes: Change[] = [];

  const place = (segments: readonly string[]): Place => ({
    path: formatPointer(segments),
    section: segments[0] ?? '',
    partId: segments.find((segment) => partIdSchema.safeParse(segment).success) ?? null,
  });

  const whole = (type: 'added' | 'removed', segments: readonly string[], part: Json): void => {
    const id = segments.at(-1) ?? '';
    const kind = kindOf(id);
    if (kind === null) return;
    const texts = slotsOf(part)
      .filter(({ slot }) => slot.text.trim() !== '')
      .map(({ path, slot }) => ({ path: formatPointer(segments) + path, text: slot.text }));
    changes.push({ ...place(segments), type, id, kind, texts });
  };

  const compareCollections = (a: JsonObject, b: JsonObject, segments: readonly string[]): void => {
    const before = idsOf(a.order);
    const after = idsOf(b.order);
    const itemsBefore = isObject(a.items) ? a.items : {};
    const itemsAfter = isObject(b.items) ? b.items : {};
    const stayed = before.filter((id) => Object.hasOwn(itemsAfter, id));
    const nowAt = after.filter((id) => Object.hasOwn(itemsBefore, id));
    if (stayed.join() !== nowAt.join())
      changes.push({ ...place(segments), type: 'moved', ids: nowAt });
    for (const id of after) {
      const path = [...segments, 'items', id];
      if (Object.hasOwn(itemsBefore, id)) compare(itemsBefore[id], itemsAfter[id], path);
      else whole('added', path, itemsAfter[id] ?? null);
    }
    for (const id of before)
      if (!Object.hasOwn(itemsAfter, id))
        whole('removed', [...segments, 'items', id], itemsBefore[id] ?? null);
  };

  const compare = (a: Json | undefined, b: Json | undefined, segments: readonly string[]): void => {
    if (derived.has(formatPointer(segments))) return;
    if (
      canonicalJson(a ?? null) === canonicalJson(b ?? null) &&
      (a === undefined) === (b === undefined)
    )
      return;
    if (isObject(a) && isObject(b)) {
      if (isSlot(a) && isSlot(b)) {
        if (textOf(a) !== textOf(b))
          changes.push({ ...place(segments), type: 'text', before: textOf(a), after: textOf(b) });
        else if ((a.confirmed === null) !== (b.confirmed === null))
          changes.push({ ...place(segments), type: 'confirmed', confirmed: b.confirmed !== null });
        return;
      }
      if (isCollection(a) && isCollection(b)) {
        compareCollections(a, b, segments);
        return;
      }
      if (!isFigure(a) && !isFigure(b)) {
        for (const key of Object.keys(b)) compare(a[key], b[key], [...segments, key]);
        for (const key of Object.keys(a))
          if (!Object.hasOwn(b, key)) compare(a[key], undefined, [...segments, key]);
        return;
      }
    }
    changes.push({ ...place(segments), type: 'value', before: a, after: b });
  };

  compare(contentOf(earlier), contentOf(later), []);
  return changes.sort((a, b) => sectionAt(a.section) - sectionAt(b.section));
}

const sections = [
  'title',
  'agency',
  'year',
  'language',
  'result',
  'brief',
  'problem',
  'analysis',
  'learners',
  'journey',
  'project',
  'transfer',
  'ecosystem',
  'evaluation',
  'courseUnits',
  'citations',
  'rules',
  'rulesVersion',
];

/** Reading order of the sections; what is not named comes last. */
function sectionAt(section: string): number {
  const at = sections.indexOf(section);
  return at === -1 ? sections.length : at;
}

export interface ChangeCounts {
  texts: number;
  values: number;
  added: number;
  removed: number;
  moved: number;
  confirmed: number;
}

export function countChanges(changes: readonly Change[]): ChangeCounts {
  const of = (type: Change['type']): number => changes.filter((one) => one.type === type).length;
  return {
    texts: of('text'),
    values: of('value'),
    added: of('added'),
    removed: of('removed'),
    moved: of('moved'),
    confirmed: of('confirmed'),
  };
}

/** The innermost part that a pointer lies in, or null: the field's own part. */
export function innermostPart(path: string): PartId | null {
  return (
    (parsePointer(path) ?? []).findLast((segment) => partIdSchema.safeParse(segment).success) ??
    null
  );
}
