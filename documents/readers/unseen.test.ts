/** Modules written in other ways than the two examples: their titles, lists and tables are found, too. */
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { SourceDocument } from '../../design/source-document.ts';
import { docxOf, pdfOf } from '../testing/attack-files.ts';
import { readSource } from './index.ts';

interface Line {
  text: string;
  isBold?: boolean;
  size?: number;
  x?: number;
  /** Points to the line above. */
  step?: number;
  /** Cells of a row without ruling lines: where each begins, and its text. */
  cells?: readonly (readonly [number, string])[];
}

const bold = (text: string, more: Partial<Line> = {}): Line => ({ text, isBold: true, ...more });
const body = (text: string): Line => ({ text, step: 20 });
const more = (text: string): Line => ({ text });

/** A page of lines, as a simple program prints them. */
function pageOf(lines: readonly Line[]): string {
  let y = 800;
  return lines
    .map(({ text, isBold = false, size = 11, x = 72, step = 14, cells }) => {
      y -= step;
      const font = isBold ? 'F2' : 'F1';
      return (cells ?? [[x, text]])
        .map(([at, words]) => {
          const safe = words.replace(/[()\\]/gu, '\\$&');
          return `BT /${font} ${size} Tf ${at} ${y} Td (${safe}) Tj ET`;
        })
        .join('\n');
    })
    .join('\n');
}

