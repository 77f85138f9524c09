/** Slides of every sort in small files, and files that mean harm. */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pptxOf, relationsXml, slideBox } from '../../testing/attack-files.ts';
import { type ReadOptions, readSource } from '../index.ts';
import { inReadingOrder } from './order.ts';

const read = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) =>
  readSource(bytes, { name: 'a.pptx', ...options });
const codeOf = (bytes: Uint8Array): Promise<unknown> =>
  read(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
  );
const outline = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes)).blocks.map((block) => {
    const words = block.sentences.map(({ text }) => text).join(' ');
    return `${block.container} ${block.kind}: ${words}`;
  });
const frame = (inner: string, top = 2): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="x"/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="914400" y="${top * 914_400}"/><a:ext cx="3657600" cy="1828800"/></p:xfrm><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></p:graphicFrame>`;

describe('what a slide says', () => {
  test('titles with and without placeholder; columns; shapes of a group together', async () => {
    const group = (x: number, shapes: string): string =>
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" name="g"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${x}" y="1828800"/><a:ext cx="3657600" cy="3657600"/><a:chOff x="0" y="0"/><a:chExt cx="1828800" cy="1828800"/></a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`;
    const bytes = pptxOf([
      slideBox([5, 2, 4, 4], ['Kolom kanan.']) +
        slideBox([0.5, 2, 4, 4], ['Kolom kiri.']) +
        slideBox([0.5, 0.5, 8, 1], ['Judul'], { placeholder: 'title' }) +
        slideBox([8, 7, 1, 0.4], ['4'], { placeholder: 'sldNum' }) +
        slideBox([1, 7, 1, 0.4], ['Balai'], { placeholder: 'ftr' }),
      slideBox([0.5, 3, 8, 3], ['Isi dengan kata biasa.', '1. satu', '2) dua']) +
        slideBox([0.5, 0.3, 8, 1], ['Judul di kotak biasa'], { size: 28 }),
      group(
        5_000_000,
        slideBox([0, 1, 2, 1], ['kanan bawah.']) + slideBox([0, 0, 2, 0.9], ['Kanan atas,']),
      ) +
        group(
          500_000,
          slideBox([0, 1, 2, 1], ['kiri bawah.']) + slideBox([0, 0, 2, 0.9], ['Kiri atas,']),
        ),
    ]);
    expect(await outline(bytes)).toEqual([
      'sl01 heading: Judul',
      'sl01 paragraph: Kolom kiri.',
      'sl01 paragraph: Kolom kanan.',
      'sl02 heading: Judul di kotak biasa',
      'sl02 paragraph: Isi dengan kata biasa.',
      'sl02 list-item: satu',
      'sl02 list-item: dua',
      'sl03 paragraph: Kiri atas,',
      'sl03 paragraph: kiri bawah.',
      'sl03 paragraph: Kanan atas,',
      'sl03 paragraph: kanan bawah.',
    ]);
    const { losses } = await read(bytes);
    expect(losses.map(({ reason, text }) => `${reason} ${text}`.trim())).toEqual([
      'page-number',
      'running-head Balai',
    ]);
  });

  test('merged cells, charts and diagrams', async () => {
    const cell = (text: string, merge = ''): string =>
      `<a:tc ${merge}><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
    const table = `<a:tbl><a:tblPr firstRow="1"/><a:tr>${cell('Unit', 'rowSpan="2"')}${cell('Tahun', 'gridSpan="2"')}${cell('', 'hMerge="1"')}</a:tr><a:tr>${cell('', 'vMerge="1"')}${cell('2023')}${cell('2024')}</a:tr><a:tr>${cell('Loket')}${cell('10')}${cell('12')}</a:tr></a:tbl>`;
    const points = (values: readonly string[]): string =>
      values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join('');
    const chart = `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Antrean per bulan</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:tx>${points(['Tamu'])}</c:tx><c:cat>${points(['Mei', 'Juni'])}</c:cat><c:val>${points(['40', '55'])}</c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
    const point = (id: string, text: string): string =>
      `<d:pt modelId="${id}"><d:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></d:t></d:pt>`;
    const diagram = `<d:dataModel xmlns:d="d" xmlns:a="a"><d:ptLst><d:pt modelId="0" type="doc"/>${point('2', 'Kedua')}${point('1', 'Pertama')}${point('3', 'Di bawah pertama')}</d:ptLst><d:cxnLst><d:cxn srcId="0" destId="2" srcOrd="1"/><d:cxn srcId="0" destId="1" srcOrd="0"/><d:cxn srcId="1" destId="3" srcOrd="0"/></d:cxnLst></d:dataModel>`;
    const source = await read(
      pptxOf(
        [
          frame(table) + frame('<c:chart xmlns:c="c" r:id="c1"/>', 4.5),
          frame('<d:relIds xmlns:d="d" r:dm="d1"/>'),
        ],
        {
          'ppt/slides/_rels/slide1.xml.rels': relationsXml([
            ['c1', 'chart', '../charts/chart1.xml'],
          ]),
          'ppt/slides/_rels/slide2.xml.rels': relationsXml([
            ['d1', 'diagramData', '../diagrams/data1.xml'],
          ]),
          'ppt/charts/chart1.xml': strToU8(chart),
          'ppt/diagrams/data1.xml': strToU8(diagram),
        },
      ),
    );
    expect(source.blocks[0]).toMatchObject({
      rows: [
        [
          { text: 'Unit', rowSpan: 2, isHeader: true },
          { text: 'Tahun', colSpan: 2 },
        ],
        [{ text: '2023', isHeader: true }, { text: '2024' }],
        [{ text: 'Loket', isHeader: false }, { text: '10' }, { text: '12' }],
      ],
    });
    expect(source.blocks[1]).toMatchObject({
      kind: 'table',
      caption: 'Antrean per bulan',
      rows: [
        [{ text: '' }, { text: 'Tamu' }],
        [{ text: 'Mei' }, { text: '40' }],
        [{ text: 'Juni' }, { text: '55' }],
      ],
    });
    expect(source.blocks.slice(2)).toMatchObject([
      { depth: 0, sentences: [{ text: 'Pertama' }] },
      { depth: 1, sentences: [{ text: 'Di bawah pertama' }] },
      { depth: 0, sentences: [{ text: 'Kedua' }] },
    ]);
  });

  test('order: the wider gap parts first', () => {
    const at = (name: string, x: number, y: number) => ({
      name,
      frame: { x, y, width: 10, height: 10 },
    });
    const names = (gap: { x: number; y: number }): string =>
      inReadingOrder([
        at('d', 10 + gap.x, 10 + gap.y),
        at('b', 10 + gap.x, 0),
        at('c', 0, 10 + gap.y),
        at('a', 0, 0),
      ])
        .map(({ name }) => name)
        .join('');
    expect(names({ x: 2, y: 8 })).toBe('abcd');
    expect(names({ x: 8, y: 2 })).toBe('acbd');
  });
});

