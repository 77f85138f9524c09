/** Step 5, *Proyek*: the action-learning project (rancangan aksi/proyek perubahan). */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import { horizonSchema, milestonePhaseSchema, skillWillSchema } from '../enums.ts';
import { idSchema } from '../ids.ts';
import { dateSchema, quantitySchema, rupiahSchema, weekSchema } from '../quantity.ts';
import { slotSchema } from '../slot.ts';

const scale = z.number().int().min(1).max(5);

export const goalSchema = z.strictObject({
  horizon: horizonSchema,
  statement: slotSchema,
  output: slotSchema,
  /** Days from the start of the project. */
  dueDays: z.number().int().min(0).max(3650).nullable(),
});
export type Goal = z.infer<typeof goalSchema>;

const processSchema = z.strictObject({
  input: slotSchema,
  process: slotSchema,
  output: slotSchema,
});

export const teamMemberSchema = z.strictObject({
  role: slotSchema,
  name: slotSchema,
  duty: slotSchema,
  skill: skillWillSchema,
  will: skillWillSchema,
  strategy: slotSchema,
});

export const milestoneSchema = z.strictObject({
  phase: milestonePhaseSchema,
  description: slotSchema,
  days: z.number().int().min(0).max(3650).nullable(),
  output: slotSchema,
  /** 0 is a budget; null is not yet known. */
  budget: rupiahSchema.nullable(),
});
export type Milestone = z.infer<typeof milestoneSchema>;

/** Power and interest 1-5; the quadrant is derived (see quadrantOf). */
export const stakeholderSchema = z.strictObject({
  name: slotSchema,
  stake: slotSchema,
  power: scale,
  interest: scale,
  strategy: slotSchema,
});
export type Stakeholder = z.infer<typeof stakeholderSchema>;

export const riskSchema = z.strictObject({
  description: slotSchema,
  likelihood: scale,
  impact: scale,
  mitigation: slotSchema,
  owner: slotSchema,
});
export type Risk = z.infer<typeof riskSchema>;

export const projectMeasureSchema = z.strictObject({
  kind: z.enum(['output', 'outcome']),
  statement: slotSchema,
  indicatorId: idSchema('indicator').nullable(),
  baseline: quantitySchema.nullable(),
  /** A baseline in words where it is no number ("belum ada"). */
  baselineNote: slotSchema,
  target: quantitySchema.nullable(),
  targetNote: slotSchema,
});

/** A Marquardt session: questions before statements; it ends in action. */
export const alSessionSchema = z.strictObject({
  title: slotSchema,
  week: weekSchema,
  problem: slotSchema,
  /** Group size; 4-8 works best (Marquardt). */
  groupSize: z.number().int().min(0).max(100),
  members: slotSchema,
  questions: collectionOf('question', z.strictObject({ text: slotSchema })),
  statements: collectionOf('statement', z.strictObject({ text: slotSchema })),
  action: slotSchema,
  due: slotSchema,
  learning: slotSchema,
  learningCoach: slotSchema,
});
export type AlSession = z.infer<typeof alSessionSchema>;

export const projectSchema = z.strictObject({
  title: slotSchema,
  indicatorId: idSchema('indicator').nullable(),
  startDate: dateSchema.nullable(),
  currentState: slotSchema,
  expectedState: slotSchema,
  breakthrough: slotSchema,
  goals: collectionOf('goal', goalSchema),
  benefits: z.strictObject({
    self: slotSchema,
    organisation: slotSchema,
    stakeholders: slotSchema,
  }),
  processBefore: processSchema,
  processAfter: processSchema,
  mentor: slotSchema,
  coach: slotSchema,
  learningCoach: slotSchema,
  team: collectionOf('teamMember', teamMemberSchema),
  milestones: collectionOf('milestone', milestoneSchema),
  stakeholders: collectionOf('stakeholder', stakeholderSchema),
  risks: collectionOf('risk', riskSchema),
  measures: collectionOf('projectMeasure', projectMeasureSchema),
  sessions: collectionOf('session', alSessionSchema),
});
export type ActionLearningProject = z.infer<typeof projectSchema>;
