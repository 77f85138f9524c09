/** The ledgers of a journey: minutes by mode, JP, workload by week, cost. All derived, nothing stored. */
import { entries, values } from './collection.ts';
import type { AbcType, Mode, Quadrant } from './enums.ts';
import { activityMinutes } from './jp/convert.ts';
import type { Design } from './model/design.ts';
import type { Journey } from './model/journey.ts';
import type { Stakeholder } from './model/project.ts';

export interface Mix {
  /** Minutes. */
  minutes: Record<Mode, number>;
  /** Shares 0-1 of all minutes; all 0 when there are none. */
  shares: Record<Mode, number>;
  total: number;
}

/** 70/20/10 is computed from minutes, never from JP: workplace effort earns little JP. */
export function mixOf(journey: Journey): Mix {
  const minutes: Record<Mode, number> = { experience: 0, social: 0, formal: 0 };
  for (const activity of values(journey.activities))
    minutes[activity.mode] += activityMinutes(activity);
  const total = minutes.experience + minutes.social + minutes.formal;
  const share = (mode: Mode): number => (total === 0 ? 0 : minutes[mode] / total);
  return {
    minutes,
    total,
    shares: { experience: share('experience'), social: share('social'), formal: share('formal') },
  };
}

/** Minutes by Laurillard type. */
export function abcMinutes(journey: Journey): Record<AbcType, number> {
  const minutes: Record<AbcType, number> = {
    acquisition: 0,
    inquiry: 0,
    practice: 0,
    production: 0,
    discussion: 0,
    collaboration: 0,
  };
  for (const activity of values(journey.activities))
    minutes[activity.abc] += activityMinutes(activity);
  return minutes;
}

/** Journey JP is the sum of recognised JP. */
export function journeyJp(journey: Journey): number {
  return values(journey.activities).reduce((sum, { jp }) => sum + jp, 0);
}

/** Minutes per week, index 0 is week 1; reflections are spread to the last week of their stage. */
export function workload(journey: Journey): number[] {
  const weeks = new Array<number>(Math.max(journey.weeks, 1)).fill(0);
  const add = (week: number, minutes: number): void => {
    while (weeks.length < week) weeks.push(0);
    weeks[week - 1] = (weeks[week - 1] ?? 0) + minutes;
  };
  for (const activity of values(journey.activities)) {
    for (const { week, sessions, minutes } of values(activity.occurrences))
      add(week, sessions * minutes);
  }
  for (const reflection of values(journey.reflections)) {
    const stage = journey.stages.items[reflection.stageId];
    if (stage !== undefined) add(stage.startWeek + stage.weeks - 1, reflection.minutes);
  }
  return weeks;
}

/** Known costs in rupiah: activities and milestones. */
export function knownCost(design: Design): number {
  const activities = values(design.journey.activities).reduce(
    (sum, { cost }) => sum + (cost ?? 0),
    0,
  );
  const milestones = values(design.project.milestones).reduce(
    (sum, { budget }) => sum + (budget ?? 0),
    0,
  );
  return activities + milestones;
}

/** Promoters (interest+, power+), defenders (interest+, power-), latents (interest-, power+), apathetics. */
export function quadrantOf({ power, interest }: Pick<Stakeholder, 'power' | 'interest'>): Quadrant {
  const isStrong = power >= 3;
  const isInterested = interest >= 3;
  if (isInterested) return isStrong ? 'promoter' : 'defender';
  return isStrong ? 'latent' : 'apathetic';
}

/** Last week in which anything is learnt (the derived end of learning). */
export function lastWeek(journey: Journey): number {
  let last = journey.weeks;
  for (const activity of values(journey.activities)) {
    for (const { week } of values(activity.occurrences)) last = Math.max(last, week);
  }
  return last;
}

/** `YYYY-MM-DD` of the first day of a 1-based week from a start date, plus days. */
export function dateOfWeek(startDate: string, week: number, day = 1): string {
  const start = Date.parse(`${startDate}T00:00:00Z`);
  return new Date(start + ((week - 1) * 7 + (day - 1)) * 86_400_000).toISOString().slice(0, 10);
}

/** The activities of a stage, in order. */
export function activitiesOf(journey: Journey, stageId: string) {
  return entries(journey.activities).filter(([, activity]) => activity.stageId === stageId);
}

/** The reflections of a stage, in order. */
export function reflectionsOf(journey: Journey, stageId: string) {
  return entries(journey.reflections).filter(([, reflection]) => reflection.stageId === stageId);
}
