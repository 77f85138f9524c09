/** AKPK tables: read with pseudonyms for people, mapped by hand, refused in words, put away again. */
import { describe, expect, test } from 'vitest';
import { type Context, failureOf } from './context.ts';

/** Invented people of an invented office. */
const csv = `ANALISIS KESENJANGAN KOMPETENSI (rekaan)
NIP;Nama;Jabatan;Unit kerja;Kompetensi;Jenis;Level standar;Level aktual;Gap
198503152010011001;"Sekar Rekaan, S.Kom.";Analis;Bidang A;Integritas;Manajerial;3;2;-1
199001012015012002;Bima Rekaan;Pranata;Bidang B;Menguji berkas;Teknis;4;9;-2
`;

export function gapTableCases(context: () => Context): void {
  const client = () => context().at.client;
  const put = async (content: ConstructorParameters<typeof File>[0][number], name: string) =>
    (await client().files.put(new File([content], name))).id;

  describe('gapTable', () => {
    test('a table is read without names, and its file can be put away', async () => {
      const fileId = await put(csv, 'akpk.csv');
      const read = await client().gapTable.read({ fileId, known: ['P-001'] });
      expect(read.header).toEqual({ first: 2, last: 2 });
      expect(read.rows).toMatchObject([
        { row: 3, person: 'P-002', competency: 'Integritas', standardLevel: 3, actualLevel: 2 },
      ]);
      expect(read.problems).toMatchObject([
        { code: 'level-range', severity: 'error', row: 4, column: 'H', value: '9' },
      ]);
      expect(read.counts).toEqual({ seen: 2, problems: 1, pseudonyms: 2 });
      expect(read.columns[6]).toEqual({
        index: 6,
        letter: 'G',
        label: 'Level standar',
        samples: ['3', '4'],
      });
      expect(JSON.stringify(read)).not.toMatch(/sekar|bima|19850315|19900101/iu);
      const turned = { ...read.mapping, standardLevel: 7, actualLevel: 6 };
      const again = await client().gapTable.read({ fileId, sheet: 0, mapping: turned });
      expect(again.rows).toMatchObject([{ standardLevel: 2, actualLevel: 3 }]);
      expect(await client().gapTable.forget({ fileId })).toEqual({ removed: true });
      expect((await failureOf(client().gapTable.read({ fileId }))).code).toBe('NOT_FOUND');
    });

    test('what is no table is refused in words about tables', async () => {
      const fileId = await put('%PDF-1.7\n', 'akpk.xlsx');
      const { code, data } = await failureOf(client().gapTable.read({ fileId }));
      expect([code, data.key]).toEqual(['INVALID', 'errors.gapTable.unknown-type']);
      const tableId = await put(csv, 'akpk.csv');
      const none = await failureOf(client().gapTable.read({ fileId: tableId, sheet: 3 }));
      expect(none.data.key).toBe('errors.gapTable.no-such-sheet');
    });
  });
}
