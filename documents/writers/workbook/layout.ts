/**
 * Tables on a sheet: columns said once, rows laid under one another, formulas that know where their
 * cells are and what they come to. Formula and value are made of the same cells, so they agree.
 */
import {
  type Cell,
  type CellKind,
  type CellValue,
  columnLetter,
  type Formula,
  quoteSheet,
  shownValue,
} from './cells.ts';

/** Cells under one another, for formulas on any sheet. */
export interface Range {
  /** Absolute, with the sheet. */
  readonly ref: string;
  readonly values: readonly (number | string | null)[];
}

/** The row that is being written: its cells so far. */
export interface RowAt {
  /** Address of a cell of this row. */
  ref(key: string): string;
  /** The number in it; null where there is none. */
  number(key: string): number | null;
  /** The text in it. */
  text(key: string): string;
}

export interface TotalAt {
  /** The rows above, in one column. */
  range(key: string): Range;
  /** Address of a cell of the row of totals. */
  ref(key: string): string;
}

export interface Column<T> {
  readonly key: string;
  readonly label: string;
  /** Characters. */
  readonly width: number;
  readonly kind: CellKind;
  cell(item: T, at: RowAt, position: number): CellValue;
  readonly total?: 'sum' | ((at: TotalAt) => CellValue);
  tone?(item: T): { fill?: string; colour?: string; bold?: boolean };
}

export interface TableOptions {
  readonly heading?: string;
  /** Label of the row of totals, in its first column; without it there is no such row. */
  readonly totalLabel?: string;
}

/** A table in its place. */
export interface Laid {
  readonly headRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  range(key: string): Range;
  /** The cell of totals of a column: its address with the sheet, and its value. */
  total(key: string): { ref: string; value: number };
  /** A cell by the position of its row. */
  at(key: string, position: number): { ref: string; value: number };
}

export interface Choice {
  /** A1 range. */
  readonly range: string;
  /** Options; or the lowest and highest whole number. */
  readonly options: readonly string[] | readonly [number, number];
}

export const numberOf = (value: number | string | null): number =>
  typeof value === 'number' ? value : 0;

/** Characters: what a sheet may come to, and a column that is never narrowed. */
const widest = 240;
const narrowest = 14;

/** One sheet: rows of cells, with what a table on it needs. Rows count from 1. */
export class Sheet {
  readonly name: string;
  readonly title: string;
  readonly cells: Cell[][] = [];
  readonly widths: number[] = [];
  readonly choices: Choice[] = [];
  /** Items on it, for the cover. */
  count = 0;
  frozen = 0;
  filter: string | null = null;
  tab: string | null = null;
  isUpright = false;

  constructor(name: string, title: string) {
    this.name = name;
    this.title = title;
  }

  /** Narrows the wide columns of a very wide sheet, so that it can still be read on paper. */
  fit(): void {
    const total = this.widths.reduce((all, one) => all + one, 0);
    const narrow = this.widths.reduce((all, one) => all + Math.min(one, narrowest), 0);
    if (total <= widest || total === narrow) return;
    const factor = Math.max(0.55, (widest - narrow) / (total - narrow));
    this.widths.forEach((width, index) => {
      if (width > narrowest)
        this.widths[index] = Math.round(narrowest + (width - narrowest) * factor);
    });
  }

  /** Too wide for A4. */
  get isWide(): boolean {
    return this.widths.reduce((all, one) => all + one, 0) > 180;
  }

  row(cells: Cell[]): number {
    this.cells.push(cells);
    return this.cells.length;
  }

  blank(): void {
    this.cells.push([]);
  }

  addressOf(column: number, row: number): string {
    return `${columnLetter(column)}${row}`;
  }

  absolute(column: number, from: number, to: number): string {
    const letter = columnLetter(column);
    const end = from === to ? '' : `:$${letter}$${to}`;
    return `${quoteSheet(this.name)}!$${letter}$${from}${end}`;
  }

  /** Puts a table under what is there. The first one gets the filter and the frozen head. */
  table<T>(
    columns: readonly Column<T>[],
    items: readonly T[],
    { heading, totalLabel }: TableOptions = {},
  ): Laid {
    if (heading !== undefined) {
      this.blank();
      this.row([{ value: heading, kind: 'text', role: 'subtitle' }]);
    }
    const indexOf = (key: string): number => {
      const index = columns.findIndex((column) => column.key === key);
      if (index === -1) throw new Error(`no column ${key} on ${this.name}`);
      return index;
    };
    const headRow = this.row(
      columns.map(({ label, kind }): Cell => ({ value: label, kind, role: 'head' })),
    );
    columns.forEach(({ width }, index) => {
      this.widths[index] = Math.max(this.widths[index] ?? 0, width);
    });
    const firstRow = headRow + 1;
    const grid: (number | string | null)[][] = items.map((item, position) =>
      this.#tableRow(columns, item, position, indexOf),
    );
    const lastRow = headRow + items.length;
    const range = (key: string): Range => ({
      ref: this.absolute(indexOf(key), firstRow, Math.max(firstRow, lastRow)),
      values: grid.map((row) => row[indexOf(key)] ?? null),
    });
    const totals = new Map<string, number>();
    if (totalLabel !== undefined && items.length > 0) {
      const totalRow = lastRow + 1;
      const at: TotalAt = {
        range,
        ref: (key) => this.addressOf(indexOf(key), totalRow),
      };
      this.row(
        columns.map(({ key, kind, total }, index): Cell => {
          const value = index === 0 ? totalLabel : valueOfTotal(total, key, at);
          const shown = shownValue(value);
          if (typeof shown === 'number') totals.set(key, shown);
          return { value, kind: index === 0 ? 'text' : kind, role: 'total' };
        }),
      );
    }
    if (this.filter === null && items.length > 0) {
      const last = this.addressOf(columns.length - 1, lastRow);
      this.filter = `A${headRow}:${last}`;
      this.frozen = headRow;
    }
    this.count += items.length;
    return {
      headRow,
      firstRow,
      lastRow,
      range,
      total: (key) => {
        const value = totals.get(key);
        if (value === undefined) throw new Error(`no total of ${key} on ${this.name}`);
        return { ref: this.absolute(indexOf(key), lastRow + 1, lastRow + 1), value };
      },
      at: (key, position) => ({
        ref: this.absolute(indexOf(key), firstRow + position, firstRow + position),
        value: numberOf(grid[position]?.[indexOf(key)] ?? null),
      }),
    };
  }

