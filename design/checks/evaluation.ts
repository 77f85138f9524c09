/** Checks of the evaluation plan: levels 1-4 (Kirkpatrick), return (Phillips), SKM grades. */
import { entries, size, values } from '../collection.ts';
import { setValue } from '../edit.ts';
import type { SkmGrade } from '../enums.ts';
import type { Design } from '../model/design.ts';
import type { Measure } from '../model/evaluation.ts';
import type { Quantity } from '../quantity.ts';
import { absence, designRule, lacksFact, partOn, type Raised, titleOf } from './rule.ts';
import type { Threshold } from './thresholds.ts';

function measuresOf(
  design: Design,
  level: number,
): Array<{ path: string; measure: Measure; title: string }> {
  return entries(design.evaluation.measures)
    .map(([id, measure], position) => ({
      path: `/evaluation/measures/items/${id}`,
      measure,
      title: titleOf(measure.indicator, position),
    }))
    .filter(({ measure }) => measure.level === level);
}

export const r32 = designRule({
  id: 'R32',
  severity: 'warning',
  journeyOnly: true,
  source: 'Kirkpatrick',
  thresholds: [],
  variants: [],
  check: ({ journey, evaluation }) => {
    if (size(journey.activities) === 0) return [];
    const levels = new Set(values(evaluation.measures).map(({ level }) => level));
    const { l1, l2, l3, l4 } = evaluation.levelReasons;
    return [l1, l2, l3, l4].flatMap((reason, index): Raised[] => {
      const level = index + 1;
      const kind = absence(reason);
      if (levels.has(level) || kind === null) return [];
      return [{ path: `/evaluation/levelReasons/l${level}`, kind, params: { level } }];
    });
  },
});

export const r33 = designRule({
  id: 'R33',
  severity: 'error',
  journeyOnly: true,
  source: 'Kirkpatrick',
  thresholds: [],
  variants: ['noBaseline', 'noTarget', 'noSource', 'noDate', 'noSecondRespondent'],
  check: (design) =>
    measuresOf(design, 3).flatMap(({ path, measure, title }) => {
      const raised: Raised[] = [];
      const params = { title };
      const unknown = 'missing-information';
      if (measure.baseline === null && lacksFact(measure.baselineNote))
        raised.push({ path: `${path}/baseline`, variant: 'noBaseline', kind: unknown, params });
      if (measure.target === null && lacksFact(measure.targetNote))
        raised.push({ path: `${path}/target`, variant: 'noTarget', kind: unknown, params });
      if (lacksFact(measure.source))
        raised.push({ path: `${path}/source`, variant: 'noSource', kind: unknown, params });
      if (measure.daysAfterEnd === null)
        raised.push({ path: `${path}/daysAfterEnd`, variant: 'noDate', params });
      const second = absence(measure.secondRespondent);
      if (second !== null)
        raised.push({
          path: `${path}/secondRespondent`,
          variant: 'noSecondRespondent',
          kind: second,
          params,
        });
      return raised;
    }),
});

export const r34 = designRule({
  id: 'R34',
  severity: 'warning',
  journeyOnly: true,
  source: 'Kirkpatrick; Phillips',
  thresholds: ['R34.days'],
  variants: [],
  check: (design, threshold) =>
    measuresOf(design, 3).flatMap(({ path, measure: { daysAfterEnd }, title }): Raised[] => {
      const fewest = threshold('R34.days');
      if (daysAfterEnd === null || daysAfterEnd >= fewest) return [];
      return [{ path: `${path}/daysAfterEnd`, params: { title, days: daysAfterEnd, fewest } }];
    }),
  repair: (_design, path, threshold) => setValue(path, Math.ceil(threshold('R34.days'))),
});

function isSame(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null) return a === b;
  return a.value === b.value && a.unit.trim().toLowerCase() === b.unit.trim().toLowerCase();
}

export const r35 = designRule({
  id: 'R35',
  severity: 'error',
  journeyOnly: true,
  source: 'Moore, Action Mapping; Kirkpatrick',
  thresholds: [],
  variants: ['otherTarget'],
  check: (design) =>
    measuresOf(design, 4).flatMap(({ path, measure, title }): Raised[] => {
      const indicator = design.problem.indicators.items[measure.indicatorId ?? ''];
      if (indicator === undefined) return [{ path: `${path}/indicatorId`, params: { title } }];
      return isSame(indicator.target, measure.target)
        ? []
        : [{ path: `${path}/target`, variant: 'otherTarget', params: { title } }];
    }),
  repair: (design, path) => {
    const measure = design.evaluation.measures.items[partOn(path) ?? ''];
    const indicator = design.problem.indicators.items[measure?.indicatorId ?? ''];
    return indicator === undefined ? null : setValue(path, indicator.target);
  },
});

export const r36 = designRule({
  id: 'R36',
  severity: 'error',
  journeyOnly: true,
  source: 'Phillips, Return on Investment',
  thresholds: [],
  variants: ['notFull', 'noCosts', 'noAmount'],
  check: ({ evaluation }) => {
    const roi = evaluation.returnOnInvestment;
    const isClaimed = roi.claimed || values(evaluation.measures).some(({ level }) => level === 5);
    if (!isClaimed) return [];
    const raised: Raised[] = [];
    const path = '/evaluation/returnOnInvestment';
    if (roi.isolation === null) raised.push({ path: `${path}/isolation` });
    if (!roi.fullCost) raised.push({ path: `${path}/fullCost`, variant: 'notFull' });
    if (size(roi.costs) === 0)
      raised.push({ path: `${path}/costs`, variant: 'noCosts', kind: 'missing-information' });
    entries(roi.costs).forEach(([id, { item, amount }], position) => {
      if (amount === null)
        raised.push({
          path: `${path}/costs/items/${id}/amount`,
          variant: 'noAmount',
          kind: 'missing-information',
          params: { title: titleOf(item, position) },
        });
    });
    return raised;
  },
});

/** Grade of an SKM value; the published bands have two decimals. Null below the scale. */
function gradeOf(value: number, threshold: Threshold): SkmGrade | null {
  const rounded = Math.round(value * 100) / 100;
  if (rounded >= threshold('R37.gradeA')) return 'A';
  if (rounded >= threshold('R37.gradeB')) return 'B';
  if (rounded >= threshold('R37.gradeC')) return 'C';
  return rounded >= threshold('R37.lowest') ? 'D' : null;
}

export const r37 = designRule({
  id: 'R37',
  severity: 'error',
  source: 'PermenPANRB 14/2017',
  thresholds: ['R37.gradeA', 'R37.gradeB', 'R37.gradeC', 'R37.lowest'],
  variants: ['belowScale'],
  check: ({ evaluation }, threshold) =>
    entries(evaluation.skmResults).flatMap(([id, { value, grade, period }]): Raised[] => {
      const path = `/evaluation/skmResults/items/${id}`;
      const wanted = gradeOf(value, threshold);
      if (wanted === null)
        return [{ path: `${path}/value`, variant: 'belowScale', params: { period, value } }];
      return grade === wanted
        ? []
        : [{ path: `${path}/grade`, params: { period, value, grade, wanted } }];
    }),
  repair: (design, path, threshold) => {
    const result = design.evaluation.skmResults.items[partOn(path) ?? ''];
    const grade = result === undefined ? null : gradeOf(result.value, threshold);
    return grade === null ? null : setValue(path, grade);
  },
});
