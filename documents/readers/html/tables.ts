/** Tables of a web page: those with data as cells; those that only place things are walked through. */
import type { RawCell } from '../raw-block.ts';
import { attributeOf, eachElement, elementsOf, type HtmlElement } from './parse.ts';

const mostSpan = 100;

/** Tables inside tables, one cell, or said to be there for looks. */
export function isLayoutTable(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/iu.test(attributeOf(table, 'role') ?? '')) return true;
  let hasTable = false;
  eachElement(table, ({ tagName }) => {
    hasTable ||= tagName === 'table';
  });
  const rows = rowsOf(table).map(({ row }) => cellsOf(row));
  return hasTable || rows.flat().length <= 1;
}

export function tableCells(
  table: HtmlElement,
  read: (cell: HtmlElement) => { text: string; isBold: boolean },
): RawCell[][] {
  const rows = rowsOf(table);
  const made = rows.map(({ row, isHead }, index) => {
    const left = rows.length - index;
    const found = cellsOf(row).map((cell) => ({ cell, ...read(cell) }));
    const filled = found.filter(({ text }) => text.trim() !== '');
    // A first row in bold is a head row where none is marked.
    const isBoldHead =
      index === 0 && found.length > 1 && filled.length > 0 && filled.every(({ isBold }) => isBold);
    return found.map(({ cell, text }): RawCell => {
      const down = Number(attributeOf(cell, 'rowspan') ?? 1);
      return {
        text,
        colSpan: spanOf(Number(attributeOf(cell, 'colspan') ?? 1), mostSpan),
        // 0: to the end of the table's part.
        rowSpan: down === 0 ? left : spanOf(down, left),
        isHeader: isHead || cell.tagName === 'th' || isBoldHead,
      };
    });
  });
  return made.filter((row) => row.length > 0);
}

const spanOf = (value: number, most: number): number =>
  Math.max(1, Math.min(most, Math.floor(value) || 1));

function rowsOf(table: HtmlElement): Array<{ row: HtmlElement; isHead: boolean }> {
  const parts = elementsOf(table).filter(({ tagName }) =>
    /^(?:thead|tbody|tfoot|tr)$/u.test(tagName),
  );
  return parts.flatMap((part) =>
    part.tagName === 'tr'
      ? [{ row: part, isHead: false }]
      : elementsOf(part)
          .filter(({ tagName }) => tagName === 'tr')
          .map((row) => ({ row, isHead: part.tagName === 'thead' })),
  );
}

const cellsOf = (row: HtmlElement): HtmlElement[] =>
  elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
