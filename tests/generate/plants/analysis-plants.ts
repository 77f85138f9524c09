/** Defects of the analysis: R03-R09. */
import { entries, values } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import type { Cause } from '../../../design/model/analysis.ts';
import type { Design } from '../../../design/model/design.ts';
import { newCause } from '../../../design/new-design.ts';
import { type Random, slot } from '../random.ts';
import { type DesignPlant, insert, noText, nothing, pickOf } from './plant.ts';

const causePath = (id: PartId): string => `/analysis/causes/items/${id}`;
const isLearnable = ({ verdict }: Cause): boolean => verdict === 'learning' || verdict === 'mixed';

/** A cause that nobody covers, with everything else in order. */
function newLearnable(design: Design, random: Random): [PartId, Cause] | null {
  const evidence = design.problem.evidence.order;
  if (evidence.length === 0 || design.result === 'memo') return null;
  const cause = newCause();
  return [
    random.id('cause'),
    {
      ...cause,
      statement: slot('Petugas belum pernah berlatih menerima aduan'),
      cell: 'knowledge',
      walk: { ...cause.walk, obstacle: 'no' },
      verdict: random.pick(['learning', 'mixed']),
      remedy: 'training',
      evidenceIds: evidence.slice(0, 1),
    },
  ];
}

export const analysisPlants: readonly DesignPlant[] = [
  {
    rule: 'R03',
    name: 'one category',
    into: (design, random) => {
      if (design.rules.thresholds['R03.categories'] !== undefined) return null;
      const category = random.pick(values(design.analysis.causes)).category;
      for (const cause of values(design.analysis.causes)) cause.category = category;
      return { paths: ['/analysis/causes'] };
    },
  },
  {
    rule: 'R03',
    name: 'two categories',
    inside: true,
    into: (design) => {
      const causes = values(design.analysis.causes);
      if (causes.length < 2) return null;
      causes.forEach((cause, index) => {
        cause.category = index === 0 ? 'method' : 'people';
      });
      return nothing;
    },
  },
  {
    rule: 'R04',
    name: 'surroundings not examined',
    into: (design, random) => {
      const causes = entries(design.analysis.causes);
      const learnable = causes.filter(([, cause]) => isLearnable(cause));
      if (learnable.length === 0) return null;
      for (const [, cause] of causes) {
        if (cause.cell !== null && ['information', 'resources', 'incentives'].includes(cause.cell))
          cause.cell = random.pick(['knowledge', 'motives', null]);
      }
      // Some causes keep the answers of their own walk; they must not be reported.
      const silent = random.sample(learnable, random.int(1, learnable.length));
      for (const [, { walk }] of silent) {
        walk.obstacle = 'unknown';
        walk.punished = 'unknown';
        walk.rewardedOtherwise = 'unknown';
      }
      return { paths: silent.map(([id]) => `${causePath(id)}/verdict`) };
    },
  },
  {
    rule: 'R04',
    name: 'one look at the surroundings',
    inside: true,
    into: (design, random) => {
      const causes = values(design.analysis.causes);
      for (const cause of causes) {
        cause.cell = 'knowledge';
        cause.walk.obstacle = 'unknown';
        cause.walk.rewardedOtherwise = 'unknown';
        cause.walk.punished = 'unknown';
      }
      const first = random.pick(causes);
      if (random.chance(0.5)) first.cell = random.pick(['information', 'resources', 'incentives']);
      else
        for (const { walk } of causes) walk[random.pick(['punished', 'obstacle'] as const)] = 'no';
      return nothing;
    },
  },
  {
    rule: 'R05',
    name: 'verdict without evidence',
    into: (design, random) => {
      const found = pickOf(
        random,
        design.analysis.causes,
        ({ verdict }) => verdict !== 'undecided',
      );
      if (found === null) return null;
      found[1].evidenceIds = [];
      return { paths: [`${causePath(found[0])}/evidenceIds`] };
    },
  },
  {
    rule: 'R05',
    name: 'cited evidence is empty',
    into: (design, random) => {
      const cited = values(design.analysis.causes).flatMap(({ evidenceIds }) => evidenceIds);
      const found = pickOf(random, design.problem.evidence, (_one, id) => cited.includes(id));
      if (found === null) return null;
      found[1].statement = noText(random);
      return { paths: [`/problem/evidence/items/${found[0]}/statement`] };
    },
  },
  {
    rule: 'R05',
    name: 'undecided without evidence',
    inside: true,
    into: (design, random) => {
      const found = pickOf(
        random,
        design.analysis.causes,
        ({ verdict }) => verdict === 'non-learning',
      );
      if (found === null) return null;
      found[1].verdict = 'undecided';
      found[1].evidenceIds = [];
      return nothing;
    },
  },
  {
    rule: 'R06',
    name: 'training for what was once done',
    into: (design, random) => {
      const found = pickOf(random, design.analysis.causes, isLearnable);
      if (found === null) return null;
      const [id, cause] = found;
      cause.walk.usedToDo = 'yes';
      cause.walk.oftenUsed = 'no';
      cause.remedy = 'training';
      return { paths: [`${causePath(id)}/remedy`] };
    },
  },
  {
    rule: 'R06',
    name: 'practice for what was once done; training for what is often done or was never done',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.analysis.causes, isLearnable);
      if (found === null) return null;
      const { walk } = found[1];
      const [usedToDo, oftenUsed, remedy] = random.pick([
        ['yes', 'no', 'practice'],
        ['yes', 'no', 'job-aid'],
        ['yes', 'unknown', 'training'],
        ['no', 'no', 'training'],
      ] as const);
      Object.assign(walk, { usedToDo, oftenUsed });
      found[1].remedy = remedy;
      return nothing;
    },
  },
  {
    rule: 'R07',
    name: 'a cause nobody covers',
    into: (design, random) => {
      const found = newLearnable(design, random);
      if (found === null) return null;
      insert(random, design.analysis.causes, ...found);
      return { paths: [causePath(found[0])] };
    },
  },
  {
    rule: 'R07',
    name: 'outcome that no activity serves any more',
    into: (design, random) => {
      const found = pickOf(random, design.analysis.causes, isLearnable);
      if (found === null || design.result === 'memo') return null;
      const { outcomes } = design.learners;
      const serves = (id: PartId): boolean =>
        outcomes.items[id]?.causeIds.includes(found[0]) ?? false;
      const other = outcomes.order.find((id) => !serves(id));
      if (other === undefined) return null;
      for (const activity of values(design.journey.activities)) {
        activity.causeIds = activity.causeIds.filter((id) => id !== found[0]);
        const rest = activity.outcomeIds.filter((id) => !serves(id));
        activity.outcomeIds = rest.length > 0 ? rest : [other];
      }
      return { paths: [causePath(found[0])] };
    },
  },
  {
    rule: 'R07',
    name: 'one activity is enough',
    inside: true,
    into: (design, random) => {
      const found = newLearnable(design, random);
      if (found === null) return null;
      insert(random, design.analysis.causes, ...found);
      if (random.chance(0.5)) {
        pickOf(random, design.journey.activities)?.[1].causeIds.push(found[0]);
        return nothing;
      }
      const served = values(design.journey.activities)[0]?.outcomeIds[0] ?? '';
      design.learners.outcomes.items[served]?.causeIds.push(found[0]);
      return nothing;
    },
  },
  {
    rule: 'R08',
    name: 'no owner or no deadline',
    into: (design, random) => {
      const found = pickOf(random, design.analysis.actions);
      if (found === null) return null;
      const path = `/analysis/actions/items/${found[0]}`;
      if (random.chance(0.5)) {
        found[1].owner = noText(random);
        return { paths: [`${path}/owner`] };
      }
      found[1].deadline = null;
      return { paths: [`${path}/deadline`] };
    },
  },
  {
    rule: 'R08',
    name: 'no action',
    into: (design, random) => {
      const found = pickOf(random, design.analysis.actions);
      const causeId = found?.[1].causeIds[0];
      if (found === null || causeId === undefined) return null;
      found[1].causeIds = [];
      return { paths: [causePath(causeId)] };
    },
  },
  {
    rule: 'R08',
    name: 'a mixed cause, and an action of no non-learning cause, need no owner',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.analysis.causes, ({ verdict }) => verdict === 'mixed');
      if (found === null) return null;
      insert(random, design.analysis.actions, random.id('action'), {
        description: slot('Menata ulang papan informasi'),
        owner: slot(''),
        deadline: null,
        causeIds: [found[0]],
      });
      return nothing;
    },
  },
  {
    rule: 'R09',
    name: 'journey though nothing is learnable',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const causes = entries(design.analysis.causes);
      for (const [id, cause] of causes) {
        cause.verdict = 'non-learning';
        if (cause.evidenceIds.length === 0)
          cause.evidenceIds = design.problem.evidence.order.slice(0, 1);
        insert(random, design.analysis.actions, random.id('action'), {
          description: slot('Memperbaiki papan informasi'),
          owner: slot('Kepala seksi'),
          deadline: '2026-05-31',
          causeIds: [id],
        });
      }
      // Outcomes that stood on these causes stand on nothing now.
      return { paths: ['/result'], related: ['R10'] };
    },
  },
  {
    rule: 'R09',
    name: 'memo where nothing is learnable',
    inside: true,
    into: (design) => {
      if (design.result !== 'memo') return null;
      return nothing;
    },
  },
];
