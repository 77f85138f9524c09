import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { values } from '../../../../design/collection.ts';
import type { Series } from '../../../../design/model/series.ts';
import { sampleImages, sampleSeries } from '../testing/sample-series.ts';
import type { WriteSeries } from '../types.ts';
import { cards } from './pdf.ts';

const tagSchema = z.object({
  role: z.string().optional(),
  alt: z.string().optional(),
  children: z.array(z.unknown()).optional(),
});
type Tagged = z.infer<typeof tagSchema>;

const inputOf = (series: Series, language: 'id' | 'en' = 'id'): WriteSeries => ({
  series,
  unitId: null,
  images: sampleImages,
  language,
});

/** Words of each page without blanks, which a reader of PDF puts in as it likes; and its tags. */
async function pagesOf(bytes: Uint8Array): Promise<Array<{ words: string; tags: Tagged[] }>> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join('');
    const [, , width, height] = page.view;
    expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([420, 595]);
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      // Nothing is cut off: every piece of text lies within the card.
      expect(x, item.str).toBeGreaterThan(30);
      expect(x + item.width, item.str).toBeLessThan(392);
      expect(y, item.str).toBeGreaterThan(10);
      expect(y, item.str).toBeLessThan(580);
    }
    pages.push({ words: words.replace(/\s+/gu, ''), tags: flat(await page.getStructTree()) });
  }
  return pages;
}

const flat = (given: unknown): Tagged[] => {
  const tag = tagSchema.safeParse(given);
  return tag.success ? [tag.data, ...(tag.data.children ?? []).flatMap(flat)] : [];
};
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

describe('cards', () => {
  let bytes: Uint8Array;
  let pages: Awaited<ReturnType<typeof pagesOf>>;
  beforeAll(async () => {
    bytes = await cards(inputOf(sampleSeries()));
    pages = await pagesOf(bytes);
  });

  test('show every line of content with its page, and the key only on a later card', () => {
    const whole = pages.map(({ words }) => words).join('');
    for (const unit of values(sampleSeries().units)) {
      expect(whole).toContain(squeezed(unit.title.text));
      expect(whole).toContain(squeezed(unit.workplaceAction.text));
      for (const scene of values(unit.scenes))
        for (const line of values(scene.narration)) {
          const place = line.citationIds.length === 0 ? '' : '[hlm.';
          expect(whole).toContain(squeezed(line.text.text) + place);
        }
    }
    const asked = pages.findIndex(({ words }) => words.includes('Kunciadapadakartuberikutnya'));
    const key = pages.findIndex(({ words }) => words.includes('Kuncijawaban'));
    expect(key).toBeGreaterThan(asked);
    expect(asked).toBeGreaterThan(0);
  });

  test('are tagged: headings, paragraphs, pictures with their text alternative', () => {
    const tags = pages.flatMap((page) => page.tags);
    expect(tags.filter(({ role }) => role === 'H1')).toHaveLength(2);
    expect(tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
      'Bagan enam kotak berurutan, dari memastikan pertanyaan sampai menguji dan menyajikan.',
    ]);
    expect(tags.filter(({ role }) => role === 'P').length).toBeGreaterThan(40);
  });

  test('are the same bytes for the same series, and name nothing outside', async () => {
    expect(Buffer.from(await cards(inputOf(sampleSeries()))).equals(bytes)).toBe(true);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/URI|\/JavaScript|\/Launch/u);
  });

  test('hold long, odd and broken things', async () => {
    const series = structuredClone(sampleSeries());
    const [unit] = values(series.units);
    const [scene] = unit === undefined ? [] : values(unit.scenes);
    const [line] = scene === undefined ? [] : values(scene.narration);
    if (unit === undefined || scene === undefined || line === undefined) throw new Error('sample');
    line.text.text = `${'kata panjang '.repeat(250)}akhirnya`;
    unit.situation.text = `${'x'.repeat(2000)} <b>&amp;</b> ≥ ✓ \u0007`;
    scene.table = {
      caption: 'Tabel lebar',
      heads: Array.from({ length: 9 }, (_, at) => `Kolom ${at}`),
      rows: Array.from({ length: 8 }, () => Array.from({ length: 9 }, () => 'isi sel '.repeat(12))),
    };
    const broken = new Map(
      [...sampleImages].map(([hash, image]) => [
        hash,
        { ...image, bytes: image.bytes.slice(0, 40) },
      ]),
    );
    const made = await pagesOf(await cards({ ...inputOf(series, 'en'), images: broken }));
    const whole = made.map(({ words }) => words).join('');
    expect(whole).toContain('akhirnya');
    expect(whole.split('katapanjang')).toHaveLength(251);
    expect(whole).toContain('Theanswersareonthenextcard');
  });
});
