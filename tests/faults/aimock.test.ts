/**
 * The same over an implementation of the protocol that is not ours: aimock streams, limits, fails and
 * breaks off by itself.
 */
import { readFileSync } from 'node:fs';
import { type ChatCompletionRequest, LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Design } from '../../design/model/design.ts';
import { parseDesign } from '../../design/parse.ts';
import { draftDesign } from '../../pipeline/draft.ts';
import { createPort } from '../../pipeline/model/index.ts';
import { type RunOutcome, runDraft } from '../../pipeline/run/index.ts';
import { slotTargets } from '../../pipeline/stages/index.ts';
import { answerTo } from '../model-server/answers.ts';
import { type Asked, askOf } from '../model-server/ask-of.ts';

const fixture = new URL('../fixtures/problems/antrean-dukcapil.md', import.meta.url);
const base = draftDesign({ brief: { text: readFileSync(fixture, 'utf8'), format: 'text' } }).design;
const asked = (request: ChatCompletionRequest): Asked => askOf({ raw: JSON.stringify(request) });
const isOf = (stage: string) => (request: ChatCompletionRequest) =>
  asked(request).stages.some((one) => one === stage);

let mock: LLMock;
let number = 0;
beforeEach(async () => {
  mock = new LLMock({ port: 0, chunkSize: 400 });
  await mock.start();
});
afterEach(() => mock.stop());

/** After the faults: whatever is asked is answered. */
function answerTheRest(): void {
  mock.on({ predicate: () => true }, (request) => ({ content: answerTo(asked(request)) }));
}

async function drafted(design: Design = base): Promise<RunOutcome> {
  number += 1;
  return runDraft(
    {
      design,
      scope: { kind: 'whole' },
      names: [],
      notNames: [],
      replan: null,
      passages: () => [],
      shape: 'fan-out',
      parallel: 4,
    },
    {
      port: createPort(
        {
          provider: 'compatible',
          baseUrl: `${mock.url}/v1`,
          model: `aimock-${number}`,
          probe: null,
        },
        {
          key: 'sk-uji',
          network: { proxy: null, caPem: null },
          limits: { firstMs: 20_000, idleMs: 20_000, totalMs: 60_000 },
          env: {},
        },
      ),
      retry: { attempts: 3, baseMs: 1, mostMs: 2, mostRetryAfterMs: 5000, random: () => 0 },
      sections: { get: () => null, put: () => {} },
      price: null,
      ceiling: { rupiah: null, tokens: null },
      signal: new AbortController().signal,
      on: () => {},
      marks: () => {
        number += 1;
        return `uji${String(number).padStart(6, '0')}`;
      },
      now: () => 0,
    },
  );
}

const writtenIn = (outcome: RunOutcome, stage: string): [written: number, targets: number] => {
  const own = slotTargets(base).filter((target) => target.stage === stage);
  return [own.filter(({ path }) => outcome.written.includes(path)).length, own.length];
};

describe('a draft over aimock', () => {
  it('comes whole where nothing fails', async () => {
    answerTheRest();
    const outcome = await drafted();
    expect(outcome.ended).toBeNull();
    expect(outcome.written).toHaveLength(slotTargets(base).length);
    expect(parseDesign(outcome.design).ok).toBe(true);
  });

  it.each([
    ['429 with retry-after', { error: { message: 'slow down' }, status: 429, retryAfter: 0 }],
    ['503', { error: { message: 'loading' }, status: 503 }],
  ])('comes whole after one %s', async (_name, response) => {
    mock.on({ predicate: isOf('s1'), sequenceIndex: 0 }, response);
    answerTheRest();
    const outcome = await drafted();
    expect(outcome.ended).toBeNull();
    expect(outcome.written).toHaveLength(slotTargets(base).length);
  });

  it('asks for what is missing only after a stream that broke off', async () => {
    mock.on(
      { predicate: isOf('s2b'), sequenceIndex: 0 },
      (request) => ({ content: answerTo(asked(request)) }),
      { latency: 5, truncateAfterChunks: 6 },
    );
    answerTheRest();
    const outcome = await drafted();
    expect(outcome.ended).toBeNull();
    expect(writtenIn(outcome, 's2b')).toEqual([21, 21]);
    const bodies = mock.getRequests().flatMap(({ body }) => (body === null ? [] : [body]));
    const [first, second, ...more] = bodies
      .map((body) => askOf({ raw: JSON.stringify(body) }))
      .filter(({ stages }) => stages.includes('s2b'));
    expect(more).toEqual([]);
    const count = (one: Asked | undefined): number =>
      one?.groups.reduce((sum, { texts }) => sum + texts.length, 0) ?? 0;
    expect(count(second)).toBeGreaterThan(0);
    expect(count(second)).toBeLessThan(count(first));
  });

  it('keeps the built-in texts of a stage whose calls fail for good, and writes the others', async () => {
    mock.on({ predicate: isOf('s5') }, { error: { message: 'oops' }, status: 500 });
    answerTheRest();
    const outcome = await drafted();
    expect(outcome.ended).toBe('server');
    expect(writtenIn(outcome, 's5')[0]).toBe(0);
    for (const stage of ['s1', 's2a', 's2b', 's3', 's3i', 's4']) {
      const [written, targets] = writtenIn(outcome, stage);
      expect(written, stage).toBe(targets);
    }
    expect(parseDesign(outcome.design).ok).toBe(true);
  });
});
