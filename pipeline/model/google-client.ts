/**
 * Google's REST stream over our wire, in the place of the client that LangChain's class brings: that one
 * knows only the global fetch, and leaves a promise behind that nobody awaits, so that a broken stream
 * would end the whole process.
 */
import { z } from 'zod';
import type { Target } from './adapter.ts';
import { ModelError } from './model-error.ts';
import type { Wire } from './wire.ts';

/** As much of an event as is read here; LangChain reads the rest. */
const eventSchema = z.looseObject({
  candidates: z.array(z.looseObject({ finishReason: z.string().optional() })).optional(),
  promptFeedback: z.looseObject({ blockReason: z.string().optional() }).optional(),
  error: z.unknown().optional(),
});
type GoogleEvent = z.infer<typeof eventSchema>;

export interface GoogleClient {
  generateContentStream(request: unknown): Promise<{ stream: AsyncGenerator<GoogleEvent, void> }>;
  readonly generationConfig: object;
}

/** `onWord` is told why the answer ended: LangChain drops an end or a refusal without content. */
export function googleClient(
  { key, model }: Target,
  baseUrl: string,
  wire: Wire,
  onWord: (word: string) => void,
): GoogleClient {
  const path = (model.includes('/') ? model : `models/${model}`)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  const url = `${baseUrl}/v1beta/${path}:streamGenerateContent?alt=sse`;

  async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<GoogleEvent, void> {
    const decoder = new TextDecoder();
    let buffer = '';
    for await (const bytes of body) {
      buffer += decoder.decode(bytes, { stream: true });
      const parts = buffer.split(/\r?\n\r?\n/);
      buffer = parts.pop() ?? '';
      for (const part of parts) {
        const event = read(part);
        if (event !== null) yield event;
      }
    }
    const last = read(buffer);
    if (last !== null) yield last;
  }

  function read(part: string): GoogleEvent | null {
    const data = part
      .split(/\r?\n/)
      .flatMap((line) => (line.startsWith('data:') ? [line.slice(5)] : []))
      .join('\n');
    if (data.trim() === '') return null;
    const event = eventSchema.parse(JSON.parse(data));
    if (event.error !== undefined) throw new ModelError('server');
    const word = event.promptFeedback?.blockReason ?? event.candidates?.[0]?.finishReason;
    if (word !== undefined) onWord(word);
    return event;
  }

  return {
    generationConfig: {},
    async generateContentStream(request) {
      const response = await wire.fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-goog-api-key': key ?? '' },
        body: JSON.stringify(request),
      });
      if (response.body === null) throw new ModelError('not-a-model');
      return { stream: events(response.body) };
    },
  };
}
