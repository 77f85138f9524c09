/**
 * Editing a journey as a whole: what moving, copying and rescheduling an activity means for its
 * weeks, its place and its recognised JP. Every function returns a patch and changes nothing.
 */
import { entries, values } from './collection.ts';
import { addItem, editDesign, setValue, toJson } from './edit.ts';
import type { Mode } from './enums.ts';
import type { PartId } from './ids.ts';
import { activityMinutes, recognisedJp } from './jp/convert.ts';
import type { Design } from './model/design.ts';
import type { Activity, Journey, Occurrence, Stage } from './model/journey.ts';
import { newActivity } from './new-design.ts';
import type { Operation, Patch } from './patch.ts';

const activitiesPath = '/journey/activities';
const lastPossibleWeek = 520;

const pathOf = (id: PartId): string => `${activitiesPath}/items/${id}`;

function clampWeek(week: number): number {
  return Math.min(lastPossibleWeek, Math.max(1, week));
}

/**
 * Weeks (1-based) of an activity that goes from one stage to another: it keeps its distance from
 * the stage's start; where it would stand out at the end it moves back; where it is longer than the
 * whole stage it is squeezed evenly, so that nothing piles up in the last week.
 */
export function shiftWeeks(
  weeks: readonly number[],
  from: Pick<Stage, 'startWeek'>,
  to: Pick<Stage, 'startWeek' | 'weeks'>,
): number[] {
  if (weeks.length === 0) return [];
  const first = Math.min(...weeks);
  const span = Math.max(...weeks) - first;
  const room = to.weeks - 1;
  if (span > room)
    return weeks.map((week) =>
      clampWeek(to.startWeek + Math.round(((week - first) * room) / span)),
    );
  const offset = Math.min(Math.max(0, first - from.startWeek), room - span);
  return weeks.map((week) => clampWeek(to.startWeek + offset + (week - first)));
}

/** The position in the order of all activities for one that shall stand before `before` or last in its cell. */
function placeFor(
  journey: Journey,
  id: PartId,
  { stageId, mode, before }: { stageId: PartId; mode: Mode; before: PartId | null },
): PartId[] {
  const others = journey.activities.order.filter((other) => other !== id);
  const isIn = (other: PartId, sameMode: boolean): boolean => {
    const activity = journey.activities.items[other];
    return activity?.stageId === stageId && (!sameMode || activity.mode === mode);
  };
  let at = before === null ? -1 : others.indexOf(before);
  if (at < 0) {
    const lastIn = others.findLastIndex((other) => isIn(other, true));
    const last = lastIn >= 0 ? lastIn : others.findLastIndex((other) => isIn(other, false));
    at = last < 0 ? others.length : last + 1;
  }
  return others.toSpliced(at, 0, id);
}

/**
 * Moves an activity to a stage and a lane, before another activity or (`before: null`) to the end of
 * that cell. Going to another stage takes its weeks along into the stage's span.
 * An unknown activity or stage, or a move to where it is, gives an empty patch.
 */
export function moveActivity(
  design: Design,
  id: PartId,
  to: { stageId: PartId; mode: Mode; before: PartId | null },
): Patch {
  const { journey } = design;
  const activity = journey.activities.items[id];
  const target = journey.stages.items[to.stageId];
  if (activity === undefined || target === undefined || to.before === id) return [];
  const patch: Patch = [];
  if (activity.mode !== to.mode) patch.push(...setValue(`${pathOf(id)}/mode`, to.mode));
  if (activity.stageId !== to.stageId) {
    patch.push(...setValue(`${pathOf(id)}/stageId`, to.stageId));
    const from = journey.stages.items[activity.stageId] ?? target;
    const dates = entries(activity.occurrences);
    const weeks = shiftWeeks(
      dates.map(([, { week }]) => week),
      from,
      target,
    );
    dates.forEach(([occurrenceId, { week }], index) => {
      const next = weeks[index] ?? week;
      if (next !== week)
        patch.push(...setValue(`${pathOf(id)}/occurrences/items/${occurrenceId}/week`, next));
    });
  }
  const order = placeFor(journey, id, to);
  if (order.some((other, index) => other !== journey.activities.order[index]))
    patch.push(...setValue(`${activitiesPath}/order`, order));
  return patch;
}

