/** Questions with known answers, asked of two whole modules as they are attached. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../db/store.ts';
import { newDesign } from '../../design/new-design.ts';
import { readSourceTask } from './read-source.ts';

const folder = new URL('../../tests/fixtures/modules/', import.meta.url);
const goldSchema = z.object({
  qa: z.array(z.object({ question: z.string(), answer: z.string() })),
});
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The passage holds nearly all of the answer's words. */
function answers(passage: string, answer: string): boolean {
  const own = new Set(wordsOf(passage));
  const wanted = wordsOf(answer);
  return wanted.filter((word) => own.has(word)).length >= wanted.length * 0.8;
}

test('the passage that answers is among the first', async () => {
  const store = await openStore({ dataDir: ':memory:' });
  try {
    const { id } = store.designs.create({
      document: newDesign('dsn_aaaaaaaaaa', 'id'),
      author: 'Uji',
    });
    const told: number[] = [];
    for (const module of ['A', 'B']) {
      const bytes = new Uint8Array(readFileSync(new URL(`${module}/modul.docx`, folder)));
      const name = `${module}.docx`;
      const made = await readSourceTask(
        { bytes, name },
        {
          report: (fraction) => told.push(fraction),
          program: () => undefined,
          signal: new AbortController().signal,
        },
      );
      await store.sources.put(made);
      store.sources.attach(id, made.source.id, { name, size: bytes.length });
    }
    expect(told.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
    const places = ['A', 'B'].flatMap((module) => {
      const path = new URL(`${module}/gold.json`, folder);
      return goldSchema
        .parse(JSON.parse(readFileSync(path, 'utf8')))
        .qa.map(({ question, answer }) =>
          store.sources.search(id, question, 8).findIndex(({ text }) => answers(text, answer)),
        );
    });
    // Most questions are worded unlike the text; what a call is given is the first eight.
    expect(places).toHaveLength(24);
    expect(places.filter((place) => place >= 0 && place < 3).length).toBeGreaterThanOrEqual(16);
    expect(places.filter((place) => place >= 0).length).toBeGreaterThanOrEqual(22);
  } finally {
    store.close();
  }
});
