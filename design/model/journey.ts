/** Step 4, *Perjalanan*: stages, activities, reflections. Minutes and JP are two ledgers. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import {
  abcTypeSchema,
  connectivitySchema,
  deliveryMethodSchema,
  deliveryModelSchema,
  formSchema,
  journeyLevelSchema,
  modeSchema,
  momentSchema,
  proofKindSchema,
  reflectionModelSchema,
  reflectionModeSchema,
  siasnCodeSchema,
  supporterRoleSchema,
} from '../enums.ts';
import { idSchema } from '../ids.ts';
import { dateSchema, jpSchema, minutesSchema, rupiahSchema, weekSchema } from '../quantity.ts';
import { slotSchema } from '../slot.ts';

/** When it happens: `sessions` sittings of `minutes` each in one week of the journey. */
export const occurrenceSchema = z.strictObject({
  week: weekSchema,
  /** 1 Monday to 7 Sunday; null where any day will do. */
  day: z.number().int().min(1).max(7).nullable(),
  sessions: z.number().int().min(1).max(50),
  minutes: minutesSchema,
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

/** What a participant hands in or leaves behind. */
export const proofSchema = z.strictObject({ kind: proofKindSchema, description: slotSchema });
export type Proof = z.infer<typeof proofSchema>;

/** A micro series that participants work through; a copy of what the series said when it was attached. */
export const attachedSeriesSchema = z.strictObject({
  seriesId: idSchema('series'),
  title: z.string().max(400),
  /** Units of that series, in their order. */
  unitIds: z.array(idSchema('microUnit')).max(500),
  /** Of these units together, rounded up. */
  minutes: minutesSchema,
});
export type AttachedSeries = z.infer<typeof attachedSeriesSchema>;

export const activitySchema = z.strictObject({
  stageId: idSchema('stage'),
  title: slotSchema,
  mode: modeSchema,
  form: formSchema,
  jalur: siasnCodeSchema.nullable(),
  abc: abcTypeSchema,
  moment: momentSchema,
  /** The pattern the activity follows, or null for one of a person's own. */
  patternId: z.string().max(80).nullable(),
  occurrences: collectionOf('occurrence', occurrenceSchema),
  /** Recognised JP, steps of 0.5; apart from minutes. */
  jp: jpSchema,
  steps: slotSchema,
  workTask: slotSchema,
  /** Why there is no work task, where there is none. */
  noWorkTaskReason: slotSchema,
  relevance: slotSchema,
  supporterRole: supporterRoleSchema,
  supporter: slotSchema,
  supervisorGuide: slotSchema,
  peerGuide: slotSchema,
  proofs: collectionOf('proof', proofSchema),
  connectivity: connectivitySchema,
  lowBandwidth: slotSchema,
  accessible: slotSchema,
  cost: rupiahSchema.nullable(),
  outcomeIds: z.array(idSchema('outcome')),
  causeIds: z.array(idSchema('cause')),
  /** Absent where none was attached, as in all files of earlier versions. */
  microSeries: z.array(attachedSeriesSchema).max(50).optional(),
});
export type Activity = z.infer<typeof activitySchema>;

export const reflectionSchema = z.strictObject({
  stageId: idSchema('stage'),
  model: reflectionModelSchema,
  mode: reflectionModeSchema,
  questions: collectionOf('question', z.strictObject({ text: slotSchema })),
  withWhom: slotSchema,
  /** The action it ends in. */
  action: slotSchema,
  minutes: minutesSchema,
});
export type Reflection = z.infer<typeof reflectionSchema>;

export const stageSchema = z.strictObject({
  name: slotSchema,
  level: journeyLevelSchema,
  focus: slotSchema,
  startWeek: weekSchema,
  weeks: z.number().int().min(1).max(260),
});
export type Stage = z.infer<typeof stageSchema>;

/** The delivery fields of a *Kerangka Acuan Pembelajaran* that no other part holds. */
export const deliverySchema = z.strictObject({
  code: z.string().max(80),
  programme: slotSchema,
  impactIndicator: slotSchema,
  relatedAssignment: slotSchema,
  skillGroupOwner: slotSchema,
  location: slotSchema,
  className: slotSchema,
  model: deliveryModelSchema,
  method: deliveryMethodSchema,
  criteria: slotSchema,
  preLearning: slotSchema,
  organiser: slotSchema,
  facilitators: slotSchema,
  certificate: slotSchema,
});

export const journeySchema = z.strictObject({
  goal: slotSchema,
  startDate: dateSchema.nullable(),
  weeks: z.number().int().min(0).max(520),
  /** The written reason for a mix outside the tolerance (check R13). */
  mixReason: slotSchema,
  delivery: deliverySchema,
  stages: collectionOf('stage', stageSchema),
  activities: collectionOf('activity', activitySchema),
  reflections: collectionOf('reflection', reflectionSchema),
});
export type Journey = z.infer<typeof journeySchema>;
