import { expect, test } from 'vitest';
import { authorshipOf, wordsIn } from './authorship.ts';
import { newDesign } from './new-design.ts';
import type { Origin, TextSlot } from './slot.ts';

const model: Origin = { kind: 'model', model: 'contoh', promptId: 's3', promptVersion: '2' };
const confirmed = { name: 'Ayu (rekaan)', at: '2026-11-02T08:00:00Z' };
const slot = (text: string, origin: Origin, by: TextSlot['confirmed'] = null): TextSlot => ({
  text,
  origin,
  confirmed: by,
});

test('counts words as a reader does, and none of what is still to be filled in', () => {
  expect(wordsIn('Loket buka pukul 08.00 – setiap hari.')).toBe(6);
  expect(wordsIn('oleh ⟨perlu diisi: nama atasan⟩ saja')).toBe(2);
  expect(wordsIn('  – \n ')).toBe(0);
});

test('says whose words a design holds, and what people did with those of a model', () => {
  const design = newDesign('dsn_aaaaaaaaaa', 'id');
  const { problem, analysis } = design;
  design.title = slot('satu dua tiga', { kind: 'person' });
  problem.statement = slot(
    'satu dua tiga empat lima',
    { kind: 'person', basedOn: model },
    confirmed,
  );
  problem.impact = slot('satu dua', model, confirmed);
  problem.importance = slot('satu dua tiga', model);
  problem.audience = slot('satu', { kind: 'pattern', id: 'p', version: '1' });
  problem.unit = slot('satu dua', { kind: 'brief', sentenceId: 'snt_aaaaaaaaaa' });
  analysis.gap = slot('satu dua tiga empat', { kind: 'source', citationId: 'cit_aaaaaaaaaa' });
  const { by, total, shareByPeople, models } = authorshipOf(design);
  expect(total).toEqual({ texts: 7, words: 20, confirmed: 2 });
  expect(by.written).toEqual({ texts: 1, words: 3, confirmed: 0 });
  expect(by.edited).toEqual({ texts: 1, words: 5, confirmed: 1 });
  expect([by.model.words, by.pattern.words, by.brief.words, by.source.words]).toEqual([5, 1, 2, 4]);
  expect(shareByPeople).toBeCloseTo(8 / 20);
  expect(models).toEqual([
    {
      model: 'contoh',
      promptId: 's3',
      promptVersion: '2',
      kept: 2,
      confirmed: 1,
      edited: 1,
      editedConfirmed: 1,
    },
  ]);
});

test('an empty design has no share of anything', () => {
  expect(authorshipOf(newDesign('dsn_aaaaaaaaaa', 'id'))).toMatchObject({
    shareByPeople: 0,
    models: [],
    total: { texts: 0, words: 0 },
  });
});
