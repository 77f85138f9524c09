/** The way to a server: proxies, certificates, and what is said when there is no way. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Network, Provider } from '../../design/model-connection.ts';
import { type Access, createPort } from '../../pipeline/model/create-port.ts';
import { ModelError } from '../../pipeline/model/model-error.ts';
import { type Environment, proxyFor } from '../../pipeline/model/proxy.ts';
import { certificatesOf } from '../../pipeline/model/transport.ts';
import { speak } from './dialects.ts';
import { type ProxyServer, startProxy } from './proxy.ts';
import { type RawServer, startRawServer } from './raw.ts';

/** For tests only: its authority's key is gone, and it stands for no real host. */
const pem = (name: string): string =>
  readFileSync(new URL(`./certificates/${name}.pem`, import.meta.url), 'utf8');
const authority = pem('authority');

let secure: RawServer;
let plain: RawServer;
let proxy: ProxyServer;
let provider: Provider = 'compatible';
let targetPort = 0;

beforeAll(async () => {
  const answer: Parameters<typeof startRawServer>[0] = (_request, response) =>
    speak(provider, response, { text: 'siap' });
  secure = await startRawServer(answer, { key: pem('server.key'), cert: pem('server') });
  plain = await startRawServer(answer);
});
afterAll(() => Promise.all([secure.close(), plain.close()]));
afterEach(() => proxy.close());
beforeEach(async () => {
  // A new one each time: connections through it are kept and used again.
  proxy = await startProxy(() => targetPort);
  secure.received.length = 0;
  plain.received.length = 0;
  provider = 'compatible';
  targetPort = secure.port;
});

const direct: Network = { proxy: null, caPem: null };
const trusting: Network = { proxy: null, caPem: authority };
const limits = { firstMs: 20_000, idleMs: 20_000, totalMs: 20_000 };

/** The text that came, or the code of the error, or the phase in which it took too long. */
async function outcome(
  baseUrl: string,
  network: Network,
  env: Environment = {},
  more: Partial<Access> = {},
): Promise<string> {
  const port = createPort(
    { provider, baseUrl, model: 'mock', probe: null },
    { key: 'kunci', network, limits, env, ...more },
  );
  const { signal } = new AbortController();
  let text = '';
  try {
    for await (const chunk of port.stream({ system: 's', user: 'u', enforce: 'none', signal })) {
      if (chunk.type === 'text') text += chunk.text;
    }
    return text;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    expect(`${error.stack} ${String(error.cause)}`).not.toContain('kunci');
    return error.details.phase ?? error.code;
  }
}

describe('certificates', () => {
  it('of an office’s own authority are refused, and accepted once it is named', async () => {
    const baseUrl = `https://localhost:${secure.port}/v1`;
    expect(await outcome(baseUrl, direct)).toBe('tls');
    expect(secure.received).toHaveLength(0);
    expect(await outcome(baseUrl, trusting)).toBe('siap');
  });

  it('must be for that very host, and must not be garbage', async () => {
    const other = `https://lain.example:${secure.port}/v1`;
    expect(await outcome(other, { proxy: proxy.url, caPem: authority })).toBe('tls');
    expect(secure.received).toHaveLength(0);
    const garbage = { proxy: null, caPem: 'bukan sertifikat' };
    expect(await outcome(`https://localhost:${secure.port}/v1`, garbage)).toBe('tls');
    expect(certificatesOf(`x\n${authority}\n${authority}`)).toHaveLength(2);
  });

  it.each(['ollama', 'anthropic', 'google'] as const)('count for %s, too', async (one) => {
    provider = one;
    const baseUrl = `https://localhost:${secure.port}`;
    expect(await outcome(baseUrl, direct)).toBe('tls');
    expect(await outcome(baseUrl, trusting)).toBe('siap');
  });

  it('are looked at where encryption is spoken at all', async () => {
    expect(await outcome(`https://localhost:${plain.port}/v1`, trusting)).toBe('tls');
  });
});

