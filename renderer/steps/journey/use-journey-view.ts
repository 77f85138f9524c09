/** What the journey step shows: which view, and which activity stands open beside it. */
import { create } from 'zustand';
import type { PartId } from '../../../design/ids.ts';

export type JourneyView = 'board' | 'weeks' | 'table';

interface JourneyViewState {
  view: JourneyView;
  openId: PartId | null;
  setView(view: JourneyView): void;
  open(id: PartId): void;
  close(): void;
}

export const useJourneyView = create<JourneyViewState>((set) => ({
  view: 'board',
  openId: null,
  setView: (view) => set({ view }),
  open: (id) => set({ openId: id }),
  close: () => set({ openId: null }),
}));
