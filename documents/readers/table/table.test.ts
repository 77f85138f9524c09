/** Spreadsheets in, also hostile ones; and the AKPK table out and back. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { collect, values } from '../../../design/collection.ts';
import { editDesign } from '../../../design/edit.ts';
import { gapRowsPatch, type RawCell, readGapTable } from '../../../design/gap-table/index.ts';
import { encodeId } from '../../../design/ids.ts';
import type { CompetencyGapRow } from '../../../design/model/learners.ts';
import { newDesign } from '../../../design/new-design.ts';
import { emptySlot } from '../../../design/slot.ts';
import { relationsXml } from '../../testing/attack-files.ts';
import { writeAkpkTable } from '../../writers/workbook/index.ts';
import { cleanText } from '../../xml-text.ts';
import { ReaderError } from '../reader-error.ts';
import { readCsv } from './csv.ts';
import { readTable } from './index.ts';
import { readXlsx, tableLimits } from './xlsx.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet around its XML; `more` adds parts or takes the place of some. */
function xlsxOf(sheet: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationsXml([['r1', 'worksheet', 'worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}">${sheet}</worksheet>`),
    ...more,
  });
}

const rowsOf = async (bytes: Uint8Array): Promise<RawCell[][]> =>
  (await readTable(bytes))[0]?.rows ?? [];

const codeOf = async (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof ReaderError ? error.code : String(error)),
  );

describe('delimited text', () => {
  test.each([
    ['semicolons and a byte order mark', utf8('\ufeffA;B\r\n"x; y";2,5\r\n')],
    ['commas', utf8('A,B\n"x; y","2,5"\n')],
    ['tabs', utf8('A\tB\nx; y\t2,5\n')],
    ['the sign named by Excel', utf8('sep=|\r\nA|B\r\nx; y|2,5\r\n')],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...[...'A;B\n"x; y";2,5\n'].flatMap((one) => [one.charCodeAt(0), 0]),
      ]),
    ],
  ])('%s', (_, bytes) => {
    expect(readCsv(bytes)).toEqual([
      ['A', 'B'],
      ['x; y', '2,5'],
    ]);
  });

  test('the old Western encoding, digits kept as text, signs defused, empty rows in their place', () => {
    const western = new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x3b, 0x31, 0x0a]);
    expect(readCsv(western)).toEqual([['Café', '1']]);
    expect(readCsv(utf8('NIP;B\n="198503152010011001";\'=1+1\n;\n\nx;y\n'))).toEqual([
      ['NIP', 'B'],
      ['198503152010011001', '=1+1'],
      [null, null],
      [null],
      ['x', 'y'],
    ]);
  });
});

