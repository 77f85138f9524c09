/**
 * Undo and redo over a history that only grows. Two stacks run through the revisions as linked lists:
 * each revision notes what lies on top of both after it, and what lies below itself. Undoing a
 * revision, or redoing an undo, is in both cases applying its inverse: both are revisions like others.
 */

export interface Stacks {
  /** The revision whose inverse an undo applies; null: nothing to undo. */
  undoTop: number | null;
  /** The undo whose inverse a redo applies; null: nothing to redo. */
  redoTop: number | null;
}

export interface Linked extends Stacks {
  below: number | null;
}

/** After a change: it lies on top of what can be undone, and what was undone is out of reach. */
export function afterChange(before: Stacks, revision: number): Linked {
  return { undoTop: revision, redoTop: null, below: before.undoTop };
}

/** After `revision` undid the top one, below which lay `targetBelow`. */
export function afterUndo(before: Stacks, revision: number, targetBelow: number | null): Linked {
  return { undoTop: targetBelow, redoTop: revision, below: before.redoTop };
}

/** After `revision` redid the undo on top, below which lay `targetBelow`. */
export function afterRedo(before: Stacks, revision: number, targetBelow: number | null): Linked {
  return { undoTop: revision, redoTop: targetBelow, below: before.undoTop };
}
