/** Clean steps 1-3: problem, analysis, learners. */
import { collect, entries, values } from '../../design/collection.ts';
import { environmentalCells, fishboneCategories } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import type { Cause } from '../../design/model/analysis.ts';
import type { Design } from '../../design/model/design.ts';
import {
  newAction,
  newCause,
  newIndicator,
  newNeed,
  newOutcome,
  newPersona,
} from '../../design/new-design.ts';
import { type Random, slot } from './random.ts';
import type { Shape } from './shapes.ts';
import type { Words } from './words.ts';

function many<T>(count: number, make: (index: number) => readonly [PartId, T]) {
  return collect(Array.from({ length: count }, (_nothing, index) => make(index)));
}

function fillProblem(design: Design, words: Words, random: Random): void {
  const { problem } = design;
  problem.statement = slot(`${random.pick(words.services)}: ${random.pick(words.general)}`);
  problem.unit = slot(random.pick(words.units));
  problem.impact = slot(random.pick(words.general));
  problem.importance = slot(random.pick(words.general));
  problem.audience = slot(random.pick(words.posts));
  problem.headcount = random.int(1, 200);
  const rows = random.sample(words.indicators, random.int(1, 3));
  problem.indicators = many(rows.length, (index) => {
    const [name, unit, baseline, target] = rows[index] ?? ['', '', 0, 0];
    const isDated = random.chance(0.6);
    const isDue = random.chance(0.6);
    return [
      random.id('indicator'),
      {
        ...newIndicator(),
        name: slot(name),
        direction: target > baseline ? 'increase' : 'decrease',
        baseline: { value: baseline, unit, asWritten: `${baseline} ${unit}` },
        baselineDate: isDated ? '2025-06-30' : null,
        baselinePeriod: isDated ? '' : 'semester lalu',
        target: { value: target, unit, asWritten: `${target} ${unit}` },
        targetDate: isDue ? '2026-12-31' : null,
        targetPeriod: isDue ? null : { value: 6, unit: 'month', asWritten: 'enam bulan' },
        source: slot(random.pick(words.sources)),
      },
    ];
  });
  problem.evidence = many(random.int(1, 3), () => [
    random.id('evidence'),
    {
      statement: slot(random.pick(words.evidence)),
      source: slot(random.pick(words.sources)),
      sentenceId: null,
    },
  ]);
  problem.budget =
    random.chance(0.5) || design.title.text.includes('0')
      ? { status: 'none', amount: 0, note: slot('') }
      : { status: 'amount', amount: 45_000_000, note: slot('Rp45.000.000') };
}

function verdictsOf(shape: Shape, random: Random): Cause['verdict'][] {
  switch (shape) {
    case 'single-cause':
      return ['learning'];
    case 'memo':
      return Array.from({ length: random.int(2, 4) }, () => 'non-learning');
    case 'many-causes':
      return ['learning', 'learning', 'learning', 'mixed', 'non-learning', 'non-learning'];
    case 'mixed-verdicts':
      return ['mixed', 'mixed', 'non-learning', 'undecided'];
    default:
      return random.sample(
        ['learning', 'learning', 'mixed', 'non-learning', 'non-learning'] as const,
        5,
      );
  }
}

function fillAnalysis(design: Design, shape: Shape, words: Words, random: Random): void {
  const { analysis, problem } = design;
  analysis.frame = random.pick(['6m', '4s', '8p']);
  const categories = random.sample(fishboneCategories[analysis.frame], 4);
  analysis.gap = slot(random.pick(words.general));
  analysis.causes = collect(
    verdictsOf(shape, random).map((verdict, index): readonly [PartId, Cause] => {
      const isOutside = verdict === 'non-learning' || verdict === 'undecided';
      const cause = newCause();
      const evidence = random.sample(problem.evidence.order, random.int(1, 2));
      const isRusty = !isOutside && random.chance(0.3);
      return [
        random.id('cause'),
        {
          ...cause,
          statement: slot(random.pick(isOutside ? words.environmental : words.learnable)),
          category: categories[index % categories.length] ?? 'people',
          whys: many(random.int(0, 3), () => [
            random.id('why'),
            { text: slot(random.pick(words.general)) },
          ]),
          cell: isOutside
            ? random.pick(environmentalCells)
            : random.pick(['knowledge', 'capacity', 'motives']),
          level: random.pick(['organisation', 'process', 'job']),
          walk: {
            ...cause.walk,
            important: 'yes',
            // One question about the surroundings is always answered.
            obstacle: random.pick(['yes', 'no']),
            punished: random.pick(['yes', 'no', 'unknown']),
            couldIfLifeDepended: isOutside ? 'yes' : 'no',
            usedToDo: isRusty ? 'yes' : 'no',
            oftenUsed: isRusty ? random.pick(['no', 'yes']) : 'unknown',
          },
          verdict,
          verdictReason: slot(random.pick(words.general)),
          remedy: isOutside ? 'none' : isRusty ? random.pick(['practice', 'job-aid']) : 'training',
          evidenceIds: verdict === 'undecided' ? [] : evidence,
        },
      ];
    }),
  );
  const outside = entries(analysis.causes).filter(([, { verdict }]) => verdict === 'non-learning');
  analysis.actions = many(outside.length, (index) => [
    random.id('action'),
    {
      ...newAction(),
      description: slot(random.pick(words.actions)),
      owner: slot(random.pick(words.people)),
      deadline: '2026-03-31',
      causeIds: [outside[index]?.[0] ?? ''],
    },
  ]);
  analysis.recommendation = slot(random.pick(words.general));
}

