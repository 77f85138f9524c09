/** S3: the journey. Patterns are chosen, timed and linked here; their sentences come with the fill. */
import { collect } from '../../design/collection.ts';
import type { JourneyLevel } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import { recognisedJp } from '../../design/jp/convert.ts';
import type { Activity, Journey, Reflection, Stage } from '../../design/model/journey.ts';
import { emptySlot } from '../../design/slot.ts';
import {
  type CauseTag,
  loadPatterns,
  type Pattern,
  type Phase,
  reflectionBanks,
} from '../../patterns/index.ts';
import { causeVariables } from '../analyse/analysis.ts';
import { shortVerb } from '../analyse/work-task.ts';
import { type Calendar, planCalendar, type StagePlan } from './calendar.ts';
import type { DraftContext } from './context.ts';
import { circumstancesOf } from './fit.ts';
import type { PlannedOutcome } from './learners.ts';
import { numeral } from './quantities.ts';
import { selectPatterns } from './select-patterns.ts';
import { balance, deviation, type Scheduled, schedule } from './timetable.ts';

export interface PlannedActivity extends Scheduled {
  id: PartId;
  stageId: PartId;
  outcomes: readonly PlannedOutcome[];
}

export interface JourneyPlan {
  journey: Journey;
  activities: readonly PlannedActivity[];
  calendar: Calendar;
}

const levels: readonly JourneyLevel[] = ['beginner', 'beginner', 'intermediate', 'advanced'];

/** Kinds of causes with their weight: a mixed cause counts a little less than one that is all learning. */
function tagsOf(outcomes: readonly PlannedOutcome[]): Map<CauseTag, number> {
  const tags = new Map<CauseTag, number>();
  for (const { cause } of outcomes) {
    const weight = cause.result.verdict === 'learning' ? 1 : 0.8;
    tags.set(cause.tag, Math.max(tags.get(cause.tag) ?? 0, weight));
  }
  return tags;
}

function choose(
  context: DraftContext,
  outcomes: readonly PlannedOutcome[],
  calendar: Calendar,
  stageOf: (pattern: Pattern) => StagePlan,
) {
  const at = circumstancesOf(context.facts);
  const choices = selectPatterns(
    loadPatterns(),
    at,
    calendar,
    tagsOf(outcomes),
    context.seed,
    context.preferred,
  );
  const weighed = choices.map(({ patterns, score }) => {
    const timed = balance(patterns, calendar, stageOf, context.rules);
    const off = deviation(timed, context.rules.targetMix);
    return { timed, value: score - Math.max(0, off - 0.08) * 200 };
  });
  weighed.sort((a, b) => b.value - a.value);
  return weighed[0]?.timed ?? [];
}

/** Which outcomes an activity serves: those of its kinds, the least served one first, never none. */
function shareOut(
  scheduled: readonly Scheduled[],
  outcomes: readonly PlannedOutcome[],
): Map<Scheduled, PlannedOutcome[]> {
  const served = new Map<PlannedOutcome, number>(outcomes.map((one) => [one, 0]));
  const result = new Map<Scheduled, PlannedOutcome[]>();
  for (const one of scheduled) {
    const fitting = outcomes.filter(({ cause }) => one.pattern.causeTags.includes(cause.tag));
    const pool = fitting.length > 0 ? fitting : [...outcomes];
    const sorted = pool
      .map((outcome, index) => ({ outcome, index }))
      .sort(
        (a, b) => (served.get(a.outcome) ?? 0) - (served.get(b.outcome) ?? 0) || a.index - b.index,
      )
      .map(({ outcome }) => outcome);
    const own = fitting.length > 0 ? sorted.slice(0, 2) : sorted.slice(0, 1);
    for (const [position, outcome] of own.entries())
      served.set(outcome, (served.get(outcome) ?? 0) + (position === 0 ? 1 : 0.5));
    result.set(one, own);
  }
  for (const [outcome, count] of served) {
    if (count > 0) continue;
    const last = scheduled.find(({ pattern }) => pattern.phase === 'apply') ?? scheduled[0];
    if (last !== undefined) result.get(last)?.push(outcome);
  }
  return result;
}

