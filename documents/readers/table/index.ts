/** Tables that people keep in spreadsheets: .xlsx and delimited text, as sheets of cells. */
import { ReaderError } from '../reader-error.ts';
import { readCsv } from './csv.ts';
import { readXlsx, type TableSheet, tableLimits } from './xlsx.ts';

export type { TableSheet } from './xlsx.ts';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const wide = (text: string): string => [...text].join('\u0000');

/** Text has no zero bytes, unless it is UTF-16 with its mark. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return !bytes.subarray(0, 65_536).includes(0);
}

/**
 * Reads by the first bytes; a name only parts text from text. Errors: ReaderError `too-large`, `old-office` (.xls),
 * `encrypted`, `unknown-type`, `damaged`, `bomb`, `unsafe`, `no-text` (nothing in it).
 */
export async function readTable(bytes: Uint8Array): Promise<TableSheet[]> {
  if (bytes.length > tableLimits.fileBytes) throw new ReaderError('too-large', 'table');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const head = new TextDecoder('latin1').decode(bytes);
    throw new ReaderError(
      head.includes(wide('EncryptedPackage')) ? 'encrypted' : 'old-office',
      'an OLE container',
    );
  }
  const isPackage = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
  if (!isPackage && (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) || !isText(bytes)))
    throw new ReaderError('unknown-type', 'neither a workbook nor text');
  const sheets = isPackage ? await readXlsx(bytes) : [{ name: '', rows: readCsv(bytes) }];
  if (sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell === null))))
    throw new ReaderError('no-text', 'no cell with anything in it');
  return sheets;
}
