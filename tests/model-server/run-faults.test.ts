/** Runs whose server fails for good, and texts that the checks of a design do not let stand. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkDesign } from '../../design/checks/index.ts';
import { values } from '../../design/collection.ts';
import { slotsOf } from '../../design/texts.ts';
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
import { noFaults, type PacedServer, startPacedServer } from './paced-server.ts';
import { readingAnswer } from './reading-model.ts';
import { type ModelServer, type Script, startModelServer } from './server.ts';

const base = draftDesign({ brief: { text: problems()[1]?.text ?? '' } }).design;
const own = values(base.journey.activities).flatMap(({ patternId }) => patternId ?? []);

let scripted: ModelServer;
let paced: PacedServer;
let answer: (user: string) => string;
beforeAll(async () => {
  scripted = await startModelServer();
  paced = await startPacedServer((user) => answer(user));
});
afterAll(async () => {
  await scripted.close();
  await paced.close();
});
beforeEach(() => {
  scripted.received.length = 0;
  paced.set({ firstMs: 0, tokensPerSecond: 1e7, slots: 1e9, speed: 1 }, noFaults);
  answer = (user) => readingAnswer(user, own);
});

function run(
  baseUrl: string,
  input: Partial<RunInput> = {},
  deps: Partial<RunDeps> & { idleMs?: number } = {},
): Promise<RunOutcome> {
  const { idleMs = 30_000, ...more } = deps;
  const store = new Map<string, StoredSection>();
  let mark = 0;
  return runDraft(
    {
      design: base,
      scope: { kind: 'whole' },
      names: [],
      notNames: [],
      replan: null,
      passages: () => [],
      shape: 'fan-out',
      parallel: 4,
      ...input,
    },
    {
      port: openAiModel({
        baseUrl,
        model: 'failing',
        key: null,
        limits: { firstMs: 30_000, idleMs, totalMs: 60_000 },
      }),
      retry: { attempts: 3, baseMs: 1, mostMs: 2, mostRetryAfterMs: 100, random: () => 0 },
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
        return `f${mark.toString(36).padStart(7, '0')}`;
      },
      now: () => performance.now(),
      ...more,
    },
  );
}

const status = (code: number): Script => ({
  kind: 'status',
  status: code,
  body: { error: { message: 'no', type: 'error', code: 'error' } },
});

describe('a server that fails for good', () => {
  it.each([
    ['auth', status(401)],
    ['auth', status(403)],
    ['not-found', status(404)],
    ['quota', status(402)],
    ['not-a-model', { kind: 'html' }],
  ] as const)('ends the run with %s, after the calls that were under way', async (code, script) => {
    scripted.play(script);
    const outcome = await run(scripted.baseUrl);
    expect(outcome.ended).toBe(code);
    expect(outcome.design).toEqual(base);
    expect(outcome.written).toEqual([]);
    // Two calls need nothing from others; no third is made.
    expect(scripted.received.length).toBe(2);
    const states = outcome.units.map(({ state }) => state);
    expect(states.filter((state) => state === 'failed').length).toBe(2);
    expect(states.filter((state) => state === 'kept').length).toBe(states.length - 2);
  });

  it('is not waited for call by call when nobody answers', async () => {
    const outcome = await run('http://127.0.0.1:9/v1');
    expect(outcome.ended).not.toBeNull();
    expect(outcome.design).toEqual(base);
    const attempts = outcome.units.reduce((sum, unit) => sum + unit.attempts, 0);
    expect(attempts).toBeLessThanOrEqual(8);
  });

  it.each([
    ['server', status(500)],
    ['timeout', { kind: 'stall' }],
    ['cut-off', { kind: 'early-end', text: '{"s1_core":[' }],
  ] as const)('leaves the base complete: %s', async (code, script) => {
    scripted.play(script);
    const scope = { kind: 'step', step: 'analysis' } as const;
    const outcome = await run(
      scripted.baseUrl,
      { scope },
      code === 'timeout' ? { idleMs: 60 } : {},
    );
    expect(outcome.design).toEqual(base);
    expect(outcome.ended).toBe(code);
    expect(outcome.units.map(({ state, error }) => [state, error])).toEqual([['failed', code]]);
  });
});

describe('texts that a check does not let stand', () => {
  const vague = 'Memahami materi';
  const subjects = ['penimbangan', 'pengukuran', 'kunjungan', 'imunisasi', 'pencatatan'];
  /** One for each text: the same words everywhere would be refused for that. */
  const subjectOf = (id: string): string => subjects[Number(id.slice(1)) % subjects.length] ?? '';

  it('are asked for once more with what the check says, and may stand then', async () => {
    answer = (user) => {
      const isRepair = /Tugas: perbaikan/u.test(user);
      return readingAnswer(user, own, ({ label, current, group, id }) => {
        if (group !== 's3_outcomes' || !/perilaku/iu.test(label)) return null;
        return isRepair
          ? `Mencatat hasil ${subjectOf(id)} pada buku posyandu`
          : `${vague} ${current}`.slice(0, 40);
      });
    };
    const outcome = await run(paced.baseUrl, { scope: { kind: 'step', step: 'learners' } });
    const repair = outcome.units.find(({ id }) => id === 's7');
    expect(repair?.state).toBe('done');
    const texts = slotsOf(outcome.design).map(({ slot }) => slot.text);
    expect(
      texts.filter((text) => /^Mencatat hasil \w+ pada buku posyandu$/.test(text)),
    ).not.toEqual([]);
    expect(texts.filter((text) => text.startsWith(vague))).toEqual([]);
  });

  it('go back to the built-in words when they fail again', async () => {
    answer = (user) =>
      readingAnswer(user, own, ({ label, group, id }) =>
        group === 's3_outcomes' && /perilaku/iu.test(label) ? `${vague} ${subjectOf(id)}.` : null,
      );
    const outcome = await run(paced.baseUrl, { scope: { kind: 'step', step: 'learners' } });
    expect(outcome.refused.map(({ reason }) => reason)).toContain('check');
    const errors = (design: typeof base) =>
      checkDesign(design).filter(({ severity }) => severity !== 'info').length;
    expect(errors(outcome.design)).toBeLessThanOrEqual(errors(base));
    expect(slotsOf(outcome.design).some(({ slot }) => slot.text.startsWith(vague))).toBe(false);
  });
});