function planActivity(context: DraftContext, one: PlannedActivity): Activity {
  const { slots, rules } = context;
  const { pattern, outcomes } = one;
  const first = outcomes[0]?.cause;
  const variables = {
    ...(first === undefined
      ? {}
      : { workTask: first.task.noun, outcome: shortVerb(first.task.verb) }),
    sessions: numeral(one.sessions, context.language),
    minutes: numeral(one.minutes, context.language),
  };
  const text = (field: Parameters<typeof slots.pattern>[1]) =>
    slots.pattern(pattern, field, variables);
  const isFree = context.facts.budget.status === 'none' || pattern.costBand === 'none';
  const activity: Activity = {
    stageId: one.stageId,
    title: text('title'),
    mode: pattern.mode,
    form: pattern.form,
    jalur: pattern.jalur,
    abc: pattern.abc,
    moment: pattern.moments[0] ?? 'apply',
    patternId: pattern.id,
    occurrences: one.occurrences,
    jp: 0,
    steps: text('steps'),
    workTask: text('task'),
    noWorkTaskReason: emptySlot(),
    relevance: text('relevance'),
    supporterRole: pattern.supporterRole,
    supporter: text('supporter'),
    supervisorGuide: text('supervisorGuide'),
    peerGuide: text('peerGuide'),
    proofs: collect([
      [
        context.seed.id('proof', `${pattern.id}/proof`),
        { kind: pattern.proofKind, description: text('evidence') },
      ],
    ]),
    connectivity: pattern.connectivity,
    lowBandwidth: text('lowBandwidth'),
    accessible: text('accessible'),
    cost: isFree ? 0 : null,
    outcomeIds: outcomes.map(({ id }) => id),
    causeIds: [...new Set(outcomes.flatMap(({ causeIds }) => causeIds))],
  };
  return { ...activity, jp: recognisedJp(activity, rules.jpTable, rules.minutesPerJp) };
}

const reflectionOrder = ['orid', 'kolb', 'gibbs', 'deal'] as const;

/** One reflection per stage: the steps of a model, a question from the stage's own activities, an action. */
function planReflection(
  context: DraftContext,
  stageId: PartId,
  stage: StagePlan,
  index: number,
  own: readonly PlannedActivity[],
): readonly [PartId, Reflection] {
  const { seed, slots, facts } = context;
  const phase: Phase = stage.phases.at(-1) ?? 'sustain';
  const model = reflectionOrder[(index + seed.pick('reflection-model', 4)) % 4] ?? 'kolb';
  const bank = reflectionBanks[model];
  const steps = bank.length <= 3 ? bank : [bank[0], bank[Math.floor(bank.length / 2)], bank.at(-1)];
  const first = own[0]?.outcomes[0]?.cause ?? own.at(-1)?.outcomes[0]?.cause;
  const variables =
    first === undefined ? {} : { workTask: first.task.noun, outcome: shortVerb(first.task.verb) };
  const source = own[seed.pick(`reflection-source/${index}`, Math.max(1, own.length))];
  const questions = steps
    .filter((step) => step !== undefined)
    .map((step) =>
      slots.bank(`reflection/${model}/${step.key}/${phase}`, step.questions[phase], variables),
    );
  if (source !== undefined)
    questions.splice(
      1,
      0,
      slots.pattern(
        source.pattern,
        { reflection: 0 },
        {
          ...variables,
          sessions: numeral(source.sessions, context.language),
          minutes: numeral(source.minutes, context.language),
        },
      ),
    );
  const participants = facts.audiences.filter(({ kind }) => kind === 'participant');
  const isSingle =
    participants.length > 0 && participants.every(({ headcount }) => headcount?.value === 1);
  const mode = isSingle
    ? index % 2 === 0
      ? 'journal'
      : 'self-evaluation'
    : index === 0
      ? 'group'
      : index === 1
        ? 'journal'
        : index === 2
          ? 'group'
          : 'self-evaluation';
  const id = seed.id('reflection', `stage/${index}/reflection`);
  return [
    id,
    {
      stageId,
      model,
      mode,
      questions: collect(
        questions.map(
          (text, n) => [seed.id('question', `stage/${index}/question/${n}`), { text }] as const,
        ),
      ),
      withWhom: slots.phrase(
        isSingle ? 'reflection.with-single' : `reflection.with-${mode}`,
        variables,
        'phrase',
      ),
      action: slots.phrase(`reflection.action-${phase}`, variables),
      minutes: 25,
    },
  ];
}

/** Gatherings of the brief that fall within the journey, where it names more than that; else ''. */
function meetingsWithin(context: DraftContext, calendar: Calendar): string {
  const all = context.facts.timeWindows.find(
    ({ occurrences }) => occurrences !== null,
  )?.occurrences;
  if (all === undefined || all === null || calendar.rhythm < 2) return '';
  const within = Math.max(1, Math.floor(calendar.weeks / calendar.rhythm));
  return within < all ? numeral(within, context.language) : '';
}

