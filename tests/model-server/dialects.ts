/** How each provider streams an answer: the pieces between request and end, as its own documentation has them. */
import type { ServerResponse } from 'node:http';
import type { Provider } from '../../design/model-connection.ts';

export interface DialectAnswer {
  readonly text: string;
  /** Leaves the connection open after the text, without an end. */
  readonly isStalled?: boolean;
  /** Why it ended, in our words. */
  readonly reason?: 'stop' | 'length' | 'declined';
  readonly input?: number;
  readonly output?: number;
  readonly cached?: number;
  readonly pieces?: number;
}

export function piecesOf(text: string, count: number): string[] {
  const size = Math.max(1, Math.ceil(text.length / count));
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}

type Speaker = (answer: Required<DialectAnswer>, write: (line: string) => void) => void;

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const event = (value: { type: string }): string => `event: ${value.type}\n${data(value)}`;

const openAi: Speaker = ({ text, isStalled, reason, input, output, cached, pieces }, write) => {
  const chunk = (delta: object, finish: string | null = null): string =>
    data({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 0,
      model: 'mock',
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
  write(chunk({ role: 'assistant', content: '' }));
  for (const content of piecesOf(text, pieces)) write(chunk({ content }));
  if (isStalled) return;
  write(chunk({}, reason === 'declined' ? 'content_filter' : reason));
  const usage = {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cached },
  };
  write(data({ id: 'chatcmpl-1', object: 'chat.completion.chunk', choices: [], usage }));
  write('data: [DONE]\n\n');
};

const ollama: Speaker = ({ text, isStalled, reason, input, output, pieces }, write) => {
  const line = (value: object): void =>
    write(`${JSON.stringify({ model: 'mock', created_at: '2026-01-01T00:00:00Z', ...value })}\n`);
  for (const content of piecesOf(text, pieces)) {
    line({ message: { role: 'assistant', content }, done: false });
  }
  if (isStalled) return;
  line({
    message: { role: 'assistant', content: '' },
    done: true,
    done_reason: reason,
    prompt_eval_count: input,
    eval_count: output,
  });
};

const anthropic: Speaker = ({ text, isStalled, reason, input, output, cached, pieces }, write) => {
  const stop = { stop: 'end_turn', length: 'max_tokens', declined: 'refusal' }[reason];
  const usage = {
    input_tokens: input - cached,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: cached,
    output_tokens: 1,
  };
  write(
    event({
      type: 'message_start',
      ...{
        message: {
          id: 'msg_1',
          type: 'message',
          role: 'assistant',
          model: 'mock',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage,
        },
      },
    }),
  );
  const start = { index: 0, content_block: { type: 'text', text: '' } };
  write(event({ type: 'content_block_start', ...start }));
  for (const piece of piecesOf(text, pieces)) {
    const delta = { index: 0, delta: { type: 'text_delta', text: piece } };
    write(event({ type: 'content_block_delta', ...delta }));
  }
  if (isStalled) return;
  write(event({ type: 'content_block_stop', ...{ index: 0 } }));
  const delta = { stop_reason: stop, stop_sequence: null };
  write(event({ type: 'message_delta', ...{ delta, usage: { output_tokens: output } } }));
  write(event({ type: 'message_stop' }));
};

const google: Speaker = ({ text, isStalled, reason, input, output, cached, pieces }, write) => {
  const finishReason = { stop: 'STOP', length: 'MAX_TOKENS', declined: 'SAFETY' }[reason];
  const usageOf = (candidatesTokenCount: number) => ({
    promptTokenCount: input,
    candidatesTokenCount,
    totalTokenCount: input + candidatesTokenCount,
    ...(cached > 0 ? { cachedContentTokenCount: cached } : {}),
  });
  const parts = piecesOf(text, pieces);
  parts.forEach((piece, index) => {
    const isLast = index === parts.length - 1 && !isStalled;
    const content = { role: 'model', parts: [{ text: piece }] };
    write(
      data({
        candidates: [{ index: 0, content, ...(isLast ? { finishReason } : {}) }],
        usageMetadata: usageOf(isLast ? output : index + 1),
      }),
    );
  });
  if (parts.length === 0 && !isStalled) {
    write(data({ candidates: [{ index: 0, finishReason }], usageMetadata: usageOf(output) }));
  }
};

const dialects: Record<Provider, { speak: Speaker; type: string }> = {
  openai: { speak: openAi, type: 'text/event-stream' },
  compatible: { speak: openAi, type: 'text/event-stream' },
  ollama: { speak: ollama, type: 'application/x-ndjson' },
  anthropic: { speak: anthropic, type: 'text/event-stream' },
  google: { speak: google, type: 'text/event-stream' },
};

/** Streams an answer as that provider would. */
export function speak(provider: Provider, response: ServerResponse, answer: DialectAnswer): void {
  const { speak: say, type } = dialects[provider];
  const whole = {
    isStalled: false,
    reason: 'stop' as const,
    input: 900,
    output: 200,
    cached: 0,
    pieces: 6,
    ...answer,
  };
  response.writeHead(200, { 'content-type': type });
  say(whole, (line) => response.write(line));
  if (!whole.isStalled) response.end();
}

/** The error body each provider sends with a status. */
export function errorBody(provider: Provider, status: number, words: string): unknown {
  if (provider === 'ollama') return { error: words };
  if (provider === 'anthropic') return { type: 'error', error: { type: 'error', message: words } };
  if (provider === 'google') return { error: { code: status, message: words, status: 'ERROR' } };
  return { error: { message: words, type: 'error', code: null } };
}
