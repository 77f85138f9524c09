/** Attacks on the localhost shell: each is one that real pages or programs can make. */
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askForAddress } from './reopen.ts';
import { type LocalServer, startServer } from './server.ts';

let server: LocalServer;
let served: string[];
let clock: number;

beforeEach(async () => {
  served = [];
  clock = 0;
  server = await startServer({
    fetch: async (request) => {
      served.push(`${request.method} ${new URL(request.url).pathname}`);
      return new Response(await request.text());
    },
    now: () => clock,
    onFailure: () => undefined,
  });
});

afterEach(() => server.close());

const origin = () => `http://127.0.0.1:${server.port}`;

async function enter(): Promise<string> {
  const response = await fetch(server.openingUrl(), { redirect: 'manual' });
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** A request with any headers, also those that browsers and fetch keep to themselves. */
function raw(options: {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
}): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        host: '127.0.0.1',
        port: server.port,
        method: options.method ?? 'GET',
        path: options.path ?? '/',
        headers: options.headers ?? {},
      },
      (incoming) => {
        let body = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (text: string) => {
          body += text;
        });
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(options.method === 'POST' ? 'body' : undefined);
  });
}

describe('the opening address', () => {
  test('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const response = await fetch(server.openingUrl(), { redirect: 'manual' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/');
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(
      new RegExp(`^jelajah_${server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    );
    expect(served).toEqual([]);
  });

  test('works once', async () => {
    const url = server.openingUrl();
    await fetch(url, { redirect: 'manual' });
    const again = await fetch(url, { redirect: 'manual' });
    expect(again.status).toBe(401);
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(await again.text()).toContain('npm start');
  });

  test('of a window that is in already leads in again', async () => {
    const url = server.openingUrl();
    const first = await fetch(url, { redirect: 'manual' });
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const again = await fetch(url, { redirect: 'manual', headers: { cookie } });
    expect(again.status).toBe(303);
  });

  test('expires', async () => {
    const url = server.openingUrl();
    clock = 11 * 60_000;
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(401);
  });

  test('cannot be guessed', async () => {
    for (const token of ['', 'x', 'a'.repeat(43), '%00']) {
      expect(
        (await raw({ path: `/?token=${token}`, headers: { host: `127.0.0.1:${server.port}` } }))
          .status,
      ).toBe(401);
    }
  });
});

describe('a request', () => {
  test('of the window passes, with its body', async () => {
    const cookie = await enter();
    const response = await fetch(`${origin()}/rpc/x`, {
      method: 'POST',
      headers: { cookie, origin: origin() },
      body: 'halo',
    });
    expect(await response.text()).toBe('halo');
    expect(served).toEqual(['POST /rpc/x']);
  });

  test('without the cookie, with another, or with another port’s is refused', async () => {
    const cookie = await enter();
    const [name = '', value = ''] = cookie.split('=');
    const attempts = [
      '',
      `${name}=`,
      `${name}=${'a'.repeat(43)}`,
      `jelajah_1=${value}`,
      `x${name}=${value}`,
    ];
    for (const wrong of attempts) {
      const response = await fetch(`${origin()}/`, { headers: { cookie: wrong } });
      expect(response.status, wrong).toBe(401);
    }
    expect(served).toEqual([]);
  });

  test('under another name (DNS rebinding) is refused, cookie or not', async () => {
    const cookie = await enter();
    const { port } = server;
    const hosts = [
      `jahat.example:${port}`,
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port}.jahat.example`,
      `127.0.0.1:${port + 1}`,
      `[::1]:${port}`,
    ];
    for (const host of hosts) {
      const { status } = await raw({ headers: { host, cookie } });
      expect(status, host).toBe(421);
    }
    expect(served).toEqual([]);
  });

  test('from a page of another origin is refused, even with the cookie', async () => {
    const cookie = await enter();
    const host = `127.0.0.1:${server.port}`;
    const origins = [
      'https://jahat.example',
      'null',
      `http://localhost:${server.port}`,
      `https://127.0.0.1:${server.port}`,
      `http://127.0.0.1:${server.port + 1}`,
      `${origin()}.jahat.example`,
    ];
    for (const from of origins) {
      for (const method of ['GET', 'POST']) {
        const { status, headers } = await raw({ method, headers: { host, cookie, origin: from } });
        expect(status, `${method} ${from}`).toBe(403);
        expect(headers['access-control-allow-origin']).toBeUndefined();
      }
    }
    expect(served).toEqual([]);
  });

  test('that a form or a link of another site makes is refused', async () => {
    const cookie = await enter();
    const host = `127.0.0.1:${server.port}`;
    for (const site of ['cross-site', 'same-site']) {
      const { status } = await raw({ headers: { host, cookie, 'sec-fetch-site': site } });
      expect(status, site).toBe(403);
    }
    // Old browsers post a form without an origin.
    expect((await raw({ method: 'POST', headers: { host, cookie } })).status).toBe(403);
    expect(served).toEqual([]);
  });

  test('with another method, a preflight among them, is refused', async () => {
    const cookie = await enter();
    const host = `127.0.0.1:${server.port}`;
    for (const method of ['OPTIONS', 'PUT', 'DELETE', 'TRACE', 'PATCH']) {
      const { status, headers } = await raw({
        method,
        headers: { host, cookie, origin: origin() },
      });
      expect(status, method).toBe(405);
      expect(headers['access-control-allow-methods']).toBeUndefined();
    }
    expect(served).toEqual([]);
  });

  test('whose path names another host stays on ours', async () => {
    const cookie = await enter();
    const host = `127.0.0.1:${server.port}`;
    await raw({ path: '//jahat.example/x', headers: { host, cookie } });
    await raw({ path: 'http://jahat.example/x', headers: { host, cookie } });
    expect(served).toEqual(['GET //jahat.example/x', 'GET /']);
  });

  test('that is no HTTP leaves the server standing', async () => {
    await new Promise<void>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () =>
        socket.write('\u0000\u0001 HTTP\r\n\r\n'),
      );
      socket.on('close', () => resolve());
      socket.on('error', reject);
      socket.resume();
    });
    expect(await enter()).toMatch(/^jelajah_/);
  });
});

test('only this machine is listened to', async () => {
  const refused = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: '::1', port: server.port });
    socket.on('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.on('error', () => resolve(true));
  });
  expect(refused).toBe(true);
});

describe('a second start', () => {
  test('gets a fresh address with the key of the first', async () => {
    const url = await askForAddress(server.reopen);
    expect(url).toMatch(new RegExp(`^${origin()}/\\?token=`));
    expect((await fetch(url ?? '', { redirect: 'manual' })).status).toBe(303);
  });

  test('gets none without the key, from a page, or where nobody answers', async () => {
    const { key } = { key: '', ...JSON.parse(server.reopen) };
    expect(await askForAddress(JSON.stringify({ origin: origin(), key: 'x' }))).toBeNull();
    const headers = { Authorization: `Bearer ${key}`, Origin: origin() };
    const fromPage = await fetch(`${origin()}/-/reopen`, { method: 'POST', headers });
    expect(fromPage.status).toBe(403);
    expect(await askForAddress(null)).toBeNull();
    expect(await askForAddress('{"origin":"http://jahat.example","key":"x"}')).toBeNull();
    expect(await askForAddress(JSON.stringify({ origin: 'http://127.0.0.1:1', key }))).toBeNull();
  });
});
