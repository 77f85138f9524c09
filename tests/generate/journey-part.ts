/** A clean step 4: stages, activities by mode in minutes, reflections; JP as the table grants them. */
import { collect, values } from '../../design/collection.ts';
import type { AbcType, Mode, SiasnCode } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import { recognisedJp } from '../../design/jp/convert.ts';
import type { Design } from '../../design/model/design.ts';
import type { Activity } from '../../design/model/journey.ts';
import { newActivity, newReflection, newStage } from '../../design/new-design.ts';
import { many } from './problem-part.ts';
import { type Random, slot } from './random.ts';
import type { Shape } from './shapes.ts';
import type { Words } from './words.ts';

const jalurOf: Readonly<Record<Mode, readonly (SiasnCode | null)[]>> = {
  experience: [null, null, 'workplace-guidance'],
  social: ['coaching', 'mentoring', 'learning-community', 'coaching', null],
  formal: ['technical-training', 'e-learning', 'workshop', 'seminar', 'self-study', 'course'],
};

const abcOf: Readonly<Record<Mode, readonly AbcType[]>> = {
  experience: ['practice', 'production', 'inquiry'],
  social: ['discussion', 'collaboration', 'inquiry'],
  formal: ['acquisition', 'practice', 'discussion'],
};

interface Plan {
  mode: Mode;
  minutes: number;
  jalur: SiasnCode | null;
}

/** Splits minutes into parts of at least 30. */
function split(minutes: number, count: number, random: Random): number[] {
  const parts: number[] = [];
  let rest = minutes;
  for (let index = count - 1; index > 0; index -= 1) {
    const most = rest - index * 30;
    const part = Math.max(
      30,
      Math.min(most, Math.round((rest / (index + 1)) * (0.6 + random.next() * 0.8))),
    );
    parts.push(part);
    rest -= part;
  }
  return [...parts, rest];
}

/** Activities as rows: shares near the target (or far from it, where a reason is written), and 20 JP a year. */
function plansOf(design: Design, shape: Shape, random: Random): Plan[] {
  const { targetMix, minutesPerJp } = design.rules;
  const years = Math.max(1, design.journey.weeks / 52);
  const total = random.int(60, 120) * 100 * Math.ceil(years);
  const shift = shape === 'mix-with-reason' ? 0.25 : random.next() * 0.08;
  const formal = targetMix.formal + (shape === 'mix-with-reason' ? shift : shift / 2);
  const social = targetMix.social + (shape === 'mix-with-reason' ? 0 : shift / 2);
  const shares: Record<Mode, number> = { experience: 1 - social - formal, social, formal };
  const plans: Plan[] = [];
  for (const mode of ['experience', 'social', 'formal'] as const) {
    const counts = { experience: [2, 4], social: [1, 3], formal: [1, 3] } as const;
    const count = random.int(counts[mode][0], counts[mode][1]);
    for (const minutes of split(Math.round(total * shares[mode]), count, random))
      plans.push({ mode, minutes, jalur: random.pick(jalurOf[mode]) });
  }
  // Stays elsewhere earn 20 JP each; or a training long enough does.
  const anchors = plans.filter(({ mode }) => mode === 'experience');
  const training = plans.find(
    ({ mode, minutes }) => mode === 'formal' && minutes >= 21 * minutesPerJp,
  );
  if (training !== undefined && years <= 1 && random.chance(0.5)) {
    training.jalur = 'technical-training';
  } else {
    for (const anchor of anchors.slice(0, Math.ceil(years)))
      anchor.jalur = random.pick(['internship', 'secondment', 'exchange']);
  }
  return plans;
}

