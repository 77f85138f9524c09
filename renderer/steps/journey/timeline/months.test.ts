import { expect, test } from 'vitest';
import { monthsOf } from './months.ts';

test('weeks belong to the month in which they begin', () => {
  expect(monthsOf('2026-01-19', 4)).toEqual([
    { month: '2026-01', week: 1, weeks: 2 },
    { month: '2026-02', week: 3, weeks: 2 },
  ]);
});
