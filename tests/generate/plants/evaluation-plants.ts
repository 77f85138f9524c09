/** Defects of the evaluation plan: R32-R37. */
import { entries } from '../../../design/collection.ts';
import type { Design } from '../../../design/model/design.ts';
import type { Measure } from '../../../design/model/evaluation.ts';
import { newMeasure } from '../../../design/new-design.ts';
import { type Random, slot } from '../random.ts';
import { clear, type DesignPlant, drop, insert, noText, nothing, pickOf } from './plant.ts';

function measureOf(design: Design, random: Random, level: number): [string, Measure] | null {
  const found = pickOf(random, design.evaluation.measures, (one) => one.level === level);
  return found === null ? null : [`/evaluation/measures/items/${found[0]}`, found[1]];
}

export const evaluationPlants: readonly DesignPlant[] = [
  {
    rule: 'R32',
    name: 'level without row and reason',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const level = random.int(1, 4);
      const { measures, levelReasons } = design.evaluation;
      for (const [id, measure] of entries(measures))
        if (measure.level === level) drop(measures, id);
      const key = (['l1', 'l2', 'l3', 'l4'] as const)[level - 1] ?? 'l1';
      levelReasons[key] = noText(random);
      return { paths: [`/evaluation/levelReasons/${key}`] };
    },
  },
  {
    rule: 'R32',
    name: 'a reason instead of a row',
    inside: true,
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const { measures, levelReasons } = design.evaluation;
      const level = random.int(1, 4);
      for (const [id, measure] of entries(measures))
        if (measure.level === level) drop(measures, id);
      levelReasons[(['l1', 'l2', 'l3', 'l4'] as const)[level - 1] ?? 'l1'] = slot('Belum perlu');
      return nothing;
    },
  },
  {
    rule: 'R33',
    name: 'an incomplete level 3 row',
    into: (design, random) => {
      const found = measureOf(design, random, 3);
      if (found === null) return null;
      const [path, measure] = found;
      const field = random.pick([
        'baseline',
        'target',
        'source',
        'daysAfterEnd',
        'secondRespondent',
      ] as const);
      if (field === 'baseline' || field === 'target') {
        measure[field] = null;
        measure[`${field}Note`] = noText(random);
      } else if (field === 'daysAfterEnd') measure.daysAfterEnd = null;
      else measure[field] = noText(random);
      return { paths: [`${path}/${field}`] };
    },
  },
  {
    rule: 'R33',
    name: 'a note instead of a number',
    inside: true,
    into: (design, random) => {
      const found = measureOf(design, random, 3);
      if (found === null) return null;
      Object.assign(found[1], { baseline: null, baselineNote: slot('belum diukur') });
      Object.assign(found[1], { target: null, targetNote: slot('tanpa kesalahan') });
      return nothing;
    },
  },
  {
    rule: 'R34',
    name: 'too early',
    into: (design, random) => {
      const found = measureOf(design, random, 3);
      if (found === null) return null;
      const fewest = design.rules.thresholds['R34.days'] ?? 60;
      found[1].daysAfterEnd = random.pick([fewest - 1, 30, 0]);
      return { paths: [`${found[0]}/daysAfterEnd`] };
    },
  },
  {
    rule: 'R34',
    name: 'on the day',
    inside: true,
    into: (design, random) => {
      const found = measureOf(design, random, 3);
      if (found === null) return null;
      const fewest = design.rules.thresholds['R34.days'] ?? 60;
      found[1].daysAfterEnd = fewest + random.int(0, 1);
      return nothing;
    },
  },
  {
    rule: 'R35',
    name: 'impact without problem indicator',
    into: (design, random) => {
      const found = measureOf(design, random, 4);
      if (found === null) return null;
      found[1].indicatorId = null;
      return { paths: [`${found[0]}/indicatorId`] };
    },
  },
  {
    rule: 'R35',
    name: 'another target',
    into: (design, random) => {
      const found = measureOf(design, random, 4);
      if (found === null) return null;
      const [path, measure] = found;
      const target = measure.target;
      if (target === null) return null;
      measure.target = random.pick([
        null,
        { ...target, value: target.value + 0.01 },
        { ...target, value: target.value - 1 },
        { ...target, unit: 'lembar' },
      ]);
      return { paths: [`${path}/target`] };
    },
  },
  {
    rule: 'R35',
    name: 'same target, written otherwise',
    inside: true,
    into: (design, random) => {
      const found = measureOf(design, random, 4);
      const target = found?.[1].target ?? null;
      if (found === null || target === null) return null;
      found[1].target = { ...target, unit: target.unit.toUpperCase(), asWritten: 'sesuai target' };
      return nothing;
    },
  },
  {
    rule: 'R36',
    name: 'return claimed without its conditions',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const roi = design.evaluation.returnOnInvestment;
      const id = random.id('cost');
      Object.assign(roi, { claimed: true, isolation: 'trend-line', fullCost: true });
      roi.costs = { order: [id], items: { [id]: { item: slot('Honor'), amount: 1_000_000 } } };
      if (random.chance(0.3)) {
        roi.claimed = false;
        const row = { ...newMeasure(5), indicator: slot('ROI') };
        insert(random, design.evaluation.measures, random.id('measure'), row);
      }
      const path = '/evaluation/returnOnInvestment';
      switch (random.int(0, 3)) {
        case 0:
          roi.isolation = null;
          return { paths: [`${path}/isolation`] };
        case 1:
          roi.fullCost = false;
          return { paths: [`${path}/fullCost`] };
        case 2:
          clear(roi.costs);
          return { paths: [`${path}/costs`] };
        default:
          roi.costs.items[id] = { item: slot('Honor'), amount: null };
          return { paths: [`${path}/costs/items/${id}/amount`] };
      }
    },
  },
  {
    rule: 'R36',
    name: 'nothing claimed, or a cost of 0',
    inside: true,
    into: (design, random) => {
      const roi = design.evaluation.returnOnInvestment;
      if (random.chance(0.5)) {
        Object.assign(roi, { claimed: false, isolation: null, fullCost: false });
        return nothing;
      }
      const id = random.id('cost');
      Object.assign(roi, { claimed: true, isolation: 'control-group', fullCost: true });
      roi.costs = { order: [id], items: { [id]: { item: slot('Honor'), amount: 0 } } };
      return nothing;
    },
  },
  {
    rule: 'R37',
    name: 'grade of the neighbouring band',
    into: (design, random) => {
      const found = pickOf(random, design.evaluation.skmResults);
      if (found === null) return null;
      const [value, grade] = random.pick([
        [88.31, 'B'],
        [88.3, 'A'],
        [76.61, 'C'],
        [76.6, 'B'],
        [65, 'D'],
        [64.99, 'C'],
        [100, 'B'],
        [25, 'C'],
        [74.2, 'B'],
      ] as const);
      Object.assign(found[1], { value, grade });
      return { paths: [`/evaluation/skmResults/items/${found[0]}/grade`] };
    },
  },
  {
    rule: 'R37',
    name: 'below the scale',
    into: (design, random) => {
      const found = pickOf(random, design.evaluation.skmResults);
      if (found === null) return null;
      Object.assign(found[1], { value: random.pick([24.99, 3.2, 0]), grade: 'D' });
      return { paths: [`/evaluation/skmResults/items/${found[0]}/value`] };
    },
  },
  {
    rule: 'R37',
    name: 'edges of the bands',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.evaluation.skmResults);
      if (found === null) return null;
      const [value, grade] = random.pick([
        [88.31, 'A'],
        [88.3, 'B'],
        [76.61, 'B'],
        [76.6, 'C'],
        [65, 'C'],
        [64.99, 'D'],
        [25, 'D'],
        [100, 'A'],
      ] as const);
      Object.assign(found[1], { value, grade });
      return nothing;
    },
  },
];
