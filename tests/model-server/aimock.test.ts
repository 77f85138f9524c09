/**
 * The same port against somebody else's picture of the providers (@copilotkit/aimock): protocol, faults,
 * and what was recorded once, played again.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Provider } from '../../design/model-connection.ts';
import { createCircuit, createPort, ModelError, withAttempts } from '../../pipeline/model/index.ts';
import type { ModelChunk } from '../../pipeline/model/port.ts';

const text = '{"items":[{"id":"t1","text":"Pemohon menunggu sembilan hari di loket."}]}';
let mock: LLMock;

beforeAll(async () => {
  mock = await LLMock.create({ port: 0, chunkSize: 8 });
});
afterAll(() => mock.stop());
afterEach(() => {
  mock.clearChaos();
  mock.clearFixtures();
  mock.clearRequests();
});

const tails: Record<Provider, string> = {
  openai: '/v1',
  compatible: '/v1',
  ollama: '',
  anthropic: '',
  google: '',
};
const providers = ['openai', 'ollama', 'anthropic', 'google'] as const;

async function read(provider: Provider, origin = mock.url): Promise<ModelChunk[]> {
  const port = createPort(
    { provider, baseUrl: origin + tails[provider], model: 'mock', probe: null },
    {
      key: 'kunci',
      network: { proxy: null, caPem: null },
      limits: { firstMs: 20_000, idleMs: 20_000, totalMs: 20_000 },
      env: {},
    },
  );
  const { signal } = new AbortController();
  const chunks: ModelChunk[] = [];
  for await (const chunk of port.stream({
    system: 'Anda menulis.',
    user: 'Tulis analisis antrean.',
    enforce: 'none',
    signal,
  })) {
    chunks.push(chunk);
  }
  return chunks;
}

const textOf = (chunks: readonly ModelChunk[]): string =>
  chunks.map((chunk) => (chunk.type === 'text' ? chunk.text : '')).join('');

const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: unknown) => (error instanceof ModelError ? error.code : String(error)),
  );

describe.each(providers)('aimock as %s', (provider) => {
  it('streams, ends and counts', async () => {
    mock.onMessage('antrean', { content: text });
    const chunks = await read(provider);
    expect(chunks.length).toBeGreaterThan(4);
    expect(textOf(chunks)).toBe(text);
    expect(chunks.at(-1)).toMatchObject({ type: 'end', finish: 'stop' });
    expect(JSON.stringify(mock.getLastRequest()?.body)).toContain('Anda menulis.');
  });

  it.each([
    [401, 'auth'],
    [404, 'not-found'],
    [500, 'server'],
    [503, 'server'],
  ] as const)('answers %i: %s', async (status, code) => {
    mock.onMessage('antrean', { content: text });
    mock.nextRequestError(status, { message: 'rahasia', type: 'error' });
    expect(await codeOf(read(provider))).toBe(code);
  });

  it('turns away for a moment, and answers when asked again', async () => {
    mock.onMessage('antrean', { content: text });
    mock.nextRequestError(429, { message: 'slow down', type: 'rate_limit_error' });
    const policy = { attempts: 3, baseMs: 1, mostMs: 2, mostRetryAfterMs: 9000, random: () => 0 };
    const codes: string[] = [];
    const chunks = await withAttempts(
      // A wait of a second is what aimock asks for; the pause itself is attempts.test.ts' matter.
      policy,
      createCircuit(),
      new AbortController().signal,
      () =>
        read(provider).catch((error: unknown) => {
          if (!(error instanceof ModelError)) throw error;
          throw new ModelError(error.code);
        }),
      { onRetry: ({ code }) => codes.push(code) },
    );
    expect(codes).toEqual(['rate-limited']);
    expect(textOf(chunks)).toBe(text);
  });

  it('breaks off, or speaks nonsense', async () => {
    mock.onMessage('antrean', { content: text }, { truncateAfterChunks: 4 });
    expect(await codeOf(read(provider))).toMatch(/^(?:network|cut-off)$/);
    mock.setChaos({ disconnectRate: 1 });
    expect(await codeOf(read(provider))).toBe('network');
    mock.setChaos({ malformedRate: 1 });
    expect(await codeOf(read(provider))).toMatch(/^(?:not-a-model|server|cut-off)$/);
  });

  it('plays again what was recorded', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jelajah-aimock-'));
    const upstream = await LLMock.create({ port: 0, chunkSize: 8 });
    upstream.onMessage('antrean', { content: text });
    const names = { openai: 'openai', ollama: 'ollama', anthropic: 'anthropic', google: 'gemini' };
    const recorder = await LLMock.create({
      port: 0,
      record: { providers: { [names[provider]]: upstream.url }, fixturePath: folder },
    });
    expect(textOf(await read(provider, recorder.url))).toBe(text);
    await upstream.stop();
    await recorder.stop();
    expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(0);

    const player = new LLMock({ port: 0 });
    player.loadFixtureDir(folder);
    await player.start();
    expect(textOf(await read(provider, player.url))).toBe(text);
    await player.stop();
    rmSync(folder, { recursive: true, force: true });
  });
});
