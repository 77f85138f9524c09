import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { values } from '../../../../design/collection.ts';
import { newMicroUnit } from '../../../../design/new-series.ts';
import { findOoxmlValidator, validateOoxml } from '../../../../tests/tools/ooxml-validator.ts';
import { readDocx } from '../../../testing/read-docx.ts';
import { facilitator } from '../facilitator/facilitator.ts';
import { timePlan } from '../facilitator/time-plan.ts';
import { sampleId, sampleImages, sampleSeries, slot } from '../testing/sample-series.ts';
import type { WriteSeries } from '../types.ts';
import { storyboard } from './storyboard.ts';

const sample: WriteSeries = {
  series: sampleSeries(),
  unitId: null,
  images: sampleImages,
  language: 'id',
};
const writers = { storyboard, facilitator };

/** Every text of the series is odd. */
function oddInput(): WriteSeries {
  const series = structuredClone(sampleSeries());
  const odd =
    '1. <b>&amp;\u0000\ud800 ]]>\n\n- a\n  - b\n[x](part:act_zzzzzzzzzz) ⟨perlu diisi: nama⟩ 👩🏽‍🏫';
  const spoil = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('text' in value && typeof value.text === 'string') value.text = odd;
    for (const child of Object.values(value)) spoil(child);
  };
  spoil(series);
  return { ...sample, series, language: 'en' };
}

describe('storyboard', () => {
  const docx = readDocx(storyboard(sample));

  test('holds scenes, tables, figures, choices, questions and quotations with label and page', () => {
    const xml = strFromU8(docx.parts['word/document.xml'] ?? new Uint8Array());
    for (const unit of values(sample.series.units)) {
      for (const scene of values(unit.scenes)) {
        for (const line of values(scene.narration)) expect(docx.text).toContain(line.text.text);
        for (const choice of values(scene.choices))
          expect(docx.text).toContain(choice.feedback.text);
        for (const row of scene.table?.rows ?? [])
          for (const cell of row) expect(docx.text).toContain(cell);
      }
      for (const item of values(unit.items))
        for (const option of values(item.options)) expect(docx.text).toContain(option.text.text);
    }
    expect(docx.text).toContain('[Kutipan, hlm. 5]');
    expect(docx.text).toContain('[Buatan]');
    expect(docx.text).not.toMatch(/\[Buatan, |\[Perlu cek, /u);
    expect(docx.pictures.map(({ description }) => description)).toEqual([
      'Bagan enam kotak berurutan, dari memastikan pertanyaan sampai menguji dan menyajikan.',
    ]);
    expect(
      docx.headings.filter(({ style }) => style === 'Heading1').map(({ text }) => text),
    ).toEqual([
      'Unit 1. Membedakan telaahan staf dari naskah lain',
      'Unit 2. Enam langkah menyusun telaahan',
      'Daftar kutipan modul',
    ]);
    expect(xml).toContain('w:orient="landscape"');
    expect(
      docx.tables.filter(({ columns, repeatsHeader }) => columns.length === 10 && repeatsHeader),
    ).toHaveLength(2);
    for (const { width, pageTextWidth } of docx.tables)
      expect(width).toBeLessThanOrEqual(pageTextWidth);
  });

  test('of one unit keeps its number and names its own quotations only', () => {
    const unitId = sampleId('microUnit', 'langkah');
    const { text } = readDocx(storyboard({ ...sample, unitId, language: 'en' }));
    expect(text).toContain('Unit 2. Enam langkah');
    expect(text).toContain('Quotations from the module');
    expect(text).not.toContain('Telaahan staf, dengan demikian');
  });
});

describe('facilitator guide', () => {
  test('plans the minutes of every unit exactly, whatever its length', () => {
    for (let minutes = 1; minutes <= 12; minutes += 1) {
      for (const unit of values(sample.series.units)) {
        const plan = timePlan({ ...unit, seconds: minutes * 60 - 20 });
        expect(plan.reduce((sum, step) => sum + step.minutes, 0)).toBeCloseTo(minutes, 9);
        expect(Math.min(...plan.map((step) => step.minutes))).toBeGreaterThan(0);
      }
    }
    const bare = timePlan({ ...newMicroUnit(), workplaceAction: slot('') });
    expect(bare.map(({ phase }) => phase)).toEqual(['opening', 'closing']);
  });

  test('gives each question its answer and reason, and the three reviews', () => {
    const { text, headings } = readDocx(facilitator(sample));
    expect(text).toContain('Keputusan apa yang akan diambil, oleh siapa, dan kapan');
    expect(text).toContain('Penyebab: Penyebab diturunkan setelah masalahnya mantap.');
    for (const day of [1, 7, 30]) expect(text).toContain(`Hari ke-${day}`);
    expect(
      headings.filter(({ text: words }) => words === 'Bila tanpa jaringan atau perangkat'),
    ).toHaveLength(2);
  });
});

describe('both', () => {
  test('are the same bytes for the same series', () => {
    for (const write of Object.values(writers))
      expect(Buffer.from(write(sample)).equals(write(sample))).toBe(true);
  });

  test('pass the Open XML validator with odd texts in every place', async (context) => {
    if (findOoxmlValidator() === null)
      context.skip('no Open XML validator for this system: set OOXML_VALIDATOR_CLI');
    const folder = await mkdtemp(join(tmpdir(), 'jelajah-print-'));
    try {
      for (const [name, write] of Object.entries(writers)) {
        const path = join(folder, `${name}.docx`);
        await writeFile(path, write(oddInput()));
        expect((await validateOoxml(path)).errors, path).toEqual([]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
