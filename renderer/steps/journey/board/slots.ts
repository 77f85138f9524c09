/** The places between cards where an activity can be put down, and how to go from one to the next. */
import type { ClientRect, CollisionDetection, KeyboardCoordinateGetter } from '@dnd-kit/core';
import type { Mode } from '../../../../design/enums.ts';
import type { PartId } from '../../../../design/ids.ts';

export interface Slot {
  stageId: PartId;
  mode: Mode;
  /** The card it lies before, or null at the end of the cell. */
  before: PartId | null;
  /** Row, column and place in the cell, counted from 0. */
  row: number;
  column: number;
  place: number;
}

function isSlot(value: unknown): value is Slot {
  return typeof value === 'object' && value !== null && 'stageId' in value && 'place' in value;
}

/** The slot in the data of a droppable, or null. */
export function slotIn(data: unknown): Slot | null {
  if (typeof data !== 'object' || data === null || !('slot' in data)) return null;
  return isSlot(data.slot) ? data.slot : null;
}

export type Way = 'up' | 'down' | 'left' | 'right';

/** The slot that an arrow key leads to, or null at the edge. Up and down also go from stage to stage. */
export function neighbour<T extends Slot>(slots: readonly T[], from: Slot, way: Way): T | null {
  if (way === 'up' || way === 'down') {
    const column = slots
      .filter(({ column }) => column === from.column)
      .toSorted((a, b) => a.row - b.row || a.place - b.place);
    const isPast = (slot: T): boolean =>
      way === 'down'
        ? slot.row > from.row || (slot.row === from.row && slot.place > from.place)
        : slot.row < from.row || (slot.row === from.row && slot.place < from.place);
    return (way === 'down' ? column.find(isPast) : column.findLast(isPast)) ?? null;
  }
  const column = from.column + (way === 'right' ? 1 : -1);
  return (
    slots
      .filter((slot) => slot.column === column && slot.row === from.row)
      .toSorted((a, b) => Math.abs(a.place - from.place) - Math.abs(b.place - from.place))[0] ??
    null
  );
}

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Arrow keys while a card is lifted. */
export const slotByKey: KeyboardCoordinateGetter = (event, { context }) => {
  const way = ways[event.code];
  const from = slotIn(context.over?.data.current);
  if (way === undefined || from === null) return undefined;
  event.preventDefault();
  const slots = context.droppableContainers.getEnabled().flatMap((container) => {
    const rect = context.droppableRects.get(container.id);
    const slot = slotIn(container.data.current);
    return rect === undefined || slot === null ? [] : [{ ...slot, rect }];
  });
  const next = neighbour(slots, from, way);
  return next === null ? undefined : { x: next.rect.left, y: next.rect.top };
};

function distance(point: { x: number; y: number }, rect: ClientRect): number {
  const dx = Math.max(rect.left - point.x, 0, point.x - rect.right);
  const dy = Math.max(rect.top - point.y, 0, point.y - rect.bottom);
  return dx * 4 + dy;
}

/** The slot nearest to the pointer, or to the top of the lifted card when keys move it. */
export const nearestSlot: CollisionDetection = (args) => {
  const { collisionRect, pointerCoordinates, droppableContainers, droppableRects } = args;
  const point = pointerCoordinates ?? {
    x: collisionRect.left + 8,
    y: collisionRect.top + 1,
  };
  let best: { id: string | number; value: number } | null = null;
  for (const { id } of droppableContainers) {
    const rect = droppableRects.get(id);
    if (rect === undefined) continue;
    const value = distance(point, rect);
    if (best === null || value < best.value) best = { id, value };
  }
  return best === null ? [] : [{ id: best.id, data: { value: best.value } }];
};
