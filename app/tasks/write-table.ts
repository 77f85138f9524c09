/** A table as a file. */
import { type Table, writeTableCsv, writeTableXlsx } from '../../documents/writers/table.ts';

export interface WriteTableTask {
  table: Table;
  format: 'xlsx' | 'csv';
}

export async function writeTable({ table, format }: WriteTableTask): Promise<Uint8Array> {
  return format === 'csv' ? writeTableCsv(table) : writeTableXlsx(table);
}
