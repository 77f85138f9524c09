/** The model port: what the pipeline knows of a model. Adapters stand behind it; stages in front. */
import type { Enforcement, Provider } from '../../design/model-connection.ts';
import type { JsonSchema } from './schema.ts';

export type { Enforcement };

export interface ModelRequest {
  readonly system: string;
  readonly user: string;
  readonly schema?: { readonly name: string; readonly json: JsonSchema };
  /**
   * How the server is asked to keep to the schema, at most: a server known to refuse that is asked for
   * less. The answer is checked all the same.
   */
  readonly enforce: Enforcement;
  /**
   * Tokens that the answer may take: reserves room where the size of the context is asked for (Ollama) and
   * where a limit must be told (Anthropic). Others decide by themselves.
   */
  readonly mostTokens?: number;
  readonly signal: AbortSignal;
}

/** Tokens, as the server counts them. */
export interface Usage {
  readonly input: number;
  readonly output: number;
  /** Of `input`: read from the provider's cache. */
  readonly cached: number;
}

export type ModelChunk =
  | { readonly type: 'text'; readonly text: string }
  /** The last one, and only after a whole answer. `usage` is null where the server does not tell. */
  | { readonly type: 'end'; readonly finish: 'stop' | 'length'; readonly usage: Usage | null };

export interface ModelPort {
  readonly provider: Provider;
  readonly endpoint: string;
  readonly model: string;
  /**
   * One attempt, no retry. Ends with an `end` chunk or throws: a ModelError, or the signal's reason when
   * it fired. Leaving the loop early, or the signal, closes the connection.
   */
  stream(request: ModelRequest): AsyncIterable<ModelChunk>;
}

/** Milliseconds that each phase may take. */
export interface Limits {
  /** Name, connection and encryption, up to the moment the request can be sent; 15 s if not told. */
  readonly connectMs?: number;
  /**
   * From the request to the first byte of the answer: at least this, and three times what 95 of 100 calls
   * to this server have needed.
   */
  readonly firstMs: number;
  /** Between two pieces. */
  readonly idleMs: number;
  /** All of it. */
  readonly totalMs: number;
}

export const remoteLimits: Limits = {
  firstMs: 30_000,
  idleMs: 30_000,
  totalMs: 600_000,
};
/** A model on this machine loads and reads long before it says anything. */
export const localLimits: Limits = {
  firstMs: 180_000,
  idleMs: 90_000,
  totalMs: 3_600_000,
};
