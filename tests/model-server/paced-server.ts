/**
 * A model server on a real socket that speaks at an exact pace: the nth token of an answer leaves at
 * the moment it would, counted from the start of its answer, not from the token before, so that a busy
 * machine cannot stretch the schedule. Slots, first-token time and faults are parameters; with the same
 * seed the same calls fail in the same way.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pace {
  /** Milliseconds from a free slot to the first token. */
  readonly firstMs: number;
  readonly tokensPerSecond: number;
  /** Answers at once; others wait for their turn. */
  readonly slots: number;
  /** Everything goes so many times faster than real. */
  readonly speed: number;
}

export interface Faults {
  /** Shares 0-1 of the calls. */
  readonly tooMany: number;
  readonly disconnect: number;
  readonly malformed: number;
  readonly seed: number;
}

export const noFaults: Faults = { tooMany: 0, disconnect: 0, malformed: 0, seed: 1 };

/** What a call asked for, and what became of it. */
export interface PacedCall {
  readonly user: string;
  readonly outputTokens: number;
  readonly fault: 'too-many' | 'disconnect' | 'malformed' | null;
  /** Tokens that left before the end or the break. */
  readonly sentTokens: number;
}

export interface PacedServer {
  readonly baseUrl: string;
  readonly calls: readonly PacedCall[];
  /** The next calls meet this. */
  set(pace: Pace, faults: Faults): void;
  close(): Promise<void>;
}

/** Characters of a token: the unit in which answers are cut and counted. */
const charsPerToken = 4.2;
/** Tokens that leave together: a network does that, too; their share of the time is counted exactly. */
const tokensPerPiece = 4;

/** mulberry32: small, seeded, good enough to choose faults. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({
    id: 'c',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'paced',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`;

export function tokensOfText(text: string): number {
  return Math.max(1, Math.ceil(text.length / charsPerToken));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function messagesOf(body: string): { system: string; user: string } {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
  const of = (role: string): string =>
    messages
      .filter((one) => one.role === role)
      .map((one) => one.content)
      .join('\n');
  return { system: of('system'), user: of('user') };
}

/** `answer` gives the text for a user message: the same message, the same text. */
export async function startPacedServer(answer: (user: string) => string): Promise<PacedServer> {
  let pace: Pace = { firstMs: 0, tokensPerSecond: 1e9, slots: 1e9, speed: 1 };
  let random = randomFrom(1);
  let faults = noFaults;
  let busy = 0;
  let calls: PacedCall[] = [];
  const queue: Array<() => void> = [];

  const release = (): void => {
    busy -= 1;
    queue.shift()?.();
  };
  const enter = (begin: () => void): void => {
    const go = (): void => {
      busy += 1;
      begin();
    };
    if (busy < pace.slots) go();
    else queue.push(go);
  };

  const faultOfNext = (): PacedCall['fault'] => {
    const drawn = random();
    const { tooMany, disconnect, malformed } = faults;
    if (drawn < tooMany) return 'too-many';
    if (drawn < tooMany + disconnect) return 'disconnect';
    return drawn < tooMany + disconnect + malformed ? 'malformed' : null;
  };

  const speak = (user: string, fault: PacedCall['fault'], response: ServerResponse): void => {
    const whole = answer(user);
    // Broken in the middle: one comma too few, as small models do.
    const text = fault === 'malformed' ? whole.replace('","text"', '" "text"') : whole;
    const tokens = tokensOfText(text);
    const until =
      fault === 'disconnect' ? Math.max(1, Math.floor(tokens * (0.2 + 0.6 * random()))) : tokens;
    const begun = performance.now();
    const msPerToken = 1000 / pace.tokensPerSecond / pace.speed;
    const firstMs = pace.firstMs / pace.speed;
    let sent = 0;
    let isOver = false;
    let timer: NodeJS.Timeout | undefined;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      calls.push({ user, outputTokens: tokens, fault, sentTokens: sent });
      release();
    };
    response.on('close', end);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    const step = (): void => {
      if (isOver) return;
      // All tokens whose moment has come; the schedule is absolute.
      const due = Math.floor((performance.now() - begun - firstMs) / msPerToken);
      let out = '';
      while (sent < Math.min(until, due)) {
        const to = Math.min(until, due, sent + tokensPerPiece);
        const content = text.slice(
          Math.round(sent * charsPerToken),
          to === tokens ? text.length : Math.round(to * charsPerToken),
        );
        out += chunk({ content });
        sent = to;
      }
      if (out !== '') response.write(out);
      if (sent >= until) {
        if (fault === 'disconnect') {
          response.write('', () => response.destroy());
          return;
        }
        const usage = {
          prompt_tokens: tokensOfText(user),
          completion_tokens: tokens,
          total_tokens: 0,
        };
        response.end(
          `${chunk({}, 'stop')}data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'paced', choices: [], usage })}\n\ndata: [DONE]\n\n`,
          end,
        );
        return;
      }
      const next = Math.min(until, sent + tokensPerPiece);
      timer = setTimeout(
        step,
        Math.max(0, begun + firstMs + next * msPerToken - performance.now()),
      );
    };
    timer = setTimeout(step, firstMs);
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { user } = messagesOf(body);
      const fault = faultOfNext();
      if (fault === 'too-many') {
        calls.push({ user, outputTokens: 0, fault, sentTokens: 0 });
        response.writeHead(429, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { message: 'slow down', type: 'rate_limit' } }));
        return;
      }
      enter(() => speak(user, fault, response));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    get calls() {
      return calls;
    },
    set(nextPace, nextFaults) {
      pace = nextPace;
      faults = nextFaults;
      random = randomFrom(nextFaults.seed);
      calls = [];
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
