/**
 * Two edits of one text brought together, word by word (diff3): what only one of them changed is taken,
 * what both changed in the same way counts once, and where they differ there is no answer.
 */
import { diffArrays } from 'diff';

/** Words, spaces and marks, none lost. */
export function wordsAndSpaces(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? [];
}

export interface Hunk {
  /** Tokens `from` to `to` of the base give way to `words`. */
  from: number;
  to: number;
  words: string[];
}

export function hunksOf(base: readonly string[], other: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: Hunk | null = null;
  for (const { value, added, removed } of diffArrays([...base], [...other])) {
    if (!added && !removed) {
      at += value.length;
      open = null;
      continue;
    }
    if (open === null) {
      open = { from: at, to: at, words: [] };
      hunks.push(open);
    }
    if (added) open.words.push(...value);
    else {
      at += value.length;
      open.to = at;
    }
  }
  return hunks;
}

const isSame = (a: Hunk, b: Hunk): boolean =>
  a.from === b.from && a.to === b.to && a.words.join('') === b.words.join('');

/** They touch the same words, or one changes what the other puts words into. */
function areAtOdds(a: Hunk, b: Hunk): boolean {
  const aIsNew = a.from === a.to;
  const bIsNew = b.from === b.to;
  // Two insertions at one place can stand side by side.
  if (aIsNew && bIsNew) return false;
  if (aIsNew) return a.from > b.from && a.from < b.to;
  if (bIsNew) return b.from > a.from && b.from < a.to;
  return a.from < b.to && b.from < a.to;
}

/** `ours` first where both put words in at one place. Null where the two are at odds. */
export function mergeTexts(base: string, theirs: string, ours: string): string | null {
  if (base === ours || theirs === ours) return theirs;
  if (base === theirs) return ours;
  const tokens = wordsAndSpaces(base);
  const own = hunksOf(tokens, wordsAndSpaces(ours));
  const others = hunksOf(tokens, wordsAndSpaces(theirs)).filter(
    (hunk) => !own.some((one) => isSame(one, hunk)),
  );
  if (others.some((hunk) => own.some((one) => areAtOdds(one, hunk)))) return null;
  const all = [
    ...own.map((hunk) => ({ hunk, rank: 0 })),
    ...others.map((hunk) => ({ hunk, rank: 1 })),
  ];
  all.sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to || a.rank - b.rank);
  const result: string[] = [];
  let at = 0;
  for (const { hunk } of all) {
    result.push(...tokens.slice(at, hunk.from), ...hunk.words);
    at = Math.max(at, hunk.to);
  }
  return [...result, ...tokens.slice(at)].join('');
}
