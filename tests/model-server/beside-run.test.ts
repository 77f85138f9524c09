/** What a run suggests beside its texts, over a real socket: citations and activities. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entries, values } from '../../design/collection.ts';
import { draftDesign } from '../../pipeline/draft.ts';
import { openAiModel } from '../../pipeline/model/index.ts';
import { type RunInput, runDraft, type StoredSection } from '../../pipeline/run/index.ts';
import { feasiblePatternIds } from '../../pipeline/stages/index.ts';
import { problems } from '../drafts/briefs.ts';
import { noFaults, type PacedServer, startPacedServer } from './paced-server.ts';
import { readingAnswer } from './reading-model.ts';

const text = problems()[0]?.text ?? '';
const base = draftDesign({ brief: { text } }).design;
const own = new Set(values(base.journey.activities).map(({ patternId }) => patternId));
const others = feasiblePatternIds(base).filter((id) => !own.has(id));

let server: PacedServer;
beforeAll(async () => {
  // Every text is said to rest on the first sentence; one sentence that was not given, too.
  server = await startPacedServer((user) => {
    const answer: unknown = JSON.parse(readingAnswer(user, others));
    return JSON.stringify(answer).replaceAll(/"id":"(t\d+)"/g, '"id":"$1","sources":["k1","k7"]');
  });
  server.set({ firstMs: 0, tokensPerSecond: 1e7, slots: 1e9, speed: 1 }, noFaults);
});
afterAll(() => server.close());

function run(more: Partial<RunInput>) {
  const store = new Map<string, StoredSection>();
  let mark = 0;
  return runDraft(
    {
      design: base,
      scope: { kind: 'step', step: 'journey' },
      names: [],
      notNames: [],
      replan: null,
      passages: () => [],
      shape: 'fan-out',
      parallel: 4,
      ...more,
    },
    {
      port: openAiModel({ baseUrl: server.baseUrl, model: 'reading', key: null }),
      retry: { attempts: 2, baseMs: 1, mostMs: 2, mostRetryAfterMs: 100, random: () => 0 },
      sections: {
        get: (key) => store.get(key) ?? null,
        put: (section) => void store.set(section.key, section),
      },
      price: null,
      ceiling: { rupiah: null, tokens: null },
      signal: new AbortController().signal,
      on: () => {},
      marks: () => {
        mark += 1;
        return `m${mark.toString(36).padStart(7, '0')}`;
      },
      now: () => performance.now(),
    },
  );
}

it('cites the sentences of the closed list, in the words of the document', async () => {
  const sentence = 'Sdri. Siti Rekaan memeriksa setiap berkas satu kali.';
  const { suggestions, written } = await run({
    passages: () => [
      { sourceId: 'src_aaaaaaaaaa', sourceName: 'SOP.pdf', sentenceId: 'p001.s01', text: sentence },
    ],
  });
  expect(written.length).toBeGreaterThan(50);
  const citations = suggestions.filter(({ path }) => path.startsWith('/citations/'));
  expect(citations).toHaveLength(1);
  expect(citations[0]?.patch).toMatchObject([
    { op: 'add', value: { sentences: ['src_aaaaaaaaaa.p001.s01'], quote: sentence } },
  ]);
});

it('quotes letter by letter what was masked under another spelling', async () => {
  const design = structuredClone(base);
  design.problem.statement.text += ' Keterangan SITI REKAAN, telepon 0812-3456-7890.';
  const sentence = 'Sdri. Siti Rekaan (081234567890) memeriksa [ORANG_1] setiap berkas satu kali.';
  const { suggestions } = await run({
    design,
    passages: () => [
      { sourceId: 'src_aaaaaaaaaa', sourceName: 'SOP.pdf', sentenceId: 'p001.s01', text: sentence },
    ],
  });
  expect(suggestions.filter(({ path }) => path.startsWith('/citations/'))).toMatchObject([
    { patch: [{ value: { quote: sentence } }] },
  ]);
  expect(server.calls.map(({ user }) => user).join('')).not.toMatch(/siti rekaan|081234567890/iu);
});

it('cites nothing where nothing was given', async () => {
  const { suggestions } = await run({});
  expect(suggestions).toEqual([]);
});

it('suggests activities of chosen patterns where somebody has worked on the journey', async () => {
  const { suggestions, design } = await run({
    plan: async (preferredPatterns) => draftDesign({ brief: { text }, preferredPatterns }).design,
  });
  expect(entries(design.journey.activities).map(([id]) => id)).toEqual(
    base.journey.activities.order,
  );
  expect(suggestions.length).toBeGreaterThan(0);
  expect(suggestions.length).toBeLessThanOrEqual(3);
  for (const { title, patch } of suggestions) {
    expect(title.key).toBe('fields.part.activity');
    expect(patch).toMatchObject([{ op: 'add', value: { patternId: expect.any(String) } }]);
  }
});
