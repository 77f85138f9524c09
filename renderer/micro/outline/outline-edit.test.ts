import { describe, expect, test } from 'vitest';
import { addItem, editSeries } from '../../../design/edit.ts';
import type { MicroUnit, Series } from '../../../design/model/series.ts';
import { newMicroUnit, newScene, newSeries } from '../../../design/new-series.ts';
import type { Patch } from '../../../design/patch.ts';
import { mergeWithNext, splitUnit } from './outline-edit.ts';

const locator = (page: number, sentence: number): string =>
  `src_aaaaaaaaaa.p00${page}.s0${sentence}`;

function applied(series: Series, patch: Patch | null): Series {
  const edited = editSeries(series, patch ?? []);
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value.series;
}

function withUnits(...units: Array<Partial<MicroUnit>>): Series {
  return units.reduce<Series>(
    (series, unit, index) =>
      applied(
        series,
        addItem('/units', series.units, `mun_${'abcd'.charAt(index).repeat(10)}`, {
          ...newMicroUnit(),
          ...unit,
        }),
      ),
    newSeries('ser_aaaaaaaaaa', 'id'),
  );
}

describe('outline edits', () => {
  test('a merged unit holds both, within the longest time', () => {
    const scene = { order: ['scn_aaaaaaaaaa'], items: { scn_aaaaaaaaaa: newScene() } };
    const series = withUnits(
      { seconds: 400, material: [locator(1, 1)] },
      { seconds: 300, material: [locator(1, 1), locator(2, 1)], scenes: scene, isWritten: true },
    );
    const merged = applied(series, mergeWithNext(series, 'mun_aaaaaaaaaa'));
    expect(merged.units.order).toEqual(['mun_aaaaaaaaaa']);
    expect(merged.units.items.mun_aaaaaaaaaa).toMatchObject({
      seconds: 600,
      material: [locator(1, 1), locator(2, 1)],
      isWritten: true,
      scenes: { order: ['scn_aaaaaaaaaa'] },
    });
    expect(mergeWithNext(merged, 'mun_aaaaaaaaaa')).toBeNull();
  });

  test('a unit is split where a page ends', () => {
    const material = [locator(1, 1), locator(1, 2), locator(1, 3), locator(2, 1), locator(2, 2)];
    const series = withUnits({ seconds: 300, material });
    const split = applied(
      series,
      splitUnit(series, 'mun_aaaaaaaaaa', 'mun_bbbbbbbbbb', (title) => `${title} 2`),
    );
    expect(split.units.order).toEqual(['mun_aaaaaaaaaa', 'mun_bbbbbbbbbb']);
    expect(split.units.items.mun_aaaaaaaaaa).toMatchObject({
      material: material.slice(0, 3),
      seconds: 150,
    });
    expect(split.units.items.mun_bbbbbbbbbb?.material).toEqual(material.slice(3));
  });
});
