/** Step 6, first half: transfer plan, supervisor agreement, ecosystem, checklists. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import {
  checklistAnswerSchema,
  partnerKindSchema,
  partySchema,
  transferPhaseSchema,
} from '../enums.ts';
import { idSchema } from '../ids.ts';
import { dateSchema } from '../quantity.ts';
import { slotSchema } from '../slot.ts';

export const transferStepSchema = z.strictObject({
  phase: transferPhaseSchema,
  who: slotSchema,
  what: slotSchema,
  when: slotSchema,
});

export const commitmentSchema = z.strictObject({
  party: partySchema,
  what: slotSchema,
  when: slotSchema,
});

/** *Lembar kesepakatan atasan*: who, what, when, and a signature. */
export const agreementSchema = z.strictObject({
  supervisor: slotSchema,
  participant: slotSchema,
  commitments: collectionOf('commitment', commitmentSchema),
  place: slotSchema,
  date: dateSchema.nullable(),
  signed: z.strictObject({ supervisor: z.boolean(), participant: z.boolean() }),
});
export type SupervisorAgreement = z.infer<typeof agreementSchema>;

export const transferPlanSchema = z.strictObject({
  steps: collectionOf('transferStep', transferStepSchema),
  agreement: agreementSchema,
});
export type TransferPlan = z.infer<typeof transferPlanSchema>;

export const partnerSchema = z.strictObject({
  kind: partnerKindSchema,
  name: slotSchema,
  role: slotSchema,
  contribution: slotSchema,
});

export const communitySchema = z.strictObject({
  purpose: slotSchema,
  host: slotSchema,
  rhythm: slotSchema,
  agendas: collectionOf('agenda', z.strictObject({ topic: slotSchema })),
});

export const assetSchema = z.strictObject({
  name: slotSchema,
  keeper: slotSchema,
  location: slotSchema,
});

export const technologySchema = z.strictObject({
  activityId: idSchema('activity'),
  tool: slotSchema,
  purpose: slotSchema,
  fallback: slotSchema,
});

const checklistItem = z.strictObject({ answer: checklistAnswerSchema, note: slotSchema });
export type ChecklistItem = z.infer<typeof checklistItem>;

/** The seven components of an ASN Corporate University. */
export const corpuComponents = [
  'structure',
  'knowledgeManagement',
  'learningForum',
  'learningSystem',
  'learningStrategy',
  'learningTechnology',
  'systemIntegration',
] as const;

/** The five principles of the Integrated Learning Operating Model for ASN. */
export const ilomPrinciples = [
  'realProblem',
  'inWorkflow',
  'collaborative',
  'experiential',
  'measurableImpact',
] as const;

export const corpuChecklistSchema = z.strictObject({
  structure: checklistItem,
  knowledgeManagement: checklistItem,
  learningForum: checklistItem,
  learningSystem: checklistItem,
  learningStrategy: checklistItem,
  learningTechnology: checklistItem,
  systemIntegration: checklistItem,
});

export const ilomChecklistSchema = z.strictObject({
  realProblem: checklistItem,
  inWorkflow: checklistItem,
  collaborative: checklistItem,
  experiential: checklistItem,
  measurableImpact: checklistItem,
});

export const ecosystemSchema = z.strictObject({
  partners: collectionOf('partner', partnerSchema),
  community: communitySchema,
  assets: collectionOf('asset', assetSchema),
  technology: collectionOf('technology', technologySchema),
  corpu: corpuChecklistSchema,
  ilom: ilomChecklistSchema,
});
export type EcosystemPlan = z.infer<typeof ecosystemSchema>;
