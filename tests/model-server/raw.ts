/** An HTTP server on a real socket whose answers a test writes byte by byte. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The body, byte for byte. */
  readonly raw: string;
  /** Resolves when the peer closed the connection before the answer was complete. */
  readonly hungUp: Promise<void>;
}

export type Answerer = (request: RawRequest, response: ServerResponse) => void;

export interface RawServer {
  readonly port: number;
  /** `http://127.0.0.1:<port>` or https. */
  readonly origin: string;
  readonly received: RawRequest[];
  /** From now on. */
  answer(next: Answerer): void;
  /** Resolves with the nth request (from 0). */
  request(index: number): Promise<RawRequest>;
  close(): Promise<void>;
}

/** `tls`: PEM texts of a key and its certificate. */
export async function startRawServer(
  first: Answerer,
  tls?: { key: string; cert: string },
): Promise<RawServer> {
  let answerer = first;
  const received: RawRequest[] = [];
  const waiting: Array<() => void> = [];
  const listener: RequestListener = (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { promise: hungUp, resolve } = Promise.withResolvers<void>();
      response.on('close', () => {
        if (!response.writableFinished) resolve();
      });
      const seen: RawRequest = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        raw: Buffer.concat(parts).toString('utf8'),
        hungUp,
      };
      received.push(seen);
      for (const wake of waiting.splice(0)) wake();
      answerer(seen, response);
    });
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    received,
    answer(next) {
      answerer = next;
    },
    async request(index) {
      for (;;) {
        const found = received[index];
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
