/**
 * Lets only whole lines of JSON through to Ollama's client, which prints any other to the console: a line
 * that was cut off is left out, one that is no JSON ends the stream.
 */
import { ModelError } from './model-error.ts';
import type { Wire } from './wire.ts';

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

export function wholeLines(): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let buffer = '';
  return new TransformStream({
    transform(bytes, controller) {
      buffer += decoder.decode(bytes, { stream: true });
      const lines = buffer.split('\n');
      buffer = lines.pop() ?? '';
      for (const line of lines) {
        if (line.trim() === '') continue;
        if (!isJson(line)) {
          controller.error(new ModelError('not-a-model'));
          return;
        }
        controller.enqueue(encoder.encode(`${line}\n`));
      }
    },
    flush(controller) {
      if (buffer.trim() !== '' && isJson(buffer)) controller.enqueue(encoder.encode(`${buffer}\n`));
    },
  });
}

/** The wire's fetch, for a client that reads lines. */
export function fetchLines(wire: Wire): Wire['fetch'] {
  return async (input, init) => {
    const response = await wire.fetch(input, init);
    const { status, headers } = response;
    return new Response(response.body?.pipeThrough(wholeLines()) ?? null, { status, headers });
  };
}
