import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Table, writeTableCsv, writeTableXlsx } from './table.ts';

const table: Table = {
  name: 'Pemakaian',
  columns: [
    { header: 'Waktu', width: 18, kind: 'instant' },
    { header: 'Rancangan', width: 40, kind: 'text' },
    { header: 'Biaya (Rp)', width: 12, kind: 'integer' },
  ],
  rows: [
    [new Date(2026, 10, 22, 9, 30), 'Antrean; "loket"', 1250],
    [null, '=1+1', null],
  ],
};

test('XLSX: numbers are numbers, the header stays, a text is never a formula', async () => {
  const files = unzipSync(await writeTableXlsx(table));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<v>1250</v>');
  expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).not.toContain('<f>');
  const all = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('');
  expect(all).toContain('Biaya (Rp)');
  expect(all).toContain('=1+1');
});

test('CSV: semicolons, quotes doubled, formulas defused, local time', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeTableCsv(table));
  expect(text).toBe(
    '\ufeffWaktu;Rancangan;Biaya (Rp)\r\n2026-11-22 09:30;"Antrean; ""loket""";1250\r\n;\'=1+1;\r\n',
  );
});
