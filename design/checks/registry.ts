/** Every rule, in its order. */
import { r15, r16, r17, r22, r23, r24 } from './activities.ts';
import { r03, r04, r05, r06, r07, r08, r09 } from './analysis.ts';
import { r26, r27, r30, r31 } from './course-units.ts';
import { r32, r33, r34, r35, r36, r37 } from './evaluation.ts';
import { r48 } from './gap-table.ts';
import { r25, r28 } from './jp.ts';
import { r43, r44, r45, r46, r47 } from './micro.ts';
import { r13, r14, r20, r21, r29 } from './mix.ts';
import { r10, r11, r12 } from './outcomes.ts';
import { r50 } from './payload.ts';
import { r01, r02 } from './problem.ts';
import { r38, r39, r40, r41, r42 } from './project.ts';
import { r18, r19 } from './reflection.ts';
import { r49 } from './regulations.ts';
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
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
  r20,
  r21,
  r22,
  r23,
  r24,
  r25,
  r26,
  r27,
  r28,
  r29,
  r30,
  r31,
  r32,
  r33,
  r34,
  r35,
  r36,
  r37,
  r38,
  r39,
  r40,
  r41,
  r42,
  r48,
  r49,
];

export const seriesRules: ReadonlyArray<Rule<'series'>> = [r43, r44, r45, r46, r47];

export const payloadRules: ReadonlyArray<Rule<'payload'>> = [r50];
