/**
 * The same words in the place of several different texts: a lazy model, or one that obeys a sentence
 * hidden in a document. Whatever they say, the texts that they would replace say more.
 */
import type { Design } from '../../design/model/design.ts';
import { slotsOf } from '../../design/texts.ts';

/** So many different texts said the same way are no coincidence. */
const mostAlike = 2;
/** A shorter sentence inside a text may stand in several: `Dicatat setiap Jumat.` */
const fewestWords = 6;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The text as a whole, and its longer sentences. */
function sayingsOf(text: string): Set<string> {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map(plain)
    .filter((sentence) => sentence.split(' ').length >= fewestWords);
  return new Set([plain(text), ...sentences]);
}

/** Pointers of written texts that say what two or more others say, where the base has different texts. */
export function repeatedTexts(
  base: Design,
  { design, written }: { readonly design: Design; readonly written: readonly string[] },
): string[] {
  const isWritten = new Set(written);
  const before = new Map(
    slotsOf(base).flatMap(({ path, slot }) => (isWritten.has(path) ? [[path, slot.text]] : [])),
  );
  const places = new Map<string, string[]>();
  for (const { path, slot } of slotsOf(design)) {
    if (!isWritten.has(path)) continue;
    const known = plain(before.get(path) ?? '');
    for (const saying of sayingsOf(slot.text)) {
      // What the base says there already, it may go on saying.
      if (saying !== '' && !` ${known} `.includes(` ${saying} `))
        places.set(saying, [...(places.get(saying) ?? []), path]);
    }
  }
  const found = [...places.values()].filter(
    (paths) => new Set(paths.map((path) => plain(before.get(path) ?? ''))).size > mostAlike,
  );
  return [...new Set(found.flat())];
}
