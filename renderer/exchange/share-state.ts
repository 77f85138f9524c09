/** What is being shared without names, and what was pressed for it. */
import { create } from 'zustand';

export interface ShareTarget {
  designId: string;
  /** Null: the whole design; else an activity or a stage, as a pattern. */
  partId: string | null;
}

export const useShare = create<{ target: ShareTarget | null; close(): void }>((set) => ({
  target: null,
  close: () => set({ target: null }),
}));

let opener: Element | null = null;

/** `from`: where the focus goes back to when the dialog has closed. */
export function openShare(target: ShareTarget, from: Element | null): void {
  opener = from;
  useShare.setState({ target });
}

export function returnFocus(): void {
  if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
}
