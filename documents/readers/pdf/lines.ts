/** Words into lines, lines into reading order: columns one after another. */
import type { Word } from './page-marks.ts';

export interface Line {
  text: string;
  x: number;
  right: number;
  /** Baseline. */
  y: number;
  size: number;
  isBold: boolean;
  isHidden: boolean;
  /** A number set small and high at its beginning: the mark of a note. */
  mark: string;
  /** Left and right edge of the column it stands in. */
  columnLeft: number;
  columnRight: number;
}

/** Words of one line, cut where the gap is wider than any blank. */
function piecesOf(words: readonly Word[]): Word[][] {
  return linesApart(words).flatMap((line) => cutAtGaps(line, 1.35));
}

/** Words line by line from the top, each line from the left. */
export function linesApart(words: readonly Word[]): Word[][] {
  const sorted = [...words].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: { lead: Word; words: Word[] }[] = [];
  for (const word of sorted) {
    const row = rows.findLast(({ lead }) => isSameRow(lead, word));
    if (row === undefined) rows.push({ lead: word, words: [word] });
    else {
      row.words.push(word);
      // The largest letters say where the line lies, not a small mark above it.
      if (word.size > row.lead.size) row.lead = word;
    }
  }
  return rows.map((row) => row.words.sort((a, b) => a.x - b.x));
}

/** `widest` blank inside a piece, in times of the size of its letters. */
export function cutAtGaps(line: readonly Word[], widest: number): Word[][] {
  const pieces: Word[][] = [];
  for (const word of line) {
    const last = pieces.at(-1);
    const before = last?.at(-1);
    const isNear =
      before !== undefined &&
      word.x - (before.x + before.width) <= Math.max(before.size, word.size) * widest;
    if (last !== undefined && isNear) last.push(word);
    else pieces.push([word]);
  }
  return pieces;
}

/** On one baseline; or a small mark set high beside it. */
function isSameRow(a: Word, b: Word): boolean {
  const [large, small] = a.size >= b.size ? [a, b] : [b, a];
  const raised = large.y - small.y;
  const isMark = small.size < large.size * 0.8 && raised > 0;
  return Math.abs(raised) <= large.size * (isMark ? 0.7 : 0.42);
}

function lineOf(words: readonly Word[]): Line {
  const sizes = new Map<number, number>();
  for (const { size, text } of words) {
    const key = Math.round(size * 2) / 2;
    sizes.set(key, (sizes.get(key) ?? 0) + text.trim().length);
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const base = words.find((word) => Math.abs(word.size - size) < 0.6) ?? words[0];
  let text = '';
  let mark = '';
  let right = words[0]?.x ?? 0;
  words.forEach((word, index) => {
    const isSmall = word.size < size * 0.8 && /^[\s\d*†‡,]+$/u.test(word.text);
    const isRaised = isSmall && (base?.y ?? 0) - word.y > size * 0.1;
    if (isRaised || (isSmall && index === 0)) {
      // A note's mark: at the beginning it names the note, elsewhere it would end a sentence in "kerja.1".
      if (index === 0) mark = word.text.trim();
      right = word.x + word.width;
      return;
    }
    const gap = word.x - right;
    const needsBlank =
      text !== '' && gap > size * 0.16 && !/\s$/u.test(text) && !/^\s/u.test(word.text);
    text += (needsBlank ? ' ' : '') + word.text;
    right = word.x + word.width;
  });
  const letters = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    x: words[0]?.x ?? 0,
    right,
    y: base?.y ?? 0,
    size,
    isBold: letters.length > 0 && letters.every(({ isBold }) => isBold),
    isHidden: words.every(({ isHidden }) => isHidden),
    mark,
    columnLeft: 0,
    columnRight: 0,
  };
}

/** The lines of an area in reading order. */
export function linesOf(words: readonly Word[], left: number, right: number): Line[] {
  const shown = words.filter(({ isHidden }) => !isHidden);
  const hidden = words.filter(({ isHidden }) => isHidden);
  const pieces = piecesOf(shown).sort((a, b) => yOf(a) - yOf(b) || (a[0]?.x ?? 0) - (b[0]?.x ?? 0));
  const gutter = gutterOf(pieces, left, right);
  const lines =
    gutter === null ? wholeLines(pieces, left, right) : inColumns(pieces, gutter, left, right);
  return [...lines, ...wholeLines(piecesOf(hidden), left, right)].filter(
    ({ text, mark }) => text !== '' || mark !== '',
  );
}

const yOf = (piece: readonly Word[]): number =>
  [...piece].sort((a, b) => b.size - a.size)[0]?.y ?? 0;
