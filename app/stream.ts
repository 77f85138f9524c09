/** Streams that let go at once when their reader goes away, also while they wait for something. */

export function cancellable<T>(
  signal: AbortSignal | undefined,
  make: (signal: AbortSignal) => AsyncGenerator<T, void>,
): AsyncGenerator<T, void> {
  const stop = new AbortController();
  const inner = make(signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]));
  const end = (): Promise<IteratorResult<T, void>> => {
    // A generator takes its return only between two steps: the signal ends the step it is in.
    stop.abort();
    return inner.return();
  };
  return {
    next: () => inner.next(),
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await end();
    },
  };
}

/** Resolves when the signal fires. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
