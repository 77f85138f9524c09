/** Web pages as programs write them, as people save them, and as nobody should. */
import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sourceDocumentSchema } from '../../../design/source-document.ts';
import { goldSchema, plainModule, scoreSource } from '../../testing/score-source.ts';
import { readSource, readWithImages } from '../index.ts';

const read = (html: string | Uint8Array, name = 'a.html') =>
  readSource(typeof html === 'string' ? strToU8(html) : html, { name });
const codeOf = (html: string): Promise<unknown> =>
  read(html).then(
    () => 'read',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
  );
/** One line for each block: what it is, and its words. */
const outline = async (html: string | Uint8Array, name?: string): Promise<string[]> =>
  (await read(html, name)).blocks.map((block) => {
    const words = block.sentences.map(({ text }) => text).join(' ');
    const mark =
      block.kind === 'heading'
        ? ` ${block.level}`
        : block.kind === 'list-item'
          ? ` ${block.depth} ${block.marker}`
          : block.kind === 'footnote'
            ? ` ${block.marker}`
            : '';
    return `${block.role === undefined ? '' : `${block.role} `}${block.kind}${mark}: ${words}`;
  });
const png =
  'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAAAAAByaaZbAAAAE0lEQVR4nGP4TyJgGNUwqmH4agAALxEPAR8fHx8AAAAASUVORK5CYII=';

const fixture = (path: string): Buffer =>
  readFileSync(new URL(`../../../tests/fixtures/modules/B/${path}`, import.meta.url));

test('a module saved as a web page by an office program', async () => {
  const { source, images } = await readWithImages(new Uint8Array(fixture('modul.html')), {
    name: 'modul.html',
  });
  expect(sourceDocumentSchema.safeParse(source).error).toBeUndefined();
  expect(source.mediaType).toBe('text/html');
  const gold = goldSchema.parse(JSON.parse(fixture('gold.json').toString()));
  const score = scoreSource(source, gold, plainModule(fixture('modul.md').toString()));
  expect(score).toMatchObject({ missing: [], extra: [], wrongLevels: [], wrongTables: [] });
  expect(score).toMatchObject({ headings: 1, levels: 1, tables: 1, footnotes: 1 });
  expect(score.words).toBeGreaterThanOrEqual(0.995);
  expect(images).toHaveLength(3);
});

describe('content', () => {
  test('headings, lists, tables with merged cells, figures and notes, in their order', async () => {
    const page = `<!DOCTYPE html><html><head><title>x</title></head><body><main>
      <h1>Bab <em>Satu</em></h1><p>Isi No. 5 pendek.<sup><a href="#fn1" id="r1">1</a></sup> Lalu&nbsp;selesai.</p>
      <ol start="3" type="a"><li>tiga<ul><li>dalam</li></ul><li><p>empat</p><p>Lanjutan.</p></ol>
      <table><caption>Tabel 1. Beban</caption><thead><tr><th rowspan=2>Unit<th colspan=2>Tahun</tr><tr><th>2023<th>2024</thead>
      <tr><td>Loket<td>10<td>12</table>
      <figure><img alt="Denah" src="data:image/png;base64,${png}" width=300><figcaption>Gambar 1. Denah loket</figcaption></figure>
      <aside>Perhatikan antrean.</aside>
      <section role="doc-endnotes"><ol><li id="fn1">Catatan kecil. <a href="#r1">↩</a></ol></section>
      </main></body></html>`;
    expect(await outline(page)).toEqual([
      'heading 1: Bab Satu',
      'paragraph: Isi No. 5 pendek. Lalu selesai.',
      'list-item 0 c.: tiga',
      'list-item 1 •: dalam',
      'list-item 0 d.: empat',
      'paragraph: Lanjutan.',
      'table: Unit | Tahun 2023 | 2024 Loket | Tahun: 10 | 12',
      'figure: Gambar 1. Denah loket Denah',
      'box paragraph: Perhatikan antrean.',
      'footnote 1: Catatan kecil.',
    ]);
    const { source, images } = await readWithImages(strToU8(page), { name: 'a.html' });
    expect(images[0]?.mediaType).toBe('image/png');
    expect(source.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      caption: 'Tabel 1. Beban',
      rows: [
        [
          { text: 'Unit', rowSpan: 2, colSpan: 1, isHeader: true },
          { text: 'Tahun', rowSpan: 1, colSpan: 2, isHeader: true },
        ],
        [{ text: '2023' }, { text: '2024' }],
        [{ text: 'Loket', isHeader: false }, { text: '10' }, { text: '12' }],
      ],
    });
  });

  test('menus, heads and feet of a site are left out and told; the title in its head is kept', async () => {
    const page = `<html><body><header><h1>Standar Loket</h1><p>Portal</p></header><nav><a href=/>Beranda</a></nav>
      <article><p>Petugas menyapa setiap tamu yang datang ke loket pelayanan terpadu hari ini.</p></article>
      <footer>Hak cipta</footer></body></html>`;
    expect(await outline(page)).toEqual([
      'heading 1: Standar Loket',
      'paragraph: Petugas menyapa setiap tamu yang datang ke loket pelayanan terpadu hari ini.',
    ]);
    expect((await read(page)).losses.map(({ reason }) => reason)).toContain('running-head');
  });

  test('tables that only place things are read as text, pictures from elsewhere are not fetched', async () => {
    const page =
      '<html><body><table><tr><td><h2>Kiri</h2><p>Isi kiri.</p><td><table><tr><td>a<td>b<tr><td>c<td>d</table></table><p>Tampak <img src="https://contoh.example/x.png" alt="Alur keluhan"> sini.</p>';
    expect(await outline(page)).toEqual([
      'heading 2: Kiri',
      'paragraph: Isi kiri.',
      'table: a | b c | d',
      'paragraph: Tampak sini.',
      'figure: Alur keluhan',
    ]);
    expect((await read(page)).losses).toMatchObject([
      { reason: 'no-picture-data', what: 'figure' },
    ]);
  });
});

