/** Tables without ruling lines: rows whose pieces begin or end at the same places, with white lanes between. */
import { leaders } from '../contents.ts';
import { cutAtGaps, linesApart } from './lines.ts';
import type { Word } from './page-marks.ts';
import type { Grid, GridCell } from './tables.ts';

interface Row {
  pieces: Word[][];
  y: number;
  size: number;
}

interface Lane {
  from: number;
  to: number;
}

const mostColumns = 10;
const fewestRows = 3;
/** Times the size of the letters: how far apart rows of one table may lie. */
const rowStep = 2.9;
/** Wide lanes first; narrow ones only where nearly every row fills three columns or more. */
const modes = [
  { blank: 1.35, lane: 0.9, isNarrow: false },
  { blank: 0.4, lane: 0.36, isNarrow: true },
] as const;
type Mode = (typeof modes)[number];
const listMark = /^(?:\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|[ivx]{1,5}[.)]|[•▪◦‣●○■□➢✓–—-])$/u;

const textOf = (piece: readonly Word[]): string => piece.map(({ text }) => text).join(' ');
const startOf = (piece: readonly Word[]): number => piece[0]?.x ?? 0;
const endOf = (piece: readonly Word[]): number => {
  const last = piece.at(-1);
  return last === undefined ? 0 : last.x + last.width;
};

export function alignedGrids(words: readonly Word[]): Grid[] {
  const grids: Grid[] = [];
  let lines = linesApart(words.filter(({ isHidden }) => !isHidden));
  for (const mode of modes) {
    const found = gridsIn(lines, mode);
    if (found.length === 0) continue;
    grids.push(...found);
    const inside = new Set(found.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)));
    lines = lines.filter((line) => !line.some((word) => inside.has(word)));
  }
  return grids;
}

function gridsIn(lines: readonly (readonly Word[])[], mode: Mode): Grid[] {
  const rows = lines.map((line): Row => {
    let [y, size] = [0, 0];
    for (const word of line) {
      y = Math.max(y, word.y);
      size = Math.max(size, word.size);
    }
    return { pieces: cutAtGaps(line, mode.blank), y, size };
  });
  if (rows.filter(({ pieces }) => pieces.length >= 2).length < fewestRows) return [];
  const grids: Grid[] = [];
  let run: Row[] = [];
  const close = (): void => {
    const grid = run.length < fewestRows ? null : gridOf(run, mode);
    if (grid !== null) grids.push(grid);
    run = [];
  };
  for (const row of rows) {
    const last = run.at(-1);
    if (last !== undefined && row.y - last.y > last.size * rowStep) close();
    const isTabular =
      row.pieces.length >= 2 && !row.pieces.some((one) => leaders.test(textOf(one)));
    // One piece may be the rest of a cell above it.
    const isRest = run.length > 0 && row.pieces.length === 1;
    if ((isTabular || isRest) && isInLanes(row, run, mode)) run.push(row);
    else {
      close();
      if (isTabular) run.push(row);
    }
  }
  close();
  return grids;
}

/** True when the row leaves the white lanes between the columns of the rows before it open. */
function isInLanes(row: Row, run: readonly Row[], mode: Mode): boolean {
  if (run.length === 0) return true;
  const before = columnsOf(run, mode);
  const after = columnsOf([...run, row], mode);
  return (
    after.length >= 2 && after.length >= Math.min(before.length, 3) - (before.length > 3 ? 1 : 0)
  );
}

/** Where pieces lie, as far as no piece joins two of them. */
function columnsOf(rows: readonly Row[], { lane: width }: Mode): Lane[] {
  const lanes = rows
    .flatMap(({ pieces }) => pieces.map((piece) => ({ from: startOf(piece), to: endOf(piece) })))
    .sort((a, b) => a.from - b.from);
  const room = Math.max(...rows.map(({ size }) => size)) * width;
  const columns: Lane[] = [];
  for (const lane of lanes) {
    const last = columns.at(-1);
    if (last === undefined || lane.from - last.to > room) columns.push({ ...lane });
    else last.to = Math.max(last.to, lane.to);
  }
  return columns;
}