const sizeOf = (piece: readonly Word[]): number => Math.max(...piece.map(({ size }) => size));
const endOf = (piece: readonly Word[]): number => {
  const last = piece.at(-1);
  return last === undefined ? 0 : last.x + last.width;
};
const startOf = (piece: readonly Word[]): number => piece[0]?.x ?? 0;

/** Pieces on one baseline are one line: a number and its text, a label and its value. */
function wholeLines(pieces: ReadonlyArray<readonly Word[]>, left: number, right: number): Line[] {
  const rows: Word[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    const isSame = last !== undefined && Math.abs(yOf(last) - yOf(piece)) <= sizeOf(piece) * 0.42;
    if (isSame) last.push(...piece);
    else rows.push([...piece]);
  }
  return rows.map((row) => ({
    ...lineOf(row.sort((a, b) => a.x - b.x)),
    columnLeft: left,
    columnRight: right,
  }));
}

interface Gutter {
  x: number;
  top: number;
  bottom: number;
}

const fewestLines = 5;

/** A white lane down the middle with lines of text on both sides. */
function gutterOf(
  pieces: ReadonlyArray<readonly Word[]>,
  left: number,
  right: number,
): Gutter | null {
  const width = right - left;
  let best: (Gutter & { count: number }) | null = null;
  for (let x = left + width * 0.3; x <= left + width * 0.7; x += 3) {
    let run: Array<readonly Word[]> = [];
    const close = (): void => {
      const before = run.filter((piece) => endOf(piece) <= x);
      const after = run.filter((piece) => startOf(piece) >= x);
      const wide = (list: ReadonlyArray<readonly Word[]>): boolean =>
        list.length >= fewestLines &&
        list.reduce((sum, piece) => sum + endOf(piece) - startOf(piece), 0) / list.length >
          width * 0.22;
      const count = Math.min(before.length, after.length);
      if (
        wide(before) &&
        wide(after) &&
        (best === null || count > best.count) &&
        areTexts(before, after)
      ) {
        const ys = run.map(yOf);
        best = { x, top: Math.min(...ys), bottom: Math.max(...ys), count };
      }
      run = [];
    };
    for (const piece of pieces) {
      if (startOf(piece) < x - 2 && endOf(piece) > x + 2) close();
      else run.push(piece);
    }
    close();
  }
  return best;
}

/** Columns of text begin at one place each; the right one is no column of numbers. */
function areTexts(
  before: ReadonlyArray<readonly Word[]>,
  after: ReadonlyArray<readonly Word[]>,
): boolean {
  return [before, after].every((list) => {
    const starts = new Map<number, number>();
    for (const piece of list) {
      const key = Math.round(startOf(piece) / 4);
      starts.set(key, (starts.get(key) ?? 0) + 1);
    }
    const most = Math.max(...starts.values());
    const words = list.reduce(
      (sum, piece) =>
        sum +
        piece
          .map(({ text }) => text)
          .join(' ')
          .split(/\s+/u).length,
      0,
    );
    return most >= list.length * 0.4 && words / list.length >= 3;
  });
}

function inColumns(
  pieces: ReadonlyArray<readonly Word[]>,
  gutter: Gutter,
  left: number,
  right: number,
): Line[] {
  const inside = (piece: readonly Word[]): boolean =>
    yOf(piece) >= gutter.top - 0.1 && yOf(piece) <= gutter.bottom + 0.1;
  const over = pieces.filter((piece) => yOf(piece) < gutter.top - 0.1);
  const under = pieces.filter((piece) => yOf(piece) > gutter.bottom + 0.1);
  const first = pieces.filter((piece) => inside(piece) && startOf(piece) < gutter.x);
  const second = pieces.filter((piece) => inside(piece) && startOf(piece) >= gutter.x);
  const end = Math.max(...first.map(endOf));
  const start = Math.min(...second.map(startOf));
  return [
    ...linesOfPieces(over, left, right),
    ...wholeLines(first, left, end),
    ...wholeLines(second, start, right),
    ...linesOfPieces(under, left, right),
  ];
}

function linesOfPieces(
  pieces: ReadonlyArray<readonly Word[]>,
  left: number,
  right: number,
): Line[] {
  const gutter = gutterOf(pieces, left, right);
  return gutter === null ? wholeLines(pieces, left, right) : inColumns(pieces, gutter, left, right);
}

/** Text of a cell: its lines joined. */
export function textOf(words: readonly Word[]): { text: string; isBold: boolean } {
  const lines = wholeLines(
    piecesOf(words).sort((a, b) => yOf(a) - yOf(b) || startOf(a) - startOf(b)),
    0,
    0,
  );
  return {
    text: lines.map(({ text }) => text).join('\n'),
    isBold: lines.length > 0 && lines.every(({ isBold }) => isBold),
  };
}
