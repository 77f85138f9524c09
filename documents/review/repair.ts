/**
 * Anchors that a program set anew a little wrong: LibreOffice keeps only the last paragraph of an anchor
 * over several when a file is saved a second time, and moves an end by a letter beside comments. Where
 * the words with some of their neighbours are exactly what was exported, the anchor had those as well.
 */
import { fingerprintOf, slotWords } from '../../design/review/fingerprint.ts';
import { gather } from './gather.ts';
import { inOriginal, textOf } from './slot-stream.ts';
import type { Paragraph, Piece, Walked } from './walk.ts';

/** Letters that an end may be off; paragraphs that an anchor may have lost. */
const mostLetters = 12;
const mostParagraphs = 60;

const noLists = (): null => null;
const isFree = ({ pieces, isHeading }: Paragraph): boolean =>
  !isHeading &&
  pieces.some(({ text }) => text.trim() !== '') &&
  pieces.every((one) => one.owner === null);

/** One way to widen an anchor: pieces that would belong to it, some of them divided. */
interface Widening {
  words: string;
  take: (owner: string) => void;
}

/** `expected`: hash of each anchor's exported words. */
export function repair(walked: Walked, expected: ReadonlyMap<string, string>): void {
  for (const [name, stream] of gather(walked)) {
    const hash = expected.get(name);
    const words = textOf(stream, noLists, inOriginal, true);
    if (hash === undefined || fingerprintOf(name, slotWords(words)) === hash) continue;
    const own = walked.paragraphs.flatMap((paragraph, index) =>
      paragraph.pieces.some(({ owner }) => owner === name) ? [index] : [],
    );
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) continue;
    const heads = [nothing, ...within(walked, first, name, 'before'), ...around(walked, first, -1)];
    const tails = [nothing, ...within(walked, last, name, 'after'), ...around(walked, last, 1)];
    search: for (const head of heads) {
      for (const tail of tails) {
        if (fingerprintOf(name, slotWords(head.words + words + tail.words)) !== hash) continue;
        head.take(name);
        tail.take(name);
        break search;
      }
    }
  }
}

const nothing: Widening = { words: '', take: () => undefined };

const told = (pieces: readonly Piece[]): string =>
  pieces
    .filter(({ revisions, repeat }) => repeat === null && inOriginal(revisions))
    .map(({ text }) => text)
    .join('');

/** The letters right before or after it in its own paragraph: a few, or all. */
function within(walked: Walked, index: number, name: string, side: 'before' | 'after'): Widening[] {
  const paragraph = walked.paragraphs[index];
  if (paragraph === undefined) return [];
  const { pieces } = paragraph;
  const isMine = ({ owner }: Piece): boolean => owner === name;
  const beside =
    side === 'before'
      ? pieces.slice(0, pieces.findIndex(isMine)).reverse()
      : pieces.slice(pieces.findLastIndex(isMine) + 1);
  const stop = beside.findIndex(({ owner }) => owner !== null);
  const free = stop === -1 ? beside : beside.slice(0, stop);
  const text = told(side === 'before' ? free.toReversed() : free);
  if (text === '') return [];
  const counts = new Set([text.length]);
  for (let count = 1; count <= Math.min(mostLetters, text.length); count += 1) counts.add(count);
  return [...counts].map((count) => ({
    words: side === 'before' ? text.slice(-count) : text.slice(0, count),
    take: (owner) => takeLetters(paragraph, free, count, side, owner),
  }));
}

/** `free`: from the anchor outwards. */
function takeLetters(
  paragraph: Paragraph,
  free: readonly Piece[],
  count: number,
  side: 'before' | 'after',
  owner: string,
): void {
  let left = count;
  for (const piece of free) {
    if (left <= 0) break;
    if (piece.repeat !== null) continue;
    if (!inOriginal(piece.revisions) || piece.text.length <= left) {
      if (inOriginal(piece.revisions)) left -= piece.text.length;
      piece.owner = owner;
      continue;
    }
    const cut = side === 'after' ? left : piece.text.length - left;
    const rest: Piece = { ...piece, text: piece.text.slice(cut) };
    piece.text = piece.text.slice(0, cut);
    paragraph.pieces.splice(paragraph.pieces.indexOf(piece) + 1, 0, rest);
    (side === 'after' ? piece : rest).owner = owner;
    left = 0;
  }
}

/** Whole paragraphs before or after it, in the same cell or section, one more each time. */
function around(walked: Walked, index: number, step: 1 | -1): Widening[] {
  const found: Widening[] = [];
  const container = walked.paragraphs[index]?.container;
  const taken: Paragraph[] = [];
  for (let at = index + step; found.length < mostParagraphs; at += step) {
    const paragraph = walked.paragraphs[at];
    if (paragraph === undefined || paragraph.container !== container) break;
    if (!isFree(paragraph)) break;
    taken.push(paragraph);
    const all = step === 1 ? [...taken] : taken.toReversed();
    const words = all.map(({ pieces }) => told(pieces)).join('\n');
    found.push({
      words: step === 1 ? `\n${words}` : `${words}\n`,
      take: (owner) => {
        for (const { pieces } of all)
          for (const piece of pieces) if (piece.repeat === null) piece.owner = owner;
      },
    });
  }
  return found;
}
