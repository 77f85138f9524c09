/** Checks of the action-learning project: goals, milestones, stakeholders, risks, sessions. */
import { type Collection, entries, size, values } from '../collection.ts';
import { horizonSchema } from '../enums.ts';
import { quadrantOf } from '../ledger.ts';
import type { ActionLearningProject, Goal } from '../model/project.ts';
import type { TextSlot } from '../slot.ts';
import { absence, designRule, lacksFact, type Raised, titleOf } from './rule.ts';

const horizons = horizonSchema.options;
const guide = 'Pedoman proyek perubahan (LAN)';

/** A project nobody has begun raises nothing: not every journey has one. */
function isBegun(project: ActionLearningProject): boolean {
  return (
    absence(project.title) === null ||
    [
      project.goals,
      project.milestones,
      project.stakeholders,
      project.risks,
      project.measures,
      project.sessions,
    ].some((collection: Collection<unknown>) => size(collection) > 0)
  );
}

/** The goals due no later than one of a nearer horizon. */
function outOfOrder(goals: ReadonlyArray<readonly [string, Goal]>): Array<readonly [string, Goal]> {
  return goals.filter(([, goal]) => {
    const nearer = horizons.slice(0, horizons.indexOf(goal.horizon));
    return goals.some(
      ([, other]) =>
        nearer.includes(other.horizon) &&
        other.dueDays !== null &&
        goal.dueDays !== null &&
        goal.dueDays <= other.dueDays,
    );
  });
}

export const r38 = designRule({
  id: 'R38',
  severity: 'error',
  journeyOnly: true,
  source: guide,
  thresholds: [],
  variants: ['short', 'medium', 'long', 'order', 'noOutput'],
  check: ({ project }) => {
    if (!isBegun(project)) return [];
    const goals = entries(project.goals);
    const raised: Raised[] = [];
    for (const horizon of horizons) {
      if (!goals.some(([, goal]) => goal.horizon === horizon))
        raised.push({ path: '/project/goals', variant: horizon });
    }
    const late = new Set(outOfOrder(goals).map(([id]) => id));
    goals.forEach(([id, goal], position) => {
      const params = { title: titleOf(goal.statement, position) };
      const path = `/project/goals/items/${id}`;
      if (late.has(id)) raised.push({ path: `${path}/dueDays`, variant: 'order', params });
      const kind = absence(goal.output);
      if (kind !== null) raised.push({ path: `${path}/output`, variant: 'noOutput', kind, params });
    });
    return raised;
  },
});

export const r39 = designRule({
  id: 'R39',
  severity: 'error',
  journeyOnly: true,
  source: guide,
  thresholds: ['R39.days'],
  variants: ['noOutput', 'noBudget'],
  check: ({ project }, threshold) =>
    entries(project.milestones).flatMap(([id, milestone], position) => {
      const raised: Raised[] = [];
      const params = { title: titleOf(milestone.description, position) };
      const path = `/project/milestones/items/${id}`;
      if (milestone.days === null || milestone.days < threshold('R39.days'))
        raised.push({ path: `${path}/days`, params });
      const output = absence(milestone.output);
      if (output !== null)
        raised.push({ path: `${path}/output`, variant: 'noOutput', kind: output, params });
      if (milestone.budget === null)
        raised.push({
          path: `${path}/budget`,
          variant: 'noBudget',
          kind: 'missing-information',
          params,
        });
      return raised;
    }),
});

export const r40 = designRule({
  id: 'R40',
  severity: 'warning',
  journeyOnly: true,
  source: `${guide}: kuadran pemangku kepentingan`,
  thresholds: ['R40.promoters'],
  variants: ['latent'],
  check: ({ project }, threshold) => {
    if (!isBegun(project)) return [];
    const raised: Raised[] = [];
    const all = entries(project.stakeholders);
    const promoters = all.filter(([, one]) => quadrantOf(one) === 'promoter').length;
    if (promoters < threshold('R40.promoters'))
      raised.push({
        path: '/project/stakeholders',
        kind: all.length === 0 ? 'missing-information' : 'defect',
        params: { promoters },
      });
    all.forEach(([id, stakeholder], position) => {
      const kind = absence(stakeholder.strategy);
      if (kind === null || quadrantOf(stakeholder) !== 'latent') return;
      raised.push({
        path: `/project/stakeholders/items/${id}/strategy`,
        variant: 'latent',
        kind,
        params: { title: titleOf(stakeholder.name, position) },
      });
    });
    return raised;
  },
});

export const r41 = designRule({
  id: 'R41',
  severity: 'warning',
  journeyOnly: true,
  source: guide,
  thresholds: [],
  variants: ['noBaseline'],
  check: ({ project }) => {
    const raised: Raised[] = [];
    entries(project.risks).forEach(([id, { description, mitigation }], position) => {
      const kind = absence(mitigation);
      if (kind !== null)
        raised.push({
          path: `/project/risks/items/${id}/mitigation`,
          kind,
          params: { title: titleOf(description, position) },
        });
    });
    entries(project.measures).forEach(([id, measure], position) => {
      if (measure.baseline !== null || !lacksFact(measure.baselineNote)) return;
      raised.push({
        path: `/project/measures/items/${id}/baseline`,
        variant: 'noBaseline',
        kind: 'missing-information',
        params: { title: titleOf(measure.statement, position) },
      });
    });
    return raised;
  },
});

function written(collection: Collection<{ text: TextSlot }>): number {
  return values(collection).filter(({ text }) => absence(text) === null).length;
}

export const r42 = designRule({
  id: 'R42',
  severity: 'warning',
  journeyOnly: true,
  source: 'Marquardt, Optimizing the Power of Action Learning',
  thresholds: ['R42.margin'],
  variants: ['noAction'],
  check: ({ project }, threshold) =>
    entries(project.sessions).flatMap(([id, session], position) => {
      const raised: Raised[] = [];
      const title = titleOf(session.title, position);
      const questions = written(session.questions);
      const statements = written(session.statements);
      const path = `/project/sessions/items/${id}`;
      if (questions - statements < threshold('R42.margin'))
        raised.push({ path: `${path}/questions`, params: { title, questions, statements } });
      const kind = absence(session.action);
      if (kind !== null)
        raised.push({ path: `${path}/action`, variant: 'noAction', kind, params: { title } });
      return raised;
    }),
});
