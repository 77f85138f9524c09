/** Step 1, *Masalah*: the brief as it came, and the performance problem that was read from it. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import {
  connectivitySchema,
  constraintKindSchema,
  directionSchema,
  indicatorKindSchema,
} from '../enums.ts';
import { idSchema } from '../ids.ts';
import {
  dateSchema,
  minutesSchema,
  periodSchema,
  quantitySchema,
  rupiahSchema,
} from '../quantity.ts';
import { slotSchema } from '../slot.ts';

/** The brief is kept word for word, so that every fact can show the sentence it came from. */
export const briefSchema = z.strictObject({
  text: z.string().max(200_000),
  sentences: collectionOf('sentence', z.strictObject({ text: z.string().max(20_000) })),
  /** Recognised facts that found no place in the design (*tidak terpakai*). */
  unused: collectionOf(
    'unusedFact',
    z.strictObject({ sentenceId: idSchema('sentence'), text: z.string(), reason: z.string() }),
  ),
});
export type Brief = z.infer<typeof briefSchema>;

export const indicatorSchema = z.strictObject({
  name: slotSchema,
  kind: indicatorKindSchema,
  direction: directionSchema,
  baseline: quantitySchema.nullable(),
  baselineDate: dateSchema.nullable(),
  /** The period of the baseline as the brief writes it ("semester lalu"). */
  baselinePeriod: z.string().max(200),
  target: quantitySchema.nullable(),
  targetDate: dateSchema.nullable(),
  /** A deadline without a day ("dalam enam bulan"). */
  targetPeriod: periodSchema.nullable(),
  source: slotSchema,
  /** The SKP indicator of the superior to which this one contributes. */
  skp: slotSchema,
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const evidenceSchema = z.strictObject({
  statement: slotSchema,
  source: slotSchema,
  sentenceId: idSchema('sentence').nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const constraintSchema = z.strictObject({
  kind: constraintKindSchema,
  statement: slotSchema,
});
export type Constraint = z.infer<typeof constraintSchema>;

export const timeWindowSchema = z.strictObject({
  statement: slotSchema,
  minutesPerDay: minutesSchema.nullable(),
  occasions: z.number().int().min(0).nullable(),
});

export const budgetSchema = z.strictObject({
  status: z.enum(['unknown', 'none', 'amount']),
  amount: rupiahSchema.nullable(),
  note: slotSchema,
});

export const problemSchema = z.strictObject({
  statement: slotSchema,
  unit: slotSchema,
  impact: slotSchema,
  /** Why it matters now; *not important* ends the analysis. */
  importance: slotSchema,
  audience: slotSchema,
  beneficiaries: slotSchema,
  headcount: z.number().int().min(0).nullable(),
  indicators: collectionOf('indicator', indicatorSchema),
  evidence: collectionOf('evidence', evidenceSchema),
  constraints: collectionOf('constraint', constraintSchema),
  timeWindows: collectionOf('timeWindow', timeWindowSchema),
  budget: budgetSchema,
  connectivity: connectivitySchema,
  resources: slotSchema,
  /** What was asked for ("bimtek tiga hari") and what the analysis answers. */
  requestedSolution: slotSchema,
  answerToRequest: slotSchema,
});
export type Problem = z.infer<typeof problemSchema>;
