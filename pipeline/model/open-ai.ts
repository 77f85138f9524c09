/**
 * The primary adapter: the `openai` SDK against OpenAI and every server that speaks the same (Azure's
 * `/openai/v1`, LM Studio, vLLM, llama.cpp, ...). The SDK carries one attempt over our wire; waiting,
 * retrying and giving up are decided elsewhere.
 */
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import type { Adapter, Target } from './adapter.ts';
import { ModelError } from './model-error.ts';
import type { ModelRequest, Usage } from './port.ts';
import type { Wire } from './wire.ts';

type Body = ChatCompletionCreateParamsStreaming;

function bodyOf(model: string, request: ModelRequest, asksForUsage: boolean): Body {
  const { system, user, schema, enforce } = request;
  const body: Body = {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    stream: true,
    ...(asksForUsage ? { stream_options: { include_usage: true } } : {}),
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

/** Azure takes its keys in a head of its own. */
function headersOf({ baseUrl, key }: Target): Record<string, string | null> {
  if (key === null) return { Authorization: null };
  return new URL(baseUrl).hostname.endsWith('.azure.com') ? { 'api-key': key } : {};
}

async function clientFor(target: Target, wire: Wire) {
  // Loaded when it is first needed: most starts of the app never ask a model.
  const { OpenAI } = await import('openai');
  return new OpenAI({
    baseURL: target.baseUrl,
    apiKey: target.key ?? 'none',
    // Nothing from the environment decides where text goes or whose account it is.
    adminAPIKey: null,
    organization: null,
    project: null,
    // Its log would print request bodies.
    logLevel: 'off',
    maxRetries: 0,
    // Longer than any limit of ours.
    timeout: 2 ** 31 - 1,
    defaultHeaders: headersOf(target),
    fetch: wire.fetch,
  });
}

export const openAiAdapter: Adapter = {
  accepts: /^text\/event-stream/i,
  async *stream(target, request, wire, memory) {
    const client = await clientFor(target, wire);
    const data = await client.chat.completions.create(
      bodyOf(target.model, request, memory.hasUsageOption),
    );
    let finish: string | null = null;
    let usage: Usage | null = null;
    for await (const chunk of data) {
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
    const reason =
      finish === 'content_filter'
        ? 'declined'
        : finish === 'stop' || finish === 'length'
          ? finish
          : null;
    yield { type: 'finish', reason, usage };
  },
};
