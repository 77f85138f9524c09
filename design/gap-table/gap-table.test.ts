/** Tables as agencies make them: heads, titles, merged cells, odd values; and nobody's name gets through. */
import { describe, expect, test } from 'vitest';
import { entries, values } from '../collection.ts';
import { editDesign } from '../edit.ts';
import { newDesign } from '../new-design.ts';
import { decimalOf, levelOf, type RawCell } from './cells.ts';
import { fieldOf, type GapField } from './columns.ts';
import { gapRowsPatch, gapSummary, readGapTable, summedRows } from './index.ts';

const plain: RawCell[][] = [
  ['ANALISIS KEBUTUHAN PENGEMBANGAN KOMPETENSI'],
  ['Dinas Contoh (rekaan)'],
  [],
  [
    'No',
    'NIP',
    'Nama Pegawai',
    'Jabatan',
    'Unit Kerja',
    'Kompetensi',
    'Jenis',
    'Level',
    null,
    'Gap',
    'Prioritas',
  ],
  [null, null, null, null, null, null, null, 'Standar', 'Aktual', null, null],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [
    1,
    '198503152010011001',
    'Dr. Sekar Rekaan, S.Kom., M.T.',
    'Analis',
    'Bidang A',
    'Integritas',
    'Manajerial',
    3,
    2,
    -1,
    'Tinggi',
  ],
  [null, null, null, null, null, 'Perekat bangsa', 'Sosial kultural', 3, '3', 0, 'Rendah'],
  [
    2,
    '19900101 201501 2 002',
    'Bima Rekaan',
    'Pranata',
    'Bidang B',
    'Menguji berkas',
    'Teknis',
    '4',
    '2,0',
    -1,
    'Sedang',
  ],
  [null, null, 'Jumlah', null, null, null, null, null, null, null, null],
];

const codesOf = (rows: readonly (readonly RawCell[])[], known: string[] = []) =>
  readGapTable(rows, { known }).problems.map(({ code, row, column }) => [code, row, column]);

describe('a table under titles with heads of two rows', () => {
  const reading = readGapTable(plain);

  test('finds the heads and every column', () => {
    expect(reading.header).toEqual({ first: 4, last: 5 });
    expect(reading.mapping).toEqual({
      nip: 1,
      name: 2,
      position: 3,
      unit: 4,
      competency: 5,
      kind: 6,
      standardLevel: 7,
      actualLevel: 8,
      gap: 9,
      priority: 10,
    });
  });

  test('takes the rows, with one pseudonym per person; no name and no number gets through', () => {
    expect(reading.rows.map(({ row, person, competency }) => [row, person, competency])).toEqual([
      [7, 'P-001', 'Integritas'],
      [8, 'P-001', 'Perekat bangsa'],
      [9, 'P-002', 'Menguji berkas'],
    ]);
    expect(reading.pseudonyms).toBe(2);
    expect(JSON.stringify(reading.rows)).not.toMatch(/sekar|bima|1985|1990/iu);
    expect(reading.rows[1]).toMatchObject({ position: 'Analis', unit: 'Bidang A' });
  });

  test('says what was skipped, carried on and reckoned otherwise', () => {
    expect(reading.problems).toEqual([
      expect.objectContaining({ code: 'skipped', severity: 'notice', value: '10', detail: '1' }),
      expect.objectContaining({ code: 'carried', detail: '1' }),
      expect.objectContaining({
        code: 'gap-differs',
        row: 9,
        column: 'J',
        value: '-1',
        detail: '-2',
      }),
    ]);
  });
});

