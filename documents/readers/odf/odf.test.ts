/** OpenDocument files: a module as LibreOffice writes it, every kind of thing in a small one, and harm. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sourceDocumentSchema } from '../../../design/source-document.ts';
import { odfOf } from '../../testing/attack-files.ts';
import { goldSchema, plainModule, scoreSource } from '../../testing/score-source.ts';
import { type ReadOptions, readSource, readWithImages } from '../index.ts';

const read = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) =>
  readSource(bytes, { name: 'a.odt', ...options });
const codeOf = (bytes: Uint8Array, options?: Partial<ReadOptions>): Promise<unknown> =>
  read(bytes, options).then(
    () => 'read',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
  );
const outline = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes)).blocks.map((block) => {
    const words = block.sentences.map(({ text }) => text).join(' ');
    const mark =
      block.kind === 'heading'
        ? ` ${block.level}`
        : block.kind === 'list-item'
          ? ` ${block.depth} ${block.marker}`
          : '';
    return `${block.role === undefined ? '' : `${block.role} `}${block.kind}${mark}: ${words}`;
  });
const fixture = (path: string): Buffer =>
  readFileSync(new URL(`../../../tests/fixtures/modules/B/${path}`, import.meta.url));

test('a module as LibreOffice writes it', async () => {
  const { source, images } = await readWithImages(new Uint8Array(fixture('modul.odt')), {
    name: 'modul.odt',
  });
  expect(sourceDocumentSchema.safeParse(source).error).toBeUndefined();
  expect(source.mediaType).toBe('application/vnd.oasis.opendocument.text');
  const gold = goldSchema.parse(JSON.parse(fixture('gold.json').toString()));
  const score = scoreSource(source, gold, plainModule(fixture('modul.md').toString()));
  expect(score).toMatchObject({ missing: [], extra: [], wrongLevels: [], wrongTables: [] });
  expect(score).toMatchObject({ headings: 1, levels: 1, tables: 1, footnotes: 1 });
  expect(score.words).toBeGreaterThanOrEqual(0.995);
  expect(images).toHaveLength(3);
});

test('headings, lists, merged cells, notes, frames, pictures and changes', async () => {
  const styles =
    '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="W" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")"/><text:list-level-style-bullet text:level="2"/></text:list-style>';
  const body = [
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>Kalimat lama.</text:p></text:deletion></text:changed-region></text:tracked-changes>',
    '<text:h text:outline-level="2">Judul <text:span>dua</text:span></text:h>',
    '<text:p>Isi<text:s text:c="2"/>pendek.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Catatan kecil.</text:p></text:note-body></text:note> Lalu <text:span text:style-name="H">rahasia satu</text:span>selesai.<office:annotation><text:p>Komentar.</text:p></office:annotation></text:p>',
    '<text:p><text:span text:style-name="W">Putih di atas putih.</text:span></text:p>',
    '<text:list text:style-name="L"><text:list-item><text:p>satu</text:p><text:list><text:list-item><text:p>dalam</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>dua</text:p></text:list-item></text:list>',
    '<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Tahun</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:number-rows-spanned="2"><text:p>Unit</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>',
    '<text:p><draw:frame svg:width="5cm" svg:height="4cm"><draw:image xlink:href="../../rahasia.png"/><svg:title>Denah</svg:title><svg:desc>Denah ruang loket</svg:desc></draw:frame></text:p>',
    '<text:p><draw:frame><draw:text-box><text:p>Kotak samping.</text:p></draw:text-box></draw:frame></text:p>',
  ].join('');
  const bytes = odfOf(body, { styles });
  expect(await outline(bytes)).toEqual([
    'heading 2: Judul dua',
    'paragraph: Isi pendek. Lalu selesai.',
    'paragraph: rahasia satu',
    'footnote: Catatan kecil.',
    'paragraph: Putih di atas putih.',
    'list-item 0 a): satu',
    'list-item 1 •: dalam',
    'list-item 0 b): dua',
    'table: Tahun | Unit 1 | 2',
    'figure: Denah. Denah ruang loket',
    'box paragraph: Kotak samping.',
  ]);
  const source = await read(bytes);
  expect(source.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
    rows: [
      [{ colSpan: 2, isHeader: true }, { rowSpan: 2 }],
      [{ text: '1' }, { text: '2' }],
    ],
  });
  expect(source.warnings.map(({ code }) => code)).toEqual(['invisible-text', 'invisible-text']);
  expect(source.losses.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
    'deleted-text: Kalimat lama.',
    'no-picture-data: Denah. Denah ruang loket',
  ]);
});

test('slides: title, frames by place, notes', async () => {
  const frame = (x: number, text: string, kind = 'outline'): string =>
    `<draw:frame presentation:class="${kind}" svg:x="${x}cm" svg:y="5cm" svg:width="8cm" svg:height="8cm"><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`;
  const page = `<draw:page>${frame(12, 'Kanan.')}${frame(1, 'Kiri.')}${frame(1, 'Judul', 'title')}${frame(1, '3', 'page-number')}<presentation:notes>${frame(1, 'Catatan penyaji.', 'notes')}</presentation:notes></draw:page>`;
  const bytes = odfOf(page, { kind: 'presentation' });
  expect(await outline(bytes)).toEqual([
    'heading 1: Judul',
    'paragraph: Kiri.',
    'paragraph: Kanan.',
    'notes paragraph: Catatan penyaji.',
  ]);
  const source = await read(bytes);
  expect(sourceDocumentSchema.safeParse(source).error).toBeUndefined();
  expect(source.containers.map(({ id }) => id)).toEqual(['sl01']);
  expect(source.mediaType).toContain('presentation');
});

describe('harm', () => {
  const whole = odfOf('<text:p>Isi.</text:p>');
  const content = (xml: string): Uint8Array => odfOf('', { more: { 'content.xml': strToU8(xml) } });

  test('locked, cut off, with entities, too deep, a bomb, or something else', async () => {
    const locked =
      '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    expect(await codeOf(odfOf('', { more: { 'META-INF/manifest.xml': strToU8(locked) } }))).toBe(
      'encrypted',
    );
    expect(await codeOf(whole.subarray(0, 200))).toBe('damaged');
    const entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    expect(await codeOf(content(entity))).toBe('unsafe');
    expect(await codeOf(odfOf('<text:section>'.repeat(500)))).toMatch(/unsafe|damaged/);
    expect(await codeOf(odfOf(`<text:p>${' '.repeat(4_000_000)}</text:p>`))).toBe('bomb');
    const sheet = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8('<a/>'),
    });
    expect(await codeOf(sheet)).toBe('unknown-type');
  });

  test('macros stay packed and are told; names that climb lead nowhere', async () => {
    const more = {
      'Basic/Standard/Module1.xml': strToU8('<x/>'),
      '../../../tmp/keluar.txt': strToU8('x'),
    };
    const source = await read(odfOf('<text:p>Isi.</text:p>', { more }), { name: 'salah.pdf' });
    expect(source.warnings.map(({ code }) => code)).toEqual(['macros']);
    expect(source.blocks).toHaveLength(1);
  });
});
