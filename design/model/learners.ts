/** Step 3, *Peserta & kebutuhan*: personas, competency needs, prior learning, outcomes. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import {
  competencyKindSchema,
  connectivitySchema,
  domainSchema,
  journeyLevelSchema,
  prioritySchema,
  rplDecisionSchema,
  verbBandSchema,
} from '../enums.ts';
import { idSchema } from '../ids.ts';
import { jpSchema } from '../quantity.ts';
import { slotSchema } from '../slot.ts';

const level = z.number().int().min(0).max(9);

/** Recognition of prior learning: what need not be learnt again, on what evidence. */
export const priorLearningSchema = z.strictObject({
  what: slotSchema,
  evidence: slotSchema,
  decision: rplDecisionSchema,
  outcomeIds: z.array(idSchema('outcome')),
});

export const personaSchema = z.strictObject({
  name: slotSchema,
  role: slotSchema,
  level: journeyLevelSchema,
  headcount: z.number().int().min(0).nullable(),
  connectivity: connectivitySchema,
  access: slotSchema,
  barriers: slotSchema,
  experience: slotSchema,
  /** "Mengapa ini penting bagi saya": relevance in the learner's words (Knowles). */
  relevance: slotSchema,
  accessibility: slotSchema,
  priorLearning: collectionOf('priorLearning', priorLearningSchema),
});
export type Persona = z.infer<typeof personaSchema>;

/** The gap (actual minus standard) is computed, never stored. */
export const needSchema = z.strictObject({
  kind: competencyKindSchema,
  competency: slotSchema,
  standardLevel: level.nullable(),
  actualLevel: level.nullable(),
  source: slotSchema,
  priority: prioritySchema,
  rationale: slotSchema,
  causeIds: z.array(idSchema('cause')),
});
export type CompetencyNeed = z.infer<typeof needSchema>;

/** One row of an agency's AKPK table as imported: its gap is the agency's own figure, so it is stored and checked. */
export const gapRowSchema = z.strictObject({
  /** A pseudonym; never a NIP. */
  person: z.string().max(80),
  position: slotSchema,
  unit: slotSchema,
  kind: competencyKindSchema,
  competency: slotSchema,
  standardLevel: level,
  actualLevel: level,
  gap: z.number().int().min(-9).max(9),
  source: slotSchema,
  performanceTarget: slotSchema,
  performanceActual: slotSchema,
  rootCause: slotSchema,
  priority: prioritySchema,
  form: slotSchema,
  jp: jpSchema.nullable(),
  year: z.number().int().min(2000).max(2100).nullable(),
  note: slotSchema,
});
export type CompetencyGapRow = z.infer<typeof gapRowSchema>;

export const outcomeSchema = z.strictObject({
  behaviour: slotSchema,
  condition: slotSchema,
  criterion: slotSchema,
  domain: domainSchema,
  band: verbBandSchema,
  causeIds: z.array(idSchema('cause')),
  needIds: z.array(idSchema('need')),
});
export type LearningOutcome = z.infer<typeof outcomeSchema>;

export const learnersSchema = z.strictObject({
  personas: collectionOf('persona', personaSchema),
  needs: collectionOf('need', needSchema),
  gapRows: collectionOf('gapRow', gapRowSchema),
  outcomes: collectionOf('outcome', outcomeSchema),
});
export type Learners = z.infer<typeof learnersSchema>;
