import { expect, test } from 'vitest';
import type { Finding } from '../../../design/checks/index.ts';
import { collect } from '../../../design/collection.ts';
import { newMicroUnit, newSeries } from '../../../design/new-series.ts';
import { groupFindings } from './group-findings.ts';

const finding = (path: string, severity: Finding['severity']): Finding => ({
  rule: 'R43',
  severity,
  kind: 'defect',
  path,
  partId: null,
  messageKey: 'checks.R43.message',
  params: {},
  fixKey: 'checks.R43.fix',
  source: '',
});

test('findings stand with their unit in the order of units, the gravest first', () => {
  const series = newSeries('ser_aaaaaaaaaa', 'id');
  series.units = collect([
    ['unt_aaaaaaaaaa', newMicroUnit()],
    ['unt_bbbbbbbbbb', newMicroUnit()],
  ]);
  const groups = groupFindings(series, [
    finding('/units/items/unt_bbbbbbbbbb/items', 'info'),
    finding('/units/items/unt_bbbbbbbbbb/scenes', 'error'),
    finding('/title', 'warning'),
    finding('/outcomes', 'warning'),
  ]);
  expect(groups.map(({ key, number }) => [key, number])).toEqual([
    ['series', null],
    ['outcomes', null],
    ['unt_bbbbbbbbbb', 2],
  ]);
  expect(groups[2]?.findings.map(({ severity }) => severity)).toEqual(['error', 'info']);
});
