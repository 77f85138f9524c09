/** Pictures with their captions, boxes, and what is left out: Word and PDF. */
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { docxOf, paragraph, pdfOf } from '../testing/attack-files.ts';
import { isFigureCaption, withFigureCaptions } from './figures.ts';
import { imageFacts } from './image-facts.ts';
import { readWithImages } from './index.ts';
import { pngOf } from './pdf/png.ts';
import type { RawBlock } from './raw-block.ts';

const png = pngOf({
  width: 2,
  height: 2,
  channels: 3,
  data: Uint8Array.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9]),
});

const drawing = (relation: string, alt: string, side = 2_000_000): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${side}" cy="${side}"/><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><a:blip r:embed="${relation}"/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const relations = strToU8(
  '<Relationships><Relationship Id="i1" Type="x/image" Target="media/a.png"/><Relationship Id="i2" Type="x/image" Target="media/b.emf"/><Relationship Id="i3" Type="x/image" TargetMode="External" Target="https://example.org/c.png"/></Relationships>',
);

test('a Word file: pictures, drawings of Windows, pictures elsewhere, boxes, what is left out', async () => {
  const deleted =
    '<w:p><w:r><w:t>Baru.</w:t></w:r><w:del><w:r><w:delText>Lama.</w:delText></w:r></w:del></w:p>';
  const box =
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ingat</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
  const body = [
    paragraph('Bab Satu', { style: 'Heading1' }),
    drawing('i1', 'Bagan tiga kotak'),
    paragraph('Gambar 1. Alur surat'),
    drawing('i2', 'Peta'),
    paragraph('Gambar 2. Peta desa'),
    drawing('i3', ''),
    drawing('i1', 'titik', 100_000),
    box,
    deleted,
    paragraph('Gambar 3. Bagan tanpa gambar'),
  ].join('');
  const bytes = docxOf(body, {
    'word/_rels/document.xml.rels': relations,
    'word/media/a.png': png,
    'word/media/b.emf': strToU8('emf'),
    'word/header1.xml': strToU8('<w:hdr><w:p><w:r><w:t>Modul Surat</w:t></w:r></w:p></w:hdr>'),
  });
  const { source, images } = await readWithImages(bytes, { name: 'a.docx' });
  const figures = source.blocks.flatMap((one) => (one.kind === 'figure' ? [one] : []));
  expect(figures.map(({ caption, alt, image }) => [caption, alt, image?.width ?? null])).toEqual([
    ['Gambar 1. Alur surat', 'Bagan tiga kotak', 2],
    ['Gambar 2. Peta desa', 'Peta', null],
    ['', '', null],
    ['Gambar 3. Bagan tanpa gambar', '', null],
  ]);
  expect(images).toHaveLength(1);
  expect(source.blocks.find(({ role }) => role === 'box')?.kind).toBe('paragraph');
  const told = source.losses.map(({ reason, text, count }) => `${reason} ${count} ${text}`.trim());
  expect(told.sort()).toEqual([
    'decoration 1',
    'deleted-text 1 Lama.',
    'no-picture-data 1',
    'no-picture-data 1 Gambar 3. Bagan tanpa gambar',
    'no-picture-data 1 Peta',
    'running-head 1 Modul Surat',
  ]);
});

test('a PDF: picture with its caption, ornaments and logos left out and told', async () => {
  const text = (y: number, words: string): string => `BT /F1 12 Tf 72 ${y} Td (${words}) Tj ET`;
  const picture = (x: number, y: number, w: number, h: number): string =>
    `q ${w} 0 0 ${h} ${x} ${y} cm /Im1 Do Q`;
  const logo = picture(500, 780, 50, 40);
  const pages = [0, 1, 2].map((page) =>
    [
      logo,
      text(700, `Halaman ${page} memuat kalimat yang cukup panjang untuk dibaca.`),
      page === 1 ? picture(100, 400, 300, 200) : '',
      page === 1 ? text(380, 'Gambar 1. Alur pelayanan surat') : '',
      page === 2 ? picture(72, 600, 10, 10) : '',
    ].join('\n'),
  );
  const { source, images } = await readWithImages(pdfOf(pages), { name: 'a.pdf' });
  const figures = source.blocks.filter(({ kind }) => kind === 'figure');
  expect(figures).toMatchObject([
    {
      container: 'p002',
      caption: 'Gambar 1. Alur pelayanan surat',
      image: { width: 2, height: 2 },
    },
  ]);
  expect(images.map(({ mediaType }) => mediaType)).toEqual(['image/png']);
  const lost = source.losses.filter(({ reason }) => reason === 'decoration');
  expect(lost.reduce((sum, { count }) => sum + count, 0)).toBe(4);
});

test('letters put over a scanned page by a program are read, and told', async () => {
  const line = (y: number): string =>
    `BT /F1 12 Tf 3 Tr 72 ${y} Td (Surat ini dipindai lalu dikenali hurufnya oleh program.) Tj ET`;
  const page = ['q 595 0 0 842 0 0 cm /Im1 Do Q', line(700), line(650)].join('\n');
  const { source } = await readWithImages(pdfOf([page]), { name: 'a.pdf' });
  expect(source.warnings).toMatchObject([{ code: 'from-ocr', container: 'p001' }]);
  expect(source.containers[0]?.isFromOcr).toBe(true);
});

test('captions stand below or above, as most of the document has it', () => {
  const figure = (): RawBlock => ({ kind: 'figure', text: '', alt: '', image: null, page: null });
  const caption = (text: string): RawBlock => ({ kind: 'paragraph', text, page: null });
  const above = withFigureCaptions(
    [caption('Gambar 1. A'), figure(), caption('Gambar 2. B'), figure()],
    [],
  );
  expect(above.map((one) => (one.kind === 'figure' ? one.text : ''))).toEqual([
    'Gambar 1. A',
    'Gambar 2. B',
  ]);
  expect(isFigureCaption('Gambar 3 menunjukkan lima tahap.')).toBe(false);
  expect(isFigureCaption('Gambar 2.1 Struktur organisasi')).toBe(true);
});

test('a large photograph is made smaller, few colours stay a palette', () => {
  const wide = new Uint8Array(4000 * 4 * 3).map((_, index) => (index * 7) % 251);
  expect(imageFacts(pngOf({ width: 4000, height: 4, channels: 3, data: wide }))).toEqual({
    mediaType: 'image/png',
    width: 1800,
    height: 2,
  });
  expect(png[25]).toBe(3);
});
