/**
 * Chromium's DevTools protocol over two pipes (`--remote-debugging-pipe`): JSON, each message ended by
 * a NUL. No port that another program could reach, and a browser that ends when we do.
 * https://chromedevtools.github.io/devtools-protocol/
 */
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  sessionId: z.string().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

export class DevTools {
  private readonly to: Writable;
  private readonly waiting = new Map<number, Waiting>();
  private readonly events = new Map<string, () => void>();
  private parts: Buffer[] = [];
  private last = 0;
  private ended: Error | null = null;

  constructor(to: Writable, from: Readable) {
    this.to = to;
    from.on('data', (chunk: Buffer) => this.read(chunk));
    const end = (): void => this.end(new Error('the browser ended'));
    from.on('close', end);
    from.on('error', end);
    to.on('error', end);
  }

  /** Errors: the browser refuses, or has ended. The message names the method, never what was sent. */
  async send<T>(
    method: string,
    params: object,
    answer: z.ZodType<T>,
    sessionId?: string,
  ): Promise<T> {
    if (this.ended !== null) throw this.ended;
    this.last += 1;
    const id = this.last;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.waiting.set(id, {
      resolve,
      reject: ({ message }) => reject(new Error(`${method}: ${message.slice(0, 120)}`)),
    });
    this.to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return answer.parse(await promise);
  }

  /** Resolves with the next event of that name. Never rejects: what is awaited beside it does. */
  next(method: string, sessionId: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.events.set(`${sessionId} ${method}`, resolve);
    return promise;
  }

  private read(chunk: Buffer): void {
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      const whole = Buffer.concat([...this.parts, chunk.subarray(from, end)]).toString('utf8');
      this.parts = [];
      from = end + 1;
      this.take(whole);
    }
    if (from < chunk.length) this.parts.push(chunk.subarray(from));
  }

  private take(text: string): void {
    const message = messageSchema.parse(JSON.parse(text));
    if (message.id === undefined) {
      const key = `${message.sessionId} ${message.method}`;
      this.events.get(key)?.();
      this.events.delete(key);
      return;
    }
    const one = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error === undefined) one?.resolve(message.result);
    else one?.reject(new Error(message.error.message));
  }

  private end(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
