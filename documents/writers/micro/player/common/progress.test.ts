import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largeSeries, sampleSeries } from '../../testing/sample-series.ts';
import { playerData } from '../player-data.ts';
import type { PlayerData } from './data.ts';
import { newProgress, type Progress, readState, stateLimit, writeState } from './progress.ts';
import { pointsAt } from './score.ts';

const options = { mode: 'series', store: 'scorm12', images: new Map() } as const;
const small = playerData(sampleSeries(), null, options);

/** Everything done, every answer under way: the longest there is to keep. */
function fullest(data: Pick<PlayerData, 'units'>): Progress {
  const progress = newProgress(data);
  progress.unit = data.units.length - 1;
  for (const [index, unit] of data.units.entries()) {
    const own = progress.units[index];
    if (own === undefined) continue;
    own.isDone = true;
    own.best = unit.items.length * 2;
    own.day = 1100;
    own.step = unit.scenes.length + unit.items.length;
    for (const [at, answer] of own.answers.entries()) {
      answer.tries = 2;
      answer.points = 1;
      answer.chosen = unit.items[at]?.options.map((_, option) => option) ?? [];
    }
  }
  return progress;
}

/** Units without texts: what the state depends on. */
const shapeOf = (units: number, items: number): Pick<PlayerData, 'units'> => {
  const [unit] = small.units;
  const [item] = unit?.items ?? [];
  if (unit === undefined || item === undefined) throw new Error('the sample has no questions');
  return {
    units: Array.from({ length: units }, (_, at) => ({
      ...unit,
      id: `mun_${at}`,
      items: Array.from({ length: items }, () => item),
    })),
  };
};

describe('the state of a page', () => {
  it('comes back as it was, whatever was done', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 1 << 20 })), (numbers) => {
        const next = (most: number): number => Number(numbers.next().value) % (most + 1);
        const progress = newProgress(small);
        progress.unit = next(1) === 0 ? null : next(small.units.length - 1);
        for (const [index, unit] of small.units.entries()) {
          const own = progress.units[index];
          if (own === undefined) continue;
          own.step = next(unit.scenes.length + unit.items.length + 2);
          if (next(1) === 1) {
            own.isDone = true;
            own.best = next(unit.items.length * 2);
            own.day = next(40_000);
          }
          for (const [at, answer] of own.answers.entries()) {
            answer.tries = next(2);
            if (answer.tries === 0) continue;
            answer.points = pointsAt(answer.tries, next(1) === 1);
            answer.chosen = [next((unit.items[at]?.options.length ?? 1) - 1)];
          }
        }
        const text = writeState(progress, small);
        expect(text).toMatch(/^[a-z0-9~,.:@_-]*$/);
        expect(readState(text, small)).toEqual(progress);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it.each([
    ['', 'nothing'],
    ['1~abc~0~d4@ff', 'other questions'],
    ['{"a":1}', 'something else'],
    [`${'9'.repeat(5000)}`, 'rubbish'],
  ])('%.20s is a new beginning: %s', (text) => {
    expect(readState(text, small)).toEqual(newProgress(small));
  });

  it('refuses places that are not there', () => {
    const print = writeState(newProgress(small), small).split('~')[1];
    const read = readState(`1~${print}~z~dzz@zzzz-zz:2199.1_x`, small);
    expect(read.unit).toBeNull();
    expect(read.units[0]).toMatchObject({ isDone: true, best: null, step: 0 });
  });

  it.each([
    [40, 3],
    [150, 3],
    [500, 3],
    [500, 20],
    [2500, 1],
    [30_000, 1],
  ])('of %i units with %i questions each fits into SCORM 1.2', (units, items) => {
    const data = shapeOf(units, items);
    const progress = fullest(data);
    const text = writeState(progress, data);
    expect(text.length).toBeLessThanOrEqual(stateLimit);
    const read = readState(text, data);
    // What counts most survives longest: which units are done, then how well, then where one is.
    const done = read.units.filter(({ isDone }) => isDone).length;
    expect(done).toBeGreaterThanOrEqual(Math.min(units, 16_000));
    if (units <= 500) {
      expect(read.unit).toBe(units - 1);
      expect(read.units.every(({ best }) => best === items * 2)).toBe(true);
    }
  });

  it('of 150 units keeps the answers of the unit that is open', () => {
    const series = playerData(largeSeries(150), null, options);
    const progress = fullest(series);
    const read = readState(writeState(progress, series), series);
    expect(read.units.at(-1)).toEqual(progress.units.at(-1));
  });
});