describe('workbooks', () => {
  test('values of formulas, merged cells, texts of several pieces, dates; hidden sheets stay hidden', async () => {
    const bytes = xlsxOf(
      `<sheetData>
        <row r="2"><c r="B2" t="inlineStr"><is><r><t>Unit </t></r><r><t>kerja</t></r></is></c><c r="C2"><f>1+1</f><v>2</v></c></row>
        <row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><v>46346</v></c></row>
        <row r="4"><c r="C4" t="str"><f>HYPERLINK("http://jahat.example")</f><v>teks</v></c></row>
      </sheetData><mergeCells count="1"><mergeCell ref="B3:B4"/></mergeCells>`,
      {
        'xl/workbook.xml': strToU8(
          `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="Rahasia" sheetId="2" state="hidden" r:id="r9"/><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
        ),
        'xl/_rels/workbook.xml.rels': relationsXml([
          ['r1', 'worksheet', '/xl/worksheets/sheet1.xml'],
          ['r2', 'sharedStrings', 'sharedStrings.xml'],
          ['r3', 'styles', 'styles.xml'],
          ['r9', 'worksheet', 'worksheets/sheet2.xml'],
        ]),
        'xl/worksheets/sheet2.xml': strToU8('<worksheet><sheetData/></worksheet>'),
        'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}"><si><t>Bidang A</t></si></sst>`),
        'xl/styles.xml': strToU8(
          `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
        ),
      },
    );
    const sheets = await readTable(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Data']);
    expect(sheets[0]?.rows.slice(1)).toEqual([
      [null, 'Unit kerja', 2],
      [null, 'Bidang A', '2026-11-20'],
      [null, 'Bidang A', 'teks'],
    ]);
  });

  test('a row or column far away costs nothing', async () => {
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(await rowsOf(xlsxOf(far))).toEqual([[1]]);
    const absurd = '<sheetData><row r="9999999999999"><c r="A1"><v>1</v></c></row></sheetData>';
    expect(await codeOf(readTable(xlsxOf(absurd)))).toBe('no-text');
  });

  test('rows and cells out of order, without addresses or with broken ones, are read as far as they go', async () => {
    const odd =
      '<sheetData><row><c><v>1</v></c><c r="!!"><v>2</v></c></row><row r="1"><c r="A1"><v>9</v></c></row><row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>4</v></c></row></sheetData>';
    expect((await rowsOf(xlsxOf(odd))).filter((row) => row.length > 0)).toEqual([
      [1, 2, null],
      [null, null, null],
      [null, null, null],
      [null, null, null],
      [null, null, 3],
    ]);
  });

  test('what could do harm is refused or left behind', async () => {
    const cell =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>aman</t></is></c></row></sheetData>';
    const xxe = strToU8(
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>`,
    );
    expect(await codeOf(readTable(xlsxOf('', { 'xl/worksheets/sheet1.xml': xxe })))).toBe('unsafe');
    const strings = strToU8('<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>');
    const withStrings = {
      'xl/sharedStrings.xml': strings,
      'xl/_rels/workbook.xml.rels': relationsXml([
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r2', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    };
    expect(await codeOf(readTable(xlsxOf(cell, withStrings)))).toBe('unsafe');
    const bomb = strToU8(`<worksheet>${' '.repeat(40_000_000)}</worksheet>`);
    expect(await codeOf(readTable(xlsxOf('', { 'xl/worksheets/sheet1.xml': bomb })))).toBe('bomb');
    // Linked workbooks, macros and connections are not even unpacked.
    const more = {
      'xl/externalLinks/externalLink1.xml': xxe,
      'xl/vbaProject.bin': strToU8('x'),
      'xl/connections.bin': strToU8('x'),
    };
    expect(await rowsOf(xlsxOf(cell, more))).toEqual([['aman']]);
    const outside =
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="http://jahat.example/s.xml" TargetMode="External"/></Relationships>';
    expect(
      await codeOf(readTable(xlsxOf(cell, { 'xl/_rels/workbook.xml.rels': strToU8(outside) }))),
    ).toBe('no-text');
  });

  test('other files are told apart', async () => {
    const codes = await Promise.all(
      [
        utf8('%PDF-1.7 x'),
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3]),
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...utf8([...'EncryptedPackage'].join('\u0000'))]),
        zipSync({ 'word/document.xml': strToU8('<w/>') }),
        xlsxOf('<sheetData/>').subarray(0, 300),
        utf8(' \n;;\n'),
        new Uint8Array([1, 0, 2, 0]),
      ].map((bytes) => codeOf(readTable(bytes))),
    );
    expect(codes).toEqual([
      'unknown-type',
      'old-office',
      'encrypted',
      'unknown-type',
      'damaged',
      'no-text',
      'unknown-type',
    ]);
    const large = { ...tableLimits, partBytes: 100 };
    const long = `<sheetData>${'<row/>'.repeat(50)}</sheetData>`;
    expect(await codeOf(readXlsx(xlsxOf(long), large))).toBe('too-large');
  });
});

/** Texts as people write them, also those that spreadsheets would like to reckon with. */
const words = fc.oneof(
  fc.constantFrom(
    '',
    '=1+1',
    '+62',
    '-',
    '@x',
    '_x0041_',
    'a;b, "c"',
    'Baris\nkedua',
    '  dua  spasi ',
    '3',
    '2,5',
  ),
  fc.string({ maxLength: 30 }),
);
const slot = (text: string) => ({ ...emptySlot(), text });
const gapRow = fc
  .record({
    person: fc.constantFrom('', 'P-001', 'P-002', 'Analis senior'),
    position: words.map(slot),
    unit: words.map(slot),
    kind: fc.constantFrom('managerial', 'sociocultural', 'technical'),
    competency: fc
      .constantFrom('Integritas', 'Menguji "berkas"', '=SUM(A1)', 'Perekat bangsa')
      .map(slot),
    standardLevel: fc.integer({ min: 1, max: 5 }),
    actualLevel: fc.integer({ min: 1, max: 5 }),
    source: words.map(slot),
    performanceTarget: words.map(slot),
    performanceActual: words.map(slot),
    rootCause: words.map(slot),
    priority: fc.constantFrom('high', 'medium', 'low'),
    form: words.map(slot),
    jp: fc.option(fc.integer({ min: 0, max: 80 }).map((half) => half / 2)),
    year: fc.option(fc.integer({ min: 2000, max: 2100 })),
    note: words.map(slot),
  })
  .map((row): CompetencyGapRow => ({ ...row, gap: row.actualLevel - row.standardLevel }));

/** What a reader sees: spaces are as many as they are, signs that no file may hold are gone. */
const seen = (row: CompetencyGapRow): unknown =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null
        ? cleanText(value.text)
            .replace(/[^\S\n]+/gu, ' ')
            .trim()
        : value,
    ]),
  );

