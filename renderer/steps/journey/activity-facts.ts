/** Short facts of an activity as cards, rows and blocks show them. */
import { values } from '../../../design/collection.ts';
import { dateOfWeek } from '../../../design/ledger.ts';
import type { Activity } from '../../../design/model/journey.ts';
import type { Translate } from '../../../messages/index.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';

/** First and last week of an activity, or null while it has no date. */
export function weekSpan(activity: Pick<Activity, 'occurrences'>): [number, number] | null {
  const weeks = values(activity.occurrences).map(({ week }) => week);
  return weeks.length === 0 ? null : [Math.min(...weeks), Math.max(...weeks)];
}

/** "Minggu 3" or "Minggu 3–6". */
export function weekText(span: readonly [number, number], t: Translate): string {
  const [first, last] = span;
  return first === last
    ? t('journey.week', { week: first })
    : t('journey.weekRange', { first, last });
}

/** Minutes with their unit, "1.240 menit". */
export function minutesText(minutes: number, t: Translate): string {
  return t('journey.minutes', { minutes: formatNumber(minutes, t.language, 0) });
}

/** JP with their unit, "2,5 JP". */
export function jpText(jp: number, t: Translate): string {
  return t('journey.jp', { jp: formatNumber(jp, t.language, 1) });
}

export function titleText(activity: Pick<Activity, 'title'>, t: Translate): string {
  return activity.title.text.trim() || t('shell.part.untitled');
}

/** A week with the days it covers where the journey has a start: "5 Jan 2026 – 11 Jan 2026". */
export function weekDates(
  startDate: string | null,
  first: number,
  last: number,
  t: Translate,
): string | null {
  if (startDate === null) return null;
  const from = formatDate(dateOfWeek(startDate, first), t.language);
  return `${from} – ${formatDate(dateOfWeek(startDate, last, 7), t.language)}`;
}
