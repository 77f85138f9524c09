/** One question to a model until there is an answer of the right shape: retries, downgrades, limits. */
import type { z } from 'zod';
import { parseAnswer } from './answer.ts';
import { defaultRetry, type RetryPolicy, withAttempts } from './attempts.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import { ModelError } from './model-error.ts';
import type { ModelPort, Usage } from './port.ts';
import { emitSchema } from './schema.ts';

export interface Question<S extends z.ZodType> {
  readonly system: string;
  readonly user: string;
  readonly schema: { readonly name: string; readonly zod: S };
  /** Characters at which the answer is given up. */
  readonly mostChars: number;
  readonly signal: AbortSignal;
  readonly retry?: RetryPolicy;
  /** Shared by the calls of one run. */
  readonly circuit?: Circuit;
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
 * passes by itself (withAttempts) up to the policy's attempts; nothing else.
 */
export async function ask<S extends z.ZodType>(
  port: ModelPort,
  question: Question<S>,
): Promise<Answer<z.output<S>>> {
  const { schema, signal, retry = defaultRetry } = question;
  const json = emitSchema(schema.zod);
  let usage: Usage | null = null;
  let badOutputs = 0;
  return withAttempts(
    retry,
    question.circuit ?? createCircuit(),
    signal,
    async (attempts) => {
      let text = '';
      let isWhole = false;
      for await (const chunk of port.stream({
        system: question.system,
        user: question.user,
        schema: { name: schema.name, json },
        enforce: 'strict',
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
      return { output: parseAnswer(text, schema.zod), usage, attempts };
    },
    {
      isAgain: (error) => {
        if (error.code === 'bad-output') badOutputs += 1;
        return error.code === 'bad-output' && badOutputs < 2;
      },
      onRetry: () => question.onRestart?.(),
    },
  );
}
