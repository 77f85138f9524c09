/** Small fixed-seed version of `npm run bench:checks`. */
import { describe, expect, it } from 'vitest';
import { falseAlarms, mutate } from '../../tests/generate/mutation.ts';
import { checkDesign, checkPayload, checkRules, checkSeries } from './index.ts';

const checks = {
  design: (design: Parameters<typeof checkDesign>[0]) => checkDesign(design),
  series: (series: Parameters<typeof checkSeries>[0]) => checkSeries(series),
  payload: (texts: Parameters<typeof checkPayload>[0]) => checkPayload(texts),
};

describe('planted defects', () => {
  const scores = mutate(checks, 6, 7);

  it('exist for each of the fifty rules', () => {
    expect(scores.map(({ rule }) => rule)).toEqual(checkRules.map(({ id }) => id));
    expect(checkRules).toHaveLength(50);
    expect(scores.every(({ plants, inside }) => plants >= 6 && inside >= 6)).toBe(true);
  });

  it('are found by the named rule on the named path, and by no unrelated rule', () => {
    expect(scores.flatMap(({ rule, misses }) => misses.map((miss) => `${rule} ${miss}`))).toEqual(
      [],
    );
  });
});

it('is silent on clean designs of every shape', () => {
  const { documents, found } = falseAlarms(checks, 200, 900_000);
  expect(documents).toBeGreaterThanOrEqual(200);
  expect(found).toEqual([]);
});
