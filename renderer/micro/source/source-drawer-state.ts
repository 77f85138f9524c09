/** Whether the module is open at the side, and opening it at a place. */
import { create } from 'zustand';
import { useSourcePane } from './source-pane-state.ts';

export const useSourceDrawer = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

/** Opens it with `lit` sentences, at the first of them that is named. */
export function openSource(lit: readonly string[], at: string): void {
  useSourcePane.getState().light(lit);
  useSourceDrawer.setState({ isOpen: true });
  // After the drawer has come in: only then can its text be scrolled.
  requestAnimationFrame(() => useSourcePane.getState().showSentence(at));
}
