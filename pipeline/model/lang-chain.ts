/**
 * The second adapter: LangChain's chat models, for servers with a language of their own. Text is streamed
 * plainly (structured output comes in one piece there), retries and callbacks are off, and every request
 * goes over our wire. The classes are imported by name, as initChatModel would by a variable, which a
 * bundler cannot follow.
 */
import type { BaseMessageLike } from '@langchain/core/messages';
import type { GoogleGenerativeAIChatCallOptions } from '@langchain/google-genai';
import { z } from 'zod';
import type { Adapter, AdapterChunk, Target } from './adapter.ts';
import { withoutTail } from './adapter.ts';
import { googleClient } from './google-client.ts';
import { googleSchema } from './google-schema.ts';
import { ModelError } from './model-error.ts';
import type { ModelRequest, Usage } from './port.ts';
import type { ServerMemory } from './server-memory.ts';
import { estimateTokens } from './tokens.ts';
import { fetchLines } from './whole-lines.ts';
import type { Wire } from './wire.ts';

/** As much of LangChain's message as is read. */
interface Piece {
  readonly text: string;
  readonly response_metadata: unknown;
  readonly additional_kwargs: unknown;
  readonly usage_metadata?: unknown;
}
type Pieces = AsyncIterable<Piece>;

interface Call {
  readonly target: Target;
  readonly request: ModelRequest;
  readonly wire: Wire;
  readonly memory: ServerMemory;
  readonly messages: BaseMessageLike[];
  /** For an end that LangChain does not pass on. */
  readonly onWord: (word: string) => void;
}

/** Room for an answer where nobody has said how long it may be. */
const usualAnswerTokens = 8192;
const leastContext = 8192;

/** For all: nothing is tried again or reported behind our back. */
const quiet = { maxRetries: 0, verbose: false };

/**
 * The context to ask Ollama for: a power of two that holds prompt and answer, or it would drop the prompt's
 * beginning without a word. Never less than before, because each change loads the model again. Errors:
 * ModelError `too-long`, before anything is sent.
 */
export function contextFor(
  request: Pick<ModelRequest, 'system' | 'user' | 'mostTokens'>,
  memory: Pick<ServerMemory, 'contextTokens'>,
  most: number | null,
): number {
  // Small models' vocabularies cut Indonesian into more pieces than the estimate has.
  const prompt = Math.ceil(estimateTokens(request.system.length + request.user.length) * 1.6);
  if (most !== null && prompt >= most) throw new ModelError('too-long');
  const needed = prompt + (request.mostTokens ?? usualAnswerTokens);
  const step = 2 ** Math.ceil(Math.log2(needed));
  const asked = Math.max(leastContext, memory.contextTokens, step);
  return most === null ? asked : Math.min(asked, most);
}

async function ollama({ target, request, wire, memory, messages }: Call): Promise<Pieces> {
  const { ChatOllama } = await import('@langchain/ollama');
  const { schema, enforce } = request;
  const numCtx = contextFor(request, memory, target.contextTokens);
  memory.contextTokens = numCtx;
  const model = new ChatOllama({
    ...quiet,
    model: target.model,
    baseUrl: withoutTail(target.baseUrl, /\/(?:v1|api)$/),
    headers: target.key === null ? {} : { Authorization: `Bearer ${target.key}` },
    numCtx,
    fetch: fetchLines(wire),
  });
  const format =
    schema === undefined || enforce === 'none'
      ? {}
      : { format: enforce === 'json' ? 'json' : { ...schema.json } };
  return model.stream(messages, format);
}

async function anthropic({ target, request, wire, messages }: Call): Promise<Pieces> {
  const { ChatAnthropic } = await import('@langchain/anthropic');
  const { schema, enforce } = request;
  const format =
    schema === undefined || enforce !== 'strict'
      ? {}
      : { outputConfig: { format: { type: 'json_schema' as const, schema: { ...schema.json } } } };
  const model = new ChatAnthropic({
    ...quiet,
    model: target.model,
    apiKey: target.key ?? 'none',
    anthropicApiUrl: withoutTail(target.baseUrl, /\/v1$/),
    maxTokens: request.mostTokens ?? usualAnswerTokens,
    streamUsage: true,
    clientOptions: { fetch: wire.fetch, maxRetries: 0, logLevel: 'off', authToken: null },
    ...format,
  });
  return model.stream(messages);
}