function activityOf(
  design: Design,
  plan: Plan,
  stageId: PartId,
  words: Words,
  random: Random,
  shape: Shape,
): Activity {
  const { journey, learners, analysis } = design;
  const stage = journey.stages.items[stageId];
  const start = stage?.startWeek ?? 1;
  const length = stage?.weeks ?? 1;
  const count = random.int(1, Math.min(3, length));
  const sittings = split(plan.minutes, count, random);
  const isOffline = shape === 'offline' || random.chance(0.2);
  const hasTask = plan.mode === 'experience' && random.chance(0.85);
  const outcomes = random.sample(learners.outcomes.order, random.int(1, 2));
  const base: Activity = {
    ...newActivity(stageId),
    title: slot(`${random.pick(words.topics)}: ${random.pick(words.tasks)}`),
    mode: plan.mode,
    form: plan.mode === 'formal' ? 'classical' : 'non-classical',
    jalur: plan.jalur,
    abc: random.pick(abcOf[plan.mode]),
    moment:
      plan.mode === 'experience'
        ? random.pick(['apply', 'solve', 'change'])
        : random.pick(['new', 'more', 'apply']),
    occurrences: many(count, (index) => [
      random.id('occurrence'),
      {
        week: start + index,
        day: random.chance(0.5) ? random.int(1, 5) : null,
        sessions: 1,
        minutes: sittings[index] ?? 0,
      },
    ]),
    steps: slot(random.pick(words.general)),
    workTask: slot(hasTask ? random.pick(words.tasks) : ''),
    noWorkTaskReason: slot(
      plan.mode === 'experience' && !hasTask ? random.pick(words.general) : '',
    ),
    relevance: slot(random.chance(0.5) ? random.pick(words.general) : ''),
    supporterRole:
      plan.mode === 'formal'
        ? random.pick(['facilitator', 'expert', 'none'])
        : random.pick(['supervisor', 'peer', 'mentor', 'coach', 'community']),
    supporter: slot(random.chance(0.7) ? random.pick(words.people) : ''),
    supervisorGuide: slot(random.chance(0.5) ? random.pick(words.general) : ''),
    proofs: many(random.int(1, 2), () => [
      random.id('proof'),
      {
        kind: random.pick(['work-product', 'log', 'minutes']),
        description: slot(random.pick(words.tasks)),
      },
    ]),
    connectivity: isOffline ? 'offline' : random.pick(['online', 'low', 'unknown']),
    lowBandwidth: slot(isOffline && random.chance(0.5) ? '' : random.pick(words.general)),
    accessible: slot(random.pick(words.general)),
    cost: shape === 'zero-budget' ? 0 : random.chance(0.5) ? null : random.int(0, 5) * 100_000,
    outcomeIds: outcomes,
    causeIds: random.chance(0.3)
      ? random.sample(
          Object.keys(analysis.causes.items).filter(
            (id) => analysis.causes.items[id]?.verdict === 'learning',
          ),
          1,
        )
      : [],
  };
  return {
    ...base,
    jp: recognisedJp(base, design.rules.jpTable, design.rules.minutesPerJp),
  };
}

export function fillJourney(design: Design, shape: Shape, words: Words, random: Random): void {
  const { journey, problem, learners } = design;
  journey.weeks = shape === 'long-journey' ? random.int(60, 100) : random.int(12, 26);
  journey.startDate = random.chance(0.5) ? '2026-01-05' : null;
  const target = values(problem.indicators)[0];
  journey.goal = slot(
    design.language === 'id'
      ? `${target?.name.text ?? ''} mencapai ${target?.target?.asWritten ?? ''}${
          random.chance(0.3) ? ' berkat meningkatnya keterampilan petugas' : ''
        }`
      : `${target?.name.text ?? ''} reaches ${target?.target?.asWritten ?? ''}${
          random.chance(0.3) ? ' as staff improve their skills' : ''
        }`,
  );
  const count = random.int(2, 4);
  const weeks = Math.floor(journey.weeks / count);
  journey.stages = many(count, (index) => [
    random.id('stage'),
    {
      ...newStage(index * weeks + 1),
      name: slot(`${index + 1}. ${random.pick(words.topics)}`),
      focus: slot(random.pick(words.general)),
      level: random.pick(['beginner', 'intermediate', 'advanced']),
      weeks,
    },
  ]);
  const plans = plansOf(design, shape, random);
  const stages = journey.stages.order;
  journey.activities = collect(
    plans.map((plan, index) => {
      // The first rows are of experience: the first stage begins with one of them.
      const stageId = stages[index === 0 ? 0 : random.int(0, stages.length - 1)] ?? '';
      return [
        random.id('activity'),
        activityOf(design, plan, stageId, words, random, shape),
      ] as const;
    }),
  );
  // Each outcome is served by somebody.
  const activities = values(journey.activities);
  learners.outcomes.order.forEach((id, index) => {
    if (activities.some(({ outcomeIds }) => outcomeIds.includes(id))) return;
    activities[index % activities.length]?.outcomeIds.push(id);
  });
  if (random.chance(0.3)) {
    for (const activity of activities) activity.relevance = slot(random.pick(words.general));
    if (random.chance(0.5))
      for (const persona of values(learners.personas)) persona.relevance = slot('');
  }
  journey.mixReason = slot(shape === 'mix-with-reason' ? random.pick(words.general) : '');
  journey.reflections = collect(
    stages.flatMap((stageId) =>
      Array.from({ length: random.int(1, 2) }, () => {
        const reflection = {
          ...newReflection(stageId),
          questions: many(random.int(1, 4), () => [
            random.id('question'),
            { text: slot(random.pick(words.questions)) },
          ]),
          withWhom: slot(random.pick(words.people)),
          action: slot(random.pick(words.actions)),
          minutes: 30,
        };
        return [random.id('reflection'), reflection] as const;
      }),
    ),
  );
}