describe('heads', () => {
  const known: readonly (readonly [string, GapField | null | undefined])[] = [
    ['nip_baru', 'nip'],
    ['Nomor Induk Pegawai (NIP)', 'nip'],
    ['NAMA LENGKAP', 'name'],
    ['jabatan_nama', 'position'],
    ['unor_nama', 'unit'],
    ['Perangkat Daerah', 'unit'],
    ['Nama Kompetensi', 'competency'],
    ['Kode Kompetensi', 'code'],
    ['Jenis Kompetensi (manajerial/sosial kultural/teknis)', 'kind'],
    ['Level SKJ', 'standardLevel'],
    ['Level yang dipersyaratkan', 'standardLevel'],
    ['Standar Kompetensi Jabatan', 'standardLevel'],
    ['Level saat ini', 'actualLevel'],
    ['Hasil asesmen', 'actualLevel'],
    ['Kesenjangan', 'gap'],
    ['Gap kinerja', null],
    ['Sumber data', 'source'],
    ['Target Kinerja', 'performanceTarget'],
    ['Realisasi', 'performanceActual'],
    ['Bentuk & jalur', 'form'],
    ['JP', 'jp'],
    ['Tahun', 'year'],
    ['Ket.', 'note'],
    ['ID pegawai (samaran)', 'person'],
    ['Employee ID (pseudonym)', 'person'],
    ['Standard level', 'standardLevel'],
    ['Actual level', 'actualLevel'],
    ['Work unit', 'unit'],
    ['No HP', null],
    ['Golongan', undefined],
  ];
  test.each(known)('%s', (head, field) => {
    expect(fieldOf(head)).toBe(field);
  });
});

test.each([
  ['3', 3],
  ['Level 3', 3],
  ['3 (tiga)', 3],
  ['III', 3],
  ['3,0', 3],
  [5, 5],
])('level %s', (cell, value) => {
  expect(levelOf(cell)).toEqual({ ok: true, value });
});

test.each([
  ['', 'level-missing'],
  ['tinggi', 'level-not-number'],
  ['2,5', 'level-not-whole'],
  [6, 'level-range'],
  [0, 'level-range'],
])('no level: %s', (cell, problem) => {
  expect(levelOf(cell)).toEqual({ ok: false, problem });
});

test.each([
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['1.250', 1250],
  ['1.250,75', 1250.75],
  ['1,250.75', 1250.75],
  ['0,125', 0.125],
  ['1.250.000', 1_250_000],
  ['1,2,3', null],
  ['12a', null],
])('decimal %s', (text, number) => {
  expect(decimalOf(text)).toBe(number);
});

const heads = ['NIP', 'Nama', 'Jabatan', 'Kompetensi', 'Jenis', 'Standar', 'Aktual', 'Keterangan'];

test('a bad row stays out with its row and column, the good ones are taken', () => {
  const rows: RawCell[][] = [
    heads,
    ['198503152010011001', 'Sekar Rekaan', 'Analis', 'A', 'Teknis', 9, 2, null],
    ['198503152010011001', 'Sekar Rekaan', 'Analis', 'B', 'Fungsional', 3, 2, null],
    ['198503152010011001', 'Sekar Rekaan', 'Analis', null, 'Teknis', 3, null, null],
    ['198503152010011001', 'Sekar Rekaan', 'Analis', 'D', null, 3, 2, null],
  ];
  const reading = readGapTable(rows);
  expect(reading.rows.map(({ competency }) => competency)).toEqual(['D']);
  expect(codesOf(rows)).toEqual([
    ['level-range', 2, 'F'],
    ['kind-unknown', 3, 'E'],
    ['competency-missing', 4, 'D'],
    ['level-missing', 4, 'G'],
    ['kind-inferred', 5, 'E'],
  ]);
  expect(reading.seen).toBe(4);
});

test('missing columns are named, and a mapping given by hand is followed', () => {
  const rows: RawCell[][] = [
    ['Jabatan', 'Kompetensi', 'X', 'Y'],
    ['Analis', 'Integritas', 3, 2],
  ];
  expect(codesOf(rows)).toEqual([
    ['column-missing', null, null],
    ['column-missing', null, null],
    ['no-person', null, null],
  ]);
  const byHand = { position: 0, competency: 1, standardLevel: 2, actualLevel: 3 };
  expect(readGapTable(rows, { mapping: byHand }).rows).toMatchObject([
    { kind: 'managerial', standardLevel: 3, actualLevel: 2, person: '' },
  ]);
});

