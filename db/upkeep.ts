/** Work that waits for a quiet moment: bringing the index up to date, and automatic backups. */
import type { BackupsRepository } from './backups.ts';
import type { SearchRepository } from './search/search.ts';

/** Calls back once after so many milliseconds; the result cancels. */
export type Pause = (milliseconds: number, then: () => void) => () => void;

export interface UpkeepOptions {
  /** A pause in writing after which the index follows, in milliseconds. */
  indexAfter?: number;
  /** How often to look whether a backup is due, in milliseconds. */
  lookEvery?: number;
  /** Failures of background work; they stop nothing. */
  onError: (error: unknown) => void;
}

export interface Upkeep {
  start(options: UpkeepOptions): void;
  stop(): void;
  /** A document has changed. */
  touched(): void;
}

/** Documents indexed before the event loop gets its turn: a long series alone takes some 50 ms. */
const designsPerTurn = 1;

/** A real timer that does not keep the process alive. */
export const realPause: Pause = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};

export function startUpkeep(parts: {
  search: SearchRepository;
  backups: BackupsRepository;
  pause?: Pause | undefined;
}): Upkeep {
  const { search, backups, pause = realPause } = parts;
  let running: Required<UpkeepOptions> | null = null;
  let stopIndex = (): void => {};
  let stopLook = (): void => {};

  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      running?.onError(error);
    }
  };

  const indexAfter = (milliseconds: number): void => {
    stopIndex();
    stopIndex = pause(milliseconds, () => {
      guarded(() => {
        if (running !== null && search.flush(designsPerTurn) > 0) indexAfter(0);
      });
    });
  };

  const lookAfter = (milliseconds: number): void => {
    stopLook = pause(milliseconds, () => {
      backups
        .isDue()
        .then(async (due) => {
          if (due && running !== null) await backups.run({ reason: 'auto' });
        })
        .catch((error: unknown) => running?.onError(error))
        .finally(() => {
          if (running !== null) lookAfter(running.lookEvery);
        });
    });
  };

  return {
    start: ({ indexAfter: index = 1500, lookEvery = 300_000, onError }) => {
      running = { indexAfter: index, lookEvery, onError };
      // What an earlier process left is indexed, and backed up, once the start is over.
      indexAfter(index);
      lookAfter(Math.min(lookEvery, 30_000));
    },
    stop: () => {
      running = null;
      stopIndex();
      stopLook();
    },
    touched: () => {
      if (running !== null) indexAfter(running.indexAfter);
    },
  };
}
