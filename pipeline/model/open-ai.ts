/**
 * The primary adapter: the `openai` SDK against OpenAI and every server that speaks the same
 * (Ollama, LM Studio, vLLM, llama.cpp, ...). The SDK carries one attempt; waiting, retrying and giving
 * up are decided here and in ask.ts.
 */
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import { classify } from './classify.ts';
import { isThisMachine } from './endpoint.ts';
import { ModelError } from './model-error.ts';
import {
  type Limits,
  localLimits,
  type ModelChunk,
  type ModelPort,
  type ModelRequest,
  remoteLimits,
  type Usage,
} from './port.ts';
import { watchdog } from './watchdog.ts';

export interface OpenAiOptions {
  baseUrl: string;
  model: string;
  /** Null for servers that ask for none. */
  key: string | null;
  limits?: Limits;
}

type Body = ChatCompletionCreateParamsStreaming;

function bodyOf(model: string, request: ModelRequest): Body {
  const { system, user, schema, enforce } = request;
  const body: Body = {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    stream: true,
    stream_options: { include_usage: true },
  };
  if (schema === undefined || enforce === 'none') return body;
  if (enforce === 'json') return { ...body, response_format: { type: 'json_object' } };
  const { name, json } = schema;
  return {
    ...body,
    response_format: {
      type: 'json_schema',
      json_schema: { name, strict: true, schema: { ...json } },
    },
  };
}

export function openAiModel(options: OpenAiOptions): ModelPort {
  const { baseUrl, model, key } = options;
  const limits = options.limits ?? (isThisMachine(new URL(baseUrl)) ? localLimits : remoteLimits);

  const client = async () => {
    // Loaded when it is first needed: most starts of the app never ask a model.
    const { OpenAI } = await import('openai');
    return new OpenAI({
      baseURL: baseUrl,
      apiKey: key ?? 'none',
      // Nothing from the environment decides where text goes or whose account it is.
      adminAPIKey: null,
      organization: null,
      project: null,
      // Its log would print request bodies.
      logLevel: 'off',
      maxRetries: 0,
      timeout: limits.totalMs,
      ...(key === null ? { defaultHeaders: { Authorization: null } } : {}),
      // A redirect would carry the text to a server that nobody has chosen.
      fetchOptions: { redirect: 'error' },
    });
  };

  async function* stream(request: ModelRequest): AsyncGenerator<ModelChunk, void> {
    request.signal.throwIfAborted();
    const watch = watchdog(limits, request.signal);
    let finish: string | null = null;
    let usage: Usage | null = null;
    try {
      const { completions } = (await client()).chat;
      const { data, response } = await completions
        .create(bodyOf(model, request), { signal: watch.signal })
        .withResponse();
      const type = response.headers.get('content-type') ?? '';
      if (!/^text\/event-stream/i.test(type)) {
        data.controller.abort();
        throw new ModelError('not-a-model', { status: response.status });
      }
      for await (const chunk of data) {
        watch.alive();
        if (chunk.usage) {
          usage = {
            input: chunk.usage.prompt_tokens,
            output: chunk.usage.completion_tokens,
            cached: chunk.usage.prompt_tokens_details?.cached_tokens ?? 0,
          };
        }
        const choice = chunk.choices?.[0];
        if (choice === undefined) continue;
        if (choice.delta?.refusal) throw new ModelError('declined');
        const text = choice.delta?.content ?? '';
        if (text !== '') yield { type: 'text', text };
        if (choice.finish_reason) finish = choice.finish_reason;
      }
      // The SDK ends a stopped stream as if it were complete.
      watch.signal.throwIfAborted();
    } catch (error) {
      if (watch.signal.aborted) throw watch.signal.reason;
      throw classify(error);
    } finally {
      watch.close();
    }
    if (finish === 'content_filter') throw new ModelError('declined');
    if (finish !== 'stop' && finish !== 'length') throw new ModelError('cut-off');
    yield { type: 'end', finish, usage };
  }

  return { provider: 'compatible', endpoint: baseUrl, model, stream };
}