test('gaps written the other way round are known as such', () => {
  const rows: RawCell[][] = [
    ['Kompetensi', 'Standar', 'Aktual', 'Gap'],
    ['A', 4, 2, 2],
    ['B', 3, 2, 1],
    ['C', 3, 1, 5],
  ];
  expect(codesOf(rows).filter(([code]) => String(code).startsWith('gap'))).toEqual([
    ['gap-differs', 4, 'D'],
    ['gap-reversed', null, 'D'],
  ]);
});

test('people: by number, by name without degrees, in notes of others; a lost number is told', () => {
  const rows: RawCell[][] = [
    heads,
    [
      '198503152010011001',
      'Dr. Sekar Rekaan, M.Si.',
      'Analis',
      'A',
      'Teknis',
      3,
      2,
      'Dibimbing Bima Rekaan, telepon 0812-3456-7890',
    ],
    [null, 'SEKAR REKAAN', 'Analis', 'B', 'Teknis', 3, 2, null],
    [199001012015012000, 'Bima Rekaan', 'Pranata', 'C', 'Teknis', 3, 2, 'NIP 198503152010011001'],
    ['123', 'Cakra Rekaan', 'Pranata', 'C', 'Teknis', 3, 2, null],
  ];
  const reading = readGapTable(rows);
  expect(reading.rows.map(({ person, note }) => [person, note])).toEqual([
    ['P-001', 'Dibimbing P-002, telepon [TELEPON]'],
    ['P-001', ''],
    ['P-002', 'NIP [NIP]'],
    ['P-003', ''],
  ]);
  expect(codesOf(rows).map(([code, row]) => [code, row])).toEqual([
    ['nip-lost', 4],
    ['nip-odd', 5],
    ['personal-data', 2],
    ['personal-data', 4],
  ]);
  expect(JSON.stringify(reading)).not.toMatch(/sekar|bima|cakra|\d{10}/iu);
});

test('people get through neither as a code of a competency nor in what is said of a cell', () => {
  const rows: RawCell[][] = [
    ['NIP', 'Nama', 'Kode', 'Kompetensi', 'Jenis', 'Standar', 'Aktual', 'JP'],
    ['198503152010011001', 'Sekar Rekaan', '198503152010011001', 'A', 'Teknis', 3, 2, 4],
    ['199001012015011002', 'Bima Rekaan', 'Sekar Rekaan', 'B', 'Teknis', 3, 2, 'Bima Rekaan'],
    ['199001012015011003', 'Cakra Rekaan', '', 'C', 'Cakra Rekaan', '199001012015011003', 2, 4],
  ];
  const reading = readGapTable(rows);
  expect(reading.rows.map(({ competency }) => competency)).toEqual(['A ([NIP])', 'B (P-001)']);
  expect(JSON.stringify(reading)).not.toMatch(/sekar|bima|cakra|\d{10}/iu);
});

test('names that begin as degrees do are names: nobody becomes somebody else, nobody is left in a note', () => {
  const people = ['Siti Rekaan', 'Sri Rekaan', 'Ahmad Rekaan, S.Kom.', 'Made Rekaan S.T., M.Si'];
  const rows: RawCell[][] = [
    ['Nama', 'Kompetensi', 'Jenis', 'Standar', 'Aktual', 'Keterangan'],
    ...people.map((name): RawCell[] => [name, 'A', 'Teknis', 3, 2, `Bersama ${people[0]}`]),
    ['drg. SITI REKAAN, SKM', 'B', 'Teknis', 3, 2, 'Ahmad Rekaan dan Made Rekaan'],
  ];
  const reading = readGapTable(rows);
  expect(reading.rows.map(({ person }) => person)).toEqual([
    'P-001',
    'P-002',
    'P-003',
    'P-004',
    'P-001',
  ]);
  expect(reading.rows.at(-1)?.note).toBe('P-003 dan P-004');
  expect(JSON.stringify(reading)).not.toMatch(/rekaan/iu);
});

