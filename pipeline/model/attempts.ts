/** When to try again, how long to wait before, and when to give up. */
import type { Circuit } from './circuit.ts';
import { ModelError } from './model-error.ts';

export interface RetryPolicy {
  /** Attempts in all. */
  readonly attempts: number;
  /** Pause before attempt n + 1: up to `baseMs * 2^(n-1)`, at most `mostMs`, by chance (full jitter). */
  readonly baseMs: number;
  readonly mostMs: number;
  /** A server that asks for a longer wait than this has said no. */
  readonly mostRetryAfterMs: number;
  /** 0-1. */
  readonly random: () => number;
}

export const defaultRetry: RetryPolicy = {
  attempts: 5,
  baseMs: 1000,
  mostMs: 30_000,
  mostRetryAfterMs: 120_000,
  random: Math.random,
};

/** Waits. Errors: the signal's reason. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

export interface AttemptOptions {
  /** Errors worth another attempt besides those that pass by themselves. */
  readonly isAgain?: (error: ModelError) => boolean;
  /** Told before the pause; what the attempt gave so far is the caller's to keep or drop. */
  readonly onRetry?: (error: ModelError, waitMs: number) => void;
}

/**
 * Runs `attempt` (numbered from 1) until it succeeds. Network, 408, 409, 429, 5xx, silence and early ends
 * are tried again, up to the policy's attempts; what the server asks to wait is waited; 401, 403, quota,
 * refusals and all else are not. Each attempt may ask for less than the one before. Errors: ModelError of
 * the last attempt, `circuit-open` when none was made, the signal's reason, or whatever else `attempt`
 * throws.
 */
export async function withAttempts<T>(
  policy: RetryPolicy,
  circuit: Circuit,
  signal: AbortSignal,
  attempt: (number: number) => Promise<T>,
  options: AttemptOptions = {},
): Promise<T> {
  for (let number = 1; ; number += 1) {
    signal.throwIfAborted();
    const watched = circuit.start();
    try {
      const result = await attempt(number);
      watched.ended(null);
      return result;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ModelError)) throw error;
      watched.ended(error);
      const isAgain = error.isPassing || options.isAgain?.(error) === true;
      const asked = error.details.retryAfterMs;
      const isTooLong = (asked ?? 0) > policy.mostRetryAfterMs;
      if (!isAgain || number >= policy.attempts || isTooLong || circuit.isOpen) throw error;
      const ceiling = Math.min(policy.mostMs, policy.baseMs * 2 ** (number - 1));
      const wait = asked ?? policy.random() * ceiling;
      options.onRetry?.(error, wait);
      await pause(wait, signal);
      // Another call may have found meanwhile that nobody is there.
      if (circuit.isOpen) throw error;
    }
  }
}
