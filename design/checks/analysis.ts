/** Checks of the analysis: causes, verdicts, and what is done about causes that learning cannot mend. */
import { entries, size, values } from '../collection.ts';
import { setValue } from '../edit.ts';
import { environmentalCells, type GilbertCell } from '../enums.ts';
import type { PartId } from '../ids.ts';
import type { Analysis, Cause } from '../model/analysis.ts';
import type { Design } from '../model/design.ts';
import { isCovered, isLearnable } from './coverage.ts';
import { designRule, lacksFact, type Raised, titleOf } from './rule.ts';

const placeOf = (id: PartId): string => `/analysis/causes/items/${id}`;

/** Causes with their names for messages. */
function causesOf(design: Design): Array<{ id: PartId; cause: Cause; title: string }> {
  return entries(design.analysis.causes).map(([id, cause], position) => ({
    id,
    cause,
    title: titleOf(cause.statement, position),
  }));
}

export const r03 = designRule({
  id: 'R03',
  severity: 'info',
  source: 'Ishikawa',
  thresholds: ['R03.categories'],
  variants: ['none'],
  check: ({ analysis }, threshold) => {
    const found = new Set(values(analysis.causes).map(({ category }) => category)).size;
    const wanted = threshold('R03.categories');
    if (found >= wanted) return [];
    return [
      {
        path: '/analysis/causes',
        ...(found === 0 ? { variant: 'none' } : {}),
        params: { found, wanted },
      },
    ];
  },
});

/** The environmental cells that were looked at: those of the causes found, and those the cause's own walk asks about. */
function examinedCells(analysis: Analysis, { walk }: Cause): Set<GilbertCell> {
  const cells = new Set<GilbertCell>();
  for (const { cell } of values(analysis.causes)) {
    if (cell !== null && environmentalCells.includes(cell)) cells.add(cell);
  }
  if (walk.obstacle !== 'unknown') cells.add('resources');
  if (walk.punished !== 'unknown' || walk.rewardedOtherwise !== 'unknown') cells.add('incentives');
  return cells;
}

export const r04 = designRule({
  id: 'R04',
  severity: 'error',
  source: 'Gilbert, Behavior Engineering Model',
  thresholds: ['R04.cells'],
  variants: [],
  // Whether something in the surroundings stands in the way is known only to people there.
  check: (design, threshold) =>
    causesOf(design)
      .filter(
        ({ cause }) =>
          isLearnable(cause) && examinedCells(design.analysis, cause).size < threshold('R04.cells'),
      )
      .map(({ id, title }) => ({
        path: `${placeOf(id)}/verdict`,
        kind: 'missing-information',
        params: { title },
      })),
});

export const r05 = designRule({
  id: 'R05',
  severity: 'error',
  source: 'Mager & Pipe, Analyzing Performance Problems',
  thresholds: ['R05.evidence'],
  variants: ['emptyEvidence'],
  check: (design, threshold) => {
    const raised: Raised[] = [];
    const cited = new Set<PartId>();
    for (const { id, cause, title } of causesOf(design)) {
      if (cause.verdict === 'undecided') continue;
      for (const evidenceId of cause.evidenceIds) cited.add(evidenceId);
      if (new Set(cause.evidenceIds).size < threshold('R05.evidence')) {
        raised.push({
          path: `${placeOf(id)}/evidenceIds`,
          kind: 'missing-information',
          params: { title },
        });
      }
    }
    entries(design.problem.evidence).forEach(([id, { statement }], position) => {
      if (cited.has(id) && lacksFact(statement)) {
        raised.push({
          path: `/problem/evidence/items/${id}/statement`,
          variant: 'emptyEvidence',
          kind: 'missing-information',
          params: { title: titleOf(statement, position) },
        });
      }
    });
    return raised;
  },
});

export const r06 = designRule({
  id: 'R06',
  severity: 'warning',
  source: 'Mager & Pipe, Analyzing Performance Problems',
  thresholds: [],
  variants: [],
  check: (design) =>
    causesOf(design)
      .filter(
        ({ cause: { walk, remedy } }) =>
          walk.usedToDo === 'yes' && walk.oftenUsed === 'no' && remedy === 'training',
      )
      .map(({ id, title }) => ({ path: `${placeOf(id)}/remedy`, params: { title } })),
  repair: (_design, path) => setValue(path, 'practice'),
});

export const r07 = designRule({
  id: 'R07',
  severity: 'error',
  journeyOnly: true,
  source: 'Moore, Action Mapping',
  thresholds: ['R07.activities'],
  variants: [],
  check: (design, threshold) =>
    causesOf(design)
      .filter(
        ({ id, cause }) =>
          isLearnable(cause) && !isCovered(design, id, threshold('R07.activities')),
      )
      .map(({ id, title }) => ({ path: placeOf(id), params: { title } })),
});

export const r08 = designRule({
  id: 'R08',
  severity: 'error',
  source: 'Gilbert, Behavior Engineering Model',
  thresholds: [],
  variants: ['noOwner', 'noDeadline'],
  check: (design) => {
    const raised: Raised[] = [];
    const outside = new Set<PartId>();
    const actions = values(design.analysis.actions);
    for (const { id, cause, title } of causesOf(design)) {
      if (cause.verdict !== 'non-learning') continue;
      outside.add(id);
      if (!actions.some(({ causeIds }) => causeIds.includes(id))) {
        raised.push({ path: placeOf(id), params: { title } });
      }
    }
    entries(design.analysis.actions).forEach(([id, action], position) => {
      if (!action.causeIds.some((causeId) => outside.has(causeId))) return;
      const params = { title: titleOf(action.description, position) };
      const path = `/analysis/actions/items/${id}`;
      const kind = 'missing-information';
      if (lacksFact(action.owner))
        raised.push({ path: `${path}/owner`, variant: 'noOwner', kind, params });
      if (action.deadline === null)
        raised.push({ path: `${path}/deadline`, variant: 'noDeadline', kind, params });
    });
    return raised;
  },
});

export const r09 = designRule({
  id: 'R09',
  severity: 'error',
  journeyOnly: true,
  source: 'Mager & Pipe, Analyzing Performance Problems',
  thresholds: [],
  variants: [],
  check: ({ analysis, journey }) => {
    const causes = values(analysis.causes);
    const isBlocked =
      causes.length > 0 &&
      causes.every(({ verdict }) => verdict === 'non-learning') &&
      size(journey.activities) > 0;
    return isBlocked ? [{ path: '/result', params: { causes: causes.length } }] : [];
  },
  // The recommendation memo; the journey stays in the document until a person removes it.
  repair: () => setValue('/result', 'memo'),
});
