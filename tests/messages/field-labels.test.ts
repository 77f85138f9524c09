import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { partKinds } from '../../design/ids.ts';
import * as analysis from '../../design/model/analysis.ts';
import { citationSchema } from '../../design/model/citation.ts';
import * as course from '../../design/model/course-unit.ts';
import { designSchema } from '../../design/model/design.ts';
import * as evaluation from '../../design/model/evaluation.ts';
import * as journey from '../../design/model/journey.ts';
import * as learners from '../../design/model/learners.ts';
import * as problem from '../../design/model/problem.ts';
import * as project from '../../design/model/project.ts';
import * as review from '../../design/model/review.ts';
import * as rules from '../../design/model/rules.ts';
import * as series from '../../design/model/series.ts';
import * as support from '../../design/model/support.ts';
import { periodSchema, quantitySchema } from '../../design/quantity.ts';
import { slotSchema } from '../../design/slot.ts';
import { fields } from '../../messages/id/fields.ts';

/** `fields.<name>` labels exactly the fields of this schema. */
const labelled = {
  design: designSchema,
  slot: slotSchema,
  quantity: quantitySchema,
  period: periodSchema,
  reviewItem: review.reviewItemSchema,
  reply: review.replySchema,
  reviewSheet: review.reviewSchema,
  reviewRound: review.reviewRoundSchema,
  reviewDecision: review.reviewDecisionSchema,
  citation: citationSchema,
  brief: problem.briefSchema,
  problem: problem.problemSchema,
  indicator: problem.indicatorSchema,
  evidence: problem.evidenceSchema,
  constraint: problem.constraintSchema,
  timeWindow: problem.timeWindowSchema,
  budget: problem.budgetSchema,
  analysis: analysis.analysisSchema,
  cause: analysis.causeSchema,
  walk: analysis.decisionWalkSchema,
  action: analysis.nonLearningActionSchema,
  learners: learners.learnersSchema,
  persona: learners.personaSchema,
  priorLearning: learners.priorLearningSchema,
  need: learners.needSchema,
  gapRow: learners.gapRowSchema,
  outcome: learners.outcomeSchema,
  journey: journey.journeySchema,
  delivery: journey.deliverySchema,
  stage: journey.stageSchema,
  reflection: journey.reflectionSchema,
  activity: journey.activitySchema,
  occurrence: journey.occurrenceSchema,
  proof: journey.proofSchema,
  project: project.projectSchema,
  goal: project.goalSchema,
  benefits: project.projectSchema.shape.benefits,
  process: project.projectSchema.shape.processBefore,
  teamMember: project.teamMemberSchema,
  milestone: project.milestoneSchema,
  stakeholder: project.stakeholderSchema,
  risk: project.riskSchema,
  projectMeasure: project.projectMeasureSchema,
  session: project.alSessionSchema,
  transfer: support.transferPlanSchema,
  transferStep: support.transferStepSchema,
  agreement: support.agreementSchema,
  signed: support.agreementSchema.shape.signed,
  commitment: support.commitmentSchema,
  ecosystem: support.ecosystemSchema,
  partner: support.partnerSchema,
  community: support.communitySchema,
  asset: support.assetSchema,
  technology: support.technologySchema,
  checklistItem: support.corpuChecklistSchema.shape.structure,
  evaluation: evaluation.evaluationSchema,
  measure: evaluation.measureSchema,
  levelReasons: evaluation.evaluationSchema.shape.levelReasons,
  returnOnInvestment: evaluation.returnSchema,
  cost: evaluation.costSchema,
  skm: evaluation.skmSchema,
  courseUnit: course.courseUnitSchema,
  planRow: course.planRowSchema,
  lessonStep: course.lessonStepSchema,
  rules: rules.rulesSchema,
  targetMix: rules.targetMixSchema,
  jpTable: rules.jpTableSchema,
  jpLine: rules.jpLineSchema,
  regulation: rules.regulationSchema,
  series: series.seriesSchema,
  microUnit: series.microUnitSchema,
  scene: series.sceneSchema,
  retrievalItem: series.retrievalItemSchema,
  objective: series.objectiveSchema,
  line: series.lineSchema,
  choice: series.sceneChoiceSchema,
} satisfies Record<string, z.ZodObject>;

/** Parts whose schema is written inside another: one or two fields each. */
const inline = [
  'agenda',
  'option',
  'part',
  'question',
  'review',
  'sentence',
  'statement',
  'unitIndicator',
  'unusedFact',
  'why',
];

describe('labels of fields', () => {
  test.each(Object.entries(labelled))(
    '%s: every field has a label, and no other',
    (name, schema) => {
      const tree: Record<string, object> = fields;
      expect(Object.keys(tree[name] ?? {}).sort()).toEqual(Object.keys(schema.shape).sort());
    },
  );

  test('every group belongs to a schema, every kind of part has a name', () => {
    expect(Object.keys(fields).sort()).toEqual([...Object.keys(labelled), ...inline].sort());
    expect(Object.keys(fields.part).sort()).toEqual(Object.keys(partKinds).sort());
  });
});
