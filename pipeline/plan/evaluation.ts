/** S5, second half: levels 1-4 after Kirkpatrick. Level 4 repeats the problem's own indicators; no return is claimed. */
import { collect } from '../../design/collection.ts';
import type { EvaluationPlan, Measure, SkmResult } from '../../design/model/evaluation.ts';
import { emptySlot } from '../../design/slot.ts';
import { type CauseWords, causeVariables } from '../analyse/analysis.ts';
import { capitalise, decapitalise, withoutStop } from '../fill/render.ts';
import type { Variables } from '../fill/slot-filler.ts';
import type { PhraseId } from '../phrases/index.ts';
import type { Calendar } from './calendar.ts';
import { competencies } from './competencies.ts';
import type { DraftContext } from './context.ts';
import type { PlannedOutcome } from './learners.ts';
import { indicatorId, openIndicatorId } from './problem.ts';
import { written } from './quantities.ts';
import { properNouns } from './words.ts';

/** Days between the end of learning and the level 3 measurement (Kirkpatrick; Phillips: two to three months). */
const transferDays = 60;
const defaultImpactDays = 90;

function learningMeasure(
  context: DraftContext,
  level: 1 | 2 | 3,
  outcome: PlannedOutcome,
  outcomeIds: readonly string[],
  turn: number,
): Measure {
  const { slots } = context;
  const words = causeVariables(context, outcome.cause);
  const variables: Variables = { ...words, taskNounCap: capitalise(words.taskNoun ?? '') };
  // What hands and voices do is shown, not answered on a sheet of cases (the third variant of level 2).
  const isShown = level === 2 && competencies[outcome.cause.tag].domain !== 'cognitive';
  const fitting =
    isShown && (context.seed.pick('group:l2', 5040) + turn) % 3 === 2 ? turn + 1 : turn;
  const text = (
    part: 'change' | 'indicator' | 'baseline' | 'target' | 'instrument' | 'source' | 'factors',
  ) =>
    slots.phrase(
      `l${level}.${part}`,
      variables,
      'sentence',
      part === 'change' || part === 'factors' ? undefined : { name: `l${level}`, turn: fitting },
    );
  const second: PhraseId = level === 3 ? 'measure.second-l3' : 'measure.second';
  return {
    level,
    change: text('change'),
    indicator: text('indicator'),
    indicatorId: null,
    outcomeIds: level === 1 ? [] : [...outcomeIds],
    baseline: null,
    baselineNote: text('baseline'),
    target: null,
    targetNote: text('target'),
    instrument: text('instrument'),
    respondent: slots.phrase(
      level === 3 ? 'measure.respondent-supervisor' : 'measure.respondent-participant',
      variables,
      'phrase',
    ),
    secondRespondent: level === 1 ? emptySlot() : slots.phrase(second, variables, 'phrase'),
    source: text('source'),
    daysAfterEnd: level === 3 ? transferDays : 0,
    owner: slots.phrase(level === 3 ? 'measure.owner-l3' : 'measure.owner', variables, 'phrase'),
    otherFactors: text('factors'),
  };
}

