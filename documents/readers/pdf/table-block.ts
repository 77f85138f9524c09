/** A grid of cells into a table block; one that goes on over a page's end is one table. */
import type { RawBlock, RawCell, RawLoss } from '../raw-block.ts';
import { textOf } from './lines.ts';
import type { Grid } from './tables.ts';

/** Borders of the columns of tables that may go on. */
const borders = new WeakMap<
  RawBlock,
  { columns: readonly number[]; page: number; firstRow: string }
>();

const flat = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

/** Null when the rows were added to the table before it. */
export function tableOf(
  grid: Grid,
  page: number,
  before: RawBlock | null,
  losses: RawLoss[],
): RawBlock | null {
  const rows: RawCell[][] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const cells = grid.cells.filter((cell) => cell.row === row);
    const read = cells.map((cell) => ({ cell, ...textOf(cell.words) }));
    const isHead =
      rows.length === rows.filter((one) => one.every(({ isHeader }) => isHeader)).length &&
      rows.length < 3 &&
      read.length > 0 &&
      read.every(({ text, isBold }) => text === '' || isBold) &&
      read.some(({ text }) => text !== '');
    if (cells.length === 0 && rows.length > 0) {
      rows.push([]);
      continue;
    }
    rows.push(
      read.map(({ cell, text }) => ({
        text: flat(text),
        colSpan: cell.colSpan,
        rowSpan: cell.rowSpan,
        isHeader: isHead,
      })),
    );
  }
  const keyOf = (cells: readonly RawCell[] | undefined): string =>
    (cells ?? []).map(({ text }) => text).join(' | ');
  const known = before === null ? undefined : borders.get(before);
  const isSame =
    known !== undefined &&
    known.page === page - 1 &&
    known.columns.length === grid.columns.length &&
    known.columns.every((x, index) => Math.abs(x - (grid.columns[index] ?? 0)) < 4);
  if (isSame && before?.kind === 'table') {
    const repeated = keyOf(rows[0]) === known.firstRow;
    before.rows.push(...rows.slice(repeated ? 1 : 0));
    const lose = (fate: RawLoss['fate'], reason: RawLoss['reason'], text: string): void => {
      losses.push({ what: 'table', fate, reason, page, text, count: 1 });
    };
    lose('merged', 'continued-table', keyOf(rows[repeated ? 1 : 0]));
    if (repeated) lose('dropped', 'repeated-head-row', keyOf(rows[0]));
    borders.set(before, { ...known, page });
    return null;
  }
  const block: RawBlock = { kind: 'table', caption: '', rows, page };
  borders.set(block, { columns: grid.columns, page, firstRow: keyOf(rows[0]) });
  return block;
}
