/** A table of a module as a plain grid: merged cells spread out, heads joined, empty columns gone. */
import type { Piece } from './module-map.ts';
import type { IndexedSentence } from './types.ts';

export interface GridRow {
  readonly cells: readonly string[];
  /** The row as a sentence of the source; null where it cannot be cited. */
  readonly sentence: IndexedSentence | null;
  /** "Jumlah", "Rata-rata": what the other rows come to. */
  readonly isTotal: boolean;
}

export interface Grid {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
  /** The column that names the row; -1 where none does. */
  readonly keyColumn: number;
}

interface Cell {
  readonly text: string;
  readonly isHeader: boolean;
}

const ordinalHead = /^(?:no\.?|nomor|#|number)$/iu;
const total = /^(?:jumlah|total|rata-rata|setahun|seluruhnya|average|sum)\b/iu;

export function gridOf({ block, sentences, sourceId }: Piece): Grid | null {
  if (block.kind !== 'table' || block.rows.length === 0) return null;
  const spread = spreadOut(block.rows);
  const first = block.rows[0] ?? [];
  const headRows = Math.max(
    1,
    Math.min(
      spread.length - 1,
      Math.max(
        spread.findIndex((row) => !row.every(({ isHeader, text }) => isHeader || text === '')),
        ...first.map(({ rowSpan, isHeader }) => (isHeader ? rowSpan : 1)),
      ),
    ),
  );
  const width = Math.max(...spread.map((row) => row.length));
  const heads = Array.from({ length: width }, (_, column) =>
    [...new Set(spread.slice(0, headRows).map((row) => row[column]?.text ?? ''))]
      .filter((text) => text !== '')
      .join(': '),
  );
  // Rows are sentences in their order; a row without any text of its own has none.
  const usable = new Map(sentences.map((one) => [one.locator, one]));
  let next = 0;
  const rows = spread.map((cells, y): GridRow => {
    const hasText = (block.rows[y] ?? []).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const locator = hasText ? `${sourceId}.${block.sentences[next]?.id ?? ''}` : '';
    if (hasText) next += 1;
    const sentence = usable.get(locator) ?? null;
    const texts = Array.from({ length: width }, (_, column) => cells[column]?.text ?? '');
    return {
      cells: texts,
      sentence,
      isTotal: texts.slice(0, 2).some((text) => total.test(text)),
    };
  });
  const body = rows.slice(headRows).filter(({ cells }) => cells.some((text) => text !== ''));
  const kept = heads
    .map((_, column) => column)
    .filter((column) => body.some(({ cells }) => (cells[column] ?? '') !== ''));
  const slim = body.map((row) => ({
    ...row,
    cells: kept.map((column) => row.cells[column] ?? ''),
  }));
  const slimHeads = kept.map((column) => heads[column] ?? '');
  return {
    caption: block.caption,
    heads: slimHeads,
    rows: slim,
    keyColumn: keyOf(slimHeads, slim),
  };
}

/** The first column that is no number of the row and tells rows apart. */
function keyOf(heads: readonly string[], rows: readonly GridRow[]): number {
  return heads.findIndex((head, column) => {
    if (ordinalHead.test(head)) return false;
    const texts = rows.map(({ cells }) => cells[column] ?? '');
    if (texts.every((text) => /^\d{1,3}\.?$/u.test(text))) return false;
    return new Set(texts).size === texts.length && texts.every((text) => text !== '');
  });
}

function spreadOut(
  rows: readonly (readonly {
    text: string;
    colSpan: number;
    rowSpan: number;
    isHeader: boolean;
  }[])[],
): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const { text, colSpan, rowSpan, isHeader } of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (let dy = 0; dy < Math.min(rowSpan, rows.length - y); dy += 1)
        for (let dx = 0; dx < Math.min(colSpan, 60); dx += 1) {
          const line = grid[y + dy];
          if (line !== undefined && line[x + dx] === undefined) line[x + dx] = { text, isHeader };
        }
      x += Math.min(colSpan, 60);
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? { text: '', isHeader: false }));
}

export function isOrdinalHead(head: string): boolean {
  return ordinalHead.test(head);
}
