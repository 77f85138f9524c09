/** Step 2, *Analisis*: fishbone, whys, Gilbert cell, verdict by a visible walk, actions outside learning. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import {
  answerSchema,
  fishboneCategorySchema,
  fishboneFrameSchema,
  gilbertCellSchema,
  performanceLevelSchema,
  verdictSchema,
} from '../enums.ts';
import { idSchema } from '../ids.ts';
import { dateSchema } from '../quantity.ts';
import { slotSchema } from '../slot.ts';

/**
 * The answers of the decision walk, after Mager and Pipe ("Analyzing Performance Problems") and
 * Gilbert: environment first, then the person.
 */
export const decisionWalkSchema = z.strictObject({
  important: answerSchema,
  obstacle: answerSchema,
  punished: answerSchema,
  rewardedOtherwise: answerSchema,
  couldIfLifeDepended: answerSchema,
  usedToDo: answerSchema,
  oftenUsed: answerSchema,
  simplerWay: answerSchema,
  hasPotential: answerSchema,
});
export type DecisionWalk = z.infer<typeof decisionWalkSchema>;

export const causeSchema = z.strictObject({
  statement: slotSchema,
  category: fishboneCategorySchema,
  whys: collectionOf('why', z.strictObject({ text: slotSchema })),
  cell: gilbertCellSchema.nullable(),
  level: performanceLevelSchema.nullable(),
  walk: decisionWalkSchema,
  verdict: verdictSchema,
  verdictReason: slotSchema,
  /** Full training, or only practice and job aids (check R06). */
  remedy: z.enum(['training', 'practice', 'job-aid', 'feedback', 'none']),
  evidenceIds: z.array(idSchema('evidence')),
});
export type Cause = z.infer<typeof causeSchema>;

export const nonLearningActionSchema = z.strictObject({
  description: slotSchema,
  owner: slotSchema,
  deadline: dateSchema.nullable(),
  causeIds: z.array(idSchema('cause')),
});
export type NonLearningAction = z.infer<typeof nonLearningActionSchema>;

export const analysisSchema = z.strictObject({
  frame: fishboneFrameSchema,
  /** The gap in one sentence: what is, what should be. */
  gap: slotSchema,
  causes: collectionOf('cause', causeSchema),
  actions: collectionOf('action', nonLearningActionSchema),
  /** The conclusion; of a memo, its recommendation. */
  recommendation: slotSchema,
});
export type Analysis = z.infer<typeof analysisSchema>;
