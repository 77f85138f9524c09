/** The weeks of a journey as the superior sees them: what participants do, and where the superior is needed. */
import { entries } from '../../../../design/collection.ts';
import { dateOfWeek, lastWeek, reflectionsOf } from '../../../../design/ledger.ts';
import type { Activity, Journey } from '../../../../design/model/journey.ts';

export interface CalendarEntry {
  id: string;
  activity: Activity;
  sessions: number;
  /** Of one sitting. */
  minutes: number;
}

export interface CalendarRow {
  from: number;
  to: number;
  /** `YYYY-MM-DD` of the first day; null without a start date. */
  date: string | null;
  entries: CalendarEntry[];
  /** Reflections that close a stage in this week: ids of their stages. */
  reflections: Array<{ id: string; stageId: string }>;
}

const isSupported = ({ supporterRole }: Activity): boolean =>
  supporterRole === 'supervisor' || supporterRole === 'mentor';

/** The activities at which the superior stands by, in order. */
export function supportedActivities(journey: Journey): Array<[string, Activity]> {
  return entries(journey.activities).filter(([, activity]) => isSupported(activity));
}

function weekOf(journey: Journey, week: number): CalendarRow {
  const found: CalendarEntry[] = [];
  for (const [id, activity] of entries(journey.activities)) {
    for (const [, occurrence] of entries(activity.occurrences)) {
      if (occurrence.week !== week) continue;
      const { sessions, minutes } = occurrence;
      const known = found.find((one) => one.id === id && one.minutes === minutes);
      if (known === undefined) found.push({ id, activity, sessions, minutes });
      else known.sessions += sessions;
    }
  }
  const reflections = entries(journey.stages)
    .filter(([, { startWeek, weeks }]) => startWeek + weeks - 1 === week)
    .flatMap(([stageId]) => reflectionsOf(journey, stageId).map(([id]) => ({ id, stageId })));
  const { startDate } = journey;
  return {
    from: week,
    to: week,
    date: startDate === null ? null : dateOfWeek(startDate, week),
    entries: found,
    reflections,
  };
}

/** One row per week in which something happens; weeks that follow each other and say the same share one. */
export function calendarOf(journey: Journey): CalendarRow[] {
  const rows: CalendarRow[] = [];
  const same = (row: CalendarRow): string =>
    JSON.stringify([row.entries.map(({ id, sessions, minutes }) => [id, sessions, minutes])]);
  for (let week = 1; week <= lastWeek(journey); week += 1) {
    const row = weekOf(journey, week);
    if (row.entries.length + row.reflections.length === 0) continue;
    const last = rows.at(-1);
    if (
      last !== undefined &&
      last.to === week - 1 &&
      last.reflections.length + row.reflections.length === 0 &&
      same(last) === same(row)
    )
      last.to = week;
    else rows.push(row);
  }
  return rows;
}