/** The library types its own enumeration of words. */
const schemaOption = z.custom<NonNullable<GoogleGenerativeAIChatCallOptions['responseSchema']>>();

async function google({ target, request, wire, messages, onWord }: Call): Promise<Pieces> {
  const baseUrl = withoutTail(target.baseUrl, /\/v1(?:beta)?$/);
  const { ChatGoogleGenerativeAI } = await import('@langchain/google-genai');
  const { schema, enforce } = request;
  const model = new ChatGoogleGenerativeAI({
    ...quiet,
    model: target.model,
    apiKey: target.key ?? 'none',
    baseUrl,
    streamUsage: true,
    json: schema !== undefined && enforce !== 'none',
  });
  const options =
    schema === undefined || enforce !== 'strict'
      ? {}
      : { responseSchema: schemaOption.parse(googleSchema(schema.json)) };
  Object.assign(model, { client: googleClient(target, baseUrl, wire, onWord) });
  return model.stream(messages, options);
}

const providers = {
  ollama: { open: ollama, accepts: /^application\/(?:x-)?(?:ndjson|json)/i, counts: 'new' },
  anthropic: { open: anthropic, accepts: /^text\/event-stream/i, counts: 'all' },
  google: { open: google, accepts: /^text\/event-stream/i, counts: 'new' },
} as const;

/** Each provider's words for why an answer ended. */
function reasonOf(word: string | undefined): 'stop' | 'length' | 'declined' | null {
  if (word === undefined) return null;
  if (/^(?:stop|end_turn|stop_sequence)$/i.test(word)) return 'stop';
  if (/^(?:length|max_tokens|model_context_window_exceeded)$/i.test(word)) return 'length';
  if (
    /^(?:refusal|safety|recitation|blocklist|prohibited_content|spii|language|image_|other$)/i.test(
      word,
    )
  ) {
    return 'declined';
  }
  return null;
}

/** Ollama's and Anthropic's names for it. */
const saidSchema = z.object({
  done_reason: z.string().optional(),
  stop_reason: z.string().nullish(),
});

function finishWord(piece: Piece): string | undefined {
  const said = saidSchema.safeParse(piece.response_metadata).data;
  const more = saidSchema.safeParse(piece.additional_kwargs).data;
  return said?.done_reason ?? more?.stop_reason ?? undefined;
}

const usageSchema = z.object({
  input_tokens: z.number(),
  output_tokens: z.number(),
  input_token_details: z.object({ cache_read: z.number().optional() }).optional(),
});

/** `counts`: whether each piece counts its output anew, or all of it so far. */
function added(usage: Usage | null, piece: Piece, counts: 'new' | 'all'): Usage | null {
  const more = usageSchema.safeParse(piece.usage_metadata).data;
  if (more === undefined) return usage;
  const { input, output, cached } = usage ?? { input: 0, output: 0, cached: 0 };
  return {
    input: input + more.input_tokens,
    output: counts === 'new' ? output + more.output_tokens : Math.max(output, more.output_tokens),
    cached: Math.max(cached, more.input_token_details?.cache_read ?? 0),
  };
}

export function langChainAdapter(provider: keyof typeof providers): Adapter {
  const { open, accepts, counts } = providers[provider];
  async function* stream(
    target: Target,
    request: ModelRequest,
    wire: Wire,
    memory: ServerMemory,
  ): AsyncGenerator<AdapterChunk, void> {
    const messages: BaseMessageLike[] = [
      ['system', request.system],
      ['human', request.user],
    ];
    let word: string | undefined;
    const onWord = (said: string): void => {
      word = said;
    };
    const chunks = await open({ target, request, wire, memory, messages, onWord });
    // Not by for-await: its leaving waits for the next piece, which may never come, before it hangs up.
    const reading = chunks[Symbol.asyncIterator]();
    let usage: Usage | null = null;
    let isRead = false;
    try {
      for (;;) {
        const { done, value } = await reading.next();
        if (done === true) break;
        usage = added(usage, value, counts);
        word = finishWord(value) ?? word;
        if (value.text !== '') yield { type: 'text', text: value.text };
      }
      isRead = true;
    } finally {
      if (!isRead) {
        wire.hangUp();
        reading.return?.().catch(() => undefined);
      }
    }
    yield { type: 'finish', reason: reasonOf(word), usage };
  }
  return { accepts, stream };
}
