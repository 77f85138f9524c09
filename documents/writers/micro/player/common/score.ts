/**
 * Scores. A question earns its whole point at the first try and half of it at the second, because
 * remembering is what is practised; the best run of a unit counts.
 */
import type { ItemData, PlayerData } from './data.ts';
import type { Progress, UnitProgress } from './progress.ts';

/** Half points of an answer at its nth try (from 1). */
export function pointsAt(tries: number, isRight: boolean): number {
  return isRight ? Math.max(0, 3 - tries) : 0;
}

/** Tries after which the right answer is shown. */
export const mostTries = 2;

export function isRight(item: ItemData, chosen: readonly number[]): boolean {
  if (item.kind === 'order') {
    return (
      chosen.length === item.options.length && chosen.every((option, place) => option === place)
    );
  }
  const right = item.options.flatMap((option, index) => (option.isRight ? [index] : []));
  return right.length === chosen.length && right.every((index) => chosen.includes(index));
}

export function runPoints(unit: UnitProgress): number {
  return unit.answers.reduce((sum, { points }) => sum + points, 0);
}

const share = (points: number, items: number): number => Math.round((100 * points) / (2 * items));

/** 0-100 of a run; null where a unit asks nothing. */
export function unitScore(points: number | null, items: number): number | null {
  return points === null || items === 0 ? null : share(points, items);
}

/** 0-100 over every question of the page, once all units that ask are done; else null. */
export function seriesScore(data: Pick<PlayerData, 'units'>, progress: Progress): number | null {
  let points = 0;
  let items = 0;
  for (const [index, unit] of data.units.entries()) {
    const own = progress.units[index];
    if (unit.items.length === 0) continue;
    if (own === undefined || !own.isDone) return null;
    // Points that did not fit into the state are not counted, for or against.
    if (own.best === null) continue;
    points += own.best;
    items += unit.items.length;
  }
  return items === 0 ? null : share(points, items);
}

export function doneCount(progress: Progress): number {
  return progress.units.filter(({ isDone }) => isDone).length;
}
