/** Step 6, second half: evaluation plan (Kirkpatrick L1-L4, Phillips L5), benefit, SKM results. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import { isolationMethodSchema, skmGradeSchema } from '../enums.ts';
import { idSchema } from '../ids.ts';
import { dateSchema, quantitySchema, rupiahSchema } from '../quantity.ts';
import { slotSchema } from '../slot.ts';

export const evaluationLevelSchema = z.number().int().min(1).max(5);

export const measureSchema = z.strictObject({
  level: evaluationLevelSchema,
  change: slotSchema,
  indicator: slotSchema,
  /** The problem indicator an L4 row repeats. */
  indicatorId: idSchema('indicator').nullable(),
  outcomeIds: z.array(idSchema('outcome')),
  baseline: quantitySchema.nullable(),
  baselineNote: slotSchema,
  target: quantitySchema.nullable(),
  targetNote: slotSchema,
  instrument: slotSchema,
  respondent: slotSchema,
  secondRespondent: slotSchema,
  source: slotSchema,
  /** Days after the end of learning; 0 is "during". Dates are derived from the start date. */
  daysAfterEnd: z.number().int().min(0).max(3650).nullable(),
  owner: slotSchema,
  otherFactors: slotSchema,
});
export type Measure = z.infer<typeof measureSchema>;

export const costSchema = z.strictObject({ item: slotSchema, amount: rupiahSchema.nullable() });

/** Benefit: ROI is claimed only with an isolation method and the full cost (Phillips). */
export const returnSchema = z.strictObject({
  claimed: z.boolean(),
  isolation: isolationMethodSchema.nullable(),
  isolationNote: slotSchema,
  /** True when every cost (also working time) is in the list. */
  fullCost: z.boolean(),
  costs: collectionOf('cost', costSchema),
  benefits: collectionOf('benefit', costSchema),
  intangible: slotSchema,
});

/** A *Survei Kepuasan Masyarakat* result: nine elements U1-U9 (1-4), IKM 25-100, grade. */
export const skmSchema = z.strictObject({
  period: z.string().max(120),
  respondents: z.number().int().min(0).nullable(),
  elements: z.array(z.number().min(1).max(4)).max(9),
  value: z.number().min(0).max(100),
  grade: skmGradeSchema,
});
export type SkmResult = z.infer<typeof skmSchema>;

export const evaluationSchema = z.strictObject({
  measures: collectionOf('measure', measureSchema),
  /** Why a level has no row. */
  levelReasons: z.strictObject({ l1: slotSchema, l2: slotSchema, l3: slotSchema, l4: slotSchema }),
  /** The day learning ended or shall end, where it differs from the derived one. */
  learningEnd: dateSchema.nullable(),
  returnOnInvestment: returnSchema,
  skmResults: collectionOf('skm', skmSchema),
});
export type EvaluationPlan = z.infer<typeof evaluationSchema>;
