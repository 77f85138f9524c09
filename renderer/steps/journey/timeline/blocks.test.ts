import { expect, test } from 'vitest';
import { collect } from '../../../../design/collection.ts';
import { blocksOf } from './blocks.ts';

test('sittings of one week stand as one block, weeks in order', () => {
  const occurrences = collect([
    ['occ_aaaaaaaaaa', { week: 3, day: null, sessions: 1, minutes: 60 }],
    ['occ_aaaaaaaaab', { week: 2, day: 1, sessions: 2, minutes: 30 }],
    ['occ_aaaaaaaaac', { week: 3, day: 5, sessions: 1, minutes: 15 }],
  ]);
  expect(blocksOf({ occurrences })).toEqual([
    { week: 2, ids: ['occ_aaaaaaaaab'], sessions: 2, minutes: 60 },
    { week: 3, ids: ['occ_aaaaaaaaaa', 'occ_aaaaaaaaac'], sessions: 2, minutes: 75 },
  ]);
});
