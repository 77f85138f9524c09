/** Clean steps 5-7: project, support, evaluation, course units. */
import { collect, entries } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import type { Measure } from '../../design/model/evaluation.ts';
import { newMeasure, newSession } from '../../design/new-design.ts';
import { many } from './problem-part.ts';
import { type Random, slot } from './random.ts';
import type { Shape } from './shapes.ts';
import type { Words } from './words.ts';

export function fillProject(design: Design, shape: Shape, words: Words, random: Random): void {
  const { project } = design;
  project.title = slot(random.pick(words.tasks));
  project.indicatorId = design.problem.indicators.order[0] ?? null;
  project.currentState = slot(random.pick(words.general));
  const due = { short: 60, medium: 300, long: 700 } as const;
  const horizons = [
    ...(['short', 'medium', 'long'] as const),
    ...random.sample(['short', 'medium', 'long'] as const, random.int(0, 2)),
  ];
  project.goals = many(horizons.length, (index) => {
    const horizon = horizons[index] ?? 'short';
    return [
      random.id('goal'),
      {
        horizon,
        statement: slot(random.pick(words.tasks)),
        output: slot(random.pick(words.actions)),
        dueDays: random.chance(0.9) ? due[horizon] + random.int(0, 100) : null,
      },
    ];
  });
  project.mentor = slot(random.pick(words.people));
  project.milestones = many(random.int(2, 5), () => [
    random.id('milestone'),
    {
      phase: random.pick(['preparation', 'design', 'implementation', 'monitoring']),
      description: slot(random.pick(words.tasks)),
      days: random.int(1, 40),
      output: slot(random.pick(words.actions)),
      budget: shape === 'zero-budget' ? 0 : random.int(0, 10) * 250_000,
    },
  ]);
  project.stakeholders = collect([
    [
      random.id('stakeholder'),
      {
        name: slot(random.pick(words.people)),
        stake: slot(''),
        power: random.int(3, 5),
        interest: random.int(3, 5),
        strategy: slot(random.chance(0.5) ? random.pick(words.general) : ''),
      },
    ],
    ...Array.from({ length: random.int(0, 4) }, () => {
      const power = random.int(1, 5);
      const interest = random.int(1, 5);
      const isLatent = power >= 3 && interest < 3;
      const strategy = isLatent || random.chance(0.5) ? random.pick(words.general) : '';
      return [
        random.id('stakeholder'),
        {
          name: slot(random.pick(words.people)),
          stake: slot(''),
          power,
          interest,
          strategy: slot(strategy),
        },
      ] as const;
    }),
  ]);
  project.risks = many(random.int(1, 3), () => [
    random.id('risk'),
    {
      description: slot(random.pick(words.environmental)),
      likelihood: 3,
      impact: 3,
      mitigation: slot(random.pick(words.actions)),
      owner: slot(random.pick(words.people)),
    },
  ]);
  project.measures = many(random.int(1, 2), () => {
    const isNumber = random.chance(0.5);
    return [
      random.id('projectMeasure'),
      {
        kind: 'output',
        statement: slot(random.pick(words.tasks)),
        indicatorId: null,
        baseline: isNumber ? { value: 0, unit: 'dokumen', asWritten: '0 dokumen' } : null,
        baselineNote: slot(isNumber ? '' : 'belum ada'),
        target: null,
        targetNote: slot(random.pick(words.criteria)),
      },
    ];
  });
  project.sessions = many(random.int(1, 3), (index) => {
    const questions = random.int(3, 6);
    return [
      random.id('session'),
      {
        ...newSession(index * 2 + 2),
        title: slot(random.pick(words.topics)),
        groupSize: 6,
        questions: many(questions, () => [
          random.id('question'),
          { text: slot(random.pick(words.questions)) },
        ]),
        statements: many(random.int(0, questions - 1), () => [
          random.id('statement'),
          { text: slot(random.pick(words.general)) },
        ]),
        action: slot(random.pick(words.actions)),
      },
    ];
  });
}

export function fillSupport(design: Design, words: Words, random: Random): void {
  const { agreement } = design.transfer;
  agreement.supervisor = slot(random.pick(words.people));
  agreement.commitments = many(random.int(1, 3), (index) => [
    random.id('commitment'),
    {
      party: index === 0 ? 'supervisor' : 'participant',
      what: slot(random.pick(words.actions)),
      when: slot(''),
    },
  ]);
  design.transfer.steps = many(random.int(0, 2), () => [
    random.id('transferStep'),
    {
      phase: 'after',
      who: slot(random.pick(words.people)),
      what: slot(random.pick(words.actions)),
      when: slot(''),
    },
  ]);
}

