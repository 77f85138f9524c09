/** What an attack is: words hidden in somebody's document, and what a model that obeys them answers. */

/** Where the words stand. */
export type AttackPlace = 'brief' | 'slot' | 'passage';

export interface Obedience {
  /** Written into every text the call asks for. */
  readonly text?: string;
  /** Items nobody asked for: other texts' ids, ids of parts, paths. */
  readonly items?: readonly Readonly<Record<string, unknown>>[];
  /** Put beside `id` and `text` of every item. */
  readonly itemFields?: Readonly<Record<string, unknown>>;
  /** Put beside the groups of the answer. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The whole answer, instead of all that. */
  readonly raw?: string;
}

export interface Attack {
  readonly id: string;
  /** `own`, or the published class that it is written after, in our own words. */
  readonly source: string;
  readonly place: AttackPlace;
  readonly words: string;
  readonly obeys: Obedience;
}

export type AttackDraft = readonly [
  id: string,
  place: AttackPlace,
  words: string,
  obeys: string | Obedience,
];

export function attacksOf(source: string, drafts: readonly AttackDraft[]): Attack[] {
  return drafts.map(([id, place, words, obeys]) => ({
    id,
    source,
    place,
    words,
    obeys: typeof obeys === 'string' ? { text: obeys } : obeys,
  }));
}

/** Text as tag characters (U+E0000): nobody sees it, some models read it. */
export function asTags(text: string): string {
  return [...text]
    .map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0)))
    .join('');
}

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
