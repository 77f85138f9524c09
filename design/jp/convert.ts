/** Minutes of an activity, and the JP that a conversion table recognises for it. */
import { values } from '../collection.ts';
import type { SiasnCode } from '../enums.ts';
import type { Activity, Occurrence } from '../model/journey.ts';
import type { JpConversionTable, JpLine } from '../model/rules.ts';

/** Minutes of all sittings of an activity. */
export function activityMinutes(activity: Pick<Activity, 'occurrences'>): number {
  return values(activity.occurrences).reduce(
    (sum, occurrence) => sum + occurrence.sessions * occurrence.minutes,
    0,
  );
}

/** The line of the table for a training type, or null: *belum ada dasar konversi*. */
export function lineFor(table: JpConversionTable, jalur: SiasnCode | null): JpLine | null {
  if (jalur === null) return null;
  return values(table.lines).find((line) => line.codes.includes(jalur)) ?? null;
}

/** Month of the journey, counted from 0, in which a week falls (52 weeks are 12 months). */
export function monthOfWeek(week: number): number {
  return Math.floor(((week - 1) * 12) / 52);
}

function occasions(all: readonly Occurrence[], perMonth: number | null): number {
  const months = new Map<number, number>();
  for (const { week, sessions } of all) {
    const month = monthOfWeek(week);
    months.set(month, (months.get(month) ?? 0) + sessions);
  }
  let sum = 0;
  for (const count of months.values()) sum += perMonth === null ? count : Math.min(count, perMonth);
  return sum;
}

/** JP are counted in steps of 0.5, rounded down once after all caps. */
export function roundJp(jp: number): number {
  return Math.floor(jp * 2 + 1e-9) / 2;
}

/**
 * The most JP that the table grants: `actual` minutes / minutes per JP; per day or occasion its JP;
 * `max-per-day` the lesser of minutes and cap, day by day. Each sitting counts as a day of its own.
 * Types without a monthly limit that are granted per stay (secondment, benchmarking) count once.
 */
export function recognisedJp(
  activity: Pick<Activity, 'occurrences' | 'jalur'>,
  table: JpConversionTable,
  minutesPerJp: number,
): number {
  const line = lineFor(table, activity.jalur);
  if (line === null) return 0;
  const all = values(activity.occurrences);
  const minutes = activityMinutes(activity);
  if (minutes === 0) return 0;
  const jp = line.jp ?? 0;
  switch (line.type) {
    case 'actual':
      return roundJp(minutes / minutesPerJp);
    case 'per-day':
      return roundJp(jp * all.reduce((sum, { sessions }) => sum + sessions, 0));
    case 'per-occasion':
      return roundJp(
        jp * (line.occasionsPerMonth === null ? 1 : occasions(all, line.occasionsPerMonth)),
      );
    case 'max-per-day':
      return roundJp(
        all.reduce((sum, one) => sum + one.sessions * Math.min(one.minutes / minutesPerJp, jp), 0),
      );
    case 'per-semester':
      return roundJp(jp);
  }
}
