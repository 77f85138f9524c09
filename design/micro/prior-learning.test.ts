/** Which questions a pre-test asks, what it says, and when minutes become JP. */
import { describe, expect, test } from 'vitest';
import { collect, values } from '../collection.ts';
import { defaultJpTable } from '../jp/default-table.ts';
import type { RetrievalItem, Series } from '../model/series.ts';
import { newItem, newMicroUnit, newSeries } from '../new-series.ts';
import type { TextSlot } from '../slot.ts';
import {
  isItemRight,
  jpOfMinutes,
  pretestItems,
  pretestOutcome,
  skippedMinutes,
} from './prior-learning.ts';

const slot = (text: string): TextSlot => ({ text, origin: { kind: 'person' }, confirmed: null });
const option = (text: string, correct: boolean) => ({
  text: slot(text),
  correct,
  feedback: slot(''),
});

function item(more: Partial<RetrievalItem> = {}): RetrievalItem {
  return {
    ...newItem(),
    stem: slot('Apa yang didahulukan?'),
    options: collect([
      ['opt_aaaaaaaaaa', option('Sapa warga', true)],
      ['opt_bbbbbbbbbb', option('Lihat berkas', false)],
    ]),
    ...more,
  };
}

const unit = (items: ReadonlyArray<readonly [string, RetrievalItem]>, isWritten = true) => ({
  ...newMicroUnit(),
  seconds: 270,
  isWritten,
  items: collect(items),
});

const series: Series = {
  ...newSeries('ser_aaaaaaaaaa', 'id'),
  units: collect([
    [
      'mun_aaaaaaaaaa',
      unit([
        ['rti_aaaaaaaaaa', item()],
        ['rti_bbbbbbbbbb', item({ options: collect([]) })],
        ['rti_cccccccccc', item()],
        ['rti_dddddddddd', item({ isFromModule: true })],
      ]),
    ],
    ['mun_bbbbbbbbbb', unit([['rti_eeeeeeeeee', item()]])],
    ['mun_cccccccccc', unit([['rti_ffffffffff', item()]], false)],
    ['mun_dddddddddd', unit([])],
  ]),
};

describe('the pre-test', () => {
  test('asks one or two questions of each written unit, those of the module first', () => {
    expect(pretestItems(series)).toEqual([
      { unitId: 'mun_aaaaaaaaaa', itemId: 'rti_dddddddddd' },
      { unitId: 'mun_aaaaaaaaaa', itemId: 'rti_aaaaaaaaaa' },
      { unitId: 'mun_bbbbbbbbbb', itemId: 'rti_eeeeeeeeee' },
    ]);
  });

  test('calls a unit mastered when all of its questions are right', () => {
    const of = (answers: Record<string, boolean>) =>
      pretestOutcome(series, answers).map(({ isMastered }) => isMastered);
    expect(of({ rti_dddddddddd: true, rti_aaaaaaaaaa: true })).toEqual([true, false]);
    expect(of({ rti_dddddddddd: true, rti_aaaaaaaaaa: false, rti_eeeeeeeeee: true })).toEqual([
      false,
      true,
    ]);
    expect(of({})).toEqual([false, false]);
    const all = { rti_dddddddddd: true, rti_aaaaaaaaaa: true, rti_eeeeeeeeee: true };
    expect(skippedMinutes(series, pretestOutcome(series, all))).toBe(9);
    expect(skippedMinutes(series, pretestOutcome(series, {}))).toBe(0);
  });

  test('marks choices and orders', () => {
    expect(isItemRight(item(), ['opt_aaaaaaaaaa'])).toBe(true);
    expect(isItemRight(item(), ['opt_aaaaaaaaaa', 'opt_bbbbbbbbbb'])).toBe(false);
    expect(isItemRight(item(), [])).toBe(false);
    const order = item({ kind: 'order' });
    expect(isItemRight(order, ['opt_aaaaaaaaaa', 'opt_bbbbbbbbbb'])).toBe(true);
    expect(isItemRight(order, ['opt_bbbbbbbbbb', 'opt_aaaaaaaaaa'])).toBe(false);
  });
});

test('minutes become JP only where the table has a line that counts minutes', () => {
  const table = defaultJpTable;
  const lines = values(table.lines);
  for (const line of lines) {
    const [code] = line.codes;
    if (code === undefined) continue;
    const jp = jpOfMinutes(90, code, table, 45);
    if (line.type === 'actual') expect(jp).toBe(2);
    else if (line.type === 'max-per-day') expect(jp).toBe(Math.min(2, line.jp ?? 0));
    else expect(jp).toBeNull();
  }
  expect(jpOfMinutes(90, null, table, 45)).toBeNull();
  expect(jpOfMinutes(90, 'e-learning', { ...table, lines: collect([]) }, 45)).toBeNull();
});
