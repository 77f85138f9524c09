/** Words of reviewers that belong to no anchor, struck rows, and anchors that are gone or moved. */
import { flatWords } from '../../design/review/fingerprint.ts';
import type { ReviewedDocx, ReviewedOutside } from '../../design/review/reviewed-docx.ts';
import type { Fingerprints } from '../ooxml/fingerprints.ts';
import { type Stretch, wordsOf } from './fixed-words.ts';
import { inCurrent, inOriginal } from './slot-stream.ts';
import type { Paragraph, Piece, Revision, Row, Walked } from './walk.ts';

/** Characters of one entry that are kept. */
const longest = 4000;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The part whose row, line or section a paragraph stands in. */
export function partOf({ parts, row, section, pieces }: Paragraph): string | null {
  const own = parts.at(-1) ?? row?.parts[0];
  if (own !== undefined) return own;
  for (const { owner } of pieces) {
    const id = owner === null ? undefined : /^[a-z]{3}_[a-z2-7]{10}(?=_)/u.exec(owner)?.[0];
    if (id !== undefined) return id;
  }
  return section;
}

/** Changes outside anchors, stretch by stretch: whose, and what. */
export function outsideOf(walked: Walked, foreign: readonly Stretch[]): ReviewedOutside[] {
  const found: ReviewedOutside[] = [];
  const untold = new Map<Piece, Stretch>();
  for (const stretch of foreign) for (const piece of stretch.pieces) untold.set(piece, stretch);
  const told = new Set<Stretch>();
  const told2 = new Set<number>();
  let name: string | null = null;
  for (const paragraph of walked.paragraphs) {
    const { row } = paragraph;
    const rowChange = row?.revisions.at(-1);
    if (row !== null && rowChange !== undefined) {
      // A row that came or went is told as a whole.
      if (!told2.has(row.number)) {
        told2.add(row.number);
        const entry = rowEntry(walked, row, rowChange, name);
        if (entry !== null) found.push(entry);
      }
    } else {
      let open: { entry: ReviewedOutside; revision: Revision; isRepeat: boolean } | null = null;
      for (const piece of paragraph.pieces) {
        name = piece.owner ?? name;
        const stretch = untold.get(piece);
        if (piece.owner !== null || piece.text === '') continue;
        const revision = piece.revisions.at(-1);
        if (revision === undefined) {
          open = null;
          if (stretch !== undefined && !told.has(stretch)) {
            told.add(stretch);
            const text = wordsOf(stretch.pieces);
            const partId = partOf(paragraph);
            if (text !== '')
              found.push({
                kind: 'changed',
                author: null,
                at: null,
                text: cut(text),
                name,
                partId,
              });
          }
          continue;
        }
        const isRepeat = piece.repeat !== null;
        if (open?.revision.kind === revision.kind && open.revision.author === revision.author)
          open.entry.text = cut(open.entry.text + piece.text);
        else {
          const isIn = revision.kind === 'ins' || revision.kind === 'moveTo';
          const entry: ReviewedOutside = {
            kind: isRepeat ? 'repeat' : isIn ? 'inserted' : 'deleted',
            author: revision.author,
            at: revision.at,
            text: piece.text,
            name: piece.repeat ?? name,
            partId: partOf(paragraph),
          };
          found.push(entry);
          open = { entry, revision, isRepeat };
        }
      }
    }
    for (const { owner } of paragraph.pieces) name = owner ?? name;
  }
  return found.filter(({ text }) => flatWords(text) !== '');
}

function rowEntry(
  walked: Walked,
  row: Row,
  { kind, author, at }: Revision,
  name: string | null,
): ReviewedOutside | null {
  const isIn = kind === 'ins' || kind === 'moveTo';
  const own = walked.paragraphs.filter((one) => one.row === row);
  // A struck row of a part is told as that part's end.
  if (!isIn && row.parts.length > 0) return null;
  const cells = own.map(({ pieces }) =>
    flatWords(
      pieces
        .filter(({ revisions, owner }) =>
          owner !== null ? false : isIn ? inCurrent(revisions) : inOriginal(revisions),
        )
        .map(({ text }) => text)
        .join(''),
    ),
  );
  const text = cut(cells.filter((words) => words !== '').join(' | '));
  if (text === '') return null;
  const partId = row.parts[0] ?? null;
  return { kind: isIn ? 'row-inserted' : 'row-deleted', author, at, text, name, partId };
}

