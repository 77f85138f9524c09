/** A plain table as XLSX or CSV: real numbers and dates, a header that stays in sight. */
import type { Row, SheetData } from 'write-excel-file/node';

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

function cellOf(value: TableCell): Row[number] {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, format: '#,##0' };
  if (typeof value === 'string') return { value, type: String };
  return { value: asLocal(value), type: Date, format: 'yyyy-mm-dd hh:mm' };
}

export async function writeTableXlsx(table: Table): Promise<Uint8Array> {
  const { default: writeXlsx } = await import('write-excel-file/node');
  const header: Row = table.columns.map(({ header: value }) => ({
    value,
    type: String,
    fontWeight: 'bold',
  }));
  const data: SheetData = [header, ...table.rows.map((row) => row.map(cellOf))];
  const buffer = await writeXlsx(data, {
    sheet: table.name.slice(0, 31),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return new Uint8Array(buffer);
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
