/** Defects of the project and of an AKPK table: R38-R42, R48. */
import { entries, values } from '../../../design/collection.ts';
import { slot } from '../random.ts';
import { clear, type DesignPlant, drop, insert, noText, nothing, pickOf } from './plant.ts';

export const projectPlants: readonly DesignPlant[] = [
  {
    rule: 'R38',
    name: 'a horizon is missing',
    into: (design, random) => {
      const { goals } = design.project;
      if (goals.order.length === 0) return null;
      const horizon = random.pick(['short', 'medium', 'long'] as const);
      for (const [id, goal] of entries(goals)) if (goal.horizon === horizon) drop(goals, id);
      return { paths: ['/project/goals'] };
    },
  },
  {
    rule: 'R38',
    name: 'goals out of order',
    into: (design, random) => {
      const goals = entries(design.project.goals);
      const of = (horizon: string) => goals.filter(([, goal]) => goal.horizon === horizon);
      if (goals.length === 0) return null;
      for (const [, goal] of goals)
        goal.dueDays = { short: 60, medium: 300, long: 700 }[goal.horizon];
      const [id, late] = random.pick(of(random.pick(['medium', 'long'])));
      late.dueDays = late.horizon === 'medium' ? random.pick([60, 59]) : random.pick([300, 299]);
      return { paths: [`/project/goals/items/${id}/dueDays`] };
    },
  },
  {
    rule: 'R38',
    name: 'goal without output',
    into: (design, random) => {
      const found = pickOf(random, design.project.goals);
      if (found === null) return null;
      found[1].output = noText(random);
      return { paths: [`/project/goals/items/${found[0]}/output`] };
    },
  },
  {
    rule: 'R38',
    name: 'a day apart',
    inside: true,
    into: (design) => {
      for (const goal of values(design.project.goals))
        goal.dueDays = { short: 90, medium: 91, long: 92 }[goal.horizon];
      return design.project.goals.order.length === 0 ? null : nothing;
    },
  },
  {
    rule: 'R39',
    name: 'an incomplete milestone',
    into: (design, random) => {
      const found = pickOf(random, design.project.milestones);
      if (found === null) return null;
      const path = `/project/milestones/items/${found[0]}`;
      switch (random.int(0, 2)) {
        case 0:
          found[1].days = random.pick([null, 0]);
          return { paths: [`${path}/days`] };
        case 1:
          found[1].output = noText(random);
          return { paths: [`${path}/output`] };
        default:
          found[1].budget = null;
          return { paths: [`${path}/budget`] };
      }
    },
  },
  {
    rule: 'R39',
    name: 'one day and no rupiah',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.project.milestones);
      if (found === null) return null;
      found[1].days = 1;
      found[1].budget = 0;
      return nothing;
    },
  },
  {
    rule: 'R40',
    name: 'no promoter',
    into: (design, random) => {
      const { stakeholders } = design.project;
      if (stakeholders.order.length === 0) return null;
      if (random.chance(0.2)) clear(stakeholders);
      for (const one of values(stakeholders)) {
        one.strategy = slot('Ajak melihat hasil uji coba');
        if (one.power >= 3 && one.interest >= 3)
          one[random.pick(['power', 'interest'] as const)] = 2;
      }
      return { paths: ['/project/stakeholders'] };
    },
  },
  {
    rule: 'R40',
    name: 'latent without strategy',
    into: (design, random) => {
      const { stakeholders } = design.project;
      if (stakeholders.order.length === 0) return null;
      const id = random.id('stakeholder');
      insert(random, stakeholders, id, {
        name: slot('Sekretaris'),
        stake: slot(''),
        power: random.int(3, 5),
        interest: random.int(1, 2),
        strategy: noText(random),
      });
      return { paths: [`/project/stakeholders/items/${id}/strategy`] };
    },
  },
  {
    rule: 'R40',
    name: 'one promoter on the edge; defenders and apathetics without strategy',
    inside: true,
    into: (design) => {
      const all = values(design.project.stakeholders);
      if (all.length === 0) return null;
      all.forEach((one, index) => {
        Object.assign(
          one,
          index === 0 ? { power: 3, interest: 3 } : { power: 2, interest: index % 5 || 1 },
        );
        one.strategy = slot('');
      });
      return nothing;
    },
  },
  {
    rule: 'R41',
    name: 'risk without mitigation',
    into: (design, random) => {
      const found = pickOf(random, design.project.risks);
      if (found === null) return null;
      found[1].mitigation = noText(random);
      return { paths: [`/project/risks/items/${found[0]}/mitigation`] };
    },
  },
  {
    rule: 'R41',
    name: 'measure without baseline',
    into: (design, random) => {
      const found = pickOf(random, design.project.measures);
      if (found === null) return null;
      found[1].baseline = null;
      found[1].baselineNote = noText(random);
      return { paths: [`/project/measures/items/${found[0]}/baseline`] };
    },
  },
  {
    rule: 'R41',
    name: 'baseline of 0, or in words',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.project.measures);
      if (found === null) return null;
      const isNumber = random.chance(0.5);
      found[1].baseline = isNumber ? { value: 0, unit: '', asWritten: '0' } : null;
      found[1].baselineNote = slot(isNumber ? '' : 'belum ada');
      return nothing;
    },
  },
  {
    rule: 'R42',
    name: 'as many statements as questions, or more',
    into: (design, random) => {
      const found = pickOf(random, design.project.sessions);
      if (found === null) return null;
      const [id, session] = found;
      const wanted = session.questions.order.length + random.int(0, 2);
      while (session.statements.order.length < wanted)
        insert(random, session.statements, random.id('statement'), {
          text: slot('Sistem lambat.'),
        });
      return { paths: [`/project/sessions/items/${id}/questions`] };
    },
  },
  {
    rule: 'R42',
    name: 'no action at the end',
    into: (design, random) => {
      const found = pickOf(random, design.project.sessions);
      if (found === null) return null;
      found[1].action = noText(random);
      return { paths: [`/project/sessions/items/${found[0]}/action`] };
    },
  },
  {
    rule: 'R42',
    name: 'one question more',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.project.sessions);
      if (found === null) return null;
      const [, session] = found;
      clear(session.statements);
      while (session.statements.order.length < session.questions.order.length - 1)
        insert(random, session.statements, random.id('statement'), {
          text: slot('Sistem lambat.'),
        });
      return nothing;
    },
  },
  {
    rule: 'R48',
    name: 'wrong gap',
    into: (design, random) => {
      const found = pickOf(random, design.learners.gapRows);
      if (found === null) return null;
      const right = found[1].gap;
      // The commonest slip is the sign.
      found[1].gap = right !== 0 && random.chance(0.4) ? -right : right + random.pick([1, -1]);
      return { paths: [`/learners/gapRows/items/${found[0]}/gap`] };
    },
  },
  {
    rule: 'R48',
    name: 'level outside the scale',
    into: (design, random) => {
      const found = pickOf(random, design.learners.gapRows);
      if (found === null) return null;
      const field = random.pick(['standardLevel', 'actualLevel'] as const);
      found[1][field] = random.pick([0, 6]);
      found[1].gap = found[1].actualLevel - found[1].standardLevel;
      return { paths: [`/learners/gapRows/items/${found[0]}/${field}`] };
    },
  },
  {
    rule: 'R48',
    name: 'ends of the scale',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.learners.gapRows);
      if (found === null) return null;
      Object.assign(found[1], { standardLevel: 5, actualLevel: 1, gap: -4 });
      return nothing;
    },
  },
];
