/** The connection test against servers as they are met. */
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Enforcement } from '../../design/model-connection.ts';
import { probeSchema } from '../../design/model-connection.ts';
import {
  createPort,
  ModelError,
  type ProbeEvent,
  probeConnection,
} from '../../pipeline/model/index.ts';
import { emitSchema } from '../../pipeline/model/schema.ts';
import { speak } from './dialects.ts';
import { type RawServer, sendJson, startRawServer } from './raw.ts';
import {
  type RealServer,
  type RealServerOptions,
  startRealServer,
  strictProblem,
} from './real-servers.ts';

const servers: RawServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

const access = {
  key: 'sk-rahasia-uji',
  network: { proxy: null, caPem: null },
  limits: { firstMs: 20_000, idleMs: 20_000, totalMs: 20_000 },
  env: {},
};
const retry = { attempts: 2, baseMs: 1, mostMs: 2, mostRetryAfterMs: 1000, random: () => 0 };

async function probed(options: RealServerOptions) {
  const server = await startRealServer(options);
  servers.push(server);
  const events: ProbeEvent[] = [];
  const connection = {
    provider: 'compatible' as const,
    baseUrl: `${server.origin}/v1`,
    model: 'mock',
    probe: null,
  };
  const probe = await probeConnection(connection, access, {
    signal: new AbortController().signal,
    on: (event) => events.push(event),
    now: () => new Date('2026-01-01T00:00:00Z'),
    clock: server.clock,
    random: () => 0.3,
    retry,
  });
  expect(probeSchema.parse(probe)).toEqual(probe);
  return { probe, events, server, connection };
}

const ended = (events: readonly ProbeEvent[]) =>
  Object.fromEntries(
    events.flatMap((event) =>
      event.type === 'step' && event.state !== 'running' ? [[event.step, event.state]] : [],
    ),
  );