/** Moves sittings by whole weeks; the earliest stops at week 1. */
export function shiftOccurrences(
  design: Design,
  id: PartId,
  occurrenceIds: readonly PartId[],
  by: number,
): Patch {
  const items = design.journey.activities.items[id]?.occurrences.items ?? {};
  const chosen = occurrenceIds.flatMap((occurrenceId) => {
    const occurrence = items[occurrenceId];
    return occurrence === undefined ? [] : [[occurrenceId, occurrence.week] as const];
  });
  if (chosen.length === 0) return [];
  const weeks = chosen.map(([, week]) => week);
  const step = Math.min(
    lastPossibleWeek - Math.max(...weeks),
    Math.max(1 - Math.min(...weeks), by),
  );
  if (step === 0) return [];
  return chosen.flatMap(([occurrenceId, week]) =>
    setValue(`${pathOf(id)}/occurrences/items/${occurrenceId}/week`, week + step),
  );
}

/** The next sitting of an activity: like its last, a week later; the first stands in the stage's first week. */
export function nextOccurrence(design: Design, id: PartId): Occurrence {
  const activity = design.journey.activities.items[id];
  const last = activity === undefined ? undefined : values(activity.occurrences).at(-1);
  if (last !== undefined) return { ...last, week: clampWeek(last.week + 1) };
  const stage = activity === undefined ? undefined : design.journey.stages.items[activity.stageId];
  return { week: stage?.startWeek ?? 1, day: null, sessions: 1, minutes: 0 };
}

/** Adds a sitting; without a week of its own it follows the last one. */
export function addOccurrence(
  design: Design,
  id: PartId,
  occurrenceId: PartId,
  week?: number,
): Patch {
  const activity = design.journey.activities.items[id];
  if (activity === undefined) return [];
  const next = nextOccurrence(design, id);
  return addItem(`${pathOf(id)}/occurrences`, activity.occurrences, occurrenceId, {
    ...next,
    week: clampWeek(week ?? next.week),
  });
}

/**
 * Gives an activity `total` minutes: all sittings keep their proportions, in whole minutes, so that
 * the sum may differ by a few. One without sittings gets one (`freshId`) in its stage's first week.
 */
export function setTotalMinutes(design: Design, id: PartId, total: number, freshId: PartId): Patch {
  const activity = design.journey.activities.items[id];
  if (activity === undefined || total < 0) return [];
  const dates = entries(activity.occurrences);
  if (dates.length === 0) {
    return addItem(`${pathOf(id)}/occurrences`, activity.occurrences, freshId, {
      ...nextOccurrence(design, id),
      minutes: Math.round(total),
    });
  }
  const before = activityMinutes(activity);
  const sittings = dates.reduce((sum, [, { sessions }]) => sum + sessions, 0);
  return dates.flatMap(([occurrenceId, { minutes }]) => {
    const next = Math.round(before === 0 ? total / sittings : (minutes * total) / before);
    return next === minutes
      ? []
      : setValue(`${pathOf(id)}/occurrences/items/${occurrenceId}/minutes`, next);
  });
}

/** Sets an activity's JP to what the design's conversion table recognises. */
export function recomputeJp(design: Design, id: PartId): Patch {
  const activity = design.journey.activities.items[id];
  if (activity === undefined) return [];
  const { jpTable, minutesPerJp } = design.rules;
  const jp = recognisedJp(activity, jpTable, minutesPerJp);
  return jp === activity.jp ? [] : setValue(`${pathOf(id)}/jp`, jp);
}

/** True when an edit can change what the table recognises. */
function touchesJp({ path }: Operation): boolean {
  return (
    path.startsWith('/rules/jpTable') ||
    path === '/rules/minutesPerJp' ||
    /^\/journey\/activities\/items\/[^/]+\/(?:occurrences|jalur)/.test(path)
  );
}

