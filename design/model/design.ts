/** The design: one JSON document that holds the whole journey. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import { languageSchema, resultSchema } from '../enums.ts';
import { idSchema, partIdSchema } from '../ids.ts';
import { slotSchema } from '../slot.ts';
import { analysisSchema } from './analysis.ts';
import { citationSchema } from './citation.ts';
import { courseUnitSchema } from './course-unit.ts';
import { evaluationSchema } from './evaluation.ts';
import { journeySchema } from './journey.ts';
import { learnersSchema } from './learners.ts';
import { briefSchema, problemSchema } from './problem.ts';
import { projectSchema } from './project.ts';
import { reviewItemSchema, reviewSchema } from './review.ts';
import { rulesSchema } from './rules.ts';
import { ecosystemSchema, transferPlanSchema } from './support.ts';

export const designVersion = 1;

export const designSchema = z.strictObject({
  format: z.literal('jelajah.design'),
  version: z.literal(designVersion),
  id: idSchema('design'),
  /** Language of the design's text, independent of the interface's. */
  language: languageSchema,
  /** The rules and pattern library that drafted it; empty for one begun by hand. */
  rulesVersion: z.string().max(80),
  result: resultSchema,
  title: slotSchema,
  agency: slotSchema,
  year: z.number().int().min(2000).max(2100).nullable(),
  rules: rulesSchema,
  brief: briefSchema,
  problem: problemSchema,
  analysis: analysisSchema,
  learners: learnersSchema,
  journey: journeySchema,
  project: projectSchema,
  transfer: transferPlanSchema,
  ecosystem: ecosystemSchema,
  evaluation: evaluationSchema,
  courseUnits: collectionOf('courseUnit', courseUnitSchema),
  citations: collectionOf('citation', citationSchema),
  reviewItems: collectionOf('reviewItem', reviewItemSchema),
  /** Absent until it first goes out for review, as in all files of earlier versions. */
  review: reviewSchema.optional(),
  /** Parts that no draft or proposal may touch. */
  locks: z.array(partIdSchema),
});
export type Design = z.infer<typeof designSchema>;
