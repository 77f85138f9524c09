/** The design that one attaches to: remembered while the page stands, by series. */
import { create } from 'zustand';

export const useAttachTarget = create<{ designs: Readonly<Record<string, string>> }>(() => ({
  designs: {},
}));

export function rememberDesign(seriesId: string, designId: string): void {
  useAttachTarget.setState(({ designs }) => ({ designs: { ...designs, [seriesId]: designId } }));
}
