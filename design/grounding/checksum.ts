/** The few words by which one who cites a sentence shows to have read it. */
import { normalise } from './normalise.ts';

const fewest = 5;
const most = 8;
/** Share of the checksum's letters that a window of the sentence must hold in place. */
const enough = 0.9;

const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether 5-8 words stand in the sentence in this order: exactly on normalised text, else in a window of as
 * many words that agrees to 0.9. A sentence shorter than five words must be given whole.
 */
export function checksumMatches(checksum: string, sentence: string): boolean {
  const given = wordsOf(checksum);
  const own = wordsOf(sentence);
  if (given.length > most || given.length === 0) return false;
  if (given.length < fewest && given.length !== own.length) return false;
  for (let at = 0; at + given.length <= own.length; at += 1) {
    if (agreement(given, own.slice(at, at + given.length)) >= enough) return true;
  }
  return false;
}

/**
 * Share 0-1 of letters in words that agree; words count by their likeness, so that one slip of a key passes.
 * Numbers agree whole or nothing does.
 */
function agreement(given: readonly string[], window: readonly string[]): number {
  if (given.some((word, index) => /\d/.test(word) && word !== window[index])) return 0;
  let letters = 0;
  let same = 0;
  given.forEach((word, index) => {
    letters += word.length;
    same += likeness(word, window[index] ?? '');
  });
  return letters === 0 ? 0 : same / letters;
}

/** Letters that agree. */
function likeness(a: string, b: string): number {
  if (a === b) return a.length;
  if (/\d/.test(b) || Math.abs(a.length - b.length) > 2) return 0;
  const distance = editDistance(a, b);
  return distance > 2 || distance * 3 > a.length ? 0 : a.length - distance;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
