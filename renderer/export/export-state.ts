/** Whether the export dialog is open, and what it was opened for. */
import { create } from 'zustand';
import type { ExportKind } from '../../design/export-catalogue.ts';

/** Approved versions that `approval` and `difference` are about. */
export interface Versions {
  from: number | null;
  to: number;
}

/** Somebody wants to see one document: it is the one that is chosen and shown. */
export interface ExportWish {
  kind: ExportKind;
  versions?: Versions;
}

interface ExportState {
  isOpen: boolean;
  wish: ExportWish | null;
  close(): void;
}

export const useExportDialog = create<ExportState>((set) => ({
  isOpen: false,
  wish: null,
  close: () => set({ isOpen: false, wish: null }),
}));

/** What was pressed to open it. */
let opener: Element | null = null;

/** After it has closed: the focus goes back, unless something else has it by now. */
export function returnFocus(): void {
  if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
}

export function openExport(wish?: ExportWish): void {
  opener = document.activeElement;
  useExportDialog.setState({ isOpen: true, wish: wish ?? null });
}
