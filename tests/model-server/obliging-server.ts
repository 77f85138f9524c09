/**
 * A model server on a real socket that answers whatever the app asks: texts, suggestions, questions,
 * probes. A test can hold its answers in the middle, let them go on, and see who hung up.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { obligingAnswer, rewordedBy, type Writer } from './obliging-answer.ts';

export interface Asked {
  readonly raw: string;
  readonly system: string;
  readonly user: string;
  /** The peer closed the connection before the answer was complete. */
  hungUp: boolean;
}

export interface ObligingServer {
  /** For a connection: ends in `/v1`. */
  readonly baseUrl: string;
  readonly asked: readonly Asked[];
  /** How texts are written from now on. */
  writeAs(writer: Writer): void;
  /** Answers to come, after `free` more in full, stop after so many characters, until `goOn`. */
  holdAfter(characters: number, free?: number): void;
  goOn(): void;
  /** Resolves once so many requests have come. */
  count(requests: number): Promise<void>;
  close(): Promise<void>;
}

const pieceSize = 60;

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: { text?: unknown }) => String(part.text ?? '')).join('');
}

function messagesOf(raw: string): { system: string; user: string; isStream: boolean } {
  const body: { messages?: { role: string; content: unknown }[]; stream?: boolean } =
    JSON.parse(raw);
  const of = (role: string): string =>
    (body.messages ?? [])
      .filter((message) => message.role === role)
      .map(({ content }) => textOf(content))
      .join('\n');
  return { system: of('system'), user: of('user'), isStream: body.stream === true };
}

const tokensOf = (text: string): number => Math.ceil(text.length / 4);

function usageOf(prompt: string, answer: string) {
  const [prompt_tokens, completion_tokens] = [tokensOf(prompt), tokensOf(answer)];
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details: { cached_tokens: 0 },
  };
}

export async function startObligingServer(): Promise<ObligingServer> {
  const asked: Asked[] = [];
  const comers: (() => void)[] = [];
  let writer: Writer = rewordedBy('dengan tertib');
  let hold: number | null = null;
  let free = 0;
  let waiting: (() => void)[] = [];

  const stream = async (answer: string, prompt: string, response: ServerResponse) => {
    const send = (choices: object[], more: object = {}): void => {
      const data = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model: 'mock' };
      response.write(`data: ${JSON.stringify({ ...data, choices, ...more })}\n\n`);
    };
    const say = (content: string): void =>
      send([{ index: 0, delta: { content }, finish_reason: null }]);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const isFree = free > 0;
    free -= 1;
    for (let at = 0; at < answer.length; at += pieceSize) {
      if (!isFree && hold !== null && at >= hold) await new Promise<void>((go) => waiting.push(go));
      if (response.destroyed) return;
      say(answer.slice(at, at + pieceSize));
    }
    send([{ index: 0, delta: {}, finish_reason: 'stop' }]);
    send([], { usage: usageOf(prompt, answer) });
    response.end('data: [DONE]\n\n');
  };

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const raw = Buffer.concat(parts).toString('utf8');
      if (request.method !== 'POST') {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ object: 'list', data: [{ id: 'mock', object: 'model' }] }));
        return;
      }
      const { system, user, isStream } = messagesOf(raw);
      const one: Asked = { raw, system, user, hungUp: false };
      response.on('close', () => {
        one.hungUp = !response.writableFinished;
      });
      asked.push(one);
      for (const wake of comers.splice(0)) wake();
      const answer = obligingAnswer(user, writer);
      if (isStream) void stream(answer, system + user, response);
      else {
        response.writeHead(200, { 'content-type': 'application/json' });
        const message = { role: 'assistant', content: answer };
        response.end(
          JSON.stringify({
            id: 'chatcmpl-1',
            object: 'chat.completion',
            created: 0,
            model: 'mock',
            choices: [{ index: 0, message, finish_reason: 'stop' }],
            usage: usageOf(system + user, answer),
          }),
        );
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const goOn = (): void => {
    hold = null;
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  };
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    writeAs: (next) => {
      writer = next;
    },
    holdAfter: (characters, inFull = 0) => {
      hold = characters;
      free = inFull;
    },
    goOn,
    async count(requests) {
      while (asked.length < requests) await new Promise<void>((wake) => comers.push(wake));
    },
    async close() {
      goOn();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
