/** How many windows are open, and whether work goes on: what a shell needs to know before it ends. */

export interface Presence {
  readonly windows: number;
  /** A window came: call the result when it goes. */
  enter(): () => void;
  /** Calls back after every change; the result stops that. */
  onChange(listener: () => void): () => void;
}

export function createPresence(): Presence {
  const here = new Set<symbol>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    get windows() {
      return here.size;
    },
    enter() {
      const window = Symbol('window');
      here.add(window);
      tell();
      return () => {
        if (here.delete(window)) tell();
      };
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
