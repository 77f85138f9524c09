import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { partIdSchema } from '../../../design/ids.ts';
import type { Design } from '../../../design/model/design.ts';
import { newDesign } from '../../../design/new-design.ts';
import { parseDesign } from '../../../design/parse.ts';
import { slotsOf } from '../../../design/texts.ts';
import { findOoxmlValidator, validateOoxml } from '../../../tests/tools/ooxml-validator.ts';
import { bookmarkName, longestBookmark } from '../../bookmark-name.ts';
import { plainSlotText } from '../../slot-markdown.ts';
import { type ReadDocx, readDocx } from '../../testing/read-docx.ts';
import { sampleDesign, sampleMemo } from '../../testing/sample-design.ts';
import { writeDesignDocx } from './index.ts';

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Every filled slot stands in one bookmark of its own; nothing else stands inside it. Of a blank one there
 * is at most the dash of its cell, so that a reviewer's text in it finds its way back.
 */
function expectEverySlotOnce(design: Design, docx: ReadDocx): void {
  for (const { path, slot } of slotsOf(design)) {
    const words = flat(plainSlotText(slot.text));
    const found = docx.bookmarks.get(bookmarkName(path));
    if (words === '') expect(found ?? ['–'], path).toEqual(['–']);
    else expect(found?.map(flat), path).toEqual([words]);
  }
}

function expectNoTableTooWide(docx: ReadDocx): void {
  for (const table of docx.tables) {
    expect(table.pageTextWidth).toBeGreaterThan(9000);
    expect(table.width).toBeLessThanOrEqual(table.pageTextWidth);
    expect(table.columns.reduce((sum, one) => sum + one, 0)).toBe(table.width);
    for (const row of table.rows) expect(row.reduce((sum, one) => sum + one, 0)).toBe(table.width);
  }
}

