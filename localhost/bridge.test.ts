/** Fetch over node:http: streams, backpressure, and clients that go away. */
import { once } from 'node:events';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { carry, type FetchHandler } from './bridge.ts';

let server: Server | undefined;
const failures: unknown[] = [];

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  failures.length = 0;
});

async function serve(handler: FetchHandler): Promise<string> {
  server = createServer((incoming, outgoing) => {
    void carry(incoming, outgoing, 'http://127.0.0.1:9', handler, (error) => failures.push(error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('bodies, headers, cookies and status go through', async () => {
  const url = await serve(async (request) => {
    const headers = new Headers({ 'x-seen': request.headers.get('x-sent') ?? '' });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    return new Response(await request.bytes(), { status: 207, headers });
  });
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  const response = await fetch(url, { method: 'POST', body: bytes, headers: { 'x-sent': 'ya' } });
  expect(response.status).toBe(207);
  expect(response.headers.get('x-seen')).toBe('ya');
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(await response.bytes()).toEqual(bytes);
});

test('a slow reader holds the writer back', async () => {
  let made = 0;
  const url = await serve(
    async () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            made += 1;
            if (made > 2000) controller.close();
            else controller.enqueue(new Uint8Array(64 * 1024));
          },
        }),
      ),
  );
  const { promise, resolve } = Promise.withResolvers<number>();
  const outgoing = httpRequest(url, async (incoming) => {
    incoming.pause();
    // 2000 pieces are 128 MB; with nobody reading, only what buffers hold can be made.
    for (let quiet = 0, before = -1; quiet < 100; await turn()) {
      quiet = made === before ? quiet + 1 : 0;
      before = made;
    }
    expect(made).toBeLessThan(1000);
    let size = 0;
    incoming.on('data', (piece: Uint8Array) => {
      size += piece.length;
    });
    incoming.on('end', () => resolve(size));
    incoming.resume();
  });
  outgoing.end();
  expect(await promise).toBe(2000 * 64 * 1024);
});

test('a client that goes away aborts the request and ends the stream', async () => {
  const aborted = Promise.withResolvers<void>();
  const cancelled = Promise.withResolvers<void>();
  const url = await serve(async (request) => {
    request.signal.addEventListener('abort', () => aborted.resolve());
    return new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('satu')),
        cancel: () => cancelled.resolve(),
      }),
    );
  });
  const stop = new AbortController();
  const response = await fetch(url, { signal: stop.signal });
  await response.body?.getReader().read();
  stop.abort();
  await Promise.all([aborted.promise, cancelled.promise]);
});

test('a handler that fails answers 500 and says nothing', async () => {
  const url = await serve(async () => {
    throw new Error('rahasia');
  });
  const response = await fetch(url);
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('');
  expect(failures).toHaveLength(1);
});