describe('letters', () => {
  test('by byte order mark, by what the page says, else UTF-8, else the old Western ones', async () => {
    const body = (head: string, text: string): string =>
      `<html><head>${head}</head><body><p>${text}</p></body></html>`;
    const wide = `\ufeff${body('', 'Halo.')}`;
    const utf16 = new Uint8Array(
      [...wide].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    );
    const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
    expect(await outline(utf16)).toEqual(['paragraph: Halo.']);
    expect(await outline(bytes(body('<meta charset="iso-8859-5">', '\xb8\xd4.')))).toEqual([
      'paragraph: Ид.',
    ]);
    expect(await outline(body('<meta charset=latin1>', 'Caf&eacute; &lt;b&gt;.'))).toEqual([
      'paragraph: Café <b>.',
    ]);
    expect(await outline(bytes(body('', '\xe9t\xe9.')))).toEqual(['paragraph: été.']);
    expect(await outline(body('<meta charset=tak-ada>', 'été.'))).toEqual(['paragraph: été.']);
  });

  test('what a page is, its bytes say: no script as text, no text as a page', async () => {
    expect((await read('<!-- a --><!doctype html><p>Isi.', 'a.txt')).mediaType).toBe('text/html');
    expect((await read('Nilai a < b dan c > d.', 'a.txt')).mediaType).toBe('text/plain');
    expect(await codeOf('From: <Saved by X>\nContent-Type: multipart/related;\n\n<html>')).toBe(
      'unknown-type',
    );
  });
});

describe('harm', () => {
  test('text that nobody sees is told and kept apart', async () => {
    const page = `<html><head><style>.x{display:none} @media print{.y{display:none}} #z{font-size:0}</style></head><body>
      <p>Tampak <span style="font-size:1px">kecil</span> jelas.</p><p class=x>Satu.</p><p class=y>Dua.</p><p id=z>Tiga.</p>
      <p hidden>Empat.</p><p style="color:#FFF">Lima.</p><div style="background:navy;color:white">Enam.</div>
      <p style="position:absolute;left:-9999px">Tujuh.</p></body></html>`;
    const source = await read(page);
    const hidden = new Set(
      source.warnings.flatMap(({ code, sentenceId }) =>
        code === 'invisible-text' ? [sentenceId] : [],
      ),
    );
    const seen = source.blocks.flatMap(({ sentences }) => sentences);
    expect(seen.filter(({ id }) => hidden.has(id)).map(({ text }) => text)).toEqual([
      'kecil',
      'Satu.',
      'Tiga.',
      'Empat.',
      'Lima.',
      'Tujuh.',
    ]);
    expect(seen.filter(({ id }) => !hidden.has(id)).map(({ text }) => text)).toEqual([
      'Tampak jelas.',
      'Dua.',
      'Enam.',
    ]);
  });

  test('scripts are not run and are no text', async () => {
    const page =
      '<html><body onload="globalThis.ran=1"><script>globalThis.ran=1;document.write("<p>Jahat.</p>")</script><p>Isi.</p><iframe srcdoc="<p>Dalam.</p>"></iframe><img src=x onerror="globalThis.ran=1"></body></html>';
    expect(await outline(page)).toEqual(['paragraph: Isi.']);
    expect('ran' in globalThis).toBe(false);
  });

  test.each([
    ['nested divisions', '<div>'.repeat(200_000)],
    ['nested lists', '<ul><li>x'.repeat(100_000)],
    ['open formatting', Array.from({ length: 5000 }, (_, i) => `<p><b a${i}>x`).join('')],
    ['misplaced elements', `<table>${'<i></i>'.repeat(100_000)}`],
  ])('%s without end are refused', async (_, text) => {
    expect(await codeOf(`<!doctype html><p>Isi.</p>${text}`)).toBe('unsafe');
  });

  test.each([
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}`).join(' ')}>`],
    ['style sheets', `<style>${'a{'.repeat(100_000)}</style>`],
    ['comments', '<!--'.repeat(100_000)],
    ['pictures', '<img src=x alt=y>'.repeat(5000)],
  ])('%s without end are read', async (_, text) => {
    const source = await read(`<!doctype html><p>Isi.</p>${text}`);
    expect(source.blocks[0]?.sentences[0]?.text).toBe('Isi.');
    expect(source.losses.length).toBeLessThanOrEqual(2000);
  });
});
