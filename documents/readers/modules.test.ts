/**
 * Two invented training modules (CC0) against what is known of them: one with tidy Word styles, one the
 * way many people write (bold paragraphs as headings, boxes, a page in two columns).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceDocumentSchema } from '../../design/source-document.ts';
import { goldSchema, plainModule, scoreSource } from '../testing/score-source.ts';
import { readSource } from './index.ts';

const fixture = (path: string): Buffer =>
  readFileSync(new URL(`../../tests/fixtures/modules/${path}`, import.meta.url));

describe.each([
  ['A', 'modul.docx'],
  ['A', 'modul.pdf'],
  ['B', 'modul.docx'],
  ['B', 'modul.pdf'],
])('module %s, %s', (module, name) => {
  test('headings with level and page, tables, figures, notes and words are found', async () => {
    const source = await readSource(new Uint8Array(fixture(`${module}/${name}`)), { name });
    expect(sourceDocumentSchema.safeParse(source).error).toBeUndefined();
    const gold = goldSchema.parse(JSON.parse(fixture(`${module}/gold.json`).toString()));
    const text = plainModule(fixture(`${module}/modul.md`).toString());
    const score = scoreSource(source, gold, text);
    expect(score).toMatchObject({ missing: [], wrongLevels: [], wrongTables: [], extra: [] });
    expect(score).toMatchObject({ headings: 1, levels: 1, pages: 1, tables: 1, footnotes: 1 });
    // The copies of the Word files here have no pictures in them.
    expect(score).toMatchObject({ figures: 1, pictures: name.endsWith('.pdf') ? 1 : 0 });
    expect(score.words).toBeGreaterThanOrEqual(0.995);
    const ids = source.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the sentence that instructs an AI is told, and only that one', async () => {
  const source = await readSource(new Uint8Array(fixture('B/modul.pdf')), { name: 'modul.pdf' });
  const told = source.warnings.filter(({ code }) => code === 'instructs-ai');
  expect(told).toHaveLength(1);
  expect(told[0]?.container).toBe('p019');
});
