import { describe, expect, it } from 'vitest';
import type { Probe } from '../../design/model-connection.ts';
import { type RetryPolicy, withAttempts } from './attempts.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import { ModelError, modelErrorCodes } from './model-error.ts';
import { firstByteP95, forgetServer, memoryOf, noteFirstByte, weaker } from './server-memory.ts';
import { addTokens, estimateTokens, noTokens, tokensOf } from './tokens.ts';

const soon: RetryPolicy = {
  attempts: 5,
  baseMs: 1,
  mostMs: 2,
  mostRetryAfterMs: 1000,
  random: () => 0.5,
};
const never = new AbortController().signal;

/** A clock that a test sets. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

/** Fails with the errors in turn, then succeeds. */
function failing(...errors: ModelError[]) {
  const numbers: number[] = [];
  const attempt = async (number: number): Promise<string> => {
    numbers.push(number);
    const error = errors[numbers.length - 1];
    if (error !== undefined) throw error;
    return 'ya';
  };
  return { numbers, attempt };
}

const server = () => new ModelError('server', { status: 500 });
const network = () => new ModelError('network');
const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: unknown) => (error instanceof ModelError ? error.code : String(error)),
  );

describe('trying again', () => {
  it('counts attempts from one and gives what the last one gave', async () => {
    const { numbers, attempt } = failing(server(), server());
    expect(await withAttempts(soon, createCircuit(), never, attempt)).toBe('ya');
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('is for what passes by itself, and for nothing else', async () => {
    const tried = async (code: (typeof modelErrorCodes)[number]): Promise<boolean> => {
      const { numbers, attempt } = failing(new ModelError(code));
      await codeOf(withAttempts(soon, createCircuit(), never, attempt));
      return numbers.length > 1;
    };
    const again = [];
    for (const code of modelErrorCodes) if (await tried(code)) again.push(code);
    expect(again).toEqual([
      'rate-limited',
      'network',
      'dns',
      'refused',
      'timeout',
      'server',
      'cut-off',
    ]);
  });

  it('waits by chance within doubling bounds, or as long as the server asks', async () => {
    const waits: number[] = [];
    const policy = { ...soon, baseMs: 4, mostMs: 10, random: () => 1 };
    const errors = [
      server(),
      server(),
      new ModelError('rate-limited', { retryAfterMs: 3 }),
      server(),
    ];
    await withAttempts(policy, createCircuit(), never, failing(...errors).attempt, {
      onRetry: (_error, ms) => waits.push(ms),
    });
    expect(waits).toEqual([4, 8, 3, 10]);
  });

  it('gives up at a wait that is too long', async () => {
    const { numbers, attempt } = failing(new ModelError('rate-limited', { retryAfterMs: 5000 }));
    expect(await codeOf(withAttempts(soon, createCircuit(), never, attempt))).toBe('rate-limited');
    expect(numbers).toEqual([1]);
  });

  it('ends with the signal’s reason, in a pause and before the first attempt', async () => {
    const stop = new AbortController();
    const { numbers, attempt } = failing(server());
    const patient = { ...soon, baseMs: 1e8, mostMs: 1e8 };
    const waiting = withAttempts(patient, createCircuit(), stop.signal, attempt, {
      onRetry: () => stop.abort('berhenti'),
    });
    expect(await codeOf(waiting)).toBe('berhenti');
    expect(await codeOf(withAttempts(soon, createCircuit(), stop.signal, attempt))).toBe(
      'berhenti',
    );
    expect(numbers).toEqual([1]);
  });
});

describe('the circuit', () => {
  const failed = (circuit: Circuit, error = network()): void => circuit.start().ended(error);

  it('opens after three failures in a row, then lets one through after its pause', async () => {
    const { now, pass } = clock();
    const circuit = createCircuit({ now, openMs: 60_000 });
    const { numbers, attempt } = failing(network(), network(), network());
    expect(await codeOf(withAttempts(soon, circuit, never, attempt))).toBe('network');
    expect(numbers).toEqual([1, 2, 3]);
    expect(await codeOf(withAttempts(soon, circuit, never, attempt))).toBe('circuit-open');
    expect(numbers).toHaveLength(3);

    pass(60_000);
    failed(circuit);
    expect(circuit.isOpen).toBe(true);
    pass(60_000);
    expect(await withAttempts(soon, circuit, never, attempt)).toBe('ya');
    failed(circuit);
    failed(circuit);
    expect(circuit.isOpen).toBe(false);
  });

  it('stays closed for a server that answers, whatever it answers', () => {
    const circuit = createCircuit();
    for (const code of modelErrorCodes) {
      failed(circuit);
      failed(circuit);
      failed(circuit, new ModelError('bad-request'));
      expect([code, circuit.isOpen]).toEqual([code, false]);
    }
  });

  it('counts calls that fell together as one failure', () => {
    const circuit = createCircuit();
    const together = Array.from({ length: 8 }, () => circuit.start());
    for (const one of together) one.ended(network());
    expect(circuit.isOpen).toBe(false);
    failed(circuit);
    expect(circuit.isOpen).toBe(false);
    failed(circuit);
    expect(circuit.isOpen).toBe(true);
  });

  it('ends other calls’ waiting for their next attempt', async () => {
    const circuit = createCircuit();
    const { numbers, attempt } = failing(server());
    const call = withAttempts(soon, circuit, never, attempt, {
      onRetry: () => {
        for (let count = 0; count < 3; count += 1) failed(circuit);
      },
    });
    expect(await codeOf(call)).toBe('server');
    expect(numbers).toEqual([1]);
  });
});

describe('what is remembered of a server', () => {
  const probe: Probe = {
    at: '2026-01-01T00:00:00Z',
    enforcement: 'json',
    hasUsage: true,
    readsLongText: true,
    contextTokens: null,
    parallel: 2,
    firstTokenMs: 1500,
    tokensPerSecond: 50,
  };

  it('starts from its probe, and a newer probe starts again', () => {
    expect(memoryOf('a', null).enforce).toBe('strict');
    const first = memoryOf('a', probe);
    expect(first.enforce).toBe('json');
    first.enforce = 'none';
    expect(memoryOf('a', probe).enforce).toBe('none');
    expect(memoryOf('a', null).enforce).toBe('none');
    expect(memoryOf('a', { ...probe, at: '2026-01-02T00:00:00Z' }).enforce).toBe('json');
    forgetServer('a');
    expect(memoryOf('a', null).enforce).toBe('strict');
    expect(weaker('json', 'strict')).toBe('json');
  });

  it('knows within what time 95 of 100 first bytes came', () => {
    const memory = memoryOf('b', null);
    expect(firstByteP95(memory)).toBe(0);
    for (let ms = 1; ms <= 300; ms += 1) noteFirstByte(memory, ms);
    expect(firstByteP95(memory)).toBe(295);
  });
});

describe('tokens', () => {
  it('are what the server counted, else an estimate that says so', () => {
    const request = { system: 'x'.repeat(40), user: 'y'.repeat(44) };
    const usage = { input: 30, output: 5, cached: 2 };
    expect(tokensOf(request, 'abc', usage)).toEqual({ ...usage, isEstimate: false });
    const estimate = { input: 20, output: 1, cached: 0, isEstimate: true };
    expect(tokensOf(request, 'abc', null)).toEqual(estimate);
    expect(addTokens({ ...usage, isEstimate: false }, estimate)).toEqual({
      input: 50,
      output: 6,
      cached: 2,
      isEstimate: true,
    });
    expect(addTokens(noTokens, noTokens)).toEqual(noTokens);
    expect(estimateTokens(0)).toBe(0);
  });
});
