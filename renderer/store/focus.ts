/** Jump-to: which field shall be shown and focused. Cards that hide it open themselves. */
import { create } from 'zustand';

interface FocusState {
  /** Pointer of the wanted field or part, or null. */
  path: string | null;
  /** Counts requests, so that the same path can be asked for twice. */
  serial: number;
  request(path: string): void;
  done(): void;
}

export const useFocus = create<FocusState>((set) => ({
  path: null,
  serial: 0,
  request: (path) => set((state) => ({ path, serial: state.serial + 1 })),
  done: () => set({ path: null }),
}));

/** The control of a pointer, or of the nearest part above it. */
export function controlOf(path: string): HTMLElement | null {
  let current = path;
  while (current !== '') {
    const escaped = CSS.escape(current);
    const found = document.querySelector<HTMLElement>(`[data-path="${escaped}"]`);
    if (found !== null) return found;
    current = current.slice(0, current.lastIndexOf('/'));
  }
  return null;
}