describe('harm', () => {
  test('text that nobody sees is told; white on a dark ground is seen', async () => {
    const dark =
      '<p:sp><p:nvSpPr><p:cNvPr id="1" name="x"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9144000" cy="1828800"/></a:xfrm><a:solidFill><a:srgbClr val="1F5C7A"/></a:solidFill></p:spPr></p:sp>';
    const source = await read(
      pptxOf([
        dark +
          slideBox([1, 0.5, 6, 1], ['Putih di atas biru.'], { color: 'FFFFFF' }) +
          slideBox([1, 3, 6, 1], ['Putih di atas putih.'], { color: 'FFFFFF' }) +
          slideBox([1, 4, 6, 1], ['Terlalu kecil.'], { size: 1 }) +
          slideBox([20, 4, 6, 1], ['Di luar salindia.']) +
          slideBox([1, 5, 6, 1], ['Isi yang tampak.']),
      ]),
    );
    const hidden = source.warnings.flatMap(({ code, sentenceId }) =>
      code === 'invisible-text' ? [sentenceId] : [],
    );
    const texts = source.blocks.flatMap(({ sentences }) => sentences);
    expect(texts.filter(({ id }) => hidden.includes(id)).map(({ text }) => text)).toEqual([
      'Putih di atas putih.',
      'Terlalu kecil.',
      'Di luar salindia.',
    ]);
  });

  test('macros stay packed; pictures outside, climbing names and missing parts do nothing', async () => {
    const pic = (id: string): string =>
      `<p:pic><p:nvPicPr><p:cNvPr id="4" name="x" descr="Alur ${id}"/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4572000" cy="3429000"/></a:xfrm></p:spPr></p:pic>`;
    const relations = `<Relationships><Relationship Id="x1" Type="x/image" Target="https://contoh.example/a.png" TargetMode="External"/><Relationship Id="x2" Type="x/image" Target="../../../../etc/passwd"/></Relationships>`;
    const source = await read(
      pptxOf([pic('x1') + pic('x2') + pic('x3') + slideBox([1, 6, 5, 1], ['Isi.'])], {
        'ppt/slides/_rels/slide1.xml.rels': strToU8(relations),
        'ppt/vbaProject.bin': new Uint8Array(8),
        '../../keluar.xml': strToU8('x'),
      }),
      { name: 'paparan.pptm' },
    );
    expect(source.warnings).toMatchObject([{ code: 'macros' }]);
    expect(source.losses.map(({ reason }) => reason)).toEqual(Array(3).fill('no-picture-data'));
  });

  test('entities, nesting without end, a bomb, cut off, empty', async () => {
    const slide = (xml: string): Uint8Array =>
      pptxOf([''], { 'ppt/slides/slide1.xml': strToU8(xml) });
    expect(await codeOf(slide('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'))).toBe('unsafe');
    expect(await codeOf(slide(`${'<p:grpSp>'.repeat(600)}`))).toMatch(/unsafe|damaged/);
    expect(await codeOf(slide(`<a>${' '.repeat(4_000_000)}</a>`))).toBe('bomb');
    expect(await codeOf(pptxOf(['']))).toBe('no-text');
    expect(await codeOf(pptxOf(['x']).subarray(0, 300))).toBe('damaged');
  });

  test('old files of Word and PowerPoint, and RTF, are told from others', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const named = (name: string): Uint8Array =>
      new Uint8Array([
        ...ole,
        ...Array(600).fill(0),
        ...[...name].flatMap((c) => [c.charCodeAt(0), 0]),
      ]);
    expect(await codeOf(named('PowerPoint Document'))).toBe('old-office');
    expect(await codeOf(named('WordDocument'))).toBe('old-office');
    expect(await codeOf(named('Workbook'))).toBe('unknown-type');
    expect(await codeOf(strToU8('{\\rtf1 Isi}'))).toBe('old-office');
  });
});
