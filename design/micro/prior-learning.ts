/** A pre-test tells which units a learner may skip, and how many JP the rest of the rules grant for them. */
import { entries, values } from '../collection.ts';
import type { SiasnCode } from '../enums.ts';
import type { PartId } from '../ids.ts';
import { lineFor, roundJp } from '../jp/convert.ts';
import type { JpConversionTable } from '../model/rules.ts';
import type { RetrievalItem, Series } from '../model/series.ts';

/** Most items of a unit in the pre-test: enough to tell, few enough to be finished. */
const mostPerUnit = 2;

/** One or two items of each written unit, the module's own questions first. Units without items have none. */
export function pretestItems(series: Series): Array<{ unitId: PartId; itemId: PartId }> {
  return entries(series.units).flatMap(([unitId, unit]) => {
    if (!unit.isWritten) return [];
    const usable = entries(unit.items).filter(([, item]) => isUsable(item));
    const own = usable.filter(([, item]) => item.isFromModule);
    const rest = usable.filter(([, item]) => !item.isFromModule);
    return [...own, ...rest].slice(0, mostPerUnit).map(([itemId]) => ({ unitId, itemId }));
  });
}

/** A question that can be answered and marked. */
function isUsable({ kind, stem, options }: RetrievalItem): boolean {
  const all = values(options);
  if (stem.text.trim() === '' || all.length < 2) return false;
  return kind === 'order' || all.some(({ correct }) => correct);
}

/**
 * Whether an answer is right. `given`: ids of the chosen options; for `order` all options in the order in
 * which the learner put them.
 */
export function isItemRight(item: RetrievalItem, given: readonly PartId[]): boolean {
  const wanted =
    item.kind === 'order'
      ? item.options.order
      : entries(item.options)
          .filter(([, option]) => option.correct)
          .map(([id]) => id);
  if (given.length !== wanted.length) return false;
  return item.kind === 'order'
    ? wanted.every((id, index) => given[index] === id)
    : wanted.every((id) => given.includes(id));
}

/**
 * Units with an item in the pre-test: mastered when every one of them was answered right. `answers`: by item,
 * whether it was right; an item without an answer is not.
 */
export function pretestOutcome(
  series: Series,
  answers: Readonly<Record<PartId, boolean>>,
): Array<{ unitId: PartId; isMastered: boolean }> {
  const byUnit = new Map<PartId, boolean>();
  for (const { unitId, itemId } of pretestItems(series)) {
    byUnit.set(unitId, (byUnit.get(unitId) ?? true) && answers[itemId] === true);
  }
  return [...byUnit].map(([unitId, isMastered]) => ({ unitId, isMastered }));
}

/** Minutes of the units that may be skipped, rounded to whole ones at the end. */
export function skippedMinutes(
  series: Series,
  outcome: ReadonlyArray<{ unitId: PartId; isMastered: boolean }>,
): number {
  const seconds = outcome
    .filter(({ isMastered }) => isMastered)
    .reduce((sum, { unitId }) => sum + (series.units.items[unitId]?.seconds ?? 0), 0);
  return Math.round(seconds / 60);
}

/**
 * JP that the table grants for so many minutes of a training type, in steps of 0.5. Null when it has no
 * line for the type, or grants per day, occasion or semester: then minutes alone say nothing.
 */
export function jpOfMinutes(
  minutes: number,
  jalur: SiasnCode | null,
  table: JpConversionTable,
  minutesPerJp: number,
): number | null {
  const line = lineFor(table, jalur);
  if (line === null) return null;
  if (line.type === 'actual') return roundJp(minutes / minutesPerJp);
  if (line.type === 'max-per-day') return roundJp(Math.min(minutes / minutesPerJp, line.jp ?? 0));
  return null;
}
