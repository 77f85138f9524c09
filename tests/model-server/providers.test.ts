/** One port, five ways to speak with a server: what the pipeline sees must not depend on which it is. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Provider } from '../../design/model-connection.ts';
import { type Access, createPort } from '../../pipeline/model/create-port.ts';
import { ModelError } from '../../pipeline/model/model-error.ts';
import type { Limits, ModelChunk, ModelRequest } from '../../pipeline/model/port.ts';
import { emitSchema } from '../../pipeline/model/schema.ts';
import { errorBody, speak } from './dialects.ts';
import { type RawServer, sendJson, startRawServer } from './raw.ts';

const key = 'sk-rahasia-uji';
const words = 'kalimat rahasia dari peladen';
const long: Limits = { firstMs: 20_000, idleMs: 20_000, totalMs: 20_000 };
const text = '{"items":[{"id":"t1","text":"Pemohon menunggu sembilan hari — terlalu lama."}]}';
const schema = {
  name: 'answer',
  json: emitSchema(
    z.object({ items: z.array(z.object({ id: z.string(), text: z.string().nullable() })) }),
  ),
};

let server: RawServer;
beforeAll(async () => {
  server = await startRawServer((_request, response) => sendJson(response, 500, {}));
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
});

let number = 0;
function portFor(provider: Provider, more: Partial<Access> = {}) {
  number += 1;
  const tail = { openai: '/v1', compatible: '/v1', ollama: '', anthropic: '', google: '' };
  return createPort(
    { provider, baseUrl: server.origin + tail[provider], model: `mock-${number}`, probe: null },
    { key, network: { proxy: null, caPem: null }, limits: long, env: {}, ...more },
  );
}

const request = (more: Partial<ModelRequest> = {}): ModelRequest => ({
  system: 'Anda menulis.',
  user: 'Tulis.',
  enforce: 'none',
  signal: new AbortController().signal,
  ...more,
});

async function read(provider: Provider, more: Partial<ModelRequest> = {}, access = {}) {
  const chunks: ModelChunk[] = [];
  for await (const chunk of portFor(provider, access).stream(request(more))) chunks.push(chunk);
  return chunks;
}

const errorOf = (call: Promise<unknown>): Promise<ModelError> =>
  call.then(
    () => {
      throw new Error('no error');
    },
    (error: unknown) => {
      if (error instanceof ModelError) return error;
      throw error;
    },
  );

const providers = ['openai', 'compatible', 'ollama', 'anthropic', 'google'] as const;

describe.each(providers)('%s', (provider) => {
  it('streams the text in pieces and ends with reason and usage', async () => {
    const cached = provider === 'ollama' ? 0 : 300;
    server.answer((_request, response) => speak(provider, response, { text, cached }));
    const chunks = await read(provider);
    const pieces = chunks.flatMap((chunk) => (chunk.type === 'text' ? [chunk.text] : []));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe(text);
    expect(chunks.at(-1)).toEqual({
      type: 'end',
      finish: 'stop',
      usage: { input: 900, output: 200, cached },
    });
    const [seen] = server.received;
    expect(seen?.raw).toContain('Anda menulis.');
    expect(JSON.stringify(seen?.headers)).toContain(key);
    expect(seen?.path).not.toContain(key);
  });

  it('says when the answer reached its limit of length', async () => {
    server.answer((_request, response) => speak(provider, response, { text, reason: 'length' }));
    expect((await read(provider)).at(-1)).toMatchObject({ type: 'end', finish: 'length' });
  });

  it('says when the service declined, with text or without', async () => {
    // Ollama has no word for it.
    const code = provider === 'ollama' ? 'cut-off' : 'declined';
    for (const said of [text, '']) {
      server.answer((_request, response) =>
        speak(provider, response, { text: said, reason: 'declined' }),
      );
      expect((await errorOf(read(provider))).code).toBe(code);
    }
  });

  it.each([
    [401, 'auth'],
    [403, 'auth'],
    [404, 'not-found'],
    [408, 'network'],
    [409, 'network'],
    [413, 'too-long'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
    [529, 'server'],
  ] as const)(
    'calls %i %s after one request, without a word of the server',
    async (status, code) => {
      server.answer((_request, response) =>
        sendJson(response, status, errorBody(provider, status, `${words} ${key}`), {
          'retry-after': '7',
        }),
      );
      const error = await errorOf(read(provider));
      expect(error).toMatchObject({ code, details: { status, retryAfterMs: 7000 } });
      expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toMatch(
        /rahasia/,
      );
      expect(server.received).toHaveLength(1);
    },
  );

  it('stops: the caller’s reason comes out and the server sees the socket close', async () => {
    server.answer((_request, response) => speak(provider, response, { text, isStalled: true }));
    const stop = new AbortController();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const chunk of portFor(provider).stream(request({ signal: stop.signal }))) {
        if (chunk.type === 'text') seen.push(chunk.text);
        if (seen.join('') === text) stop.abort('berhenti');
      }
    })().catch((reason: unknown) => reason);
    expect(await reading).toBe('berhenti');
    await (await server.request(0)).hungUp;
  });

  it('stops before the first byte, too', async () => {
    server.answer(() => undefined);
    const stop = new AbortController();
    const reading = read(provider, { signal: stop.signal }).catch((reason: unknown) => reason);
    const seen = await server.request(0);
    stop.abort('berhenti');
    expect(await reading).toBe('berhenti');
    await seen.hungUp;
  });

  it('hangs up when its reader leaves', async () => {
    server.answer((_request, response) => speak(provider, response, { text, isStalled: true }));
    for await (const _ of portFor(provider).stream(request())) break;
    await (await server.request(0)).hungUp;
  });

  it('gives up on a silence before the first byte and on one after it', async () => {
    const short: Limits = { firstMs: 120, idleMs: 120, totalMs: 20_000 };
    server.answer(() => undefined);
    const first = await errorOf(read(provider, {}, { limits: short }));
    expect(first).toMatchObject({ code: 'timeout', details: { phase: 'first' } });
    server.answer((_request, response) => speak(provider, response, { text, isStalled: true }));
    const idle = await errorOf(read(provider, {}, { limits: short }));
    expect(idle).toMatchObject({ code: 'timeout', details: { phase: 'idle' } });
    await (await server.request(1)).hungUp;
  });

  it('tells a broken connection, an early end, a page and an error in the stream apart', async () => {
    const start = (response: Parameters<typeof speak>[1]) =>
      speak(provider, response, { text, isStalled: true });
    server.answer((_request, response) => {
      start(response);
      response.write('', () => response.destroy());
    });
    expect((await errorOf(read(provider))).code).toBe('network');
    server.answer((_request, response) => {
      start(response);
      response.end();
    });
    expect((await errorOf(read(provider))).code).toBe('cut-off');
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Masuk</title>');
    });
    expect((await errorOf(read(provider))).code).toBe('not-a-model');
  });

  it('calls an error inside the stream the server’s', async () => {
    server.answer((_request, response) => {
      speak(provider, response, { text, isStalled: true });
      const body = errorBody(provider, 500, words);
      if (provider === 'ollama') response.write(`${JSON.stringify(body)}\n`);
      else if (provider === 'anthropic') {
        response.write(`event: error\ndata: ${JSON.stringify(body)}\n\n`);
      } else response.write(`data: ${JSON.stringify(body)}\n\n`);
    });
    expect((await errorOf(read(provider))).code).toBe('server');
  });

  it('prints nothing of what came, also where it is no JSON or was cut off', async () => {
    const printed: unknown[] = [];
    for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const) {
      vi.spyOn(console, name).mockImplementation((...said: unknown[]) => printed.push(said));
    }
    for (const rest of [`{"${words}`, `data: {"${words}\n\n{${words}}\n`]) {
      server.answer((_request, response) => {
        speak(provider, response, { text, isStalled: true });
        response.end(rest);
      });
      expect((await errorOf(read(provider))).code).toMatch(/^(?:cut-off|not-a-model|server)$/);
    }
    vi.restoreAllMocks();
    expect(printed).toEqual([]);
  });

  it('follows no redirect', async () => {
    server.answer((_request, response) => {
      response.writeHead(307, { location: `${server.origin}/elsewhere` });
      response.end();
    });
    expect((await errorOf(read(provider))).code).toBe('not-a-model');
    expect(server.received).toHaveLength(1);
  });

  it('asks for the schema in its own way, and for less where that is refused', async () => {
    server.answer((seen, response) => {
      const asks = /response_format|"format"|responseSchema|responseMimeType|output_config/.test(
        seen.raw,
      );
      if (asks) sendJson(response, 400, errorBody(provider, 400, 'invalid response_format'));
      else speak(provider, response, { text });
    });
    const port = portFor(provider);
    for (let call = 0; call < 2; call += 1) {
      const said: string[] = [];
      for await (const chunk of port.stream(request({ schema, enforce: 'strict' }))) {
        if (chunk.type === 'text') said.push(chunk.text);
      }
      expect(said.join('')).toBe(text);
    }
    const [strict, json] = server.received.map(({ raw }) => JSON.parse(raw));
    const asked = {
      openai: strict.response_format?.type,
      compatible: strict.response_format?.type,
      ollama: strict.format?.type,
      anthropic: strict.output_config?.format?.type,
      google: strict.generationConfig?.responseSchema?.type,
    };
    expect(asked[provider]).toMatch(/json_schema|object/);
    if (provider === 'google') {
      const { text: nullable } =
        strict.generationConfig.responseSchema.properties.items.items.properties;
      expect(nullable).toEqual({ type: 'string', nullable: true });
      expect(json.generationConfig.responseMimeType).toBe('application/json');
    }
    // Anthropic knows no plain JSON mode: the second request is the plain one already.
    expect(server.received).toHaveLength(provider === 'anthropic' ? 3 : 4);
  });
});

describe('what belongs to one provider only', () => {
  it('Azure gets its key in its own head; a compatible server without key gets none', async () => {
    const { openAiAdapter } = await import('../../pipeline/model/open-ai.ts');
    const seen: Headers[] = [];
    const wire = {
      fetch: async (_url: string | URL | Request, init?: RequestInit) => {
        seen.push(new Headers(init?.headers));
        throw new ModelError('network');
      },
      failure: null,
      isOver: false,
      hangUp: () => undefined,
    };
    const memory = {
      enforce: 'strict' as const,
      hasUsageOption: true,
      firstBytes: [],
      contextTokens: 0,
      seed: null,
    };
    for (const [baseUrl, given] of [
      ['https://contoh.openai.azure.com/openai/v1', key],
      ['https://model.example/v1', null],
    ] as const) {
      const target = { baseUrl, model: 'm', key: given, contextTokens: null };
      await openAiAdapter
        .stream(target, request(), wire, memory)
        .next()
        .catch(() => undefined);
    }
    expect(seen.map((head) => [head.get('api-key'), head.get('authorization')])).toEqual([
      [key, `Bearer ${key}`],
      [null, null],
    ]);
  });

  it('Ollama is asked for a context that holds all, the same one again, or nothing is sent', async () => {
    server.answer((_request, response) => speak('ollama', response, { text }));
    const port = portFor('ollama');
    const user = 'kata '.repeat(8000);
    for (const asked of [user, 'pendek']) {
      for await (const _ of port.stream(request({ user: asked, mostTokens: 3000 })));
    }
    const contexts = server.received.map(({ raw }) => JSON.parse(raw).options.num_ctx);
    expect(contexts).toEqual([32_768, 32_768]);
    expect(server.received[0]?.path).toBe('/api/chat');

    const probe = {
      at: '2026-01-01T00:00:00Z',
      enforcement: 'strict',
      hasUsage: true,
      readsLongText: true,
      contextTokens: 4096,
      parallel: 1,
      firstTokenMs: 1,
      tokensPerSecond: 1,
    } as const;
    const small = createPort(
      { provider: 'ollama', baseUrl: server.origin, model: 'kecil', probe },
      { key: null, network: { proxy: null, caPem: null }, limits: long, env: {} },
    );
    server.received.length = 0;
    const tooLong = (async () => {
      for await (const _ of small.stream(request({ user })));
    })();
    expect((await errorOf(tooLong)).code).toBe('too-long');
    expect(server.received).toHaveLength(0);
  });

  it('Google: a passing limit is not a used-up one, and a wrong key comes as 400', async () => {
    const body = (message: string, more: object = {}) => ({
      error: { code: 429, message, status: 'RESOURCE_EXHAUSTED', details: [more] },
    });
    const quota = 'You exceeded your current quota, please check your plan and billing details.';
    server.answer((_request, response) =>
      sendJson(response, 429, body(quota, { '@type': 'x/RetryInfo', retryDelay: '12s' })),
    );
    expect(await errorOf(read('google'))).toMatchObject({
      code: 'rate-limited',
      details: { retryAfterMs: 12_000 },
    });
    server.answer((_request, response) =>
      sendJson(
        response,
        429,
        body(quota, { quotaId: 'GenerateRequestsPerDayPerProject', retryDelay: '12s' }),
      ),
    );
    expect((await errorOf(read('google'))).code).toBe('quota');
    server.answer((_request, response) =>
      sendJson(response, 400, { error: { code: 400, message: 'API key not valid.' } }),
    );
    expect((await errorOf(read('google'))).code).toBe('auth');
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('data: {"promptFeedback":{"blockReason":"SAFETY"}}\r\n\r\n');
    });
    expect((await errorOf(read('google'))).code).toBe('declined');
  });

  it('a server that does not know stream_options is asked without, and counts nothing', async () => {
    server.answer((seen, response) => {
      if (seen.raw.includes('stream_options')) {
        sendJson(response, 400, errorBody('compatible', 400, 'unknown field: stream_options'));
      } else speak('compatible', response, { text });
    });
    expect((await read('compatible')).at(-1)).toMatchObject({ type: 'end' });
    expect(server.received).toHaveLength(2);
  });
});
