/**
 * One masking for a whole run: every text of the design (and of attached passages) under one map, so
 * that a person is the same placeholder in every call. The masked design is material for prompts and
 * never leaves this folder as a design.
 */
import { values } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import { createRedactor, type RedactionMap, suggestNames } from '../../design/privacy/index.ts';
import { hasPlaceholder } from '../../design/slot.ts';

/** Ids, enum values, codes of languages: written by the program, never by a person. */
const token = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
/** Dates and instants. */
const instant = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/;

/** A number as a person wrote it (`asWritten`) has the shape of a token, too. */
const manyDigits = /(?:\d[-_.]?){9}/;

const shortestName = 3;

/** A part of the document that holds texts, and what the masked copy gets in their place. */
type Place = { parent: Record<string, unknown> | unknown[]; key: string | number };

/** Copies a JSON value and lists its texts with their places in the copy, in document order. */
function copyWithPlaces(value: unknown): { copy: unknown; texts: string[]; places: Place[] } {
  const texts: string[] = [];
  const places: Place[] = [];
  const visit = (item: unknown, place: Place | null): unknown => {
    if (typeof item === 'string') {
      const isToken = token.test(item) && !manyDigits.test(item);
      const isText = place?.key === 'text' || !(isToken || instant.test(item));
      if (isText && item !== '' && place !== null) {
        texts.push(item);
        places.push(place);
      }
      return item;
    }
    if (item === null || typeof item !== 'object') return item;
    if (Array.isArray(item)) {
      const list: unknown[] = [];
      item.forEach((one, index) => {
        list.push(visit(one, { parent: list, key: index }));
      });
      return list;
    }
    const object: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(item))
      object[key] = visit(one, { parent: object, key });
    return object;
  };
  return { copy: visit(value, null), texts, places };
}

/** Names that stand in the design's own fields for names. */
export function fieldNames(design: Design): string[] {
  return values(design.project.team)
    .map(({ name }) => name.text.trim())
    .filter((name) => name.length >= shortestName && !hasPlaceholder(name));
}

/** What looks like a name in the texts, and was not said to be none. */
function suggestedIn(texts: readonly string[], notNames: readonly string[]): string[] {
  const declined = new Set(notNames.map((name) => name.trim().toLowerCase()));
  // Line ends and a sign that is no letter keep the context of one text out of the next.
  return suggestNames(texts.join('\n\n|\n\n')).filter((name) => !declined.has(name.toLowerCase()));
}

const distinct = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => name.trim()))].filter((name) => name.length >= shortestName);

/** Which of the names are masked: of fields always, the user's list, and what looks like one unless declined. */
export function namesToMask(
  design: Design,
  texts: readonly string[],
  names: readonly string[],
  notNames: readonly string[],
): string[] {
  return distinct([...fieldNames(design), ...names, ...suggestedIn(texts, notNames)]);
}

export interface MaskOptions {
  readonly names: readonly string[];
  readonly notNames: readonly string[];
}

export interface Masker {
  /** Same shape and ids, personal data replaced; numbering of earlier designs and texts stays. */
  design(design: Design): Design;
  /** What goes along: passages, the user's own words. What looks like a name in them is masked, too. */
  texts(texts: readonly string[]): string[];
  readonly map: RedactionMap;
  readonly names: readonly string[];
}

/**
 * Names of the first design, and of each text from when it came. Numbering goes by first occurrence, so
 * what was masked before keeps its placeholders, and a repeated run has the same.
 */
export function createMasker(first: Design, options: MaskOptions): Masker {
  const redactor = createRedactor();
  let names: string[] | null = null;

  const maskDesign = (design: Design): Design => {
    const { copy, texts, places } = copyWithPlaces(design);
    names ??= namesToMask(design, texts, options.names, options.notNames);
    const masked = redactor.add(texts, { names });
    places.forEach(({ parent, key }, index) => {
      Object.assign(parent, { [key]: masked[index] ?? '' });
    });
    return copy as Design;
  };

  const seen = new Map<Design, Design>();
  const design = (one: Design): Design => {
    const known = seen.get(one) ?? maskDesign(one);
    seen.set(one, known);
    return known;
  };
  design(first);
  return {
    design,
    texts(texts) {
      names = distinct([...(names ?? []), ...suggestedIn(texts, options.notNames)]);
      return redactor.add(texts, { names });
    },
    get map() {
      return redactor.map;
    },
    get names() {
      return names ?? [];
    },
  };
}
