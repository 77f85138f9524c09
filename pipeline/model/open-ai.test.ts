import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type ModelServer,
  type Script,
  startModelServer,
} from '../../tests/model-server/server.ts';
import { readAnswer } from './answer.ts';
import { type RetryPolicy, withAttempts } from './attempts.ts';
import { createCircuit } from './circuit.ts';
import { retryAfterMs } from './classify.ts';
import { openAiModel } from './create-port.ts';
import { isNearby, refuseOpenHttp } from './endpoint.ts';
import { ModelError } from './model-error.ts';
import type { Limits, ModelChunk } from './port.ts';
import { emitSchema } from './schema.ts';
import { refuseTracing } from './tracing.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
});

const long: Limits = { firstMs: 20_000, idleMs: 20_000, totalMs: 20_000 };
const short: Limits = { firstMs: 150, idleMs: 150, totalMs: 20_000 };
const soon: RetryPolicy = {
  attempts: 5,
  baseMs: 1,
  mostMs: 2,
  mostRetryAfterMs: 1000,
  random: () => 0.5,
};
const shape = z.object({ title: z.string(), count: z.number().int() });
const good = '{"title":"Antrean","count":3}';

/** A model's name of its own for each test: what a server supports is remembered by address and model. */
let number = 0;
const port = (limits: Limits = long, key: string | null = 'rahasia-uji') => {
  number += 1;
  return openAiModel({ baseUrl: server.baseUrl, model: `mock-${number}`, key, limits });
};

async function streamed(limits: Limits = long, signal = new AbortController().signal) {
  const chunks: ModelChunk[] = [];
  for await (const chunk of port(limits).stream({
    system: 's',
    user: 'u',
    enforce: 'none',
    signal,
  })) {
    chunks.push(chunk);
  }
  return chunks;
}

/** One answer, as a run asks for it. */
async function asked(
  retry = soon,
  signal = new AbortController().signal,
  one = port(),
): Promise<{ output: unknown; attempts: number }> {
  const schema = { name: 'shape', json: emitSchema(shape) };
  return withAttempts(retry, createCircuit(), signal, async (attempts) => {
    let text = '';
    const request = { system: 's', user: 'u', schema, enforce: 'strict', signal } as const;
    for await (const chunk of one.stream(request)) if (chunk.type === 'text') text += chunk.text;
    return { output: readAnswer(text), attempts };
  });
}

const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: unknown) => (error instanceof ModelError ? error.code : `other: ${String(error)}`),
  );

const status = (code: number, error: object, headers: Record<string, string> = {}): Script => ({
  kind: 'status',
  status: code,
  body: { error },
  headers,
});

describe('one attempt', () => {
  it('streams the text in pieces and ends with reason and usage', async () => {
    server.play({ kind: 'answer', text: good, pieces: 5 });
    const chunks = await streamed();
    const text = chunks.flatMap((chunk) => (chunk.type === 'text' ? [chunk.text] : []));
    expect(text.length).toBeGreaterThan(3);
    expect(text.join('')).toBe(good);
    expect(chunks.at(-1)).toEqual({
      type: 'end',
      finish: 'stop',
      usage: { input: 900, output: 200, cached: 0 },
    });
  });

  it('says nothing of usage where the server does not', async () => {
    server.play({ kind: 'answer', text: good, usage: false });
    expect((await streamed()).at(-1)).toMatchObject({ usage: null });
  });

  it.each<[string, Script]>([
    ['auth', status(401, { message: 'Incorrect API key provided: rahasia-uji' })],
    ['auth', status(403, { message: 'no' })],
    ['not-found', status(404, { message: 'model not found' })],
    ['quota', status(429, { code: 'insufficient_quota', message: 'quota' })],
    ['rate-limited', status(429, { message: 'slow down' })],
    ['server', status(500, { message: 'oops' })],
    ['server', status(503, { message: 'loading' })],
    ['too-long', status(400, { code: 'context_length_exceeded', message: 'too long' })],
    ['declined', status(400, { code: 'content_filter', message: 'no' })],
    ['bad-request', status(400, { message: "'response_format' is not supported" })],
    ['bad-request', status(400, { message: 'bad' })],
    ['cut-off', { kind: 'early-end', text: good }],
    ['network', { kind: 'disconnect', text: '{"title"' }],
    ['not-a-model', { kind: 'html' }],
    ['server', { kind: 'stream-error', text: '{"title"' }],
    ['not-a-model', { kind: 'redirect', to: 'http://127.0.0.1:9/v1' }],
    ['declined', { kind: 'answer', text: '', finish: 'content_filter' }],
    ['cut-off', { kind: 'answer', text: 'x', finish: 'tool_calls' }],
  ])('calls it %s', async (code, script) => {
    server.play(script);
    expect(await codeOf(streamed())).toBe(code);
    expect(server.received).toHaveLength(1);
  });

  it('is called refused where nobody listens', async () => {
    const gone = await startModelServer();
    await gone.close();
    const lost = openAiModel({ baseUrl: gone.baseUrl, model: 'm', key: null, limits: long });
    const read = async () => {
      const signal = new AbortController().signal;
      for await (const _ of lost.stream({ system: '', user: '', enforce: 'none', signal }));
    };
    expect(await codeOf(read())).toBe('refused');
  });

  it.each<[string, Script]>([
    ['first', { kind: 'silent' }],
    ['idle', { kind: 'stall' }],
    ['idle', { kind: 'stall', text: '{"title":' }],
  ])('gives up on a server that falls silent (%s), and hangs up', async (phase, script) => {
    server.play(script);
    const error = await streamed(short).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'timeout', details: { phase } });
    await (await server.request(0)).hungUp;
  });

  it('ends with the caller’s reason when stopped, and the server sees the socket close', async () => {
    server.play({ kind: 'stall', text: '{"title":' });
    const stop = new AbortController();
    const reading = streamed(long, stop.signal).catch((reason: unknown) => reason);
    const request = await server.request(0);
    stop.abort('berhenti');
    expect(await reading).toBe('berhenti');
    await request.hungUp;
  });

  it('hangs up when its reader leaves', async () => {
    server.play({ kind: 'stall', text: good });
    const signal = new AbortController().signal;
    for await (const _ of port().stream({ system: '', user: '', enforce: 'none', signal })) break;
    await (await server.request(0)).hungUp;
  });

  it('carries neither key nor words of the server in its errors', async () => {
    server.play(status(401, { message: 'Incorrect API key provided: rahasia-uji' }));
    const error: unknown = await streamed().catch((reason: unknown) => reason);
    if (!(error instanceof ModelError)) throw error;
    expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toMatch(
      /rahasia|Incorrect/,
    );
  });

  it('sends the key as a bearer token, and nothing where there is none', async () => {
    server.play({ kind: 'answer', text: good });
    await streamed();
    for await (const _ of port(long, null).stream({
      system: '',
      user: '',
      enforce: 'none',
      signal: new AbortController().signal,
    }));
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer rahasia-uji',
      undefined,
    ]);
  });
});

