/** What stands at the right of a design: findings, comments or AI, and what was asked to be looked at. */
import { create } from 'zustand';

export type AiTab = 'draft' | 'proposals' | 'review' | 'ask';
export type DraftWhat = 'whole' | 'step' | 'part';

export type Side = 'findings' | 'comments' | 'ai';
export type CommentTab = 'comments' | 'proposals';

interface SidePanel {
  side: Side | null;
  tab: AiTab;
  what: DraftWhat;
  /** Pointer of the text or part that "redo this part" is about. */
  partPath: string | null;
  /** Somebody asked for the instruction of a part to be written: its field takes the focus, once. */
  isInstructing: boolean;
  /** A connection is active: fields and cards offer to be written again. */
  isAiReady: boolean;
  commentTab: CommentTab;
  /** Pointer of the text or part whose comments are shown; null: not of one alone. */
  commentPath: string | null;
  /** Counts requests, so that the box to write in takes the focus again. */
  commentSerial: number;
  toggle(side: Side): void;
  close(): void;
  openAi(tab: AiTab): void;
  openDraft(what: DraftWhat, partPath?: string): void;
  /** `path`: the text or part they are about. */
  openComments(path: string | null, tab?: CommentTab): void;
}

export const useSidePanel = create<SidePanel>((set) => ({
  side: null,
  tab: 'draft',
  what: 'whole',
  partPath: null,
  isInstructing: false,
  isAiReady: false,
  commentTab: 'comments',
  commentPath: null,
  commentSerial: 0,
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
  openComments: (commentPath, commentTab = 'comments') =>
    set(({ commentSerial }) => ({
      side: 'comments',
      commentPath,
      commentTab,
      commentSerial: commentSerial + 1,
    })),
}));
