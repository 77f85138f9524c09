/** How the minutes of a unit are spent when somebody leads it. */
import { values } from '../../../../design/collection.ts';
import { plannedMinutes } from '../../../../design/micro/minutes.ts';
import type { MicroUnit } from '../../../../design/model/series.ts';

export const phases = ['opening', 'content', 'practice', 'action', 'closing'] as const;
export type Phase = (typeof phases)[number];

/** Shares of a led unit beside its content and questions: an assumption of ours, said in the guide's plan. */
const openingShare = 0.12;
const actionShare = 0.12;
const closingShare = 0.08;
/** Seconds that a question takes when answered alone, in pairs, and talked over; an assumption of ours. */
const questionSeconds = 45;

/**
 * Minutes of each phase that the unit has, in order; they sum to its planned minutes exactly. Steps are half
 * minutes, or a quarter or fifth where a short unit has more phases than half minutes.
 */
export function timePlan(unit: MicroUnit): Array<{ phase: Phase; minutes: number }> {
  const total = plannedMinutes(unit.seconds);
  const content = values(unit.scenes).reduce((sum, { seconds }) => sum + Math.max(seconds, 1), 0);
  const practice = unit.items.order.length * questionSeconds;
  const inner = content + practice || 1;
  const rest = 1 - openingShare - actionShare - closingShare;
  const weights: Array<readonly [Phase, number]> = [
    ['opening', openingShare],
    ['content', content === 0 ? 0 : (rest * content) / inner],
    ['practice', practice === 0 ? 0 : (rest * practice) / inner],
    ['action', unit.workplaceAction.text.trim() === '' ? 0 : actionShare],
    ['closing', closingShare],
  ];
  const present = weights.filter(([, weight]) => weight > 0);
  const perMinute = [2, 4, 5].find((steps) => total * steps >= present.length) ?? 5;
  const sum = present.reduce((all, [, weight]) => all + weight, 0);
  // Each phase gets a step; what is left goes where most is missing.
  const steps = present.map(() => 1);
  for (let left = total * perMinute - present.length; left > 0; left -= 1) {
    const missing = present.map(
      ([, weight], index) => (weight / sum) * total * perMinute - (steps[index] ?? 0),
    );
    const most = missing.indexOf(Math.max(...missing));
    steps[most] = (steps[most] ?? 0) + 1;
  }
  return present.map(([phase], index) => ({ phase, minutes: (steps[index] ?? 0) / perMinute }));
}