/** Parts whose row was deleted with tracking. */
export function struckPartsOf({ paragraphs }: Walked): ReviewedDocx['struckParts'] {
  const found = new Map<
    string,
    { partId: string; author: string; at: string | null; text: string }
  >();
  for (const { row, pieces } of paragraphs) {
    const revision = row?.revisions.find(({ kind }) => kind === 'del' || kind === 'moveFrom');
    const partId = row?.parts[0];
    if (revision === undefined || partId === undefined) continue;
    const words = wordsOf(pieces);
    const known = found.get(partId);
    if (known === undefined) {
      const { author, at } = revision;
      found.set(partId, { partId, author, at, text: cut(words) });
    } else if (words !== '') known.text = cut(`${known.text} | ${words}`);
  }
  return [...found.values()];
}

/** Exported anchors that are missing, and those that no longer stand in their order. */
export function displacedOf(
  anchors: readonly string[],
  prints: Fingerprints | null,
): { gone: string[]; moved: string[] } {
  if (prints === null) return { gone: [], moved: [] };
  const exported = prints.slots.map(({ name }) => name);
  const there = new Set(anchors);
  const places = new Map(exported.map((name, index) => [name, index]));
  const known = anchors.filter((name) => places.has(name));
  const kept = longestRise(known.map((name) => places.get(name) ?? 0));
  return {
    gone: exported.filter((name) => !there.has(name)),
    moved: known.filter((_, index) => !kept.has(index)),
  };
}

/** Positions of a longest rising subsequence: what stayed in order. */
function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

/**
 * A text whose anchor was overwritten (a cell selected and typed over) is found again where exactly one
 * missing anchor lies between two that are there, and one stretch of unknown words between them.
 */
export function restore(
  walked: Walked,
  prints: Fingerprints | null,
  foreign: Stretch[],
): Stretch[] {
  if (prints === null || foreign.length === 0) return foreign;
  const there = new Set(walked.anchors);
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const placeOf = new Map<Piece, number>();
  for (const [index, { pieces }] of walked.paragraphs.entries()) {
    for (const piece of pieces) {
      placeOf.set(piece, index);
      if (piece.owner === null) continue;
      if (!first.has(piece.owner)) first.set(piece.owner, index);
      last.set(piece.owner, index);
    }
  }
  const taken = new Set<Stretch>();
  const { slots } = prints;
  for (const [index, { name, hash }] of slots.entries()) {
    if (there.has(name) || hash === '') continue;
    const previous = slots[index - 1]?.name;
    const next = slots[index + 1]?.name;
    if (previous !== undefined && !there.has(previous)) continue;
    if (next !== undefined && !there.has(next)) continue;
    const from = previous === undefined ? -1 : (last.get(previous) ?? -1);
    const to = next === undefined ? walked.paragraphs.length : (first.get(next) ?? -1);
    const between = foreign.filter(({ pieces: [piece] }) => {
      const at = piece === undefined ? undefined : placeOf.get(piece);
      return at !== undefined && at > from && at < to;
    });
    const [only] = between;
    const containers = new Set(
      between.map(({ pieces: [piece] }) => {
        const at = piece === undefined ? undefined : placeOf.get(piece);
        return at === undefined ? -1 : walked.paragraphs[at]?.container;
      }),
    );
    if (only === undefined || containers.size !== 1) continue;
    walked.anchors.push(name);
    for (const stretch of between) {
      taken.add(stretch);
      for (const piece of stretch.pieces) piece.owner = name;
    }
  }
  return foreign.filter((one) => !taken.has(one));
}
