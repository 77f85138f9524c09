import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Design } from '../../../design/model/design.ts';
import { newDesign } from '../../../design/new-design.ts';
import { findOoxmlValidator, validateOoxml } from '../../../tests/tools/ooxml-validator.ts';
import { sampleDesign, sampleMemo } from '../../testing/sample-design.ts';
import { type SlidesOptions, writeSlides } from './index.ts';

const options: SlidesOptions = {
  language: 'id',
  agency: 'Dinas Contoh (rekaan)',
  unit: '',
  isDraft: true,
  date: new Date('2026-11-22T03:00:00Z'),
};

interface Read {
  slides: string[][];
  notes: string[][];
  charts: string[];
  names: string[];
}

/** The words of each slide and its notes; every part must be well-formed XML. */
function read(bytes: Uint8Array): Read {
  const files = unzipSync(bytes);
  const words = (name: string): string[] => {
    const found: string[] = [];
    let isText = false;
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => {
      isText = tag.name === 'a:t';
      if (isText) found.push('');
    });
    parser.on('text', (text) => {
      if (isText) found[found.length - 1] += text;
    });
    parser.on('closetag', () => {
      isText = false;
    });
    parser.write(strFromU8(files[name] ?? new Uint8Array())).close();
    return found;
  };
  const names = Object.keys(files);
  for (const name of names) if (/\.(xml|rels)$/.test(name)) words(name);
  const numbered = (folder: string): string[] =>
    names
      .filter((name) => new RegExp(`^ppt/${folder}/[a-zA-Z]+\\d+\\.xml$`).test(name))
      .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  return {
    slides: numbered('slides').map(words),
    notes: numbered('notesSlides').map(words),
    charts: numbered('charts').map((name) => strFromU8(files[name] ?? new Uint8Array())),
    names,
  };
}

describe('paparan.pptx', () => {
  const design = sampleDesign();
  let bytes: Uint8Array;
  let talk: Read;
  beforeAll(async () => {
    bytes = await writeSlides(design, options);
    talk = read(bytes);
  });

  test('has eight to twelve slides, each with a title and something to say', () => {
    expect(talk.slides.length).toBeGreaterThanOrEqual(8);
    expect(talk.slides.length).toBeLessThanOrEqual(12);
    expect(talk.notes).toHaveLength(talk.slides.length);
    for (const note of talk.notes) expect(note.join('').trim().length).toBeGreaterThan(20);
    expect(new Set(talk.slides.map(([title]) => title)).size).toBe(talk.slides.length);
  });

  test('charts are charts: figures with a workbook behind them', () => {
    expect(talk.charts.length).toBeGreaterThanOrEqual(2);
    expect(talk.names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(talk.charts.length);
    const first = Object.values(design.problem.indicators.items).find(
      ({ baseline, target }) => baseline !== null && target !== null,
    );
    expect(talk.charts.join('')).toContain(`<c:v>${first?.baseline?.value}</c:v>`);
  });

  test('a draft is marked, a final one is not', async () => {
    const marks = (file: Uint8Array): number =>
      Object.entries(unzipSync(file)).filter(
        ([name, entry]) =>
          name.startsWith('ppt/slideLayouts/') && strFromU8(entry).includes('>DRAF<'),
      ).length;
    expect(marks(bytes)).toBe(2);
    expect(marks(await writeSlides(design, { ...options, isDraft: false }))).toBe(0);
  });

  test('the same design gives the same bytes', async () => {
    expect(await writeSlides(sampleDesign(), options)).toEqual(bytes);
  });

  test('texts that look like markup stay text', async () => {
    const hostile = '"><a:t>]]></a:t>&amp; <script>\u0000\ud800</script>';
    const one: Design = JSON.parse(
      JSON.stringify(design, (key, value) => (key === 'text' ? `${value} ${hostile}` : value)),
    );
    one.title.text = `Judul ${hostile}`;
    one.agency.text = hostile;
    const found = read(await writeSlides(one, { ...options, agency: hostile }));
    expect(found.slides[0]?.join(' ')).toContain('Judul "><a:t>]]></a:t>&amp; <script></script>');
  });

  test.skipIf(findOoxmlValidator() === null)(
    'passes the Open XML validator: journey, memo, and an empty design',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'jelajah-pptx-'));
      try {
        const files = {
          journey: bytes,
          memo: await writeSlides(sampleMemo(), options),
          empty: await writeSlides(newDesign('dsn_aaaaaaaaaa', 'en'), {
            ...options,
            language: 'en',
          }),
        };
        for (const [name, file] of Object.entries(files)) {
          const path = join(folder, `${name}.pptx`);
          await writeFile(path, file);
          expect((await validateOoxml(path)).errors, name).toEqual([]);
        }
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );
});
