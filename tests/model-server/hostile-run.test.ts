/**
 * Runs over a real socket whose model, server or host misbehaves in ways that must not cost what was
 * written: odd names and depths in an answer, counts that are none, a stop while the rules plan.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { values } from '../../design/collection.ts';
import { draftDesign } from '../../pipeline/draft.ts';
import { openAiModel } from '../../pipeline/model/index.ts';
import {
  type RunDeps,
  type RunInput,
  type RunOutcome,
  runDraft,
  type StoredSection,
} from '../../pipeline/run/index.ts';
import { problems } from '../drafts/briefs.ts';
import { groupsOf, readingAnswer } from './reading-model.ts';
import { type ModelServer, type Received, startModelServer } from './server.ts';

const base = draftDesign({ brief: { text: problems()[0]?.text ?? '' } }).design;
const own = values(base.journey.activities).flatMap(({ patternId }) => patternId ?? []);

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

function userOf({ raw }: Received): string {
  const { messages } = JSON.parse(raw) as { messages: { role: string; content: string }[] };
  return messages.at(-1)?.content ?? '';
}

const honest = (request: Received): string => readingAnswer(userOf(request), own);
const inputOf = (more: Partial<RunInput> = {}): RunInput => ({
  design: base,
  scope: { kind: 'step', step: 'learners' },
  names: [],
  notNames: [],
  replan: null,
  passages: () => [],
  shape: 'fan-out',
  parallel: 4,
  ...more,
});

let mark = 0;
function run(input: RunInput, more: Partial<RunDeps> = {}): Promise<RunOutcome> {
  const store = new Map<string, StoredSection>();
  return runDraft(input, {
    port: openAiModel({ baseUrl: server.baseUrl, model: 'odd', key: null }),
    retry: { attempts: 3, baseMs: 1, mostMs: 2, mostRetryAfterMs: 100, random: () => 0 },
    sections: {
      get: (key) => store.get(key) ?? null,
      put: (section) => {
        store.set(section.key, section);
      },
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
    ...more,
  });
}

/** The honest answer with another field in front of it. */
const withField = (name: string, items: string) => (request: Received) => ({
  kind: 'answer' as const,
  text: honest(request).replace('{', `{${JSON.stringify(name)}:${items},`),
});

describe('an answer with odd fields', () => {
  beforeEach(() => server.reply((request) => ({ kind: 'answer', text: honest(request) })));

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])(
    'is read in spite of a field named %s',
    async (name) => {
      const usual = await run(inputOf());
      server.reply(withField(name, '[{"a":1},{"b":2}]'));
      const outcome = await run(inputOf());
      expect(outcome.written).toEqual(usual.written);
      expect(outcome.written.length).toBeGreaterThan(0);
    },
  );

  it('is read in spite of a field as deep as the answer is long', async () => {
    const usual = await run(inputOf());
    const deep = `${'['.repeat(6000)}${']'.repeat(6000)}`;
    server.reply((request) => ({
      kind: 'answer',
      text: honest(request).replace(/\}$/, `,"deep":${deep}}`),
    }));
    const outcome = await run(inputOf());
    expect(outcome.written.length).toBe(usual.written.length);
  });
});

describe('a server that counts tokens oddly', () => {
  it.each([
    {},
    { prompt_tokens: null, completion_tokens: null },
    { prompt_tokens: -5_000_000, completion_tokens: 3 },
    { prompt_tokens: 1.5, completion_tokens: 'many' },
    { prompt_tokens: 900, completion_tokens: 200, prompt_tokens_details: { cached_tokens: -7 } },
  ])('is not believed: %j', async (usage) => {
    server.reply((request) => ({ kind: 'answer', text: honest(request), usage }));
    const { tokens, ended } = await run(inputOf());
    expect(ended).toBeNull();
    for (const count of [tokens.input, tokens.output, tokens.cached]) {
      expect(Number.isInteger(count)).toBe(true);
      expect(count).toBeGreaterThanOrEqual(0);
    }
    expect(tokens.input).toBeGreaterThan(500);
  });
});

describe('what nobody charges for', () => {
  it.each([
    { kind: 'status', status: 401, body: {} },
    { kind: 'status', status: 429, body: {} },
    { kind: 'status', status: 500, body: {} },
    { kind: 'html' },
  ] as const)('a refused request takes no tokens: %j', async (script) => {
    server.play(script);
    const { tokens, written } = await run(inputOf());
    expect(written).toEqual([]);
    expect(tokens).toMatchObject({ input: 0, output: 0 });
  });

  it('an answer that came in part does', async () => {
    server.reply((request) => ({ kind: 'disconnect', text: honest(request).slice(0, 400) }));
    const { tokens } = await run(inputOf());
    expect(tokens.input).toBeGreaterThan(500);
  });
});

describe('planning again', () => {
  beforeEach(() =>
    server.reply((request) => {
      const user = userOf(request);
      const cards = [...user.matchAll(/^([a-z][a-z0-9-]+) \| /gm)].map(([, id = '']) => id);
      const fresh = cards.filter((id) => !own.includes(id));
      const chosen = groupsOf(user).includes('s3_rows') ? fresh : own;
      return { kind: 'answer', text: readingAnswer(user, chosen) };
    }),
  );

  it('is stopped with the run, and what was written stays', async () => {
    const stop = new AbortController();
    const outcome = await run(
      inputOf({
        scope: { kind: 'whole' },
        replan: () =>
          new Promise((_, reject) => {
            stop.signal.addEventListener('abort', () => reject(stop.signal.reason));
            setImmediate(() => stop.abort());
          }),
      }),
      { signal: stop.signal },
    );
    expect(outcome.ended).toBe('stopped');
    expect(outcome.written.length).toBeGreaterThan(0);
  });
});