describe('a proxy', () => {
  const far = (): string => `https://model.example:${secure.port}/v1`;

  it.each(['compatible', 'ollama', 'anthropic', 'google'] as const)(
    'of the settings carries %s to where the name leads there',
    async (one) => {
      provider = one;
      const network = { proxy: proxy.url, caPem: authority };
      expect(await outcome(far(), network)).toBe('siap');
      expect(proxy.seen.map(({ line }) => line)).toEqual([`CONNECT model.example:${secure.port}`]);
      expect(secure.received).toHaveLength(1);
    },
  );

  it('gets the name and the password of its address', async () => {
    const withName = proxy.url.replace('//', '//budi:rahasia%21@');
    expect(await outcome(far(), { proxy: withName, caPem: authority })).toBe('siap');
    expect(proxy.seen[0]?.authorization).toBe(
      `Basic ${Buffer.from('budi:rahasia!').toString('base64')}`,
    );
  });

  it('of the environment is taken where the settings name none', async () => {
    expect(await outcome(far(), trusting, { HTTPS_PROXY: proxy.url })).toBe('siap');
    expect(proxy.seen).toHaveLength(1);
    targetPort = plain.port;
    const near = `http://gpu:${plain.port}/v1`;
    expect(await outcome(near, direct, { http_proxy: proxy.url })).toBe('siap');
    expect(proxy.seen[1]?.line).toBe(`POST http://gpu:${plain.port}/v1/chat/completions`);
  });

  it.each([407, 403, 502])('that answers %i is named as what is wrong', async (status) => {
    proxy.answer(status);
    expect(await outcome(far(), { proxy: proxy.url, caPem: authority })).toBe('proxy');
    expect(secure.received).toHaveLength(0);
  });

  it('that is not there is named as what is wrong', async () => {
    const gone = await startProxy(() => 0);
    await gone.close();
    expect(await outcome(far(), { proxy: gone.url, caPem: null })).toBe('proxy');
    expect(await outcome(far(), { proxy: 'http://proksi.invalid:3128', caPem: null })).toBe(
      'proxy',
    );
  });

  it('never sees what is for this machine', async () => {
    const network = { proxy: proxy.url, caPem: null };
    expect(await outcome(`http://127.0.0.1:${plain.port}/v1`, network)).toBe('siap');
    expect(proxy.seen).toHaveLength(0);
  });

  it.each<[string, Network['proxy'], Environment, string | null]>([
    ['https://api.example/v1', null, {}, null],
    ['https://api.example/v1', 'http://p:1', {}, 'http://p:1'],
    ['https://api.example/v1', 'http://p:1', { NO_PROXY: 'api.example' }, null],
    ['https://a.api.example/v1', 'http://p:1', { no_proxy: 'x, .api.example' }, null],
    ['https://notapi.example/v1', 'http://p:1', { NO_PROXY: 'api.example' }, 'http://p:1'],
    ['https://api.example:8443/v1', 'http://p:1', { NO_PROXY: 'api.example:443' }, 'http://p:1'],
    ['https://api.example/v1', 'http://p:1', { NO_PROXY: 'api.example:443' }, null],
    ['https://api.example/v1', null, { HTTPS_PROXY: 'http://e:1', NO_PROXY: '*' }, null],
    ['https://api.example/v1', null, { HTTP_PROXY: 'http://e:1' }, 'http://e:1'],
    ['http://gpu/v1', null, { HTTPS_PROXY: 'http://e:1' }, null],
    ['http://10.0.0.5/v1', 'http://p:1', {}, null],
    ['http://localhost:11434', null, { HTTP_PROXY: 'http://e:1' }, null],
  ])('for %s with %s and %j is %s', (url, ofSettings, env, expected) => {
    expect(proxyFor(new URL(url), { proxy: ofSettings, caPem: null }, env)).toBe(expected);
  });
});

describe('no way at all', () => {
  it('is told apart: no such name, nobody there, nobody answering', async () => {
    // A name that never exists (RFC 6761).
    expect(await outcome('https://model.invalid/v1', direct)).toBe('dns');
    const gone = await startRawServer(() => undefined);
    await gone.close();
    expect(await outcome(`${gone.origin}/v1`, direct)).toBe('refused');
  });

  it('ends at the limit for connecting where encryption never comes about', async () => {
    // Takes the connection and says nothing.
    const silent: Server = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const baseUrl = `https://127.0.0.1:${address.port}/v1`;
    const found = await outcome(baseUrl, direct, {}, { limits: { ...limits, connectMs: 150 } });
    expect(found).toBe('connect');
    silent.close();
  });
});