/**
 * The edit, with JP carried along: an activity whose JP was what the table recognises keeps to the
 * table; a JP that a person set otherwise stays. An edit that cannot be applied is returned as it is.
 */
export function withRecognisedJp(
  design: Design,
  patch: readonly Operation[],
): readonly Operation[] {
  if (!patch.some(touchesJp)) return patch;
  const edited = editDesign(design, patch);
  if (!edited.ok) return patch;
  const after = edited.value.design;
  const followed = entries(design.journey.activities).flatMap(([id, activity]) => {
    const isSetByHand =
      activity.jp !== recognisedJp(activity, design.rules.jpTable, design.rules.minutesPerJp);
    const isTouched = patch.some(({ path }) => path === `${pathOf(id)}/jp`);
    if (isSetByHand || isTouched || design.locks.includes(id)) return [];
    return recomputeJp(after, id);
  });
  return followed.length === 0 ? patch : [...patch, ...followed];
}

const firstGuess: Readonly<Record<Mode, Pick<Activity, 'abc' | 'moment' | 'supporterRole'>>> = {
  experience: { abc: 'practice', moment: 'apply', supporterRole: 'supervisor' },
  social: { abc: 'discussion', moment: 'more', supporterRole: 'peer' },
  formal: { abc: 'acquisition', moment: 'new', supporterRole: 'facilitator' },
};

/** An empty activity of a cell; its type, moment and supporter follow from the lane. */
export function newActivityIn(stageId: PartId, mode: Mode): Activity {
  return { ...newActivity(stageId), mode, ...firstGuess[mode] };
}

/** Adds an activity at the end of its cell. */
export function addActivity(design: Design, id: PartId, activity: Activity): Patch {
  const order = placeFor(design.journey, id, { ...activity, before: null });
  return [
    { op: 'add', path: pathOf(id), value: toJson(activity) },
    { op: 'replace', path: `${activitiesPath}/order`, value: order },
  ];
}

/**
 * A copy of an activity right behind it, with fresh ids for its sittings and proofs. `makeId` gives
 * them; the copy's own id is `copyId`. Texts keep their provenance; technology is not copied.
 */
export function duplicateActivity(
  design: Design,
  id: PartId,
  copyId: PartId,
  makeId: (kind: 'occurrence' | 'proof') => PartId,
): Patch {
  const activity = design.journey.activities.items[id];
  if (activity === undefined) return [];
  const fresh = <T>(
    kind: 'occurrence' | 'proof',
    collection: { order: PartId[]; items: Record<PartId, T> },
  ) => {
    const pairs = entries(collection).map(([, item]) => [makeId(kind), item] as const);
    return { order: pairs.map(([key]) => key), items: Object.fromEntries(pairs) };
  };
  const copy: Activity = {
    ...activity,
    occurrences: fresh('occurrence', activity.occurrences),
    proofs: fresh('proof', activity.proofs),
  };
  const at = design.journey.activities.order.indexOf(id) + 1;
  return addItem(activitiesPath, design.journey.activities, copyId, copy, at);
}

/** What a week holds, in minutes. */
export type WeekLoad = Record<Mode | 'reflection', number>;

/** Minutes per week by lane and reflection, index 0 is week 1; their sums are `workload` of the ledger. */
export function weekLoads(journey: Journey): WeekLoad[] {
  const empty = (): WeekLoad => ({ experience: 0, social: 0, formal: 0, reflection: 0 });
  const weeks: WeekLoad[] = Array.from({ length: Math.max(journey.weeks, 1) }, empty);
  const add = (week: number, kind: keyof WeekLoad, minutes: number): void => {
    while (weeks.length < week) weeks.push(empty());
    const load = weeks[week - 1];
    if (load !== undefined) load[kind] += minutes;
  };
  for (const { mode, occurrences } of values(journey.activities)) {
    for (const { week, sessions, minutes } of values(occurrences))
      add(week, mode, sessions * minutes);
  }
  for (const { stageId, minutes } of values(journey.reflections)) {
    const stage = journey.stages.items[stageId];
    if (stage !== undefined) add(stage.startWeek + stage.weeks - 1, 'reflection', minutes);
  }
  return weeks;
}
