import { expect, test } from 'vitest';
import { translator } from '../../../messages/index.ts';
import { pageRuns, runLabel } from './page-runs.ts';

test('neighbouring pages become one chip, modules stay apart', () => {
  const a = 'src_aaaaaaaaaa';
  const b = 'src_bbbbbbbbbb';
  const runs = pageRuns([
    `${a}.p012.s03`,
    `${a}.p012.s04`,
    `${a}.p014.s01`,
    `${a}.p013.s09`,
    `${b}.h02.s01`,
    `${a}.p020.s01`,
    `${b}.sl03.s01`,
  ]);
  expect(runs.map((run) => runLabel(translator('id'), run))).toEqual([
    'hlm. 12–14',
    'hlm. 20',
    'bag. 2',
    'slide 3',
  ]);
  expect(runs[0]?.first).toBe(`${a}.p012.s03`);
});
