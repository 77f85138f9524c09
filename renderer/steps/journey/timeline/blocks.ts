/** The sittings of an activity grouped by week: what stands as one block on the timeline. */
import { entries } from '../../../../design/collection.ts';
import type { PartId } from '../../../../design/ids.ts';
import type { Activity } from '../../../../design/model/journey.ts';

export interface Block {
  week: number;
  ids: PartId[];
  sessions: number;
  /** Minutes of all sittings in the week. */
  minutes: number;
}

export function blocksOf(activity: Pick<Activity, 'occurrences'>): Block[] {
  const blocks = new Map<number, Block>();
  for (const [id, { week, sessions, minutes }] of entries(activity.occurrences)) {
    const block = blocks.get(week) ?? { week, ids: [], sessions: 0, minutes: 0 };
    block.ids.push(id);
    block.sessions += sessions;
    block.minutes += sessions * minutes;
    blocks.set(week, block);
  }
  return [...blocks.values()].toSorted((a, b) => a.week - b.week);
}
