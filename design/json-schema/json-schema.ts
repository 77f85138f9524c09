/**
 * The JSON Schemas of the two document formats, for people who read or write the files with other tools.
 * Generated from the zod schemas; what a JSON Schema cannot say (links that exist, ids that are unique,
 * `order` that names each item) is checked on reading all the same.
 */
import { z } from 'zod';
import type { Json } from '../canonical.ts';
import { analysisSchema, causeSchema, nonLearningActionSchema } from '../model/analysis.ts';
import { citationSchema } from '../model/citation.ts';
import { courseUnitSchema } from '../model/course-unit.ts';
import { designSchema } from '../model/design.ts';
import { costSchema, evaluationSchema, measureSchema, skmSchema } from '../model/evaluation.ts';
import { activitySchema, journeySchema, reflectionSchema, stageSchema } from '../model/journey.ts';
import {
  gapRowSchema,
  learnersSchema,
  needSchema,
  outcomeSchema,
  personaSchema,
} from '../model/learners.ts';
import { briefSchema, evidenceSchema, indicatorSchema, problemSchema } from '../model/problem.ts';
import { alSessionSchema, milestoneSchema, projectSchema, riskSchema } from '../model/project.ts';
import { jpTableSchema, rulesSchema } from '../model/rules.ts';
import { microUnitSchema, sceneSchema, seriesSchema } from '../model/series.ts';
import { ecosystemSchema, transferPlanSchema } from '../model/support.ts';
import { periodSchema, quantitySchema } from '../quantity.ts';
import { originSchema, slotSchema } from '../slot.ts';

/** Parts that get a name under `$defs`, as the code calls them. */
const names = {
  TextSlot: slotSchema,
  Origin: originSchema,
  Quantity: quantitySchema,
  Period: periodSchema,
  Rules: rulesSchema,
  JpConversionTable: jpTableSchema,
  Brief: briefSchema,
  PerformanceProblem: problemSchema,
  Indicator: indicatorSchema,
  Evidence: evidenceSchema,
  Analysis: analysisSchema,
  RootCause: causeSchema,
  NonLearningAction: nonLearningActionSchema,
  Learners: learnersSchema,
  Persona: personaSchema,
  CompetencyNeed: needSchema,
  CompetencyGapRow: gapRowSchema,
  LearningOutcome: outcomeSchema,
  Journey: journeySchema,
  Stage: stageSchema,
  Activity: activitySchema,
  Reflection: reflectionSchema,
  ActionLearningProject: projectSchema,
  Milestone: milestoneSchema,
  Risk: riskSchema,
  ActionLearningSession: alSessionSchema,
  TransferPlan: transferPlanSchema,
  EcosystemPlan: ecosystemSchema,
  EvaluationPlan: evaluationSchema,
  Measure: measureSchema,
  Cost: costSchema,
  SkmResult: skmSchema,
  CourseUnit: courseUnitSchema,
  Citation: citationSchema,
  MicroUnit: microUnitSchema,
  Scene: sceneSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

function schemaOf(root: z.ZodType, title: string): Json {
  const registry = z.registry<{ id?: string; title?: string }>();
  for (const [id, schema] of Object.entries(names)) registry.add(schema, { id });
  registry.add(root, { title });
  // A JSON value by construction; the copy drops what JSON has no word for.
  return JSON.parse(JSON.stringify(z.toJSONSchema(root, { metadata: registry })));
}

/** File name (below docs/schema) to schema. */
export function jsonSchemas(): Record<string, Json> {
  return {
    'jelajah.design.schema.json': schemaOf(designSchema, 'Jelajah design, version 1'),
    'jelajah.series.schema.json': schemaOf(seriesSchema, 'Jelajah micro series, version 1'),
  };
}
