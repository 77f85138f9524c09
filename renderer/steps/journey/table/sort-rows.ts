/** The rows of the table in the order of a column. */
import type { PartId } from '../../../../design/ids.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import type { Activity, Journey } from '../../../../design/model/journey.ts';
import { weekSpan } from '../activity-facts.ts';

export const columns = ['order', 'title', 'stage', 'mode', 'minutes', 'jp', 'weeks'] as const;
export type Column = (typeof columns)[number];

const modeRank = { experience: 0, social: 1, formal: 2 };

function keyOf(journey: Journey, activity: Activity, column: Column): number | string {
  switch (column) {
    case 'order':
      return 0;
    case 'title':
      return activity.title.text;
    case 'stage':
      return journey.stages.order.indexOf(activity.stageId);
    case 'mode':
      return modeRank[activity.mode];
    case 'minutes':
      return activityMinutes(activity);
    case 'jp':
      return activity.jp;
    case 'weeks':
      return weekSpan(activity)?.[0] ?? Number.POSITIVE_INFINITY;
  }
}

/** Sorted stably: rows alike in the column keep the journey's order. */
export function sortRows(
  journey: Journey,
  rows: ReadonlyArray<readonly [PartId, Activity]>,
  column: Column,
  isDescending: boolean,
): Array<readonly [PartId, Activity]> {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted(([, a], [, b]) => {
    const left = keyOf(journey, a, column);
    const right = keyOf(journey, b, column);
    if (typeof left === 'string' || typeof right === 'string')
      return sign * String(left).localeCompare(String(right), 'id');
    return left === right ? 0 : sign * (left < right ? -1 : 1);
  });
}
