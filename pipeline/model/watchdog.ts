/**
 * Ends a request that says nothing. An SDK's own timeout ends at the response's head, so a stream that
 * stalls after it would hang for ever.
 */
import { ModelError, type TimeoutPhase } from './model-error.ts';
import type { Limits } from './port.ts';

export interface Watchdog {
  /** Fires when the caller's does, or when a limit is reached. */
  readonly signal: AbortSignal;
  /** A piece came: from now on the shorter limit between pieces holds. */
  alive(): void;
  close(): void;
}

/** The signal's reason is the caller's, or a ModelError `timeout`. */
export function watchdog(limits: Limits, caller: AbortSignal): Watchdog {
  const stop = new AbortController();
  let isClosed = false;
  let lives = 0;
  const after = (ms: number, phase: TimeoutPhase): NodeJS.Timeout =>
    setTimeout(() => {
      const before = lives;
      // On a busy machine a timer is due before the socket was read: what lies there counts.
      setImmediate(() => {
        if (phase === 'total' || lives === before) stop.abort(new ModelError('timeout', { phase }));
      });
    }, ms);
  const total = after(limits.totalMs, 'total');
  let step = after(limits.firstMs, 'first');
  return {
    signal: AbortSignal.any([caller, stop.signal]),
    alive() {
      if (isClosed) return;
      lives += 1;
      clearTimeout(step);
      step = after(limits.idleMs, 'idle');
    },
    close() {
      isClosed = true;
      clearTimeout(step);
      clearTimeout(total);
    },
  };
}
