/**
 * The localhost shell's server: the core on 127.0.0.1, for the one window that was opened with a
 * one-time token. It knows no use case.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { safeHeaders } from '../app/pages.ts';
import { carry, type FetchHandler } from './bridge.ts';
import { createGate, type Gate } from './session.ts';

export interface LocalServer {
  /** An address that opens the app once. */
  openingUrl(): string;
  /** For a second start of the program: where, and with which key, to ask for such an address. */
  readonly reopen: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServerOptions {
  fetch: FetchHandler;
  /** 0 or undefined: any free port. */
  port?: number | undefined;
  now?: () => number;
  onFailure: (error: unknown) => void;
}

const words: Readonly<Record<number, string>> = {
  401: 'Alamat ini sudah dipakai atau kedaluwarsa. Buka Jelajah lagi dengan "npm start".\nThis address has been used or has expired. Open Jelajah again with "npm start".',
};

function refuse(status: number): Response {
  return new Response(words[status] ?? 'Refused', {
    status,
    headers: {
      ...safeHeaders,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    },
  });
}

async function answer(request: Request, gate: Gate, fetch: FetchHandler): Promise<Response> {
  const decision = gate.decide(request);
  switch (decision.kind) {
    case 'refuse':
      return refuse(decision.status);
    case 'reopen':
      return new Response(gate.openingUrl(), { headers: { ...safeHeaders } });
    case 'enter':
      return new Response(null, {
        status: 303,
        headers: {
          ...safeHeaders,
          Location: '/',
          'Set-Cookie': decision.cookie,
          'Cache-Control': 'no-store',
        },
      });
    case 'pass':
      return fetch(request);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      // A TCP server that listens has an address of this kind.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Errors: EADDRINUSE, EACCES for a port that was asked for. */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const { fetch, port: wanted = 0, now = Date.now, onFailure } = options;
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 300_000 });
  const port = await listen(server, wanted);
  const gate = createGate(port, now);
  const origin = `http://127.0.0.1:${port}`;
  server.on('request', (incoming, outgoing) => {
    void carry(incoming, outgoing, origin, (request) => answer(request, gate, fetch), onFailure);
  });
  return {
    port,
    openingUrl: () => gate.openingUrl(),
    reopen: JSON.stringify({ origin, key: gate.reopenKey }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Open event streams would keep it waiting for ever.
        server.closeAllConnections();
      }),
  };
}
