/** S2: personas, needs and outcomes. */
import { collect } from '../../design/collection.ts';
import type { PartId } from '../../design/ids.ts';
import type { CompetencyNeed, Learners, LearningOutcome } from '../../design/model/learners.ts';
import { causeVariables } from '../analyse/analysis.ts';
import type { PlannedCause } from '../analyse/causes.ts';
import { joinProducts } from '../analyse/work-task.ts';
import { competencies } from './competencies.ts';
import type { DraftContext } from './context.ts';
import { personasOf } from './personas.ts';

export interface PlannedOutcome {
  id: PartId;
  cause: PlannedCause;
  causeIds: PartId[];
  /** The causes whose tasks were joined into this one. */
  parts: PlannedCause[];
}

export interface LearnersPlan {
  learners: Learners;
  outcomes: PlannedOutcome[];
}

/** More outcomes than this are too many for one journey; further causes join one of the same kind. */
const mostOutcomes = 5;

function planOutcomes(context: DraftContext, causes: readonly PlannedCause[]): PlannedOutcome[] {
  const planned: PlannedOutcome[] = [];
  const isGuessed = causes.every(({ guess }) => guess !== null);
  const relevant = isGuessed ? causes.slice(0, 1) : causes.filter(({ isLearnable }) => isLearnable);
  const joined = new Map<string, PlannedOutcome>();
  for (const cause of relevant) {
    const product = cause.task.product?.name;
    const maker = product === undefined ? undefined : joined.get(product);
    if (maker !== undefined) {
      maker.parts.push(cause);
      maker.causeIds.push(cause.id);
      const task = joinProducts(
        maker.parts.map((one) => one.task),
        context.language,
      );
      if (task !== null) maker.cause = { ...maker.cause, task };
      continue;
    }
    const same =
      planned.find((one) => one.cause.task.verb === cause.task.verb) ??
      (planned.length >= mostOutcomes
        ? (planned.find((one) => one.cause.tag === cause.tag) ?? planned.at(-1))
        : undefined);
    if (same !== undefined) same.causeIds.push(cause.id);
    else {
      const outcome: PlannedOutcome = {
        id: context.seed.id('outcome', `outcome/${cause.id}`),
        cause,
        causeIds: [cause.id],
        parts: [cause],
      };
      planned.push(outcome);
      if (product !== undefined) joined.set(product, outcome);
    }
  }
  return planned;
}

function planNeeds(
  context: DraftContext,
  outcomes: readonly PlannedOutcome[],
): { needs: Array<readonly [PartId, CompetencyNeed]>; needOf: Map<PartId, PartId> } {
  const needOf = new Map<PartId, PartId>();
  const needs = outcomes.map((outcome, index) => {
    const { cause, causeIds } = outcome;
    const id = context.seed.id('need', `need/${cause.id}`);
    needOf.set(outcome.id, id);
    const competency = competencies[cause.tag];
    const need: CompetencyNeed = {
      kind: competency.kind,
      competency: context.slots.phrase(
        'need.competency',
        { ...causeVariables(context, cause), competencyName: competency.name[context.language] },
        'phrase',
      ),
      standardLevel: null,
      actualLevel: null,
      source: context.slots.phrase('need.source', {}, 'phrase'),
      priority: index === 0 ? 'high' : index < 3 ? 'medium' : 'low',
      rationale: context.slots.phrase(
        cause.guess === null ? 'need.rationale' : 'need.rationale-undecided',
        causeVariables(context, cause),
      ),
      causeIds,
    };
    return [id, need] as const;
  });
  return { needs, needOf };
}

/** All of step 3. */
export function planLearners(context: DraftContext, causes: readonly PlannedCause[]): LearnersPlan {
  const { slots } = context;
  const outcomes = planOutcomes(context, causes);
  const { needs, needOf } = planNeeds(context, outcomes);
  const parts = outcomes.map(({ id, cause, causeIds }): readonly [PartId, LearningOutcome] => {
    const competency = competencies[cause.tag];
    const variables = causeVariables(context, cause);
    const needId = needOf.get(id);
    return [
      id,
      {
        behaviour: slots.phrase('outcome.behaviour', variables, 'phrase'),
        condition: slots.phrase(
          cause.task.criterion === 'product' ? 'condition.product' : `condition.${cause.tag}`,
          variables,
          'phrase',
        ),
        criterion: slots.phrase(
          `criterion.${cause.task.criterion ?? cause.tag}`,
          variables,
          'phrase',
        ),
        domain: competency.domain,
        band: competency.band,
        causeIds,
        needIds: needId === undefined ? [] : [needId],
      },
    ];
  });
  return {
    outcomes,
    learners: {
      personas: personasOf(context, outcomes),
      needs: collect(needs),
      gapRows: { order: [], items: {} },
      outcomes: collect(parts),
    },
  };
}