function fillLearners(design: Design, shape: Shape, words: Words, random: Random): void {
  const { learners, analysis } = design;
  learners.personas = many(random.int(1, 3), () => [
    random.id('persona'),
    {
      ...newPersona(),
      name: slot(random.pick(words.posts)),
      role: slot(random.pick(words.posts)),
      headcount: random.int(1, 60),
      access: slot(random.pick(words.general)),
      experience: slot(random.pick(words.general)),
      relevance: slot(random.pick(words.general)),
      priorLearning: many(random.int(0, 1), () => [
        random.id('priorLearning'),
        {
          what: slot(random.pick(words.topics)),
          evidence: slot(random.pick(words.sources)),
          decision: 'shorten',
          outcomeIds: [],
        },
      ]),
    },
  ]);
  learners.needs = many(random.int(1, 3), () => [
    random.id('need'),
    {
      ...newNeed(),
      competency: slot(random.pick(words.competencies)),
      standardLevel: 3,
      actualLevel: random.int(1, 2),
      source: slot(random.pick(words.sources)),
      rationale: slot(random.pick(words.general)),
    },
  ]);
  const learnable = entries(analysis.causes).filter(
    ([, { verdict }]) => verdict === 'learning' || verdict === 'mixed',
  );
  const outcome = (causeIds: PartId[], needIds: PartId[]) =>
    [
      random.id('outcome'),
      {
        ...newOutcome(),
        behaviour: slot(random.pick(words.behaviours)),
        condition: slot(random.pick(words.conditions)),
        criterion: slot(random.pick(words.criteria)),
        causeIds,
        needIds,
      },
    ] as const;
  learners.outcomes = collect([
    ...learnable.map(([id]) => outcome([id], random.sample(learners.needs.order, 1))),
    // An outcome may rest on a competency below its standard alone.
    ...(random.chance(0.3) ? [outcome([], learners.needs.order.slice(0, 1))] : []),
  ]);
  if (shape === 'akpk' || shape === 'everything' || random.chance(0.15)) {
    learners.gapRows = many(random.int(1, 5), (index) => {
      const standardLevel = random.int(1, 5);
      const actualLevel = random.int(1, 5);
      return [
        random.id('gapRow'),
        {
          person: `P-${index + 1}`,
          position: slot(random.pick(words.posts)),
          unit: slot(random.pick(words.units)),
          kind: 'technical',
          competency: slot(random.pick(words.competencies)),
          standardLevel,
          actualLevel,
          gap: actualLevel - standardLevel,
          source: slot(random.pick(words.sources)),
          performanceTarget: slot(''),
          performanceActual: slot(''),
          rootCause: slot(''),
          priority: 'high',
          form: slot(''),
          jp: null,
          year: 2026,
          note: slot(''),
        },
      ];
    });
  }
}

export function fillProblemSteps(design: Design, shape: Shape, words: Words, random: Random): void {
  fillProblem(design, words, random);
  fillAnalysis(design, shape, words, random);
  if (shape !== 'memo') fillLearners(design, shape, words, random);
  if (shape === 'zero-budget')
    design.problem.budget = { status: 'none', amount: 0, note: slot('Rp0') };
  design.brief.text = [
    random.pick(words.general),
    ...values(design.problem.evidence).map(({ statement }) => statement.text),
  ].join('. ');
}

export { many };
