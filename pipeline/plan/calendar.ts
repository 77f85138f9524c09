/** When things happen: length of the journey, its stages, the sittings a time window allows. */

import type { Phase } from '../../patterns/index.ts';
import type { Facts } from '../intake/index.ts';
import { weeksUntil } from './quantities.ts';
import { mainIndicator } from './words.ts';

export interface StagePlan {
  phases: readonly Phase[];
  startWeek: number;
  weeks: number;
}

export interface Calendar {
  /** Weeks of learning. */
  weeks: number;
  /** Weeks until the deadline, or null where the brief names no span. */
  deadlineWeeks: number | null;
  stages: readonly StagePlan[];
  /** Minutes of the longest sitting outside the work itself, or null where nothing limits it. */
  sitting: number | null;
  /** Weeks between two gatherings (1 weekly, 2 fortnightly, 4 monthly). */
  rhythm: number;
  /** Most minutes of learning in one week. */
  weeklyMinutes: number;
  /** The service must go on: nobody can be away from work for long. */
  isServiceBound: boolean;
}

/** Weeks proposed where the brief names no deadline. */
const defaultWeeks = 16;
/** Weeks between the end of learning and the level 3 measurement (60 days). */
const measureWeeks = 9;

function learningWeeks(deadlineWeeks: number | null): number {
  if (deadlineWeeks === null) return defaultWeeks;
  if (deadlineWeeks >= 22) return Math.min(26, deadlineWeeks - measureWeeks);
  return Math.max(4, Math.round(deadlineWeeks * 0.75));
}

const shares: readonly (readonly [Phase, number])[] = [
  ['orient', 0.16],
  ['build', 0.32],
  ['apply', 0.34],
  ['sustain', 0.18],
];

function stagesOf(weeks: number): StagePlan[] {
  if (weeks >= 9) {
    let start = 1;
    return shares.map(([phase, share], index) => {
      const isLast = index === shares.length - 1;
      const length = isLast ? weeks - start + 1 : Math.max(1, Math.round(weeks * share));
      const stage = { phases: [phase], startWeek: start, weeks: Math.max(1, length) };
      start += length;
      return stage;
    });
  }
  const first = Math.max(1, Math.round(weeks * 0.25));
  const second = Math.max(1, Math.round(weeks * 0.35));
  return [
    { phases: ['orient'], startWeek: 1, weeks: first },
    { phases: ['build'], startWeek: 1 + first, weeks: second },
    {
      phases: ['apply', 'sustain'],
      startWeek: 1 + first + second,
      weeks: Math.max(1, weeks - first - second),
    },
  ];
}

function rhythmOf(facts: Facts): number {
  const text = facts.timeWindows
    .map(({ rhythm, text: words }) => `${rhythm ?? ''} ${words}`)
    .join(' ');
  if (
    /\b(?:bulanan|sebulan sekali|sekali sebulan|setiap bulan|tiap bulan|monthly|once a month|every month)\b/iu.test(
      text,
    )
  )
    return 4;
  if (/\b(?:dua mingguan|dua minggu sekali|fortnightly|every two weeks|biweekly)\b/iu.test(text))
    return 2;
  return 1;
}

export function planCalendar(facts: Facts): Calendar {
  const deadlineWeeks =
    weeksUntil(mainIndicator(facts)?.deadline ?? null) ?? weeksUntil(facts.deadline);
  const weeks = learningWeeks(deadlineWeeks);
  const isServiceBound = facts.constraints.some(({ kind }) => kind === 'service-continuity');
  const given = facts.timeWindows
    .map(({ minutesPerDay }) => minutesPerDay)
    .filter((minutes): minutes is number => minutes !== null && minutes >= 10);
  const sitting =
    given.length > 0 ? Math.min(240, Math.round(Math.min(...given))) : isServiceBound ? 60 : null;
  const isDaily = facts.timeWindows.some(({ text }) =>
    /\b(?:setelah|sebelum|after|before|daily|sehari|per hari|setiap hari)\b/iu.test(text),
  );
  const capacity = sitting === null ? 240 : Math.max(120, sitting * (isDaily ? 5 : 2));
  return {
    weeks,
    deadlineWeeks,
    stages: stagesOf(weeks),
    sitting,
    rhythm: rhythmOf(facts),
    weeklyMinutes: Math.min(300, capacity),
    isServiceBound,
  };
}
