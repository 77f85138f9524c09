/** Links from causes to outcomes to activities. */
import { values } from '../collection.ts';
import type { PartId } from '../ids.ts';
import type { Cause } from '../model/analysis.ts';
import type { Design } from '../model/design.ts';

/** Learning can mend the cause, or a part of it. */
export function isLearnable(cause: Pick<Cause, 'verdict'>): boolean {
  return cause.verdict === 'learning' || cause.verdict === 'mixed';
}

/** At least `wanted` activities name the cause, or serve an outcome that names it. */
export function isCovered(design: Design, causeId: PartId, wanted: number): boolean {
  const { outcomes } = design.learners;
  const covering = values(design.journey.activities).filter(
    ({ causeIds, outcomeIds }) =>
      causeIds.includes(causeId) ||
      outcomeIds.some((id) => outcomes.items[id]?.causeIds.includes(causeId) ?? false),
  );
  return covering.length >= wanted;
}
