/** Sentence ends against 400 sentences of two modules and a hundred hard ones, marked by hand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markedParagraphs, parts, scoreSentences } from './testing/score-sentences.ts';

const file = readFileSync(
  new URL('../tests/fixtures/modules/sentences.txt', import.meta.url),
  'utf8',
);

test.each(parts)('part %s: F1 at least 0.98', (part) => {
  const { f1, wrong } = scoreSentences(markedParagraphs(file, part));
  expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('the modules give at least 400 sentences', () => {
  const count = [...markedParagraphs(file, 'A'), ...markedParagraphs(file, 'B')].flat().length;
  expect(count).toBeGreaterThanOrEqual(400);
});
