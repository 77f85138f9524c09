/** What stands at the right of a design: findings or AI, and what AI was asked to look at. */
import { create } from 'zustand';

export type AiTab = 'draft' | 'proposals' | 'review' | 'ask';
export type DraftWhat = 'whole' | 'step' | 'part';

interface SidePanel {
  side: 'findings' | 'ai' | null;
  tab: AiTab;
  what: DraftWhat;
  /** Pointer of the text or part that "redo this part" is about. */
  partPath: string | null;
  /** Somebody asked for the instruction of a part to be written: its field takes the focus, once. */
  isInstructing: boolean;
  /** A connection is active: fields and cards offer to be written again. */
  isAiReady: boolean;
  toggle(side: 'findings' | 'ai'): void;
  close(): void;
  openAi(tab: AiTab): void;
  openDraft(what: DraftWhat, partPath?: string): void;
}

export const useSidePanel = create<SidePanel>((set) => ({
  side: null,
  tab: 'draft',
  what: 'whole',
  partPath: null,
  isInstructing: false,
  isAiReady: false,
  toggle: (side) => set((state) => ({ side: state.side === side ? null : side })),
  close: () => set({ side: null }),
  openAi: (tab) => set({ side: 'ai', tab }),
  openDraft: (what, partPath) =>
    set({
      side: 'ai',
      tab: 'draft',
      what,
      isInstructing: what === 'part',
      ...(partPath === undefined ? {} : { partPath }),
    }),
}));
