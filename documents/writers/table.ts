/** A plain table as XLSX or CSV: real numbers and dates, a header that stays in sight. */
import { packBook } from './workbook/book.ts';
import { type Column, Sheet } from './workbook/layout.ts';

export interface TableColumn {
  header: string;
  /** Characters. */
  width: number;
  kind: 'text' | 'integer' | 'instant';
}

/** Null: an empty cell. */
export type TableCell = string | number | Date | null;

export interface Table {
  name: string;
  columns: readonly TableColumn[];
  rows: ReadonlyArray<readonly TableCell[]>;
}

/** Excel knows no time zones: the clock of this machine is written as it stands. */
function asLocal(date: Date): Date {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
}

export function writeTableXlsx(table: Table): Promise<Uint8Array> {
  const sheet = new Sheet(table.name.replace(/[[\]/\\:*?]/gu, ' ').slice(0, 31), table.name);
  const columns = table.columns.map(
    ({ header, width, kind }, index): Column<readonly TableCell[]> => ({
      key: String(index),
      label: header,
      width,
      kind,
      cell: (row) => {
        const value = row[index] ?? null;
        return value instanceof Date ? { moment: asLocal(value) } : value;
      },
    }),
  );
  sheet.table(columns, table.rows);
  // The head stays in sight also where nothing is below it.
  sheet.frozen = 1;
  const properties = { title: table.name, author: '', language: 'id-ID', date: null };
  return packBook([sheet], { ...properties, foot: table.name });
}

/** A cell that a spreadsheet would take for a formula is text to us. */
const formula = /^[=+\-@\t\r]/;

function csvCell(value: TableCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return asLocal(value).toISOString().slice(0, 16).replace('T', ' ');
  const text = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Semicolons and a byte order mark: what Excel opens in columns where the decimal sign is a comma. */
export function writeTableCsv(table: Table): Uint8Array {
  const rows = [table.columns.map(({ header }) => header), ...table.rows];
  const lines = rows.map((row) => row.map(csvCell).join(';'));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}