function gridOf(all: readonly Row[], mode: Mode): Grid | null {
  const rows = [...all];
  // What begins or ends with the rest of a cell is no table's first or last row.
  while (rows[0]?.pieces.length === 1) rows.shift();
  const columns = columnsOf(rows, mode);
  const full = rows.filter(({ pieces }) => pieces.length >= 2);
  if (columns.length < 2 || columns.length > mostColumns || full.length < fewestRows) return null;
  const at = (piece: readonly Word[]): number =>
    columns.findIndex(({ from, to }) => startOf(piece) >= from - 1 && startOf(piece) <= to + 1);
  const cellsIn = (column: number): string[] =>
    rows.flatMap(({ pieces }) => pieces.filter((piece) => at(piece) === column).map(textOf));
  const lengths = columns.map((_, column) => {
    const cells = cellsIn(column);
    return (
      cells.reduce((sum, text) => sum + text.split(/\s+/u).length, 0) / Math.max(1, cells.length)
    );
  });
  if (columns.length === 2) {
    const [first, second] = [cellsIn(0), cellsIn(1)];
    // A list with its marks, labels with their values, two columns of text, a list of contents.
    if (first.filter((text) => listMark.test(text)).length >= first.length * 0.5) return null;
    if (second.some((text) => text.startsWith(':'))) return null;
    if (lengths.every((words) => words >= 4) || full.length < 4) return null;
    if (second.every((text) => /^(?:\d{1,4}|[ivxlc]{1,6})$/u.test(text))) return null;
    if (lengths.some((words) => words > 9)) return null;
  }
  if (lengths.every((words) => words > 7)) return null;
  if (mode.isNarrow) {
    const whole = rows.filter(({ pieces }) => pieces.length === columns.length).length;
    const isTight = columns.length >= 3 && whole >= rows.length * 0.7;
    if (!isTight || lengths.some((words) => words > 5)) return null;
  }
  const records = joinRests(rows, at);
  if (records.length < fewestRows) return null;
  const top = Math.min(...rows.map(({ y, size }) => y - size));
  const bottom = Math.max(...rows.map(({ y }) => y)) + 2;
  const edges = columns.map(({ from }, index) => {
    const before = columns[index - 1];
    return before === undefined ? from - 2 : (before.to + from) / 2;
  });
  const right = (columns.at(-1)?.to ?? 0) + 2;
  const cells = records.flatMap((record, row) =>
    columns.map((_, column): GridCell => {
      const own = record.filter((piece) => at(piece) === column).flat();
      const [y0, y1] = [top + row, top + row + 1];
      const [x0, x1] = [edges[column] ?? 0, edges[column + 1] ?? right];
      return { row, column, rowSpan: 1, colSpan: 1, words: own, x0, x1, y0, y1 };
    }),
  );
  return {
    x0: edges[0] ?? 0,
    x1: right,
    y0: top,
    y1: bottom,
    rows: records.length,
    columns: [...edges, right],
    cells,
  };
}

/** Lines of wrapped cells go to the row above: they stand closer, or their first cell is empty. */
function joinRests(rows: readonly Row[], at: (piece: readonly Word[]) => number): Word[][][] {
  const steps = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0));
  const tightest = Math.min(...steps);
  const isUneven = Math.max(...steps) > tightest * 1.2;
  const records: Word[][][] = [];
  rows.forEach((row, index) => {
    const last = records.at(-1);
    const step = steps[index - 1] ?? 0;
    const hasFirst = row.pieces.some((piece) => at(piece) === 0);
    const isClose = step <= tightest * 1.08;
    const isRest = (isUneven && isClose) || (!hasFirst && step <= tightest * 1.3);
    if (last !== undefined && isRest) last.push(...row.pieces);
    else records.push([...row.pieces]);
  });
  return records;
}
