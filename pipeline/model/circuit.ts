/**
 * Notices that a server cannot be reached at all, so that the rest of a run does not wait for it call by
 * call. A server that answers anything, even an error, is reachable.
 */
import { ModelError, type ModelErrorCode } from './model-error.ts';

const unreachable: ReadonlySet<ModelErrorCode> = new Set([
  'network',
  'dns',
  'refused',
  'tls',
  'proxy',
  'timeout',
]);

export interface CircuitAttempt {
  /** The attempt is over: with an answer (null), or with this error. */
  ended(error: ModelError | null): void;
}

export interface Circuit {
  /** Errors: ModelError `circuit-open`, while the circuit is open. */
  start(): CircuitAttempt;
  readonly isOpen: boolean;
}

export interface CircuitOptions {
  /** Failures in a row that open it. */
  readonly failures?: number;
  readonly openMs?: number;
  /** Milliseconds of any clock that goes forward. */
  readonly now?: () => number;
}

/** For one run or one probe: whoever starts another has a reason to believe that it is better now. */
export function createCircuit(options: CircuitOptions = {}): Circuit {
  const { failures: most = 3, openMs = 60_000, now = () => performance.now() } = options;
  let failures = 0;
  let openUntil = Number.NEGATIVE_INFINITY;
  let sequence = 0;
  let lastFailure = 0;
  const isOpen = (): boolean => now() < openUntil;
  return {
    get isOpen() {
      return isOpen();
    },
    start() {
      if (isOpen()) throw new ModelError('circuit-open');
      sequence += 1;
      const started = sequence;
      return {
        ended(error) {
          if (error === null || !unreachable.has(error.code)) {
            failures = 0;
            return;
          }
          // Calls that were under way together and fell with one cable are one failure.
          if (started <= lastFailure) return;
          lastFailure = sequence;
          failures += 1;
          if (failures < most) return;
          openUntil = now() + openMs;
          // After the pause one attempt is let through to see.
          failures = most - 1;
        },
      };
    },
  };
}