  /** The same with the items first: then the columns know what they are of. */
  of<T>(items: readonly T[]): {
    table(columns: readonly Column<T>[], options?: TableOptions): Laid;
  } {
    return { table: (columns, options) => this.table(columns, items, options) };
  }

  #tableRow<T>(
    columns: readonly Column<T>[],
    item: T,
    position: number,
    indexOf: (key: string) => number,
  ): (number | string | null)[] {
    const row = this.cells.length + 1;
    const shown: (number | string | null)[] = [];
    const at: RowAt = {
      ref: (key) => this.addressOf(indexOf(key), row),
      number: (key) => {
        const value = shown[indexOf(key)];
        return typeof value === 'number' ? value : null;
      },
      text: (key) => String(shown[indexOf(key)] ?? ''),
    };
    this.row(
      columns.map(({ kind, cell, tone }): Cell => {
        const value = cell(item, at, position);
        shown.push(shownValue(value));
        return { value: value === '' ? null : value, kind, role: 'body', ...tone?.(item) };
      }),
    );
    return shown;
  }
}

function valueOfTotal(total: Column<never>['total'], key: string, at: TotalAt): CellValue {
  if (total === undefined) return null;
  return total === 'sum' ? sum(at.range(key)) : total(at);
}

const local = (ref: string): string => ref.slice(ref.lastIndexOf('!') + 1).replaceAll('$', '');

/** Sum of a column of the same sheet. */
export function sum({ ref, values }: Range): Formula {
  return {
    formula: `SUM(${local(ref)})`,
    value: values.reduce<number>((all, one) => all + numberOf(one), 0),
  };
}

/** Sum of the cells whose neighbours hold what the named cells hold, on any sheet. */
export function sumWhere(
  summed: Range,
  conditions: readonly { range: Range; ref: string; value: number | string }[],
): Formula {
  const value = summed.values.reduce<number>((all, one, index) => {
    const isMeant = conditions.every(({ range, value: wanted }) => range.values[index] === wanted);
    return isMeant ? all + numberOf(one) : all;
  }, 0);
  const pairs = conditions.map(({ range, ref }) => `${range.ref},${ref}`).join(',');
  return { formula: `SUMIFS(${summed.ref},${pairs})`, value };
}

/** The same, counted. `below`: counts cells whose number lies below this one instead. */
export function countWhere(
  conditions: readonly { range: Range; ref: string; value: number | string }[],
  below?: { range: Range; limit: number },
): Formula {
  const length = conditions[0]?.range.values.length ?? below?.range.values.length ?? 0;
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const isMeant = conditions.every(({ range, value: wanted }) => range.values[index] === wanted);
    const number = below?.range.values[index];
    const isBelow = below === undefined || (typeof number === 'number' && number < below.limit);
    if (isMeant && isBelow) value += 1;
  }
  const pairs = conditions.map(({ range, ref }) => `${range.ref},${ref}`);
  if (below !== undefined) pairs.push(`${below.range.ref},"<${below.limit}"`);
  return { formula: `COUNTIFS(${pairs.join(',')})`, value };
}

/** A share 0-1 of a whole that may be nothing. */
export function shareOf(
  part: { ref: string; value: number },
  whole: { ref: string; value: number },
): Formula {
  return {
    formula: `IF(${whole.ref}=0,0,${part.ref}/${whole.ref})`,
    value: whole.value === 0 ? 0 : part.value / whole.value,
  };
}

/** A difference of two cells of the row; empty where one of them is. */
export function difference(at: RowAt, more: string, less: string): Formula | null {
  const [a, b] = [at.number(more), at.number(less)];
  if (a === null || b === null) return null;
  return { formula: `${at.ref(more)}-${at.ref(less)}`, value: a - b };
}

/** A product of two cells of the row; empty where one of them is. */
export function product(at: RowAt, one: string, other: string): Formula | null {
  const [a, b] = [at.number(one), at.number(other)];
  if (a === null || b === null) return null;
  return { formula: `${at.ref(one)}*${at.ref(other)}`, value: a * b };
}
