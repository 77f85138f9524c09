/**
 * The shortest time in which the calls of a run can be over: with slots for all, the longest chain of
 * first tokens and tokens up to the gates; with fewer slots, the makespan of an ideal list schedule of
 * the same calls, and the bound that no schedule can beat (chain, or work shared among the slots).
 */

import type { PlannedUnit } from '../../../pipeline/run/graph.ts';
import { remainingPaths } from '../../../pipeline/run/graph.ts';
import { itemStream } from '../../../pipeline/run/item-stream.ts';
import { tokensOfText } from '../../model-server/paced-server.ts';
import type { Profile } from './arms.ts';

interface TimedUnit {
  readonly unit: PlannedUnit;
  readonly seconds: number;
  /** Seconds from its start to the end of each group. */
  readonly gates: ReadonlyMap<string, number>;
}

function timed(unit: PlannedUnit, answer: string, profile: Profile): TimedUnit {
  const first = profile.firstMs / 1000;
  const gates = new Map<string, number>();
  const stream = itemStream();
  const at = (tokens: number): number => first + tokens / profile.tokensPerSecond;
  for (let end = 1; end <= answer.length; end += 1) {
    for (const piece of stream.push(answer.slice(end - 1, end))) {
      if (piece.type === 'group') gates.set(piece.group, at(end / 4.2));
    }
  }
  return { unit, seconds: at(tokensOfText(answer)), gates };
}

export interface Bounds {
  /** Longest chain. */
  readonly chain: number;
  /** What no schedule can beat. */
  readonly floor: number;
  /** Ideal list schedule: the same order, no time lost. T* of a server with that many slots. */
  readonly schedule: number;
}

export function boundsOf(
  units: readonly PlannedUnit[],
  answers: ReadonlyMap<string, string>,
  profile: Profile,
  slots: number,
): Bounds {
  const all = units.map((unit) => timed(unit, answers.get(unit.id) ?? '', profile));
  const chain = simulate(all, Number.POSITIVE_INFINITY);
  const work = all.reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    chain,
    floor: Number.isFinite(slots) ? Math.max(chain, work / slots) : chain,
    schedule: simulate(all, slots),
  };
}

/** Starts, as slots allow, what is ready, the longest way first; gates open while a call goes on. */
function simulate(all: readonly TimedUnit[], slots: number): number {
  const order = remainingPaths(all.map(({ unit }) => unit));
  const starts = new Map<string, number>();
  const opens = (group: string): number => {
    const writers = all.filter(({ unit }) => unit.groups.some((one) => one === group));
    return Math.max(
      0,
      ...writers.map(({ unit, gates, seconds }) => {
        const start = starts.get(unit.id);
        return start === undefined
          ? Number.POSITIVE_INFINITY
          : start + (gates.get(group) ?? seconds);
      }),
    );
  };
  let now = 0;
  const ends: number[] = [];
  while (starts.size < all.length) {
    const busy = ends.filter((end) => end > now + 1e-9).length;
    const ready = all
      .filter(({ unit }) => !starts.has(unit.id))
      .map((one) => ({ one, at: Math.max(0, ...one.unit.needs.map(opens)) }))
      .sort((a, b) => (order.get(b.one.unit.id) ?? 0) - (order.get(a.one.unit.id) ?? 0));
    const next = busy < slots ? ready.find(({ at }) => at <= now + 1e-9) : undefined;
    if (next !== undefined) {
      starts.set(next.one.unit.id, now);
      ends.push(now + next.one.seconds);
      continue;
    }
    const moments = [...ends, ...ready.map(({ at }) => at)].filter(
      (at) => at > now + 1e-9 && Number.isFinite(at),
    );
    if (moments.length === 0) throw new Error('nothing can start any more');
    now = Math.min(...moments);
  }
  return Math.max(...ends);
}