describe('design.docx', () => {
  const design = sampleDesign();
  const options = { revision: 12, sourceDate: new Date('2026-11-22T03:00:00Z') };
  let docx: ReadDocx;
  let memo: ReadDocx;
  beforeAll(async () => {
    docx = readDocx(await writeDesignDocx(design, options));
    memo = readDocx(await writeDesignDocx(sampleMemo(), options));
  });

  test('the sample is a valid design with nearly every slot filled', () => {
    expect(parseDesign(design).ok).toBe(true);
    const empty = slotsOf(design).filter(({ slot }) => slot.text === '');
    expect(empty.length).toBeLessThan(slotsOf(design).length * 0.08);
  });

  test('holds every filled slot once, in its own bookmark', () => {
    expectEverySlotOnce(design, docx);
    expectEverySlotOnce(sampleMemo(), memo);
  });

  test('shows a distinctive text nowhere but in its place', () => {
    const whole = flat(docx.text);
    const others = slotsOf(design).map(({ slot }) => flat(plainSlotText(slot.text)));
    for (const words of others) {
      if (words.length < 30) continue;
      const isPartOfAnother = others.filter((other) => other.includes(words)).length > 1;
      if (isPartOfAnother || flat(design.brief.text).includes(words)) continue;
      expect(whole.split(words).length - 1, words).toBe(1);
    }
  });

  test('puts each text under the heading it belongs to', () => {
    const whole = docx.text;
    const at = (text: string): number => whole.indexOf(text);
    const order = [
      design.title.text,
      design.problem.statement.text,
      design.analysis.gap.text,
      design.problem.requestedSolution.text,
      'Rina, petugas baru',
      'menjelaskan syarat layanan dengan kalimat yang disepakati',
      design.journey.goal.text,
      'Menelusuri satu berkas dari loket sampai terbit',
      design.project.breakthrough.text,
      design.ecosystem.community.purpose.text,
      design.transfer.agreement.supervisor.text,
      design.journey.delivery.criteria.text,
      'Penjelasan baku dipakai di loket',
      'Mohon tegaskan SOP mana yang berlaku.',
    ].map(at);
    expect(order.every((position) => position >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('names its bookmarks as Word allows, once each, and links only to what is there', () => {
    for (const file of [docx, memo]) {
      const names = [...file.bookmarks.keys()];
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        expect(name.length).toBeLessThanOrEqual(longestBookmark);
      }
      for (const found of file.bookmarks.values()) expect(found).toHaveLength(1);
      for (const anchor of file.anchors) expect(names).toContain(anchor);
    }
    const coded = ['causes', 'actions'] as const;
    for (const key of coded)
      for (const id of design.analysis[key].order) expect(docx.bookmarks.has(id)).toBe(true);
    for (const id of design.journey.activities.order) expect(docx.bookmarks.has(id)).toBe(true);
  });

  test('has no table wider than its page, and repeats the head of each table', () => {
    expectNoTableTooWide(docx);
    expectNoTableTooWide(memo);
    expect(docx.tables.length).toBeGreaterThan(30);
    expect(docx.tables.some(({ pageTextWidth }) => pageTextWidth > 13_000)).toBe(true);
    expect(docx.tables.filter(({ repeatsHeader }) => repeatsHeader).length).toBeGreaterThan(20);
  });

  test('has real headings with outline levels, numbered captions and a contents field', () => {
    const styles = strFromU8(docx.parts['word/styles.xml'] ?? new Uint8Array());
    for (const level of [1, 2, 3])
      expect(styles).toMatch(
        new RegExp(`w:styleId="Heading${level}".*?<w:outlineLvl w:val="${level - 1}"/>`),
      );
    const first = docx.headings.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(first.slice(0, 5)).toEqual([
      'Ringkasan',
      'Konteks',
      'Detail pembelajaran',
      'Penyelenggaraan dan evaluasi',
      'Riwayat telaah',
    ]);
    const tables = docx.captions.filter((caption) => caption.startsWith('Tabel '));
    expect(tables.map((caption) => Number(/\d+/.exec(caption)?.[0]))).toEqual(
      tables.map((_, index) => index + 1),
    );
    const xml = strFromU8(docx.parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('TOC \\o');
    expect(xml).toContain('w:orient="landscape"');
  });

  test('draws the fishbone as vector and at 200 dpi or more, with words for who cannot see it', () => {
    const [fishbone] = docx.pictures;
    if (fishbone === undefined) throw new Error('no picture');
    expect(fishbone.description).toContain('Diagram tulang ikan');
    expect(fishbone.description).toContain('Nonbelajar');
    expect(fishbone.embeds).toEqual(['m_fishbone_png', 'm_fishbone_svg']);
    const png = docx.parts['word/media/fishbone.png'] ?? new Uint8Array(24);
    const pixels = new DataView(png.buffer, png.byteOffset).getUint32(16);
    expect(pixels / (fishbone.widthEmu / 914_400)).toBeGreaterThanOrEqual(200);
    const svg = strFromU8(docx.parts['word/media/fishbone.svg'] ?? new Uint8Array());
    expect(svg).toContain('<path');
    expect(svg).not.toContain('<text');
  });

  test('carries design, revision and format for the way back, and no clock', async () => {
    const custom = strFromU8(docx.parts['docProps/custom.xml'] ?? new Uint8Array());
    expect(custom).toContain(design.id);
    expect(custom).toContain('name="jelajah.revision"><vt:lpwstr>12<');
    expect(custom).toContain('jelajah.design/1');
    expect(strFromU8(docx.parts['docProps/core.xml'] ?? new Uint8Array())).toContain(
      '2026-11-22T03:00:00Z',
    );
    const again = await writeDesignDocx(sampleDesign(), options);
    const twice = await writeDesignDocx(sampleDesign(), options);
    expect(Buffer.compare(again, twice)).toBe(0);
    const undated = readDocx(await writeDesignDocx(sampleDesign()));
    if (process.env.SOURCE_DATE_EPOCH === undefined)
      expect(strFromU8(undated.parts['docProps/core.xml'] ?? new Uint8Array())).not.toContain(
        'dcterms:created>2',
      );
  });

  test('puts the agency and its logo on the cover, and leaves out a logo that is no picture', async () => {
    const png = docx.parts['word/media/mix.png'];
    if (png === undefined) throw new Error('no picture to use as a logo');
    const agency = { name: 'Badan Contoh (rekaan)', unit: 'Pusat Pembelajaran' };
    const withLogo = readDocx(
      await writeDesignDocx(design, { agency: { ...agency, logo: { bytes: png, type: 'png' } } }),
    );
    expect(withLogo.text).toContain(agency.name);
    expect(withLogo.pictures).toHaveLength(3);
    const broken = readDocx(
      await writeDesignDocx(design, {
        agency: { ...agency, logo: { bytes: new Uint8Array(40), type: 'jpeg' } },
      }),
    );
    expect(broken.pictures).toHaveLength(2);
  });

  test('writes English labels when asked', async () => {
    const english = readDocx(await writeDesignDocx(design, { language: 'en' }));
    expect(english.headings[0]?.text).toBe('Summary');
    expectEverySlotOnce(design, english);
    const styles = strFromU8(english.parts['word/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('w:val="en-GB"');
  });

  test('passes the Open XML validator', async (context) => {
    if (findOoxmlValidator() === null)
      context.skip('no Open XML validator for this system: set OOXML_VALIDATOR_CLI');
    const folder = await mkdtemp(join(tmpdir(), 'jelajah-docx-'));
    try {
      for (const [name, one] of Object.entries({
        sample: sampleDesign(),
        memo: sampleMemo(),
        empty: newDesign('dsn_aaaaaaaaaa', 'en'),
        odd: oddDesign(),
      })) {
        const path = join(folder, `${name}.docx`);
        await writeFile(path, await writeDesignDocx(one, options));
        expect((await validateOoxml(path)).errors, name).toEqual([]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** Texts that break careless writers. */
const oddTexts = [
  'Tag <b>&amp; "kutip" \' apostrof',
  'kendali \u0000\u0007\u000b\u001f dan \ufffe\uffff, setengah pasangan \ud800 akhir \udc00',
  '**tebal tanpa akhir',
  '1. satu\n2. dua\n\n- a\n  - b\n\n7. tujuh',
  '[tautan](part:act_zzzzzzzzzz) ke bagian yang tidak ada',
  '⟨perlu diisi: nama⟩ dan ⟨to be filled: date⟩',
  'x'.repeat(900),
  'kata '.repeat(400),
  'baris\r\nkedua\u2028ketiga\ttab',
  '   ',
  '-',
  '𝒜 emoji 👩🏽‍🏫 العربية 中文',
  ']]> <!-- --> <?xml?>',
  '$& $1 $$ \\',
];

function oddDesign(): Design {
  const design = sampleDesign();
  slotsOf(design).forEach(({ slot }, index) => {
    slot.text = oddTexts[index % oddTexts.length] ?? '';
  });
  return design;
}

describe('any design', () => {
  test('keeps odd texts whole, apart from what XML forbids', async () => {
    const design = oddDesign();
    expectEverySlotOnce(design, readDocx(await writeDesignDocx(design)));
  });

  test('keeps mutated designs whole: long, empty, odd, many', async () => {
    const text = fc.oneof(
      fc.constantFrom(...oddTexts, ''),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.lorem({ maxCount: 120 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), text), { maxLength: 60 }),
        fc.constantFrom('journey' as const, 'memo' as const),
        fc.boolean(),
        async (changes, result, isMany) => {
          const design: Design = { ...sampleDesign(), result };
          if (isMany) multiply(design, 40);
          const all = slotsOf(design);
          for (const [index, words] of changes) {
            const one = all[index % all.length];
            if (one !== undefined) one.slot.text = words;
          }
          const docx = readDocx(await writeDesignDocx(design));
          expectEverySlotOnce(design, docx);
          expectNoTableTooWide(docx);
          for (const anchor of docx.anchors) expect(docx.bookmarks.has(anchor)).toBe(true);
        },
      ),
      { seed: 11, numRuns: 12 },
    );
  });

  test('an empty design is still a document', async () => {
    const docx = readDocx(await writeDesignDocx(newDesign('dsn_aaaaaaaaaa', 'id')));
    expect(docx.text).toContain('Rancangan tanpa judul');
    expect(docx.pictures).toHaveLength(0);
  });
});

/** Copies the first activity until there are `count`. */
function multiply(design: Design, count: number): void {
  const { activities } = design.journey;
  const [first] = activities.order;
  const pattern = first === undefined ? undefined : activities.items[first];
  if (pattern === undefined) return;
  for (let index = activities.order.length; index < count; index += 1) {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const id = `act_many${letters[Math.floor(index / 26)]}${letters[index % 26]}aaaa`;
    expect(partIdSchema.safeParse(id).success).toBe(true);
    const copy: typeof pattern = JSON.parse(JSON.stringify(pattern));
    copy.occurrences = { order: [], items: {} };
    copy.proofs = { order: [], items: {} };
    activities.order.push(id);
    activities.items[id] = copy;
  }
}
