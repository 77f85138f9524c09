/** How a language model is reached, what was found out about it, and what it costs. Holds no key. */
import { z } from 'zod';
import { dateSchema } from './quantity.ts';

/**
 * `openai`: the company's own address. `compatible`: any server that speaks the same (Azure, vLLM,
 * LM Studio, llama.cpp, Ollama's /v1). The others have a language of their own.
 */
export const providerSchema = z.enum(['openai', 'compatible', 'ollama', 'anthropic', 'google']);
export type Provider = z.infer<typeof providerSchema>;

/** Rupiah per million tokens, as the user entered them; nothing is known before. */
export const priceSchema = z.strictObject({
  input: z.number().min(0).max(1e9),
  /** Input that the provider read from its cache; null: as `input`. */
  cached: z.number().min(0).max(1e9).nullable(),
  output: z.number().min(0).max(1e9),
  asOf: dateSchema,
});
export type Price = z.infer<typeof priceSchema>;

/** How a server was found to keep to a schema: by itself, as some JSON, or not at all. */
export const enforcementSchema = z.enum(['strict', 'json', 'none']);
export type Enforcement = z.infer<typeof enforcementSchema>;

/** What the connection test measured, for one address and model. */
export const probeSchema = z.strictObject({
  /** Instant, UTC. */
  at: z.string(),
  enforcement: enforcementSchema,
  /** The server counts tokens itself; else they are estimated. */
  hasUsage: z.boolean(),
  /** It still knew the beginning of a text of about 6,000 tokens. */
  readsLongText: z.boolean(),
  /** Context in tokens, where the server tells; else null. */
  contextTokens: z.number().int().min(1).nullable(),
  /** How many requests it answers at once without slowing them down. */
  parallel: z.number().int().min(1).max(16),
  firstTokenMs: z.number().min(0),
  tokensPerSecond: z.number().min(0),
});
export type Probe = z.infer<typeof probeSchema>;

export const modelConnectionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(80),
  provider: providerSchema,
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    // A key has its own place: in an address it would be stored and shown.
    .refine((address) => !/^[a-z]+:\/\/[^/?#]*@/i.test(address)),
  model: z.string().min(1).max(200),
  price: priceSchema.nullable(),
  /** Forgotten when address, model or provider change. */
  probe: probeSchema.nullable(),
});
export type ModelConnection = z.infer<typeof modelConnectionSchema>;

/** The way out: an office's proxy and its own certificate authority. */
export const networkSchema = z.strictObject({
  proxy: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  /** Certificates in PEM, beside those of the system. */
  caPem: z.string().max(200_000).nullable(),
});
export type Network = z.infer<typeof networkSchema>;

/** Where spending stops. Without prices only the tokens count. Null: no limit. */
export const ceilingSchema = z.strictObject({
  runRupiah: z.number().int().min(1).nullable(),
  runTokens: z.number().int().min(1).nullable(),
  monthRupiah: z.number().int().min(1).nullable(),
});
export type Ceiling = z.infer<typeof ceilingSchema>;

/** Tokens as the server counts them, or an estimate of characters / 4.2 (`isEstimate`). */
export const tokenCountSchema = z.object({
  input: z.number().int().min(0),
  output: z.number().int().min(0),
  /** Of `input`: read from the provider's cache. */
  cached: z.number().int().min(0),
  isEstimate: z.boolean(),
});
export type TokenCount = z.infer<typeof tokenCountSchema>;

/** Rupiah of so many tokens, rounded up; null while no price is known. */
export function costOf(tokens: TokenCount, price: Price | null): number | null {
  if (price === null) return null;
  const cached = Math.min(tokens.cached, tokens.input);
  const fresh = tokens.input - cached;
  const sum =
    fresh * price.input + cached * (price.cached ?? price.input) + tokens.output * price.output;
  return Math.ceil(sum / 1e6);
}