describe('the connection test', () => {
  it.each<[RealServer, Enforcement]>([
    ['openai', 'strict'],
    ['openai-older', 'json'],
    ['lm-studio', 'strict'],
    ['vllm-older', 'none'],
    ['llama-cpp', 'json'],
    ['mistral', 'json'],
    ['deepseek', 'json'],
    ['heedless', 'none'],
    ['minimal', 'none'],
  ])('finds that %s keeps to a schema: %s, and a port starts there', async (kind, expected) => {
    const { probe, server, connection } = await probed({ kind });
    expect(probe.enforcement).toBe(expected);

    server.forms.length = 0;
    const port = createPort({ ...connection, probe }, access);
    const json = emitSchema(z.object({ hari: z.array(z.string()) }));
    for await (const _ of port.stream({
      system: 's',
      user: 'tiga nama hari, sebagai JSON',
      schema: { name: 'jawaban', json },
      enforce: 'strict',
      signal: new AbortController().signal,
    }));
    const form = { strict: 'json_schema', json: 'json_object', none: null }[expected];
    expect(server.forms).toEqual([form]);
  });

  it('finds out how many requests are answered at once', async () => {
    const parallel = async (options: Partial<RealServerOptions>) =>
      (await probed({ kind: 'openai', ...options })).probe.parallel;
    expect(await parallel({ slots: 1 })).toBe(1);
    expect(await parallel({ slots: 2 })).toBe(2);
    expect(await parallel({ slots: 16 })).toBe(4);
    expect(await parallel({ turnsAwayAt: 2 })).toBe(2);
  });

  it('notices a server that drops the beginning of a long text', async () => {
    const whole = await probed({ kind: 'openai' });
    expect(whole.probe.readsLongText).toBe(true);
    const long = whole.server.received.find(({ raw }) => raw.includes('Apa kata sandi'));
    expect(long?.raw.length ?? 0).toBeGreaterThan(25_000);
    const short = await probed({ kind: 'openai', readsChars: 16_000, contextTokens: 4096 });
    expect(short.probe).toMatchObject({ readsLongText: false, contextTokens: 4096 });
  });

  it('tells each step and what each request took, and keeps it small', async () => {
    const { probe, events } = await probed({ kind: 'openai', contextTokens: 128_000 });
    expect(probe).toMatchObject({
      at: '2026-01-01T00:00:00.000Z',
      hasUsage: true,
      contextTokens: 128_000,
    });
    expect(probe.tokensPerSecond).toBeGreaterThan(0);
    expect(ended(events)).toEqual({
      structure: 'done',
      speed: 'done',
      context: 'done',
      long: 'done',
      parallel: 'done',
    });
    const calls = events.filter((event) => event.type === 'call');
    // One each, one alone, two and four at once.
    expect(calls).toHaveLength(3 + 1 + 2 + 4);
    expect(calls[0]).toMatchObject({ tokens: { input: 40, output: 60, isEstimate: false } });
  });

  it('estimates where nobody counts, and says so', async () => {
    const { probe, events } = await probed({ kind: 'openai', countsTokens: false });
    expect(probe).toMatchObject({ hasUsage: false, contextTokens: null });
    const calls = events.filter((event) => event.type === 'call');
    expect(calls.every(({ tokens }) => tokens.isEstimate && tokens.input > 0)).toBe(true);
    expect(ended(events).context).toBe('failed');
  });

  it('goes on where a later step fails, with what is safe', async () => {
    const server = await startRawServer((seen, response) => {
      if (seen.raw.includes('tiga nama hari')) speak('compatible', response, { text: '{}' });
      else sendJson(response, 500, { error: { message: 'oops' } });
    });
    servers.push(server);
    const events: ProbeEvent[] = [];
    const probe = await probeConnection(
      { provider: 'compatible', baseUrl: `${server.origin}/v1`, model: 'm', probe: null },
      access,
      { signal: new AbortController().signal, on: (event) => events.push(event), retry },
    );
    expect(probe).toMatchObject({ readsLongText: false, parallel: 1, contextTokens: null });
    expect(ended(events)).toMatchObject({ speed: 'failed', long: 'failed', parallel: 'failed' });
  });

  it.each(['ollama', 'anthropic', 'google'] as const)('works with %s', async (provider) => {
    const server = await startRawServer((seen, response) => {
      if (seen.path.endsWith('/api/show')) {
        sendJson(response, 200, { model_info: { 'llama.context_length': 131_072 } });
      } else if (seen.method === 'GET') {
        sendJson(response, 200, { inputTokenLimit: 131_072, max_input_tokens: 131_072 });
      } else {
        const word = /adalah \\?"(\w+)/.exec(seen.raw)?.[1];
        const form = '{"hari":[],"banyaknya":0,"jenis":"kerja","catatan":null}';
        speak(provider, response, { text: word ?? form });
      }
    });
    servers.push(server);
    const probe = await probeConnection(
      { provider, baseUrl: server.origin, model: 'm', probe: null },
      access,
      { signal: new AbortController().signal, retry },
    );
    expect(probe).toMatchObject({
      enforcement: 'strict',
      hasUsage: true,
      readsLongText: true,
      contextTokens: 131_072,
    });
  });

  it('ends with the error of the first question, and stops when told', async () => {
    const server = await startRawServer((_seen, response) => sendJson(response, 401, {}));
    servers.push(server);
    const connection = {
      provider: 'compatible' as const,
      baseUrl: `${server.origin}/v1`,
      model: 'm',
      probe: null,
    };
    const stop = new AbortController();
    const run = () => probeConnection(connection, access, { signal: stop.signal, retry });
    const error: unknown = await run().catch((reason: unknown) => reason);
    expect(error instanceof ModelError ? error.code : error).toBe('auth');
    expect(server.received).toHaveLength(1);

    server.answer(() => undefined);
    const running = run().catch((reason: unknown) => reason);
    const seen = await server.request(1);
    stop.abort('berhenti');
    expect(await running).toBe('berhenti');
    await seen.hungUp;
  });
});

describe('the schema that is sent', () => {
  it('is one that OpenAI’s strict mode takes, and others it does not', () => {
    const good = emitSchema(
      z.object({
        items: z.array(z.object({ id: z.string(), kind: z.enum(['a', 'b']).nullable() })),
      }),
    );
    expect(strictProblem(good)).toBeNull();
    expect(strictProblem({ type: 'object', properties: {}, required: [] })).toContain(
      'additionalProperties',
    );
    expect(
      strictProblem({
        type: 'object',
        properties: { a: { type: 'string' } },
        required: [],
        additionalProperties: false,
      }),
    ).toContain("Missing 'a'");
  });
});
