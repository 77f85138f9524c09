/**
 * Every number a check compares with, as a setting. These are defaults that an agency may change
 * in `design.rules.thresholds`; where the literature gives no figure they are proposals of this project.
 */
import type { Rules } from '../model/rules.ts';

export const defaultThresholds = {
  /** Fewest fishbone categories with a cause. */
  'R03.categories': 2,
  /** Fewest environmental Gilbert cells examined before a learning verdict. */
  'R04.cells': 1,
  /** Fewest pieces of evidence behind a verdict. */
  'R05.evidence': 1,
  /** Fewest activities that cover a learnable cause. */
  'R07.activities': 1,
  /** Largest distance of a mode's share from the target mix, as a share 0-1. */
  'R13.tolerance': 0.15,
  /** Fewest minutes in which a mode counts as present. */
  'R14.minutes': 1,
  /** Fewest proofs per activity. */
  'R17.proofs': 1,
  /** Fewest questions of a stage's reflection. */
  'R18.questions': 1,
  /** Largest share (0-1) of minutes spent on acquisition. */
  'R20.share': 0.4,
  /** Fewest of the moments apply, solve and change that get support. */
  'R21.moments': 1,
  /** Minutes by which T+P+PL may differ from JP x minutes per JP (half a JP can end in half a minute). */
  'R25.minutes': 0.5,
  /** JP that every civil servant must earn in a year. */
  'R29.jp': 20,
  /** Most RBPMP rows per indicator. */
  'R30.rows': 1,
  /** Fewest days between the end of learning and the level 3 measurement. */
  'R34.days': 60,
  /** Lowest SKM value of grades A, B and C, and of the scale. */
  'R37.gradeA': 88.31,
  'R37.gradeB': 76.61,
  'R37.gradeC': 65,
  'R37.lowest': 25,
  /** Fewest days of a milestone. */
  'R39.days': 1,
  /** Fewest promoters among the stakeholders. */
  'R40.promoters': 1,
  /** By how many the questions of a session exceed its statements. */
  'R42.margin': 1,
  /** Objectives of a micro unit. */
  'R43.objectives': 1,
  /** Length of a micro unit in seconds, and the fastest narration in words per minute. */
  'R44.shortest': 120,
  'R44.longest': 600,
  'R44.wordsPerMinute': 150,
  /** Retrieval items per unit and spaced reviews per series. */
  'R45.fewestItems': 1,
  'R45.mostItems': 3,
  'R45.reviews': 2,
  /** Shortest screen text (words) that is compared, and the largest share of it the narration may repeat. */
  'R46.words': 8,
  'R46.share': 0.6,
  /** Lowest and highest competency level. */
  'R48.lowest': 1,
  'R48.highest': 5,
} as const satisfies Rules['thresholds'];

export type ThresholdName = keyof typeof defaultThresholds;

export type Threshold = (name: ThresholdName) => number;

/** Thresholds with a rule set's own values in place of the defaults; unknown names are ignored. */
export function thresholdsOf(overrides: Rules['thresholds']): Threshold {
  return (name) => overrides[name] ?? defaultThresholds[name];
}
