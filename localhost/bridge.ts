/**
 * Carries a WHATWG fetch handler over node:http: bodies stream both ways with backpressure, and a
 * client that goes away aborts the request's signal and cancels the answer's body.
 */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

export type FetchHandler = (request: Request) => Promise<Response>;

/** The request as fetch knows it. `origin` is ours, never what the client claims. */
function toRequest(incoming: IncomingMessage, origin: string, signal: AbortSignal): Request {
  const headers = new Headers();
  for (let i = 0; i + 1 < incoming.rawHeaders.length; i += 2) {
    const name = incoming.rawHeaders[i];
    const value = incoming.rawHeaders[i + 1];
    if (name !== undefined && value !== undefined) headers.append(name, value);
  }
  const method = incoming.method ?? 'GET';
  const init: RequestInit = { method, headers, signal };
  if (method !== 'GET' && method !== 'HEAD') {
    init.body = Readable.toWeb(incoming);
    init.duplex = 'half';
  }
  // A path that begins with two slashes would name another host if it were resolved.
  const path = incoming.url ?? '/';
  return new Request(`${origin}${path.startsWith('/') ? path : '/'}`, init);
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.flushHeaders();
  if (response.body === null) {
    outgoing.end();
    return;
  }
  const reader = response.body.getReader();
  const gone = new AbortController();
  outgoing.once('close', () => {
    gone.abort();
    reader.cancel().catch(() => undefined);
  });
  for (;;) {
    const { done, value } = await reader.read();
    if (done || outgoing.destroyed) break;
    if (!outgoing.write(value)) {
      await once(outgoing, 'drain', { signal: gone.signal }).catch(() => undefined);
    }
  }
  outgoing.end();
}

/** Answers one request. A handler that throws gives 500 and tells `onFailure`; nothing leaks out. */
export async function carry(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
  handler: FetchHandler,
  onFailure: (error: unknown) => void,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  // Fetch knows no requests of these kinds.
  if (/^(?:CONNECT|TRACE|TRACK)$/i.test(incoming.method ?? '')) {
    outgoing.statusCode = 405;
    outgoing.end();
    return;
  }
  try {
    await send(await handler(toRequest(incoming, origin, gone.signal)), outgoing);
  } catch (error) {
    if (gone.signal.aborted) return;
    onFailure(error);
    if (outgoing.headersSent) outgoing.destroy();
    else {
      outgoing.statusCode = 500;
      outgoing.end();
    }
  }
}
