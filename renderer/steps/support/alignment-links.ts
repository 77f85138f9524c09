/** Nodes and links of the alignment map, as data. */
import { entries } from '../../../design/collection.ts';
import type { Design } from '../../../design/model/design.ts';

export interface MapNode {
  id: string;
  title: string;
  path: string;
  /** Nothing leads to it, or nothing leads on from it. */
  isOrphan: boolean;
}

export interface AlignmentLinks {
  columns: { causes: MapNode[]; outcomes: MapNode[]; activities: MapNode[]; measures: MapNode[] };
  links: Array<{ from: string; to: string }>;
}

export function alignmentLinks(design: Design): AlignmentLinks {
  const { analysis, learners, journey, evaluation } = design;
  const links: Array<{ from: string; to: string }> = [];
  for (const [id, outcome] of entries(learners.outcomes)) {
    for (const cause of outcome.causeIds) links.push({ from: cause, to: id });
  }
  for (const [id, activity] of entries(journey.activities)) {
    for (const outcome of activity.outcomeIds) links.push({ from: outcome, to: id });
  }
  for (const [id, measure] of entries(evaluation.measures)) {
    const served = new Set(measure.outcomeIds);
    for (const [activityId, activity] of entries(journey.activities)) {
      if (activity.outcomeIds.some((outcome) => served.has(outcome)))
        links.push({ from: activityId, to: id });
    }
  }
  const starts = new Set(links.map(({ from }) => from));
  const ends = new Set(links.map(({ to }) => to));
  const node = (id: string, title: string, path: string, isOrphan: boolean): MapNode => ({
    id,
    title,
    path: `${path}/items/${id}`,
    isOrphan,
  });
  return {
    links,
    columns: {
      causes: entries(analysis.causes)
        .filter(([, cause]) => cause.verdict !== 'non-learning')
        .map(([id, cause]) => node(id, cause.statement.text, '/analysis/causes', !starts.has(id))),
      outcomes: entries(learners.outcomes).map(([id, outcome]) =>
        node(id, outcome.behaviour.text, '/learners/outcomes', !starts.has(id) || !ends.has(id)),
      ),
      activities: entries(journey.activities).map(([id, activity]) =>
        node(id, activity.title.text, '/journey/activities', !ends.has(id)),
      ),
      measures: entries(evaluation.measures).map(([id, measure]) =>
        node(
          id,
          measure.change.text,
          '/evaluation/measures',
          measure.level >= 2 && measure.level <= 3 && !ends.has(id),
        ),
      ),
    },
  };
}
