/** The months over a journey's weeks, for the head of the timeline. */
import { dateOfWeek } from '../../../../design/ledger.ts';

export interface MonthSpan {
  /** `YYYY-MM` */
  month: string;
  /** First week (1-based) and how many weeks begin in the month. */
  week: number;
  weeks: number;
}

/** Weeks grouped by the month in which they begin. */
export function monthsOf(startDate: string, weeks: number): MonthSpan[] {
  const spans: MonthSpan[] = [];
  for (let week = 1; week <= weeks; week += 1) {
    const month = dateOfWeek(startDate, week).slice(0, 7);
    const last = spans.at(-1);
    if (last?.month === month) last.weeks += 1;
    else spans.push({ month, week, weeks: 1 });
  }
  return spans;
}
