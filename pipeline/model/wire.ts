/**
 * One request of an SDK, over our own transport and under the watchdog. Whatever goes wrong is put into our
 * codes here, before an SDK can wrap, retry or print it: its own errors are never read.
 */
import { statusError } from './classify.ts';
import { connectionError } from './connection-error.ts';
import { ModelError } from './model-error.ts';
import type { Transport } from './transport.ts';
import type { Watchdog } from './watchdog.ts';

export interface WireOptions {
  readonly transport: Transport;
  readonly watch: Watchdog;
  /** Content type of a model's stream; anything else with 200 is no model. */
  readonly accepts: RegExp;
  /** The request asks the server to keep to a schema: a refusal may be about that. */
  readonly asksForSchema: boolean;
  /** First byte of the answer's body. */
  readonly onFirstByte?: () => void;
}

export interface Wire {
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** What happened on the wire: an error, the end of the body, or neither yet. */
  readonly failure: ModelError | null;
  readonly isOver: boolean;
  /** Closes the connection if the answer is not complete. */
  hangUp(): void;
}

/** Of an answer's body, in bytes: no answer that is asked for comes near it. */
const mostBytes = 64 * 1024 * 1024;

/** Characters of an error's body that are looked at. */
const mostWords = 20_000;

async function wordsOf(response: Response): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let words = '';
  // Leaving the loop cancels the body.
  for await (const bytes of response.body) {
    words += decoder.decode(bytes, { stream: true });
    if (words.length > mostWords) break;
  }
  return words.slice(0, mostWords);
}

export function createWire(options: WireOptions): Wire {
  const { transport, watch } = options;
  const left = new AbortController();
  let failure: ModelError | null = null;
  let isOver = false;

  const fail = (error: ModelError): ModelError => {
    failure ??= error;
    return error;
  };

  /** The body, with its pieces reported to the watchdog and its end noted. */
  function watched(body: ReadableStream<Uint8Array>, signal: AbortSignal) {
    const reader = body.getReader();
    let isFirst = true;
    let bytes = 0;
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          try {
            const { done, value } = await reader.read();
            if (done) {
              isOver = true;
              controller.close();
              return;
            }
            bytes += value.byteLength;
            if (bytes > mostBytes) {
              await reader.cancel();
              controller.error(fail(new ModelError('not-a-model')));
              return;
            }
            watch.alive();
            if (isFirst) options.onFirstByte?.();
            isFirst = false;
            controller.enqueue(value);
          } catch {
            const reason: unknown = signal.aborted
              ? signal.reason
              : fail(new ModelError('network'));
            controller.error(reason);
          }
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  }

  async function run(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input);
    const signals = [watch.signal, left.signal, ...(init.signal ? [init.signal] : [])];
    const signal = AbortSignal.any(signals);
    let response: Response;
    try {
      response = await transport.send(url, {
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof init.body === 'string' ? init.body : null,
        signal,
      });
      const { status, headers } = response;
      if (!response.ok) {
        if (status >= 300 && status < 400) {
          await response.body?.cancel();
          throw fail(new ModelError('not-a-model', { status }));
        }
        const words = await wordsOf(response);
        throw fail(statusError(status, headers, words, options.asksForSchema));
      }
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof ModelError) throw error;
      throw fail(connectionError(error, transport.viaProxy(url)));
    }
    if (
      response.body === null ||
      !options.accepts.test(response.headers.get('content-type') ?? '')
    ) {
      await response.body?.cancel();
      throw fail(new ModelError('not-a-model', { status: response.status }));
    }
    const { status, headers } = response;
    return new Response(watched(response.body, signal), { status, headers });
  }

  return {
    fetch: run,
    get failure() {
      return failure;
    },
    get isOver() {
      return isOver;
    },
    hangUp: () => left.abort(),
  };
}
