/**
 * Patterns that a model would add to a journey somebody has worked on already. The rules plan the brief
 * again with these preferred; what they make of a pattern (minutes, weeks, JP, proof, built-in words) is
 * put beside the journey as it is, with links that lead into it. A person takes it or leaves it.
 */
import { createHash } from 'node:crypto';
import { collect, entries } from '../../design/collection.ts';
import { toJson } from '../../design/edit.ts';
import { encodeId, type PartId, type PartKind } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { Activity } from '../../design/model/journey.ts';
import type { SuggestedPart } from '../run/types.ts';

const mostActivities = 3;

/** The stage of the same place in the journey, or the nearest before it. */
function stageLike(design: Design, planned: Design, stageId: PartId): PartId | null {
  if (design.journey.stages.items[stageId] !== undefined) return stageId;
  const place = planned.journey.stages.order.indexOf(stageId);
  const { order } = design.journey.stages;
  return order[Math.min(Math.max(0, place), order.length - 1)] ?? null;
}

/** Outcomes of the user's design that the activity can serve: its own, else those of the same causes. */
function outcomesFor(design: Design, activity: Activity): PartId[] {
  const all = entries(design.learners.outcomes);
  const own = all.filter(([id]) => activity.outcomeIds.includes(id));
  const related = all.filter(([, one]) =>
    one.causeIds.some((id) => activity.causeIds.includes(id)),
  );
  return (own.length > 0 ? own : related.length > 0 ? related : all.slice(0, 1)).map(([id]) => id);
}

/**
 * `planned`: the built-in draft of the same brief with `patternIds` preferred; a pattern that the rules
 * did not take is not suggested, nor one that the design has. Without stages or outcomes: none.
 */
export function activitySuggestions(
  design: Design,
  planned: Design,
  patternIds: readonly string[],
): SuggestedPart[] {
  const there = new Set(entries(design.journey.activities).map(([, one]) => one.patternId));
  const found: SuggestedPart[] = [];
  for (const patternId of new Set(patternIds)) {
    const activity = entries(planned.journey.activities).find(
      ([, one]) => one.patternId === patternId,
    )?.[1];
    if (activity === undefined || there.has(patternId) || found.length >= mostActivities) continue;
    const stageId = stageLike(design, planned, activity.stageId);
    const outcomeIds = outcomesFor(design, activity);
    if (stageId === null || outcomeIds.length === 0) continue;
    // Ids are never reused: not those that a plan gives to every activity of this pattern.
    const idOf = (kind: PartKind, name: string): PartId => {
      const digest = createHash('sha256').update(`${design.id}\u0000suggested\u0000${patternId}`);
      return encodeId(kind, digest.update(`\u0000${name}`).digest());
    };
    const partId = idOf('activity', '');
    if (design.journey.activities.items[partId] !== undefined) continue;
    const last = Math.max(1, design.journey.weeks);
    const value: Activity = {
      ...activity,
      stageId,
      outcomeIds,
      causeIds: activity.causeIds.filter((id) => design.analysis.causes.items[id] !== undefined),
      occurrences: collect(
        entries(activity.occurrences).map(
          ([, one], index) =>
            [
              idOf('occurrence', String(index)),
              { ...one, week: Math.min(one.week, last) },
            ] as const,
        ),
      ),
      proofs: collect(
        entries(activity.proofs).map(
          ([, one], index) => [idOf('proof', String(index)), one] as const,
        ),
      ),
    };
    const path = `/journey/activities/items/${partId}`;
    found.push({
      partId,
      path,
      title: { key: 'fields.part.activity', params: {} },
      patch: [{ op: 'add', path, value: toJson(value) }],
    });
  }
  return found;
}