export function fillEvaluation(design: Design, shape: Shape, words: Words, random: Random): void {
  const { evaluation, problem } = design;
  const rows: Array<readonly [string, Measure]> = [];
  for (const level of [1, 2, 3, 4]) {
    if (level !== 4 && random.chance(0.15)) {
      const key = (['l1', 'l2', 'l3'] as const)[level - 1] ?? 'l1';
      evaluation.levelReasons[key] = slot(random.pick(words.general));
      continue;
    }
    const measure = { ...newMeasure(level), indicator: slot(random.pick(words.criteria)) };
    if (level === 3) {
      const isNumber = random.chance(0.5);
      Object.assign(measure, {
        baseline: isNumber ? { value: 20, unit: '%', asWritten: '20 %' } : null,
        baselineNote: slot(isNumber ? '' : 'belum diukur'),
        target: isNumber ? { value: 80, unit: '%', asWritten: '80 %' } : null,
        targetNote: slot(isNumber ? '' : random.pick(words.criteria)),
        source: slot(random.pick(words.sources)),
        respondent: slot(random.pick(words.posts)),
        secondRespondent: slot(random.pick(words.people)),
        daysAfterEnd: random.int(60, 120),
      } satisfies Partial<Measure>);
    }
    if (level === 4) {
      const [id, indicator] = random.pick(entries(problem.indicators));
      Object.assign(measure, {
        indicator: indicator.name,
        indicatorId: id,
        target: indicator.target,
        daysAfterEnd: 180,
      } satisfies Partial<Measure>);
    }
    rows.push([random.id('measure'), measure]);
  }
  evaluation.measures = collect(rows);
  if (shape !== 'skm-and-roi' && shape !== 'everything' && !random.chance(0.15)) return;
  const band = { A: [8831, 10_000], B: [7661, 8830], C: [6500, 7660], D: [2500, 6499] } as const;
  evaluation.skmResults = many(random.int(1, 3), () => {
    const grade = random.pick(['A', 'B', 'C', 'D'] as const);
    return [
      random.id('skm'),
      {
        period: '2025',
        respondents: 150,
        elements: [],
        value: random.int(band[grade][0], band[grade][1]) / 100,
        grade,
      },
    ];
  });
  evaluation.returnOnInvestment = {
    claimed: random.chance(0.7),
    isolation: 'trend-line',
    isolationNote: slot(random.pick(words.general)),
    fullCost: true,
    costs: many(random.int(1, 3), () => [
      random.id('cost'),
      { item: slot(random.pick(words.tasks)), amount: random.int(0, 9) * 1_000_000 },
    ]),
    benefits: many(1, () => [
      random.id('benefit'),
      { item: slot(random.pick(words.tasks)), amount: 20_000_000 },
    ]),
    intangible: slot(random.pick(words.general)),
  };
}

export function fillCourseUnits(design: Design, words: Words, random: Random): void {
  const perJp = design.rules.minutesPerJp;
  design.courseUnits = many(random.int(1, 3), (index) => {
    const theoryJp = random.int(1, 6);
    const assignmentJp = random.int(0, 8) / 2;
    const fieldJp = random.int(0, 4);
    const jp = theoryJp + assignmentJp + fieldJp;
    // Half a JP of 45 minutes ends in half a minute: whole minutes, rounded to the total.
    const total = Math.round(jp * perJp);
    const assignmentMinutes = Math.floor(assignmentJp * perJp);
    const fieldMinutes = fieldJp * perJp;
    const theoryMinutes = total - assignmentMinutes - fieldMinutes;
    const indicators = many(random.int(1, 4), () => [
      random.id('unitIndicator'),
      { text: slot(random.pick(words.behaviours)) },
    ]);
    const share = Math.floor(total / indicators.order.length);
    const opening = 10;
    const closing = 5;
    const step = (phase: 'opening' | 'core' | 'closing', minutes: number) =>
      [
        random.id('lessonStep'),
        {
          phase,
          facilitator: slot(random.pick(words.general)),
          participant: slot(random.pick(words.tasks)),
          method: slot(''),
          media: slot(''),
          minutes,
        },
      ] as const;
    return [
      random.id('courseUnit'),
      {
        code: `MP${index + 1}`,
        name: slot(random.pick(words.topics)),
        description: slot(random.pick(words.general)),
        jp,
        theoryJp,
        assignmentJp,
        fieldJp,
        theoryMinutes,
        assignmentMinutes,
        fieldMinutes,
        learningResult: slot(random.pick(words.behaviours)),
        coveredIndicatorIds: [...indicators.order],
        indicators,
        planRows: collect(
          indicators.order.map((indicatorId, row) => [
            random.id('planRow'),
            {
              indicatorId,
              topic: slot(random.pick(words.topics)),
              subtopic: slot(''),
              method: slot(''),
              media: slot(''),
              minutes: row === 0 ? total - share * (indicators.order.length - 1) : share,
              references: slot(''),
            },
          ]),
        ),
        lessonSteps: collect([
          step('opening', opening),
          step('core', total - opening - closing),
          step('closing', closing),
        ]),
        assessment: slot(''),
        references: slot(''),
      },
    ];
  });
}
