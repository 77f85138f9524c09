/**
 * Words just outside an anchor that belong to it. Typed at the end of a text they land behind its
 * bookmark in Word, and in a paragraph of their own after Return. What was put in with tracking is
 * known by that; what was not, only by fingerprints of the words that the export had there.
 */
import { flatWords } from '../../design/review/fingerprint.ts';
import type { Fingerprints, SlotPrint } from '../ooxml/fingerprints.ts';
import { fixedHash, type Stretch, stretchesOf, wordsOf } from './fixed-words.ts';
import { inOriginal } from './slot-stream.ts';
import type { Paragraph, Piece, Walked } from './walk.ts';

const isBlank = ({ text }: Piece): boolean => text.trim() === '';
const isNew = ({ revisions }: Piece): boolean => !inOriginal(revisions);
/** Longer stretches are not searched for the words that the export had there. */
const longestSearch = 4000;

/** Gives words to anchors, in place. Returns paragraphs and stretches that nobody exported. */
export function adopt(
  walked: Walked,
  prints: Fingerprints | null,
  /** The fingerprints are not the file's own: of labels they say nothing. */
  isRebuilt = false,
): Stretch[] {
  const bySlot = new Map(prints?.slots.map((one) => [one.name, one]));
  const foreign: Stretch[] = [];
  let former: Paragraph | null = null;
  const late: Array<{ paragraph: Paragraph; stretch: Stretch }> = [];
  for (const paragraph of walked.paragraphs) {
    const hasAnchor = paragraph.pieces.some(({ owner }) => owner !== null);
    if (hasAnchor) {
      for (const stretch of stretchesOf(paragraph)) {
        adoptNew(stretch);
        if (prints !== null) adoptUntold(paragraph, stretch, prints, bySlot, foreign);
      }
    } else if (paragraph.pieces.every(isBlank)) {
      // An empty line between what belongs together.
      if (former?.container === paragraph.container) continue;
    } else {
      const stretch: Stretch = { pieces: paragraph.pieces, previous: null, next: null };
      const words = wordsOf(paragraph.pieces);
      const isFixed =
        words !== '' && (prints === null || isRebuilt || prints.fixed.has(fixedHash(words)));
      const isAllNew = words === '' && paragraph.pieces.some((one) => !isBlank(one) && isNew(one));
      if (!isFixed && (isAllNew || words !== '')) {
        const owner = ownerBefore(former, paragraph, bySlot, prints !== null && words !== '');
        const isNewRow = paragraph.row?.revisions.some(({ kind }) => kind === 'ins') === true;
        if (owner !== null && !isNewRow && !paragraph.isHeading) give(paragraph.pieces, owner);
        else late.push({ paragraph, stretch });
      }
    }
    former = paragraph;
  }
  adoptLate(walked.paragraphs, late, bySlot);
  for (const { stretch } of late) {
    const isTold = stretch.pieces.some((one) => one.owner === null && !isBlank(one) && !isNew(one));
    if (isTold) foreign.push(stretch);
  }
  return foreign;
}

const give = (pieces: readonly Piece[], owner: string): void => {
  for (const piece of pieces) if (piece.repeat === null) piece.owner = owner;
};

/** Inserted words right behind or right before an anchor, in the same paragraph. */
function adoptNew({ pieces, previous, next }: Stretch): void {
  const written = pieces.filter(({ text, repeat }) => text !== '' && repeat === null);
  if (previous !== null) {
    for (const piece of written) {
      if (!isNew(piece)) break;
      piece.owner = previous;
    }
  }
  if (next !== null) {
    for (const piece of written.toReversed()) {
      if (!isNew(piece) || piece.owner !== null) break;
      piece.owner = next;
    }
  }
}

