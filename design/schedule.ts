/**
 * The dates of a design: when each activity meets, what falls due. Derived from the start date; a
 * design without one has no calendar.
 */
import { entries } from './collection.ts';
import { dateOfWeek, lastWeek } from './ledger.ts';
import type { Design } from './model/design.ts';

/** Something on one or more days. */
export interface DatedItem {
  /** Id of the part (an activity's is that of the occurrence). */
  id: string;
  kind: 'activity' | 'session' | 'milestone' | 'action' | 'measure' | 'indicator' | 'round';
  /** The part that says what it is. */
  partId: string;
  /** First day, `YYYY-MM-DD`. */
  date: string;
  /** Days that it may fall on, counted from the first; 1 is that very day. */
  days: number;
  /** Minutes of one sitting; null for what only falls due. */
  minutes: number | null;
  sessions: number;
}

const monday = 1;
const workingDays = 5;

/** 1 Monday to 7 Sunday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Where an occurrence falls: on that weekday of its week, or on any working day. A journey may begin
 * in the middle of a calendar week; its own weeks count from that day.
 */
function placeOf(startDate: string, week: number, day: number | null) {
  const first = dateOfWeek(startDate, week);
  const weekday = weekdayOf(first);
  if (day === null) return { date: first, days: weekday === monday ? workingDays : 7 };
  return { date: addDays(first, (day - weekday + 7) % 7), days: 1 };
}

/**
 * In order of date. Weeks count from the start date; an occurrence without a day may fall on any
 * working day of its week. Milestones follow each other from the start of the project.
 */
export function scheduleOf(design: Design): DatedItem[] {
  const { journey, project, analysis, evaluation, problem } = design;
  const items: DatedItem[] = [];
  const due = (kind: DatedItem['kind'], id: string, date: string | null): void => {
    if (date !== null)
      items.push({ id, kind, partId: id, date, days: 1, minutes: null, sessions: 1 });
  };
  const { startDate } = journey;
  if (startDate !== null) {
    for (const [partId, activity] of entries(journey.activities)) {
      for (const [id, { week, day, sessions, minutes }] of entries(activity.occurrences)) {
        items.push({
          id,
          kind: 'activity',
          partId,
          ...placeOf(startDate, week, day),
          minutes,
          sessions,
        });
      }
    }
    for (const [id, { week }] of entries(project.sessions)) {
      items.push({
        id,
        kind: 'session',
        partId: id,
        ...placeOf(startDate, week, null),
        minutes: null,
        sessions: 1,
      });
    }
  }
  const projectStart = project.startDate ?? startDate;
  let elapsed = 0;
  for (const [id, { days }] of entries(project.milestones)) {
    if (days === null) break;
    elapsed += days;
    due('milestone', id, projectStart === null ? null : addDays(projectStart, elapsed));
  }
  for (const [id, { deadline }] of entries(analysis.actions)) due('action', id, deadline);
  for (const [id, { targetDate }] of entries(problem.indicators)) due('indicator', id, targetDate);
  const end =
    evaluation.learningEnd ??
    (startDate === null ? null : dateOfWeek(startDate, lastWeek(journey), 7));
  for (const [id, { daysAfterEnd }] of entries(evaluation.measures))
    due('measure', id, end === null || daysAfterEnd === null ? null : addDays(end, daysAfterEnd));
  if (design.review !== undefined)
    for (const [id, { dueDate }] of entries(design.review.rounds)) due('round', id, dueDate);
  return items.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
