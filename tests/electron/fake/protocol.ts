/**
 * `protocol`, and the page's side of it. Follows Electron's lib/browser/api/protocol.ts: the handler
 * gets a Request whose signal never fires and whose origin "null" is taken out; its Response's headers
 * become one object (of several cookies one stays) and its body a Node stream, which is destroyed when
 * the page no longer listens.
 */
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { needReady, note, readyNow } from './world.ts';

type Handler = Parameters<Electron.Protocol['handle']>[1];

const privileges = new Map<string, Electron.Privileges>();
export type Handlers = Map<string, Handler>;
const handlers: Handlers = new Map();
let registered = false;

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    note('protocol.registerSchemesAsPrivileged', schemes);
    if (readyNow()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    if (registered) throw new Error('registerSchemesAsPrivileged can be called only once');
    registered = true;
    for (const { scheme, privileges: granted } of schemes) privileges.set(scheme, granted ?? {});
  },
  handle(scheme, handler) {
    needReady('protocol.handle');
    note('protocol.handle', scheme);
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

export function privilegesOf(address: string): Electron.Privileges {
  return privileges.get(new URL(address).protocol.slice(0, -1)) ?? {};
}

/** Fails like Chromium's network stack: with an error's name, not with a Response. */
export class NetError extends Error {
  override name = 'NetError';
}

/** One request as Chromium hands it over. */
export async function load(
  address: string,
  init: { method?: string; headers?: Headers; body?: Uint8Array<ArrayBuffer> | null } = {},
  signal?: AbortSignal,
  from: Handlers = handlers,
): Promise<Response> {
  const scheme = new URL(address).protocol.slice(0, -1);
  const handler = from.get(scheme);
  if (handler === undefined) throw new NetError('ERR_UNKNOWN_URL_SCHEME');
  const headers = new Headers(init.headers);
  if (headers.get('origin') === 'null') headers.delete('origin');
  let response: Response;
  try {
    const body = init.body ?? null;
    response = await Promise.resolve(
      handler(new Request(address, { headers, method: init.method ?? 'GET', body })),
    );
  } catch (error) {
    console.error(error);
    throw new NetError('ERR_UNEXPECTED');
  }
  if (!(response instanceof Response)) throw new NetError('ERR_UNEXPECTED');
  if (response.type === 'error') throw new NetError('ERR_FAILED');

  const flat = Object.fromEntries(response.headers);
  const status = { status: response.status, headers: flat };
  if (response.body === null) return new Response(null, status);
  const stream = Readable.fromWeb(response.body as WebStream);
  const stop = (): void => {
    stream.destroy();
  };
  stream.on('error', () => undefined);
  signal?.addEventListener('abort', stop, { once: true });
  return new Response(Readable.toWeb(stream) as ReadableStream, status);
}

/** `fetch` as a page of ours sees it. */
export async function pageFetch(request: Request): Promise<Response> {
  const granted = privilegesOf(request.url);
  if (granted.supportFetchAPI !== true || granted.standard !== true) {
    throw new TypeError('Failed to fetch');
  }
  const headers = new Headers(request.headers);
  if (request.method !== 'GET') headers.set('origin', 'app://jelajah');
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  try {
    const response = await load(
      request.url,
      { method: request.method, headers, body },
      request.signal,
    );
    // Without the privilege Chromium waits for the whole of it: a live stream would never come.
    if (granted.stream === true) return response;
    return new Response(await response.bytes(), response);
  } catch (error) {
    throw new TypeError('Failed to fetch', { cause: error });
  }
}
