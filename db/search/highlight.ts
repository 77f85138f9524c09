/** Where a query's words stand in a text: segments to be marked by the interface, never markup. */
import type { SearchQuery } from './query.ts';
import { type Word, wordsOf } from './words.ts';

export interface Segment {
  text: string;
  match: boolean;
}

export interface Excerpt {
  segments: Segment[];
  /** True when text before, or after, was left out. */
  cutBefore: boolean;
  cutAfter: boolean;
  /** Matching words in the whole text. */
  matches: number;
}

/** About this many characters are shown. */
export const excerptLength = 160;
const lead = 40;

/** Null when no word of the text matches. The segments put together are a piece of the text as it is. */
export function excerpt(text: string, query: SearchQuery, length = excerptLength): Excerpt | null {
  const words = wordsOf(text);
  const marks = words.filter(({ word }) => query.matches(word));
  const first = marks[0];
  if (first === undefined) return null;
  const start = text.length <= length ? 0 : wordStart(words, first.start - lead);
  const end = text.length <= length ? text.length : wordEnd(words, start + length, first.end);
  const segments: Segment[] = [];
  let at = start;
  const add = (to: number, match: boolean): void => {
    if (to > at) segments.push({ text: text.slice(at, to), match });
    at = Math.max(at, to);
  };
  for (const mark of marks) {
    if (mark.end > end) break;
    add(mark.start, false);
    add(mark.end, true);
  }
  add(end, false);
  return { segments, cutBefore: start > 0, cutAfter: end < text.length, matches: marks.length };
}

/** The start of the first word at or after a place, so that no word is cut. */
function wordStart(words: readonly Word[], from: number): number {
  if (from <= 0) return 0;
  return words.find(({ start }) => start >= from)?.start ?? 0;
}

/** The end of the last word before a place, but not before `least`. */
function wordEnd(words: readonly Word[], until: number, least: number): number {
  const last = words.findLast(({ end }) => end <= until);
  return Math.max(last?.end ?? least, least);
}
