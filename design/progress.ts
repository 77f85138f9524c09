/**
 * How far each step is filled in: the share (0-1) of what a reader of the design would look for.
 * It counts presence only; whether it is good is for the checks.
 */
import { type Collection, values } from './collection.ts';
import type { Design } from './model/design.ts';
import { isMissing, type TextSlot } from './slot.ts';
import type { DesignStep } from './steps.ts';

const has = (slot: TextSlot): boolean => !isMissing(slot);

function each<T>(collection: Collection<T>, test: (item: T) => boolean[]): boolean[] {
  return values(collection).flatMap(test);
}

function some(collection: Collection<unknown>): boolean {
  return collection.order.length > 0;
}

function problem({ title, agency, problem: it }: Design): boolean[] {
  return [
    has(title),
    has(agency),
    has(it.statement),
    has(it.impact),
    has(it.audience),
    it.budget.status !== 'unknown',
    some(it.indicators),
    some(it.evidence),
    ...each(it.indicators, (one) => [
      has(one.name),
      one.baseline !== null,
      one.target !== null,
      one.targetDate !== null || one.targetPeriod !== null,
      has(one.source),
    ]),
  ];
}

function analysis({ analysis: it }: Design): boolean[] {
  return [
    has(it.gap),
    some(it.causes),
    has(it.recommendation),
    ...each(it.causes, (cause) => [
      has(cause.statement),
      cause.cell !== null,
      cause.verdict !== 'undecided',
      has(cause.verdictReason),
      cause.evidenceIds.length > 0,
    ]),
    ...each(it.actions, (action) => [has(action.owner), action.deadline !== null]),
  ];
}

function learners({ learners: it }: Design): boolean[] {
  return [
    some(it.personas),
    some(it.needs),
    some(it.outcomes),
    ...each(it.personas, (persona) => [has(persona.relevance), has(persona.experience)]),
    ...each(it.outcomes, (outcome) => [
      has(outcome.behaviour),
      has(outcome.condition),
      has(outcome.criterion),
    ]),
  ];
}

function journey({ journey: it }: Design): boolean[] {
  return [
    has(it.goal),
    some(it.stages),
    some(it.activities),
    some(it.reflections),
    ...each(it.activities, (one) => [
      has(one.title),
      has(one.workTask) || has(one.noWorkTaskReason),
      some(one.proofs),
      some(one.occurrences),
      has(one.lowBandwidth),
    ]),
  ];
}

function project({ project: it }: Design): boolean[] {
  return [
    has(it.title),
    it.indicatorId !== null,
    some(it.goals),
    some(it.team),
    some(it.milestones),
    some(it.stakeholders),
    some(it.risks),
    some(it.sessions),
    has(it.mentor),
    has(it.coach),
    has(it.learningCoach),
  ];
}

function support({ transfer, ecosystem, evaluation }: Design): boolean[] {
  const levels = new Set(values(evaluation.measures).map(({ level }) => level));
  const { l1, l2, l3, l4 } = evaluation.levelReasons;
  return [
    some(transfer.steps),
    some(transfer.agreement.commitments),
    some(ecosystem.partners),
    has(ecosystem.community.purpose),
    some(ecosystem.assets),
    Object.values(ecosystem.corpu).every(({ answer }) => answer !== 'unanswered'),
    Object.values(ecosystem.ilom).every(({ answer }) => answer !== 'unanswered'),
    levels.has(1) || has(l1),
    levels.has(2) || has(l2),
    levels.has(3) || has(l3),
    levels.has(4) || has(l4),
  ];
}

function share(tests: boolean[]): number {
  return tests.length === 0 ? 1 : tests.filter(Boolean).length / tests.length;
}

/**
 * Share 0-1 per step. Of a memo, only problem and analysis count; the other steps have nothing to fill in.
 * `review` is the share of all of them.
 */
export function stepProgress(design: Design): Record<DesignStep, number> {
  const isMemo = design.result === 'memo';
  const lists = {
    problem: problem(design),
    analysis: analysis(design),
    learners: isMemo ? [] : learners(design),
    journey: isMemo ? [] : journey(design),
    project: isMemo ? [] : project(design),
    support: isMemo ? [] : support(design),
  };
  return {
    problem: share(lists.problem),
    analysis: share(lists.analysis),
    learners: share(lists.learners),
    journey: share(lists.journey),
    project: share(lists.project),
    support: share(lists.support),
    review: share(Object.values(lists).flat()),
  };
}
