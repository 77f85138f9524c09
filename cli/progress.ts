/** Progress on a terminal; silence when the output is piped. */

export interface Progress {
  /** Shows what is being done, in place of what was shown before. */
  show(text: string): void;
  /** Takes the line away. */
  clear(): void;
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  const clear = (): void => {
    stream.write('\r\u001b[K');
  };
  return {
    show(text) {
      clear();
      stream.write(`${text.slice(0, Math.max(10, (stream.columns ?? 80) - 4))} ...`);
    },
    clear,
  };
}
