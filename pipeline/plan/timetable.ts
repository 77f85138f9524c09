/** Sessions, minutes and weeks of the chosen activities, so that mix and workload come out right. */
import { collect } from '../../design/collection.ts';
import type { Mode } from '../../design/enums.ts';
import { lineFor } from '../../design/jp/convert.ts';
import type { Activity, Occurrence } from '../../design/model/journey.ts';
import type { Rules, TargetMix } from '../../design/model/rules.ts';
import type { Pattern } from '../../patterns/index.ts';
import type { Seed } from '../seed.ts';
import type { Calendar, StagePlan } from './calendar.ts';

export interface Timed {
  pattern: Pattern;
  sessions: number;
  /** Minutes per session. */
  minutes: number;
}

/** Distance from the target mix: the largest share that is off. */
export function deviation(timed: readonly Timed[], target: TargetMix): number {
  const minutes: Record<Mode, number> = { experience: 0, social: 0, formal: 0 };
  for (const { pattern, sessions, minutes: each } of timed)
    minutes[pattern.mode] += sessions * each;
  const total = minutes.experience + minutes.social + minutes.formal;
  if (total === 0) return 1;
  return Math.max(
    ...(['experience', 'social', 'formal'] as const).map((mode) =>
      Math.abs(minutes[mode] / total - target[mode]),
    ),
  );
}

/** JP by minutes (*Sesuai JP*): the total comes to whole JP where the pattern's range allows it. */
function wholeJp(timed: Timed, rules: Rules): Timed {
  const { pattern, sessions } = timed;
  if (lineFor(rules.jpTable, pattern.jalur)?.type !== 'actual') return timed;
  for (let distance = 0; distance <= 60; distance += 5) {
    for (const minutes of [timed.minutes + distance, timed.minutes - distance]) {
      if (minutes < pattern.minutes.min || minutes > pattern.minutes.max) continue;
      if ((sessions * minutes) % rules.minutesPerJp === 0) return { ...timed, minutes };
    }
  }
  return timed;
}

function roundTo5(minutes: number): number {
  return Math.max(5, Math.round(minutes / 5) * 5);
}

function start(pattern: Pattern, calendar: Calendar, stage: StagePlan): Timed {
  const { sitting } = calendar;
  const range = pattern.minutes;
  const isOutsideWork = pattern.mode !== 'experience';
  const minutes =
    sitting !== null && isOutsideWork && range.typical > sitting
      ? Math.max(
          range.min,
          Math.min(range.typical, roundTo5(sitting * Math.ceil(range.min / sitting))),
        )
      : Math.max(range.min, Math.min(range.typical, calendar.weeklyMinutes));
  const most = Math.max(pattern.sessions.min, Math.min(pattern.sessions.max, stage.weeks * 2));
  return { pattern, sessions: Math.min(pattern.sessions.typical, most), minutes };
}

/** Moves one session up or down until the mix fits or nothing more can move. */
export function balance(
  patterns: readonly Pattern[],
  calendar: Calendar,
  stageOf: (pattern: Pattern) => StagePlan,
  rules: Rules,
): Timed[] {
  let timed = patterns.map((pattern) => start(pattern, calendar, stageOf(pattern)));
  for (let round = 0; round < 80; round += 1) {
    const now = deviation(timed, rules.targetMix);
    if (now <= 0.06) break;
    let best: Timed[] | null = null;
    let bestValue = now - 1e-6;
    for (const [index, one] of timed.entries()) {
      for (const sessions of [one.sessions + 1, one.sessions - 1]) {
        const { min, max } = one.pattern.sessions;
        const room = Math.max(min, stageOf(one.pattern).weeks * 3);
        if (sessions < min || sessions > Math.min(max, room)) continue;
        const tried = timed.map((other, at) => (at === index ? { ...other, sessions } : other));
        const value = deviation(tried, rules.targetMix);
        if (value < bestValue) [best, bestValue] = [tried, value];
      }
    }
    if (best === null) break;
    timed = best;
  }
  return timed.map((one) => wholeJp(one, rules));
}

function sittings(timed: Timed, calendar: Calendar): { count: number; minutes: number } {
  const { pattern, minutes } = timed;
  const limit = calendar.sitting;
  if (limit === null || pattern.mode === 'experience' || minutes <= limit || calendar.rhythm >= 2)
    return { count: 1, minutes };
  const count = Math.ceil(minutes / limit);
  return { count, minutes: Math.ceil(minutes / count) };
}

/** Weeks of an activity inside its stage: spread by the pattern's spacing, on gathering weeks where there are such. */
function weeksFor(timed: Timed, calendar: Calendar, stage: StagePlan, offset: number): number[] {
  const { pattern, sessions } = timed;
  const last = stage.startWeek + stage.weeks - 1;
  const first = Math.min(last, stage.startWeek + offset);
  const room = last - first;
  const isGathering = pattern.mode !== 'experience' && calendar.rhythm >= 2;
  const spacing = Math.max(pattern.spacing, isGathering ? calendar.rhythm : 0);
  const wanted = sessions <= 1 ? 0 : spacing;
  const fits = sessions <= 1 ? 0 : Math.min(wanted, Math.floor(room / (sessions - 1)));
  return Array.from({ length: sessions }, (_, n) => {
    if (sessions <= 1) return first;
    if (fits >= 1) return first + n * fits;
    return first + Math.floor((n * (room + 1)) / sessions);
  });
}

export interface Scheduled extends Timed {
  occurrences: Activity['occurrences'];
  weeks: number[];
}

/** Puts every activity on the weeks where the load is lowest. */
export function schedule(
  timed: readonly Timed[],
  calendar: Calendar,
  stageOf: (pattern: Pattern) => StagePlan,
  seed: Seed,
): Scheduled[] {
  const load = new Map<number, number>();
  return timed.map((one) => {
    const stage = stageOf(one.pattern);
    const sitting = sittings(one, calendar);
    const each = sitting.count * sitting.minutes;
    let best: number[] = [];
    let bestPeak = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset < stage.weeks; offset += 1) {
      const weeks = weeksFor(one, calendar, stage, offset);
      const peak = Math.max(
        ...weeks.map(
          (week) => (load.get(week) ?? 0) + each * weeks.filter((w) => w === week).length,
        ),
      );
      if (peak < bestPeak) [best, bestPeak] = [weeks, peak];
    }
    const perWeek = new Map<number, number>();
    for (const week of best) {
      perWeek.set(week, (perWeek.get(week) ?? 0) + 1);
      load.set(week, (load.get(week) ?? 0) + each);
    }
    const parts = [...perWeek].map(([week, count]): readonly [string, Occurrence] => [
      seed.id('occurrence', `${one.pattern.id}/${week}`),
      { week, day: null, sessions: Math.min(50, count * sitting.count), minutes: sitting.minutes },
    ]);
    return { ...one, occurrences: collect(parts), weeks: [...perWeek.keys()] };
  });
}
