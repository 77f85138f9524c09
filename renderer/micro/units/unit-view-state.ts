/** Which unit is open, and whether its module stands beside it. */
import { create } from 'zustand';
import type { PartId } from '../../../design/ids.ts';

interface UnitViewState {
  /** Null: the first one. */
  unitId: PartId | null;
  isSourceOpen: boolean;
  open(unitId: PartId): void;
  toggleSource(): void;
}

export const useUnitView = create<UnitViewState>((set) => ({
  unitId: null,
  isSourceOpen: true,
  open: (unitId) => set({ unitId }),
  toggleSource: () => set(({ isSourceOpen }) => ({ isSourceOpen: !isSourceOpen })),
}));

/** The unit that a pointer lies in, or null. */
export function unitOfPath(path: string): PartId | null {
  return /^\/units\/items\/(mun_[a-z2-7]{10})(?:\/|$)/u.exec(path)?.[1] ?? null;
}