const outline = (source: SourceDocument): string[] =>
  source.blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.sentences[0]?.text ?? ''}`] : [],
  );

const numbered = [
  '1 MODUL 3 PENGELOLAAN ARSIP',
  '2 1. Pendahuluan',
  '3 1.1 Latar Belakang',
  '3 1.2 Tujuan',
  '2 2. Langkah Kerja',
  '2 Rangkuman',
];

const prose = [
  'Arsip dinamis dipakai langsung dalam kegiatan kantor setiap hari kerja oleh',
  'seluruh pegawai yang bertugas di unit pengolah dan unit kearsipan daerah.',
];

test('PDF: bold titles of the size of the text, told by their numbers alone', async () => {
  const paragraph = [body(prose[0] ?? ''), more(prose[1] ?? '')];
  const page = pageOf([
    body('MODUL 3'),
    body('PENGELOLAAN ARSIP'),
    bold('1. Pendahuluan', { step: 20 }),
    ...paragraph,
    bold('1.1 Latar Belakang', { step: 20 }),
    ...paragraph,
    bold('1.2 Tujuan', { step: 20 }),
    ...paragraph,
    bold('2. Langkah Kerja', { step: 20 }),
    ...paragraph,
    bold('Rangkuman', { step: 34 }),
    ...paragraph,
  ]);
  expect(outline(await readSource(pdfOf([page]), { name: 'a.pdf' }))).toEqual(numbered);
});

test('PDF: chapters in capitals, letters below them, typed lists, a table without lines', async () => {
  const row = (...texts: string[]): Line => ({
    text: '',
    step: 16,
    cells: texts.map((text, index) => [72 + index * 110, text]),
  });
  const page = pageOf([
    bold('BAB II'),
    bold('PELAYANAN PERPUSTAKAAN'),
    bold('A. PENGERTIAN', { step: 24 }),
    body(prose[0] ?? ''),
    more(prose[1] ?? ''),
    bold('B. TUGAS PENGELOLA', { step: 24 }),
    { text: '1. Mencatat buku yang masuk setiap hari.', x: 90, step: 20 },
    { text: '2. Melayani peminjam dengan ramah.', x: 90, step: 20 },
    body('Tabel 2.1 Jumlah pengunjung per bulan'),
    { ...row('Bulan', 'Dewasa', 'Anak', 'Jumlah'), isBold: true },
    row('Januari', '120', '85', '205'),
    row('Februari', '98', '110', '208'),
    row('Maret', '134', '92', '226'),
    body(prose[0] ?? ''),
    more(prose[1] ?? ''),
  ]);
  const source = await readSource(pdfOf([page]), { name: 'a.pdf' });
  expect(outline(source)).toEqual([
    '1 BAB II PELAYANAN PERPUSTAKAAN',
    '2 A. PENGERTIAN',
    '2 B. TUGAS PENGELOLA',
  ]);
  expect(source.blocks.filter(({ kind }) => kind === 'list-item')).toHaveLength(2);
  const table = source.blocks.find((block) => block.kind === 'table');
  expect(table).toMatchObject({ caption: 'Tabel 2.1 Jumlah pengunjung per bulan' });
  expect(table?.kind === 'table' ? table.rows.map((cells) => cells.length) : []).toEqual([
    4, 4, 4, 4,
  ]);
});

test('PDF: prose, lists with hanging marks and labels with values are no tables', async () => {
  const page = pageOf([
    ...Array.from({ length: 6 }, (_, index) => [
      body(`${prose[0]} ${index}`),
      more(prose[1] ?? ''),
    ]).flat(),
    ...['Nama', 'NIP', 'Jabatan', 'Unit kerja'].map(
      (label): Line => ({
        text: '',
        cells: [
          [72, label],
          [190, `: isian ${label}`],
        ],
      }),
    ),
    ...['a.', 'b.', 'c.', 'd.'].map(
      (mark): Line => ({
        text: '',
        cells: [
          [72, mark],
          [110, 'butir pertama yang pendek'],
        ],
      }),
    ),
  ]);
  const source = await readSource(pdfOf([page]), { name: 'a.pdf' });
  expect(source.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
});

const p = (text: string, isBold = false): string =>
  `<w:p><w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${text}</w:t></w:r></w:p>`;

test('Word: the same titles without any style, marks of lists typed by hand', async () => {
  const text = p(prose.join(' '));
  const source = await readSource(
    docxOf(
      [
        p('MODUL 3'),
        p('PENGELOLAAN ARSIP'),
        p('1. Pendahuluan', true),
        text,
        p('1.1 Latar Belakang', true),
        text,
        p('1.2 Tujuan', true),
        p('Peserta mampu:'),
        p('a. menjelaskan jenis arsip;'),
        p('b. memberi kode pada surat.'),
        p('2. Langkah Kerja', true),
        text,
        p(''),
        p('Rangkuman', true),
        text,
      ].join(''),
    ),
    { name: 'a.docx' },
  );
  expect(outline(source)).toEqual(numbered);
  expect(source.blocks.filter(({ kind }) => kind === 'list-item')).toMatchObject([
    { marker: 'a.', depth: 0 },
    { marker: 'b.', depth: 0 },
  ]);
});

test('plain text: numbered titles between blank lines', async () => {
  const text =
    'MODULE 2\n\n1. Introduction\n\nRecords are used every day.\n\n1.1 Background\n\nMany letters are lost.\n\n2. Steps\n\n1. Note it.\n2. File it.\n';
  const source = await readSource(strToU8(text), { name: 'a.txt' });
  expect(outline(source)).toEqual([
    '1 MODULE 2',
    '1 1. Introduction',
    '2 1.1 Background',
    '1 2. Steps',
  ]);
});

test('Markdown: underlined titles, tables in HTML, boxes, pictures', async () => {
  const text =
    'Judul\n=====\n\nIsi.\n\nBagian\n------\n\n![Gambar 1. Alur](a.png "Tiga kotak")\n\n::: {.kotak judul="Ingat"}\nCatat dahulu.\n:::\n\n<table><tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>\n\n: Tabel 1. Contoh\n';
  const source = await readSource(strToU8(text), { name: 'a.md' });
  expect(outline(source)).toEqual(['1 Judul', '2 Bagian']);
  expect(source.blocks.find(({ kind }) => kind === 'figure')).toMatchObject({
    caption: 'Gambar 1. Alur',
    alt: 'Tiga kotak',
  });
  expect(source.blocks.filter(({ role }) => role === 'box')).toHaveLength(2);
  expect(source.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
    caption: 'Tabel 1. Contoh',
    rows: [
      [{ rowSpan: 2 }, { colSpan: 2 }],
      [{}, {}],
      [{}, {}, {}],
    ],
  });
});