/** Words that nobody tracked, beside an anchor: what the export did not have there. */
function adoptUntold(
  paragraph: Paragraph,
  { pieces, previous, next }: Stretch,
  prints: Fingerprints,
  bySlot: ReadonlyMap<string, SlotPrint>,
  foreign: Stretch[],
): void {
  const rest = pieces.filter(({ owner }) => owner === null);
  const words = wordsOf(rest);
  if (words === '' || prints.fixed.has(fixedHash(words))) return;
  const told = rest.filter(({ repeat }) => repeat === null);
  const length = told.reduce((sum, { text }) => sum + text.length, 0);
  if (previous !== null && length <= longestSearch) {
    const expected = bySlot.get(previous)?.after;
    const cut = expected === undefined ? -1 : cutWhere(told, expected, 'tail');
    if (cut >= 0) {
      splitAt(paragraph, told, cut, previous, 'head');
      return;
    }
  }
  if (next !== null && length <= longestSearch) {
    const expected = bySlot.get(next)?.before;
    const cut = expected === undefined ? -1 : cutWhere(told, expected, 'head');
    if (cut >= 0) {
      splitAt(paragraph, told, cut, next, 'tail');
      return;
    }
  }
  foreign.push({ pieces: rest, previous, next });
}

/** Number of letters before the cut at which the head or tail has the expected hash, or -1. */
function cutWhere(pieces: readonly Piece[], expected: string, side: 'head' | 'tail'): number {
  const text = pieces.filter(({ revisions }) => inOriginal(revisions));
  const whole = text.map((one) => one.text).join('');
  if (expected === '') return side === 'tail' ? whole.length : 0;
  for (let at = 0; at <= whole.length; at += 1) {
    const part = side === 'tail' ? whole.slice(at) : whole.slice(0, at);
    if (fixedHash(flatWords(part)) === expected) return at;
  }
  return -1;
}

/** Gives the letters on one side of the cut to an anchor; a piece that the cut runs through is divided. */
function splitAt(
  paragraph: Paragraph,
  pieces: readonly Piece[],
  cut: number,
  owner: string,
  side: 'head' | 'tail',
): void {
  let done = 0;
  for (const piece of pieces) {
    if (!inOriginal(piece.revisions)) {
      if (done < cut === (side === 'head')) piece.owner = owner;
      continue;
    }
    const from = done;
    const to = done + piece.text.length;
    done = to;
    if (to <= cut) {
      if (side === 'head') piece.owner = owner;
    } else if (from >= cut) {
      if (side === 'tail') piece.owner = owner;
    } else {
      const rest: Piece = { ...piece, text: piece.text.slice(cut - from) };
      piece.text = piece.text.slice(0, cut - from);
      paragraph.pieces.splice(paragraph.pieces.indexOf(piece) + 1, 0, rest);
      (side === 'head' ? piece : rest).owner = owner;
    }
  }
}

/** The anchor whose text a new paragraph goes on with: the one that ends the paragraph before it. */
function ownerBefore(
  former: Paragraph | null,
  paragraph: Paragraph,
  bySlot: ReadonlyMap<string, SlotPrint>,
  isUntold: boolean,
): string | null {
  if (former === null || former.container !== paragraph.container) return null;
  const last = former.pieces.findLast((one) => !isBlank(one) || one.owner !== null);
  if (last === undefined || last.owner === null) return null;
  return isUntold && (bySlot.get(last.owner)?.after ?? '') !== '' ? null : last.owner;
}

/** New paragraphs before a text: they belong to what follows, where nothing stands before them. */
function adoptLate(
  paragraphs: readonly Paragraph[],
  late: ReadonlyArray<{ paragraph: Paragraph; stretch: Stretch }>,
  bySlot: ReadonlyMap<string, SlotPrint>,
): void {
  for (const { paragraph } of late.toReversed()) {
    if (paragraph.row?.revisions.some(({ kind }) => kind === 'ins') === true) continue;
    const at = paragraphs.indexOf(paragraph);
    const following = paragraphs[at + 1];
    if (following === undefined || following.container !== paragraph.container) continue;
    if (paragraph.isHeading || following.isHeading) continue;
    const first = following.pieces.find((one) => !isBlank(one) || one.owner !== null);
    if (first === undefined || first.owner === null) continue;
    const isUntold = wordsOf(paragraph.pieces) !== '';
    if (isUntold && (bySlot.get(first.owner)?.before ?? '') !== '') continue;
    give(paragraph.pieces, first.owner);
  }
}
