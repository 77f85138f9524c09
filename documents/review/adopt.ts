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
  // Empty lines do not part what belongs together.
  const said = walked.paragraphs.filter(({ pieces }) =>
    pieces.some((one) => one.owner !== null || !isBlank(one)),
  );
  for (const paragraph of said) {
    if (!paragraph.pieces.some(({ owner }) => owner !== null)) continue;
    for (const stretch of stretchesOf(paragraph)) {
      adoptNew(stretch);
      if (prints !== null) adoptUntold(paragraph, stretch, prints, bySlot, foreign);
    }
  }
  for (let index = 0; index < said.length; index += 1) {
    const run = runFrom(said, index, prints, isRebuilt);
    if (run.length === 0) continue;
    for (const pieces of settle(said, index, run, bySlot))
      if (wordsOf(pieces) !== '') foreign.push({ pieces, previous: null, next: null });
    index += run.length - 1;
  }
  return foreign;
}

/** Paragraphs in a row, in one cell or section, that the export did not have. */
function runFrom(
  said: readonly Paragraph[],
  from: number,
  prints: Fingerprints | null,
  isRebuilt: boolean,
): Paragraph[] {
  const run: Paragraph[] = [];
  for (const paragraph of said.slice(from)) {
    const { pieces, container, isHeading, row } = paragraph;
    if (container !== said[from]?.container || pieces.some(({ owner }) => owner !== null)) break;
    const words = wordsOf(pieces);
    const isForeign =
      words === ''
        ? pieces.some((one) => !isBlank(one) && isNew(one))
        : prints !== null && !isRebuilt && !prints.fixed.has(fixedHash(words));
    // A row that came as a whole is told as one.
    const isNewRow =
      row?.revisions.some(({ kind }) => kind === 'ins' || kind === 'moveTo') === true;
    if (!isForeign || isNewRow) break;
    run.push(paragraph);
    // A new heading is nobody's text.
    if (isHeading) break;
  }
  return run;
}

/**
 * Gives a run of new paragraphs to the text above or below it, and returns what is left over. Where the
 * label that stood there is missing, the paragraph next to the other text is that label, changed.
 */
function settle(
  said: readonly Paragraph[],
  index: number,
  run: readonly Paragraph[],
  bySlot: ReadonlyMap<string, SlotPrint>,
): Piece[][] {
  const container = run[0]?.container;
  const isHeading = run.some((one) => one.isHeading);
  const former = said[index - 1];
  const following = said[index + run.length];
  const isNear = (other: Paragraph | undefined): other is Paragraph =>
    other !== undefined && other.container === container && !isHeading;
  const above = isNear(former) ? lastOwner(former) : null;
  const below = isNear(following) && !following.isHeading ? firstOwner(following) : null;
  const untold = run.filter(({ pieces }) => wordsOf(pieces) !== '');
  const labels = new Set(
    [
      above === null ? '' : (bySlot.get(above)?.below ?? ''),
      below === null ? '' : (bySlot.get(below)?.above ?? ''),
    ].filter((hash) => hash !== ''),
  );
  for (const other of restOf(said, index, run.length, container))
    labels.delete(fixedHash(wordsOf(other.pieces)));
  const label = labels.size > 0 ? untold.at(-1) : undefined;
  const left: Piece[][] = [];
  for (const paragraph of run) {
    const { pieces } = paragraph;
    const isUntold = wordsOf(pieces) !== '';
    const owner = [
      isUntold && above !== null && (bySlot.get(above)?.after ?? '') !== '' ? null : above,
      isUntold && below !== null && (bySlot.get(below)?.before ?? '') !== '' ? null : below,
    ].find((one) => one !== null);
    if (paragraph === label || owner === undefined || owner === null) left.push(pieces);
    else give(pieces, owner);
  }
  return left;
}

/** Fixed paragraphs beside a run, as far as the next texts above and below. */
function restOf(
  said: readonly Paragraph[],
  index: number,
  length: number,
  container: number | undefined,
): Paragraph[] {
  const found: Paragraph[] = [];
  for (const step of [-1, 1]) {
    for (let at = step === -1 ? index - 1 : index + length; ; at += step) {
      const other = said[at];
      if (other === undefined || other.container !== container) break;
      if (other.pieces.some(({ owner }) => owner !== null)) break;
      found.push(other);
    }
  }
  return found;
}

const firstOwner = ({ pieces }: Paragraph): string | null =>
  pieces.find((one) => !isBlank(one) || one.owner !== null)?.owner ?? null;
const lastOwner = ({ pieces }: Paragraph): string | null =>
  pieces.findLast((one) => !isBlank(one) || one.owner !== null)?.owner ?? null;

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
