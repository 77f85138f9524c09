/** Stretches of words of a paragraph that stand in no anchor, and fingerprints of a whole document. */
import { fingerprintOf, flatWords } from '../../design/review/fingerprint.ts';
import type { Fingerprints, SlotPrint } from '../ooxml/fingerprints.ts';
import { inOriginal } from './slot-stream.ts';
import type { Paragraph, Piece, Walked } from './walk.ts';

export interface Stretch {
  pieces: Piece[];
  /** Anchors right before and after it in the paragraph. */
  previous: string | null;
  next: string | null;
}

/** Repetitions of anchored texts are no words of their own. */
export function stretchesOf({ pieces }: Paragraph): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  let previous: string | null = null;
  for (const piece of pieces) {
    if (piece.owner !== null) {
      if (open !== null) open.next = piece.owner;
      open = null;
      previous = piece.owner;
    } else {
      if (open === null) {
        open = { pieces: [], previous, next: null };
        found.push(open);
      }
      open.pieces.push(piece);
    }
  }
  return found;
}

export function wordsOf(pieces: readonly Piece[]): string {
  return flatWords(
    pieces
      .filter(({ revisions, repeat }) => repeat === null && inOriginal(revisions))
      .map(({ text }) => text)
      .join(''),
  );
}

/** Under one name: the same label is the same wherever it stands. */
export const fixedHash = (words: string): string => (words === '' ? '' : fingerprintOf('', words));

/** Of a document as it is exported. `texts`: the words of each anchor. */
export function printsOf(walked: Walked, texts: ReadonlyMap<string, string>): Fingerprints {
  const fixed = new Set<string>();
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  for (const paragraph of walked.paragraphs) {
    for (const { pieces, previous, next } of stretchesOf(paragraph)) {
      const hash = fixedHash(wordsOf(pieces));
      if (hash === '') continue;
      fixed.add(hash);
      if (previous !== null) after.set(previous, hash);
      if (next !== null) before.set(next, hash);
    }
  }
  const above = new Map<string, string>();
  const below = new Map<string, string>();
  const said = walked.paragraphs.filter(({ pieces }) =>
    pieces.some(({ text, owner }) => owner !== null || text.trim() !== ''),
  );
  for (const [index, { pieces, container }] of said.entries()) {
    const beside = (at: number): string => {
      const other = said[at];
      const isFixed =
        other?.container === container && other.pieces.every((one) => one.owner === null);
      return other !== undefined && isFixed ? fixedHash(wordsOf(other.pieces)) : '';
    };
    for (const { owner } of pieces) {
      if (owner === null) continue;
      // Of the first and of the last paragraph of a text.
      if (!above.has(owner)) above.set(owner, beside(index - 1));
      below.set(owner, beside(index + 1));
    }
  }
  const slots = walked.anchors.map(
    (name): SlotPrint => ({
      name,
      hash: fingerprintOf(name, texts.get(name) ?? ''),
      before: before.get(name) ?? '',
      after: after.get(name) ?? '',
      above: above.get(name) ?? '',
      below: below.get(name) ?? '',
    }),
  );
  return { slots, fixed };
}
