/**
 * Finds out what a server and a model can do, with a few small questions. Only the first one must succeed;
 * what fails afterwards counts as not supported.
 */
import type { Enforcement, Probe, TokenCount } from '../../design/model-connection.ts';
import { readAnswer } from './answer.ts';
import { defaultRetry, type RetryPolicy, withAttempts } from './attempts.ts';
import { createCircuit } from './circuit.ts';
import { contextSize } from './context-size.ts';
import {
  type Access,
  createPort,
  limitsOf,
  type Reached,
  serverName,
  transportOf,
} from './create-port.ts';
import { ModelError } from './model-error.ts';
import {
  longQuestion,
  shortQuestion,
  speedQuestion,
  structureQuestion,
  structureSchema,
} from './probe-text.ts';
import { emitSchema } from './schema.ts';
import { forgetServer, memoryOf } from './server-memory.ts';
import { tokensOf } from './tokens.ts';

export const probeSteps = ['structure', 'speed', 'context', 'long', 'parallel'] as const;
export type ProbeStep = (typeof probeSteps)[number];

export type ProbeEvent =
  /** `failed`: not supported, or it could not be found out. */
  | {
      readonly type: 'step';
      readonly step: ProbeStep;
      readonly state: 'running' | 'done' | 'failed';
    }
  /** One request was answered, or broke off; this is what it took. */
  | { readonly type: 'call'; readonly step: ProbeStep; readonly tokens: TokenCount };

export interface ProbeOptions {
  readonly signal: AbortSignal;
  readonly on?: (event: ProbeEvent) => void;
  readonly now?: () => Date;
  /** Milliseconds of any clock that goes forward. */
  readonly clock?: () => number;
  /** Chooses the word of the long text; 0-1. */
  readonly random?: () => number;
  readonly retry?: RetryPolicy;
}

interface Reading {
  readonly text: string;
  readonly tokens: TokenCount;
  readonly firstMs: number;
  readonly totalMs: number;
}

interface ProbeQuestion {
  readonly system: string;
  readonly user: string;
  readonly enforce?: Enforcement;
}

/** So many at once must not take longer than this, measured by one alone. */
const mostSlowdown = 1.5;
const atOnce = [2, 4] as const;
/** Tokens that no answer of a probe needs; where a limit must be told. */
const mostTokens = 1024;
const mostChars = 8000;

/**
 * Errors: ModelError when not even the first question is answered; the signal's reason. What was learned
 * about the server before is forgotten.
 */
export async function probeConnection(
  connection: Reached,
  access: Access,
  options: ProbeOptions,
): Promise<Probe> {
  const { signal, on = () => undefined, now = () => new Date(), random = Math.random } = options;
  const clock = options.clock ?? (() => performance.now());
  const retry = options.retry ?? { ...defaultRetry, attempts: 3 };
  const fresh = { ...connection, probe: null };
  const name = serverName(connection);
  forgetServer(name);
  const port = createPort(fresh, access);
  const memory = memoryOf(name, null);
  const circuit = createCircuit();
  const schema = { name: 'jawaban', json: emitSchema(structureSchema) };

  async function read(step: ProbeStep, question: ProbeQuestion): Promise<Reading> {
    const started = clock();
    let firstMs: number | null = null;
    let text = '';
    const { enforce, ...messages } = question;
    const request = {
      ...messages,
      enforce: enforce ?? 'none',
      ...(enforce === undefined ? {} : { schema }),
      mostTokens,
      signal,
    };
    try {
      for await (const chunk of port.stream(request)) {
        if (chunk.type === 'text') {
          firstMs ??= clock() - started;
          text += chunk.text;
          if (text.length > mostChars) throw new ModelError('length');
          continue;
        }
        const tokens = tokensOf(request, text, chunk.usage);
        on({ type: 'call', step, tokens });
        const totalMs = clock() - started;
        return { text, tokens, firstMs: firstMs ?? totalMs, totalMs };
      }
      throw new ModelError('cut-off');
    } catch (error) {
      if (text !== '') on({ type: 'call', step, tokens: tokensOf(request, text, null) });
      throw error;
    }
  }

  const patiently = (step: ProbeStep, question: ProbeQuestion): Promise<Reading> =>
    withAttempts(retry, circuit, signal, () => read(step, question));

  /** A step that may fail: then it is as if the server could not do it. */
  async function maybe<T>(step: ProbeStep, otherwise: T, work: () => Promise<T>): Promise<T> {
    on({ type: 'step', step, state: 'running' });
    try {
      const result = await work();
      on({ type: 'step', step, state: 'done' });
      return result;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ModelError)) throw error;
      on({ type: 'step', step, state: 'failed' });
      return otherwise;
    }
  }

  const isJson = ({ text }: Reading): boolean => readAnswer(text) !== null;

  on({ type: 'step', step: 'structure', state: 'running' });
  const first = await patiently('structure', { ...structureQuestion, enforce: 'strict' });
  // What the server accepted on the way; whether it also did as asked is seen in the answer.
  const accepted = memory.enforce;
  let enforcement: Enforcement = 'none';
  if (accepted === 'strict' && structureSchema.safeParse(readAnswer(first.text)).success) {
    enforcement = 'strict';
  } else if (accepted === 'json') enforcement = isJson(first) ? 'json' : 'none';
  else if (accepted === 'strict') {
    const second = await patiently('structure', { ...structureQuestion, enforce: 'json' }).catch(
      (error: unknown) => {
        signal.throwIfAborted();
        if (!(error instanceof ModelError)) throw error;
        return null;
      },
    );
    if (second !== null && isJson(second) && memory.enforce !== 'none') enforcement = 'json';
  }
  on({ type: 'step', step: 'structure', state: enforcement === 'none' ? 'failed' : 'done' });

  // The second call: a model on this machine is loaded by now.
  const speed = await maybe('speed', first, () => patiently('speed', speedQuestion));

  on({ type: 'step', step: 'context', state: 'running' });
  const limits = limitsOf(connection, access);
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(limits.firstMs)]);
  const contextTokens = await contextSize(fresh, access, transportOf(access, limits), inTime);
  signal.throwIfAborted();
  on({ type: 'step', step: 'context', state: contextTokens === null ? 'failed' : 'done' });

  const readsLongText = await maybe('long', false, async () => {
    const { word, ...question } = longQuestion(random);
    const { text } = await patiently('long', question);
    return text.toLowerCase().includes(word);
  });

  let parallel = 1;
  await maybe('parallel', undefined, async () => {
    const alone = (await patiently('parallel', shortQuestion)).totalMs;
    for (const count of atOnce) {
      const started = clock();
      // Not patiently: to be turned away is the answer.
      const calls = Array.from({ length: count }, () => read('parallel', shortQuestion));
      const settled = await Promise.allSettled(calls);
      signal.throwIfAborted();
      if (settled.some(({ status }) => status === 'rejected')) return;
      if (clock() - started > alone * mostSlowdown) return;
      parallel = count;
    }
  });

  const writingMs = speed.totalMs - speed.firstMs;
  const perSecond = (tokens: number, ms: number): number => (ms > 0 ? (tokens / ms) * 1000 : 0);
  return {
    at: now().toISOString(),
    enforcement,
    hasUsage: !first.tokens.isEstimate && !speed.tokens.isEstimate,
    readsLongText,
    contextTokens,
    parallel,
    firstTokenMs: Math.round(speed.firstMs),
    tokensPerSecond: Math.round(
      // An answer that came in one piece tells nothing of its writing.
      perSecond(speed.tokens.output, writingMs > 50 ? writingMs : speed.totalMs),
    ),
  };
}
