/** Rows of a delimited text: `;`, `,` or tabs, in UTF-8 or the old Western encoding. */
import { CsvError, parse } from 'csv-parse/sync';
import type { RawCell } from '../../../design/gap-table/index.ts';
import { ReaderError } from '../reader-error.ts';
import { mostColumns, mostRows } from './xlsx.ts';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Byte order mark, else UTF-8, else Windows-1252, as Excel writes it where nobody chose. */
export function decodeTable(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const delimiters = [';', ',', '\t', '|'] as const;

/** The sign that parts the most cells in the lines that have the most of them. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 100_000).split(/\r\n?|\n/u, 60);
  const best = delimiters.map((sign) => {
    const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/gu, '').split(sign).length - 1);
    const most = Math.max(0, ...counts);
    return { sign, score: most === 0 ? 0 : counts.filter((count) => count === most).length * most };
  });
  return best.reduce((a, b) => (b.score > a.score ? b : a)).sign;
}

/** `="198501..."`, by which digits are kept as text; an apostrophe put before a sign of formulas. */
function cellOf(text: string): RawCell {
  const kept = /^="(.*)"$/su.exec(text)?.[1];
  const plain = kept ?? (/^'[=+\-@]/u.test(text) ? text.slice(1) : text);
  return plain.trim() === '' ? null : plain;
}

/** Errors: ReaderError. */
export function readCsv(bytes: Uint8Array): RawCell[][] {
  const text = decodeTable(bytes);
  // Excel's own line that names the sign.
  const said = /^sep=(.)\r?\n/u.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  let records: string[][];
  try {
    records = parse(body, {
      delimiter: said?.[1] ?? delimiterOf(body),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      to: mostRows,
    });
  } catch (error) {
    const code = error instanceof CsvError ? error.code : 'unknown';
    throw new ReaderError('damaged', `CSV: ${code}`);
  }
  return records.map((record) => record.slice(0, mostColumns).map(cellOf));
}