test('the AKPK table goes out and comes back the same, in both languages', async () => {
  const empty = newDesign('dsn_aaaaaaaaaa', 'id');
  await fc.assert(
    fc.asyncProperty(
      fc.array(gapRow, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('id' as const, 'en' as const),
      async (list, language) => {
        const gapRows = collect(
          list.map(
            (row, index) =>
              [encodeId('gapRow', new Uint8Array([0, 0, 0, 0, 0, 0, index])), row] as const,
          ),
        );
        const design = { ...empty, learners: { ...empty.learners, gapRows } };
        const sheets = await readTable(await writeAkpkTable(design, language));
        const [, sheet] = sheets;
        const reading = readGapTable(sheet?.rows ?? [], { known: ['Analis senior'] });
        const errors = reading.problems.filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
        const taken = editDesign(empty, gapRowsPatch(empty, reading.rows, 'add'));
        if (!taken.ok) throw new Error('the rows do not fit');
        expect(values(taken.value.design.learners.gapRows).map(seen)).toEqual(list.map(seen));
      },
    ),
    { numRuns: 25, seed: 5 },
  );
});

test('a table edited in a spreadsheet brings the edit back, and only that', async () => {
  const empty = newDesign('dsn_aaaaaaaaaa', 'id');
  const [first, second] = fc.sample(gapRow, { numRuns: 2, seed: 8 }).map((row, index) => ({
    ...row,
    person: `P-00${index + 1}`,
    note: slot('lama'),
  }));
  if (first === undefined || second === undefined) throw new Error('no rows');
  const gapRows = collect([
    ['gap_aaaaaaaaaa', first] as const,
    ['gap_bbbbbbbbbb', second] as const,
  ]);
  const design = { ...empty, learners: { ...empty.learners, gapRows } };
  const parts = unzipSync(await writeAkpkTable(design, 'id'));
  const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  parts['xl/sharedStrings.xml'] = strToU8(strings.replace('>lama<', '>baru<'));
  const [, sheet] = await readTable(zipSync(parts));
  const { rows } = readGapTable(sheet?.rows ?? []);
  const patch = gapRowsPatch(design, rows, 'replace');
  expect(patch.map(({ op, path }) => [op, path])).toEqual([
    ['replace', '/learners/gapRows/items/gap_aaaaaaaaaa'],
    ['replace', '/learners/gapRows/items/gap_bbbbbbbbbb'],
  ]);
});
