/** Sentence ends against 400 sentences of two modules and a hundred hard ones, marked by hand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const file = readFileSync(
  new URL('../tests/fixtures/modules/sentences.txt', import.meta.url),
  'utf8',
);

/** Paragraphs of a part, each a list of its sentences. */
function paragraphs(part: string): string[][] {
  const text = file.split(`\n## ${part}\n`)[1]?.split('\n## ')[0] ?? '';
  return text
    .split(/\n{2,}/u)
    .map((one) => one.split('\n').filter((line) => line.trim() !== ''))
    .filter((one) => one.length > 0);
}

/** F1 over the places inside paragraphs and at their ends where a sentence ends. */
function score(all: readonly (readonly string[])[]): { f1: number; wrong: string[] } {
  let [hit, told, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const sentences of all) {
    const endsOf = (list: readonly string[]): Set<number> => {
      let at = 0;
      return new Set(list.map((one) => (at += one.replace(/\s/gu, '').length)));
    };
    const text = sentences.join(' ');
    const [right, found] = [endsOf(sentences), endsOf(sentencesOf(text))];
    const shared = [...found].filter((at) => right.has(at)).length;
    hit += shared;
    told += found.size;
    wanted += right.size;
    if (shared !== found.size || shared !== right.size) wrong.push(sentencesOf(text).join(' / '));
  }
  return { f1: (2 * hit) / (told + wanted), wrong };
}

test.each(['A', 'B', 'Invented'])('part %s: F1 at least 0.98', (part) => {
  const { f1, wrong } = score(paragraphs(part));
  expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('the modules give at least 400 sentences', () => {
  const count = [...paragraphs('A'), ...paragraphs('B')].flat().length;
  expect(count).toBeGreaterThanOrEqual(400);
});
