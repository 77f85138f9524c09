import { describe, expect, it } from 'vitest';
import { suggestNames } from '../../design/privacy/index.ts';
import { nameReport, nameTable } from './names.ts';

describe('names by context', () => {
  const report = nameReport(100, 7);

  it('are found where a context says so, and hardly ever elsewhere', () => {
    process.stdout.write(`${nameTable(report)}\n`);
    for (const { context, count, found } of report.rows) {
      if (context !== 'no context') expect(found / count, context).toBeGreaterThanOrEqual(0.95);
    }
    expect(report.proposals).toEqual([]);
  });

  it.each([
    ['Bapak Drs. H. BUDI REKAAN, M.Si. Kepala Bidang', ['BUDI REKAAN']],
    ['| Nama | Siti Contoh |', ['Siti Contoh']],
    ['Ibu Siti Rekaan Kepala Seksi', ['Siti Rekaan']],
    ['Kepala Bidang,\n\nAni Misal\nPembina\nNIP 198501012009011001', ['Ani Misal']],
    ['Nama Kegiatan: Bimbingan Teknis', []],
    ['Bapak Camat hadir', []],
  ])('%j gives %j', (text, expected) => {
    expect(suggestNames(text)).toEqual(expected);
  });
});
