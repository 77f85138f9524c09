/**
 * Reading order of things that were placed freely: rows and columns are cut apart at the widest gap,
 * again and again (recursive X-Y cut, Nagy & Seth 1984). What overlaps is read from the top.
 */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Things may overlap by this share of the smaller one and still stand beside each other. */
const overlap = 0.12;

export function inReadingOrder<T extends { readonly frame: Frame }>(items: readonly T[]): T[] {
  if (items.length < 2) return [...items];
  const rows = cut(items, 'y', 'height');
  const columns = cut(items, 'x', 'width');
  const best =
    rows === null || (columns !== null && columns.gap > rows.gap * 1.05) ? columns : rows;
  if (best !== null) {
    return [...inReadingOrder(best.before), ...inReadingOrder(best.after)];
  }
  return [...items].sort((a, b) => a.frame.y - b.frame.y || a.frame.x - b.frame.x);
}

/** The widest gap along one axis, and what lies before and after it. */
function cut<T extends { readonly frame: Frame }>(
  items: readonly T[],
  start: 'x' | 'y',
  length: 'width' | 'height',
): { gap: number; before: T[]; after: T[] } | null {
  const sorted = [...items].sort((a, b) => a.frame[start] - b.frame[start]);
  let best: { gap: number; at: number } | null = null;
  let end = Number.NEGATIVE_INFINITY;
  let smallest = Number.POSITIVE_INFINITY;
  sorted.forEach(({ frame }, index) => {
    if (index > 0) {
      const gap = frame[start] - end;
      const room = overlap * Math.min(smallest, frame[length]);
      // Of equal gaps the first counts.
      if (gap >= -room && (best === null || gap > best.gap * 1.0001)) best = { gap, at: index };
    }
    end = Math.max(end, frame[start] + frame[length]);
    smallest = Math.min(smallest, frame[length]);
  });
  const found: { gap: number; at: number } | null = best;
  if (found === null) return null;
  const { gap, at } = found;
  return { gap, before: sorted.slice(0, at), after: sorted.slice(at) };
}