describe('asking until there is an answer', () => {
  it('takes fences and courtesies off', async () => {
    server.play({ kind: 'answer', text: `Tentu!\n\`\`\`json\n${good}\n\`\`\`\nSemoga membantu.` });
    expect(await asked()).toMatchObject({ output: { title: 'Antrean', count: 3 }, attempts: 1 });
  });

  it.each<[string, Script]>([
    ['a broken connection', { kind: 'disconnect', text: '{"ti' }],
    ['an early end', { kind: 'early-end', text: good }],
    ['a busy server', status(503, {})],
    ['a limit of requests', status(429, { message: 'slow' }, { 'retry-after': '0.01' })],
  ])('tries again after %s', async (_what, script) => {
    server.play(script, script, { kind: 'answer', text: good });
    expect(await asked()).toMatchObject({ attempts: 3 });
  });

  it('waits as long as it is told, and no longer than it likes', async () => {
    const waits: number[] = [];
    const never: RetryPolicy = {
      ...soon,
      random: () => {
        waits.push(1);
        return 0;
      },
    };
    server.play(status(429, {}, { 'retry-after': '5' }));
    expect(await codeOf(asked(never))).toBe('rate-limited');
    expect(server.received).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it.each([401, 403, 404, 402])('never asks again after %i', async (code) => {
    server.play(status(code, {}));
    await codeOf(asked());
    expect(server.received).toHaveLength(1);
  });

  it('gives up after so many attempts', async () => {
    server.play(status(500, {}));
    expect(await codeOf(asked())).toBe('server');
    expect(server.received).toHaveLength(5);
  });

  it('asks for less enforcement where the server knows none, and remembers', async () => {
    const refused = status(400, { message: 'response_format json_schema is not supported' });
    const one = port();
    const never = new AbortController().signal;
    server.play(refused, refused, { kind: 'answer', text: good });
    expect(await asked(soon, never, one)).toMatchObject({ attempts: 1 });
    await asked(soon, never, one);
    const forms = server.received.map(({ raw }) => JSON.parse(raw).response_format?.type ?? null);
    expect(forms).toEqual(['json_schema', 'json_object', null, null]);
  });

  it('stops while it waits for the next attempt', async () => {
    server.play(status(503, {}, { 'retry-after': '900' }));
    const stop = new AbortController();
    const patient = { ...soon, mostRetryAfterMs: 1e9 };
    const waiting = asked(patient, stop.signal).catch((reason: unknown) => reason);
    await server.request(0);
    stop.abort('berhenti');
    expect(await waiting).toBe('berhenti');
  });
});

describe('before anything is sent', () => {
  it.each([
    [{ LANGSMITH_TRACING: 'true' }, true],
    [{ LANGSMITH_TRACING_V2: '1' }, true],
    [{ LANGCHAIN_TRACING_V2: 'true' }, true],
    [{ LANGCHAIN_TRACING: '1' }, true],
    [{ LANGCHAIN_TRACING_V2: 'false', LANGSMITH_TRACING: '' }, false],
    [{ LANGSMITH_API_KEY: 'x' }, false],
  ])('tracing %j is noticed: %s', (env, refused) => {
    if (refused) expect(() => refuseTracing(env)).toThrow('traced');
    else expect(() => refuseTracing(env)).not.toThrow();
  });

  it('open http goes no further than the office', () => {
    for (const near of ['http://localhost:11434/v1', 'http://10.1.2.3/v1', 'http://gpu:8000/v1']) {
      expect(() => refuseOpenHttp(near)).not.toThrow();
    }
    expect(() => refuseOpenHttp('https://api.example.com/v1')).not.toThrow();
    for (const far of [
      'api.example.com',
      '8.8.8.8',
      '172.32.0.1',
      '127.example.com',
      '127.0.0.1.nip.example',
    ]) {
      expect(() => refuseOpenHttp(`http://${far}/v1`)).toThrow('insecure');
    }
    expect(isNearby(new URL('http://[fd00::1]/'))).toBe(true);
  });

  it('a wish to wait is seconds or a date', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    expect(retryAfterMs('2', now)).toBe(2000);
    expect(retryAfterMs('Thu, 01 Jan 2026 00:00:30 GMT', now)).toBe(30_000);
    expect(retryAfterMs('soon', now)).toBeUndefined();
    expect(retryAfterMs(null, now)).toBeUndefined();
  });
});
