/** One question to a model until there is an answer of the right shape: retries, downgrades, limits. */
import type { z } from 'zod';
import { parseAnswer } from './answer.ts';
import { defaultRetry, pause, type RetryPolicy } from './attempts.ts';
import { ModelError } from './model-error.ts';
import type { Enforcement, ModelPort, Usage } from './port.ts';
import { emitSchema } from './schema.ts';

export interface Question<S extends z.ZodType> {
  readonly system: string;
  readonly user: string;
  readonly schema: { readonly name: string; readonly zod: S };
  /** Characters at which the answer is given up. */
  readonly mostChars: number;
  readonly signal: AbortSignal;
  readonly retry?: RetryPolicy;
  readonly onText?: (delta: string) => void;
  /** Another attempt begins; what `onText` was given before is void. */
  readonly onRestart?: () => void;
}

export interface Answer<T> {
  readonly output: T;
  /** Of all attempts that told; null when none did. */
  readonly usage: Usage | null;
  readonly attempts: number;
}

const downgrade: Readonly<Record<Enforcement, Enforcement | null>> = {
  strict: 'json',
  json: 'none',
  none: null,
};

/** What a server was found to support, for the life of the process. */
const known = new Map<string, Enforcement>();

function sum(a: Usage | null, b: Usage | null): Usage | null {
  if (a === null || b === null) return a ?? b;
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cached: a.cached + b.cached,
  };
}

/**
 * Errors: ModelError, or the signal's reason. An answer of the wrong shape is asked for once more; what
 * passes by itself (network, 408, 409, 429, 5xx, silence) up to the policy's attempts; nothing else.
 */
export async function ask<S extends z.ZodType>(
  port: ModelPort,
  question: Question<S>,
): Promise<Answer<z.output<S>>> {
  const { schema, signal, retry = defaultRetry } = question;
  const json = emitSchema(schema.zod);
  const server = `${port.endpoint} ${port.model}`;
  let usage: Usage | null = null;
  let badOutputs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const enforce = known.get(server) ?? 'strict';
    try {
      let text = '';
      let isWhole = false;
      for await (const chunk of port.stream({
        system: question.system,
        user: question.user,
        schema: { name: schema.name, json },
        enforce,
        signal,
      })) {
        if (chunk.type === 'text') {
          text += chunk.text;
          if (text.length > question.mostChars) throw new ModelError('length');
          question.onText?.(chunk.text);
        } else {
          usage = sum(usage, chunk.usage);
          if (chunk.finish === 'length') throw new ModelError('length');
          isWhole = true;
        }
      }
      if (!isWhole) throw new ModelError('cut-off');
      return { output: parseAnswer(text, schema.zod), usage, attempts: attempt };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ModelError)) throw error;
      const less = downgrade[enforce];
      if (error.code === 'schema-refused' && less !== null) {
        // Refused before a word was written: costs nothing and counts as no attempt.
        known.set(server, less);
        attempt -= 1;
        continue;
      }
      if (error.code === 'bad-output') badOutputs += 1;
      const isAgain = error.code === 'bad-output' ? badOutputs < 2 : error.isPassing;
      const asked = error.details.retryAfterMs;
      if (!isAgain || attempt >= retry.attempts || (asked ?? 0) > retry.mostRetryAfterMs)
        throw error;
      question.onRestart?.();
      const jitter = retry.random() * Math.min(retry.mostMs, retry.baseMs * 2 ** (attempt - 1));
      await pause(asked ?? jitter, signal);
    }
  }
}
