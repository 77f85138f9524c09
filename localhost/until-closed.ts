/**
 * Ends the program some time after its last window closed. A reload closes and opens a window within
 * moments, so there is a grace; work that goes on keeps the program up.
 */

export interface Watched {
  readonly windows: number;
  readonly busy: boolean;
  onChange(listener: () => void): () => void;
}

export interface UntilClosedOptions {
  /** After the last window closed, in milliseconds. */
  graceMs: number;
  /** For the first window to come, in milliseconds. */
  firstMs: number;
}

/** Resolves when nothing is open and nothing runs any more. */
export function untilClosed(watched: Watched, options: UntilClosedOptions): Promise<void> {
  const { graceMs, firstMs } = options;
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | null = null;
    const wait = (milliseconds: number): void => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        if (watched.windows > 0) return;
        if (watched.busy) {
          wait(graceMs);
          return;
        }
        stop();
        resolve();
      }, milliseconds);
    };
    const stop = watched.onChange(() => {
      if (watched.windows === 0) wait(graceMs);
      else if (timer !== null) clearTimeout(timer);
    });
    wait(firstMs);
  });
}
