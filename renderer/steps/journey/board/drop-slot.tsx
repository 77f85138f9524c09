/** A gap between cards that opens while a card is held over it. */
import { useDroppable } from '@dnd-kit/core';
import classes from './board.module.css';
import type { Slot } from './slots.ts';

export function DropSlot({ slot, isOff, isLast }: { slot: Slot; isOff: boolean; isLast: boolean }) {
  const { setNodeRef, isOver } = useDroppable({
    id: `${slot.stageId}/${slot.mode}/${slot.before ?? 'end'}`,
    data: { slot },
    disabled: isOff,
  });
  return (
    <div
      ref={setNodeRef}
      className={classes.slot}
      data-over={isOver}
      data-last={isLast}
      aria-hidden
    />
  );
}