test('pseudonyms of a table stay, names in their place do not, and none is given twice', () => {
  const rows: RawCell[][] = [
    ['ID pegawai', 'Kompetensi', 'Standar', 'Aktual'],
    ['P-001', 'A', 3, 2],
    ['Sekar Rekaan', 'B', 3, 2],
    ['Analis senior', 'C', 3, 2],
  ];
  const persons = readGapTable(rows, { known: ['Analis senior'] }).rows.map(({ person }) => person);
  expect(persons).toEqual(['P-001', 'P-002', 'Analis senior']);
});

test('degrees that commas without quotes have parted are joined again', () => {
  const rows: RawCell[][] = [
    ['Nama', 'Kompetensi', 'Standar', 'Aktual'],
    ['Sekar Rekaan', ' S.Kom.', ' M.T.', 'Menguji berkas', '3', '2'],
    ['Bima Rekaan', 'Menguji berkas', '3', '2', 'lebih'],
  ];
  expect(readGapTable(rows).rows).toMatchObject([
    { person: 'P-001', competency: 'Menguji berkas', standardLevel: 3, actualLevel: 2 },
    { person: 'P-002', competency: 'Menguji berkas' },
  ]);
  expect(codesOf(rows)).toEqual([
    ['too-many-cells', 3, null],
    ['kind-inferred', null, null],
  ]);
});

describe('into a design', () => {
  const { rows } = readGapTable(plain);
  const empty = newDesign('dsn_aaaaaaaaaa', 'id');
  const taken = editDesign(empty, gapRowsPatch(empty, rows, 'add'));
  if (!taken.ok) throw new Error('the patch does not fit');
  const { design } = taken.value;

  test('adds all rows by one patch, which takes itself back', () => {
    expect(values(design.learners.gapRows).map(({ person, gap }) => [person, gap])).toEqual([
      ['P-001', -1],
      ['P-001', 0],
      ['P-002', -2],
    ]);
    const back = editDesign(design, taken.value.inverse);
    expect(back.ok && back.value.design).toEqual(empty);
  });

  test('replacing by the same table changes nothing; a changed row keeps its id, a missing one goes', () => {
    expect(gapRowsPatch(design, rows, 'replace')).toEqual([]);
    const [first, , third] = rows;
    if (first === undefined || third === undefined) throw new Error('rows are missing');
    const patch = gapRowsPatch(design, [first, { ...third, actualLevel: 4 }], 'replace');
    const next = editDesign(design, patch);
    if (!next.ok) throw new Error('the patch does not fit');
    const before = entries(design.learners.gapRows).map(([id]) => id);
    const after = entries(next.value.design.learners.gapRows);
    expect(after.map(([id, row]) => [id, row.gap])).toEqual([
      [before[0], -1],
      [before[2], 0],
    ]);
  });

  test('a locked row stays where everything else is replaced', () => {
    const [id = ''] = design.learners.gapRows.order;
    const locked = { ...design, locks: [id] };
    const next = editDesign(locked, gapRowsPatch(locked, [], 'replace'));
    expect(next.ok && next.value.design.learners.gapRows.order).toEqual([id]);
  });

  test('comes to sums by position and unit', () => {
    expect(gapSummary(summedRows(design), 'position')).toEqual([
      { name: 'Pranata', people: 1, total: 1, competent: 0, notYet: 1, share: 1 },
      { name: 'Analis', people: 1, total: 2, competent: 1, notYet: 1, share: 0.5 },
    ]);
  });
});
