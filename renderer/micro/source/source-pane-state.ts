/** Which module stands beside the work, the place in it that was asked for, and what is lit. */
import { create } from 'zustand';

interface SourcePaneState {
  /** Null: the first module of the series. */
  sourceId: string | null;
  /** A page, block or sentence of it. */
  target: { id: string; serial: number } | null;
  /** Full locators `<source>.<container>.sNN` of sentences that are lit. */
  lit: ReadonlySet<string>;
  /** The sentence that was clicked or found last: what a text can be tied to. */
  picked: string | null;
  pick(locator: string): void;
  show(sourceId: string, id: string | null): void;
  /** Opens the module of a locator at its sentence. */
  showSentence(locator: string): void;
  light(locators: readonly string[]): void;
}

/** `<source>.<container>.sNN` as the source and the sentence's id in it. */
export function splitLocator(locator: string): { sourceId: string; id: string } {
  const dot = locator.indexOf('.');
  return { sourceId: locator.slice(0, dot), id: locator.slice(dot + 1) };
}

export const useSourcePane = create<SourcePaneState>((set, get) => ({
  sourceId: null,
  target: null,
  lit: new Set(),
  picked: null,
  pick: (picked) => set({ picked }),
  show: (sourceId, id) =>
    set(({ target }) => ({
      sourceId,
      target: id === null ? null : { id, serial: (target?.serial ?? 0) + 1 },
    })),
  showSentence: (locator) => {
    const { sourceId, id } = splitLocator(locator);
    get().show(sourceId, id);
  },
  light: (locators) => set({ lit: new Set(locators) }),
}));
