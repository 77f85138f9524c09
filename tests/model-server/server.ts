/**
 * A model server on a real socket: OpenAI's chat completions as a stream, and every way in which such a
 * server misbehaves. It keeps each request's bytes and notices when its peer hangs up.
 */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Script =
  /** `text` in pieces, then the end. */
  | { kind: 'answer'; text: string; pieces?: number; finish?: string; usage?: boolean | object }
  | { kind: 'status'; status: number; body: unknown; headers?: Record<string, string> }
  /** The head and nothing more, or `text` and nothing more. */
  | { kind: 'stall'; text?: string }
  /** No head at all. */
  | { kind: 'silent' }
  /** The stream ends cleanly without a finish reason. */
  | { kind: 'early-end'; text: string }
  /** The connection breaks inside the stream. */
  | { kind: 'disconnect'; text: string }
  /** A login page, with 200. */
  | { kind: 'html' }
  /** An error inside the stream. */
  | { kind: 'stream-error'; text: string }
  | { kind: 'redirect'; to: string };

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  /** The body, byte for byte. */
  raw: string;
  /** Resolves when the peer closed the connection before the answer was complete. */
  hungUp: Promise<void>;
}

export interface ModelServer {
  /** For the settings: ends in `/v1`. */
  readonly baseUrl: string;
  readonly received: Received[];
  /** What the next requests meet, in order; the last one repeats. */
  play(...scripts: Script[]): void;
  /** Instead of scripts: decides by what was asked. */
  reply(by: (request: Received) => Script): void;
  /** Resolves with the nth request (from 0). */
  request(index: number): Promise<Received>;
  close(): Promise<void>;
}

const piecesOf = (text: string, count: number): string[] => {
  const size = Math.max(1, Math.ceil(text.length / count));
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
};

function chunk(delta: object, finish: string | null = null): string {
  const data = {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'mock',
    choices: [{ index: 0, delta, finish_reason: finish }],
  };
  return `data: ${JSON.stringify(data)}\n\n`;
}

function head(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.flushHeaders();
  response.write(chunk({ role: 'assistant', content: '' }));
}

function writeText(response: ServerResponse, text: string, pieces = 12): void {
  for (const content of piecesOf(text, pieces)) response.write(chunk({ content }));
}

function play(script: Script, response: ServerResponse): void {
  switch (script.kind) {
    case 'answer': {
      head(response);
      writeText(response, script.text, script.pieces);
      response.write(chunk({}, script.finish ?? 'stop'));
      if (script.usage !== false) {
        const honest = { prompt_tokens: 900, completion_tokens: 200, total_tokens: 1100 };
        const usage = typeof script.usage === 'object' ? script.usage : honest;
        response.write(
          `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', choices: [], usage })}\n\n`,
        );
      }
      response.end('data: [DONE]\n\n');
      return;
    }
    case 'status':
      response.writeHead(script.status, { 'content-type': 'application/json', ...script.headers });
      response.end(JSON.stringify(script.body));
      return;
    case 'stall':
      head(response);
      if (script.text !== undefined) writeText(response, script.text);
      return;
    case 'silent':
      return;
    case 'early-end':
      head(response);
      writeText(response, script.text);
      response.end();
      return;
    case 'disconnect':
      head(response);
      writeText(response, script.text);
      // After what was written has left.
      response.write('', () => response.destroy());
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Login</title><p>data: please sign in</p>');
      return;
    case 'stream-error':
      head(response);
      writeText(response, script.text);
      response.end(
        `data: ${JSON.stringify({ error: { message: 'out of memory', type: 'server_error' } })}\n\n`,
      );
      return;
    case 'redirect':
      response.writeHead(307, { location: script.to });
      response.end();
      return;
  }
}

export async function startModelServer(): Promise<ModelServer> {
  const received: Received[] = [];
  const waiting: Array<() => void> = [];
  let scripts: Script[] = [];
  let reply: ((request: Received) => Script) | null = null;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { promise: hungUp, resolve } = Promise.withResolvers<void>();
      response.on('close', () => {
        if (!response.writableFinished) resolve();
      });
      const one: Received = {
        path: request.url ?? '',
        headers: request.headers,
        raw: Buffer.concat(parts).toString('utf8'),
        hungUp,
      };
      received.push(one);
      for (const wake of waiting.splice(0)) wake();
      const next = scripts.length > 1 ? scripts.shift() : scripts[0];
      const script = reply === null ? next : reply(one);
      if (script === undefined) throw new Error('the model server has no script');
      play(script, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    received,
    play(...next) {
      reply = null;
      scripts = next;
    },
    reply(by) {
      reply = by;
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
