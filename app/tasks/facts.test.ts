/** Facts as a list: nothing twice, every id strikes exactly its fact. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBrief } from '../../pipeline/intake/index.ts';
import { dropFacts, listFacts } from './facts.ts';

const names = ['antrean-dukcapil', 'kader-gizi', 'penyuluh-kepulauan', 'rekomendasi-audit'];

test.each(names)('%s: striking any fact takes away that one and no other', (name) => {
  const path = new URL(`../../tests/fixtures/problems/${name}.md`, import.meta.url);
  const facts = readBrief(readFileSync(path, 'utf8'));
  const { facts: list } = listFacts(facts);
  expect(list.length).toBeGreaterThan(8);
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  const shown = (one: (typeof list)[number]) => `${one.kind} ${one.text}`;
  for (const struck of list) {
    const left = listFacts(dropFacts(facts, [struck.id])).facts.map(shown);
    const expected = list.filter((one) => one !== struck).map(shown);
    expect(left).toEqual(expected);
  }
  expect(
    listFacts(
      dropFacts(
        facts,
        list.map(({ id }) => id),
      ),
    ).facts,
  ).toEqual([]);
  expect(dropFacts(facts, ['cause:99', 'x'])).toEqual(facts);
});