function impactMeasures(
  context: DraftContext,
  causeWords: CauseWords,
  calendar: Calendar,
): Measure[] {
  const { slots, facts } = context;
  // The organisation's result is read when the brief wants it, never before learning has ended.
  const impactDays =
    calendar.deadlineWeeks === null
      ? defaultImpactDays
      : Math.max(0, (calendar.deadlineWeeks - calendar.weeks) * 7);
  const names = properNouns(facts);
  const open = context.language === 'id' ? 'indikator yang dipilih' : 'the chosen indicator';
  const read = facts.indicators.map((fact) => ({ fact, id: indicatorId(context, fact) }));
  // A brief without indicators still gets its level 4: the row waits for the open indicator.
  const all = read.length > 0 ? read : [{ fact: null, id: openIndicatorId(context) }];
  return all.map(({ fact, id }): Measure => {
    const name = fact === null ? open : decapitalise(withoutStop(fact.name), names);
    const variables: Variables = {
      ...causeWords,
      name,
      nameCap: capitalise(name),
      baselineOf: written(fact?.baseline ?? null),
      periodOf: fact?.baselinePeriod ?? '',
      targetOf: written(fact?.target ?? null),
      targetText: fact?.targetText ?? '',
      sourceOf: fact?.source ?? '',
    };
    return {
      level: 4,
      change: slots.phrase('l4.change', variables),
      indicator: slots.phrase('l4.indicator', variables, 'phrase'),
      indicatorId: id,
      outcomeIds: [],
      baseline: fact?.baseline ?? null,
      baselineNote: slots.phrase('l4.baseline', variables, 'phrase'),
      target: fact?.target ?? null,
      targetNote: slots.phrase('l4.target', variables, 'phrase'),
      instrument: slots.phrase('l4.instrument', variables),
      respondent: slots.phrase('measure.respondent-unit', variables, 'phrase'),
      secondRespondent: slots.phrase('measure.second-l4', variables, 'phrase'),
      source: slots.phrase('l4.source', variables, 'phrase'),
      daysAfterEnd: impactDays,
      owner: slots.phrase('measure.owner-l4', variables, 'phrase'),
      otherFactors: slots.phrase('l4.factors', variables),
    };
  });
}

/** Grade bands of the public satisfaction survey (PermenPANRB 14/2017). */
function gradeOf(value: number): SkmResult['grade'] {
  if (value >= 88.31) return 'A';
  if (value >= 76.61) return 'B';
  return value >= 65 ? 'C' : 'D';
}

/** A satisfaction index that the brief gives is kept as a survey result, with the grade its value has. */
function skmOf(context: DraftContext): SkmResult[] {
  return context.facts.indicators.flatMap(({ name, baseline, baselinePeriod }): SkmResult[] => {
    if (baseline === null || !/\b(?:ikm|indeks kepuasan masyarakat)\b/iu.test(name)) return [];
    if (baseline.value < 25 || baseline.value > 100) return [];
    return [
      {
        period: (baselinePeriod ?? '').slice(0, 120),
        respondents: null,
        elements: [],
        value: baseline.value,
        grade: gradeOf(baseline.value),
      },
    ];
  });
}

export function planEvaluation(
  context: DraftContext,
  outcomes: readonly PlannedOutcome[],
  causeWords: CauseWords,
  calendar: Calendar,
): EvaluationPlan {
  const { slots, seed } = context;
  const first = outcomes[0];
  const measures: Measure[] = [];
  if (first !== undefined) {
    measures.push(learningMeasure(context, 1, first, [], 0));
    // Three outcomes are measured on their own; the last row takes what is left over.
    const rest = (count: number, index: number): string[] =>
      outcomes.slice(index, index === count - 1 ? undefined : index + 1).map(({ id }) => id);
    for (const [index, outcome] of outcomes.slice(0, 3).entries())
      measures.push(learningMeasure(context, 2, outcome, rest(3, index), index));
    for (const [index, outcome] of outcomes.slice(0, 2).entries())
      measures.push(learningMeasure(context, 3, outcome, rest(2, index), index));
  }
  measures.push(...impactMeasures(context, causeWords, calendar));
  const skmResults = skmOf(context);
  return {
    measures: collect(
      measures.map(
        (measure, index) =>
          [seed.id('measure', `evaluation/${measure.level}/${index}`), measure] as const,
      ),
    ),
    levelReasons: { l1: emptySlot(), l2: emptySlot(), l3: emptySlot(), l4: emptySlot() },
    learningEnd: null,
    returnOnInvestment: {
      claimed: false,
      isolation: null,
      isolationNote: slots.phrase('roi.note'),
      fullCost: false,
      costs: { order: [], items: {} },
      benefits: { order: [], items: {} },
      intangible: slots.phrase('roi.intangible'),
    },
    skmResults: collect(
      skmResults.map((one, index) => [seed.id('skm', `skm/${index}`), one] as const),
    ),
  };
}
