/** Every rule, in its order. */
import { r03, r04, r05, r06, r07, r08, r09 } from './analysis.ts';
import { r10, r11, r12 } from './outcomes.ts';
import { r01, r02 } from './problem.ts';
import type { Rule } from './rule.ts';

export const designRules: ReadonlyArray<Rule<'design'>> = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11,
  r12,
];

export const seriesRules: ReadonlyArray<Rule<'series'>> = [];

export const payloadRules: ReadonlyArray<Rule<'payload'>> = [];