function deliveryOf(
  context: DraftContext,
  activities: readonly PlannedActivity[],
  calendar: Calendar,
): Journey['delivery'] {
  const { slots, facts, language } = context;
  const isOnline = facts.connectivity.level === 'online';
  const formal = activities.find(({ pattern }) => pattern.mode === 'formal');
  return {
    code: '',
    programme: slots.phrase('delivery.programme', {}, 'phrase'),
    impactIndicator: slots.phrase('delivery.impact', {}, 'phrase'),
    relatedAssignment: slots.phrase('delivery.assignment', {
      taskNoun: activities[0]?.outcomes[0]?.cause.task.noun ?? context.words.service ?? '',
    }),
    skillGroupOwner: slots.phrase('delivery.skill-owner', {}, 'phrase'),
    location: slots.phrase('delivery.location', {
      weeks: numeral(calendar.weeks, language),
      meetings: meetingsWithin(context, calendar),
    }),
    className: slots.phrase(
      facts.audiences.some((one) => one.kind === 'participant' && one.headcount?.value === 1)
        ? 'delivery.class-single'
        : 'delivery.class',
      {},
      'phrase',
    ),
    model: 'integrated',
    method: isOnline && formal !== undefined ? 'blended' : 'synchronous',
    criteria: slots.phrase('delivery.criteria'),
    preLearning: slots.phrase('delivery.pre', { weeks: numeral(calendar.weeks, language) }),
    organiser: slots.phrase('delivery.organiser', {}, 'phrase'),
    facilitators: slots.phrase('delivery.facilitators'),
    certificate: slots.phrase('delivery.certificate'),
  };
}

/** The whole journey for the planned outcomes. */
export function planJourney(
  context: DraftContext,
  outcomes: readonly PlannedOutcome[],
): JourneyPlan {
  const { facts, seed, slots, language } = context;
  const calendar = planCalendar(facts);
  const stageIds = calendar.stages.map((_, index) => seed.id('stage', `stage/${index}`));
  const indexOf = (pattern: Pattern): number =>
    Math.max(
      0,
      calendar.stages.findIndex(({ phases }) => phases.includes(pattern.phase)),
    );
  const stageOf = (pattern: Pattern): StagePlan =>
    calendar.stages[indexOf(pattern)] ?? {
      phases: ['orient'],
      startWeek: 1,
      weeks: calendar.weeks,
    };
  const timed = choose(context, outcomes, calendar, stageOf);
  const scheduled = schedule(timed, calendar, stageOf, seed);
  const shares = shareOut(scheduled, outcomes);
  const activities: PlannedActivity[] = scheduled
    .map((one) => ({
      ...one,
      id: seed.id('activity', `activity/${one.pattern.id}`),
      stageId: stageIds[indexOf(one.pattern)] ?? '',
      outcomes: shares.get(one) ?? [],
    }))
    .sort((a, b) => (a.weeks[0] ?? 0) - (b.weeks[0] ?? 0));
  const isFar = deviation(timed, context.rules.targetMix) > 0.15;
  const stages = calendar.stages.map((stage, index): readonly [PartId, Stage] => {
    const phase = stage.phases[0] ?? 'orient';
    const own = activities.filter(({ stageId }) => stageId === stageIds[index]);
    const cause = own[0]?.outcomes[0]?.cause ?? outcomes[0]?.cause;
    const variables = cause === undefined ? {} : causeVariables(context, cause);
    return [
      stageIds[index] ?? '',
      {
        name: slots.phrase(`stage.name-${phase}`, variables, 'title'),
        level: levels[index] ?? 'advanced',
        focus: slots.phrase(`stage.focus-${phase}`, variables),
        startWeek: stage.startWeek,
        weeks: stage.weeks,
      },
    ];
  });
  return {
    calendar,
    activities,
    journey: {
      goal: slots.phrase('journey.goal', { weeks: numeral(calendar.weeks, language) }, 'paragraph'),
      startDate: null,
      weeks: calendar.weeks,
      mixReason: isFar ? slots.phrase('journey.mix-reason', {}, 'paragraph') : emptySlot(),
      delivery: deliveryOf(context, activities, calendar),
      stages: collect(stages),
      activities: collect(activities.map((one) => [one.id, planActivity(context, one)] as const)),
      reflections: collect(
        calendar.stages.map((stage, index) => {
          const stageId = stageIds[index] ?? '';
          return planReflection(
            context,
            stageId,
            stage,
            index,
            activities.filter((one) => one.stageId === stageId),
          );
        }),
      ),
    },
  };
}
