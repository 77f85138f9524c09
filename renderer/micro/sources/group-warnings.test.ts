import { expect, test } from 'vitest';
import type { ReportWarning } from '../../../design/micro/import-report.ts';
import { groupWarnings } from './group-warnings.ts';

const on = (container: string, count: number): ReportWarning => ({
  code: 'instructs-ai',
  sourceId: 'src_aaaaaaaaaa',
  container,
  sentences: Array.from({ length: count }, (_, at) => `src_aaaaaaaaaa.${container}.s0${at + 1}`),
  params: { count },
});

test('the same warning on several pages is one, with all sentences and their number', () => {
  const [group, ...others] = groupWarnings([on('p001', 2), on('p004', 3)]);
  expect(others).toEqual([]);
  expect(group).toMatchObject({ containers: ['p001', 'p004'], params: { count: 5 } });
  expect(group?.sentences).toHaveLength(5);
});
