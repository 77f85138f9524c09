/** How many tokens a model can read, where its server tells without being asked to write anything. */
import { z } from 'zod';
import { withoutTail } from './adapter.ts';
import type { Access, Reached } from './create-port.ts';
import type { Transport } from './transport.ts';

const size = z.number().int().min(256).max(100_000_000).optional().catch(undefined);

/** vLLM, OpenRouter and others, Mistral, LM Studio: names of the same thing. */
const entrySchema = z.looseObject({
  id: z.string(),
  max_model_len: size,
  context_length: size,
  context_window: size,
  max_context_length: size,
});
const listSchema = z.object({ data: z.array(entrySchema) });
const ollamaSchema = z.object({ model_info: z.record(z.string(), z.unknown()) });
const googleSchema = z.object({ inputTokenLimit: size });
const anthropicSchema = z.object({ max_input_tokens: size });

const mostCharacters = 4_000_000;

/** Null where it does not tell, cannot be asked, or not before the signal fires. */
export async function contextSize(
  connection: Reached,
  access: Access,
  transport: Transport,
  signal: AbortSignal,
): Promise<number | null> {
  const { provider, baseUrl, model } = connection;
  const bearer = access.key === null ? {} : { authorization: `Bearer ${access.key}` };

  async function json(url: string, headers: Record<string, string>, body: string | null) {
    const response = await transport.send(new URL(url), {
      method: body === null ? 'GET' : 'POST',
      headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
      body,
      signal,
    });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > mostCharacters) {
      await response.body?.cancel();
      return null;
    }
    const value: unknown = await response.json();
    return value;
  }

  try {
    if (provider === 'ollama') {
      const url = `${withoutTail(baseUrl, /\/(?:v1|api)$/)}/api/show`;
      const info = ollamaSchema.parse(await json(url, bearer, JSON.stringify({ model })));
      const found = Object.entries(info.model_info).find(([name]) =>
        name.endsWith('.context_length'),
      );
      return size.parse(found?.[1]) ?? null;
    }
    if (provider === 'google') {
      const url = `${withoutTail(baseUrl, /\/v1(?:beta)?$/)}/v1beta/models/${encodeURIComponent(model)}`;
      const headers = { 'x-goog-api-key': access.key ?? '' };
      return googleSchema.parse(await json(url, headers, null)).inputTokenLimit ?? null;
    }
    if (provider === 'anthropic') {
      const url = `${withoutTail(baseUrl, /\/v1$/)}/v1/models/${encodeURIComponent(model)}`;
      const headers = { 'x-api-key': access.key ?? '', 'anthropic-version': '2023-06-01' };
      return anthropicSchema.parse(await json(url, headers, null)).max_input_tokens ?? null;
    }
    const list = listSchema.parse(await json(`${withoutTail(baseUrl, /$^/)}/models`, bearer, null));
    const entry = list.data.find(({ id }) => id === model);
    return (
      entry?.max_model_len ??
      entry?.context_length ??
      entry?.context_window ??
      entry?.max_context_length ??
      null
    );
  } catch {
    return null;
  }
}
