import { expect, test } from 'vitest';
import { killRounds } from './testing/kill-rounds.ts';
import { inFolder } from './testing/store.ts';

test('a process killed while it writes loses nothing that it acknowledged', async () => {
  const report = await inFolder((dataDir) => killRounds({ dataDir, rounds: 12, seed: 20_261_122 }));
  expect(report.problems).toEqual([]);
  expect(report.rounds).toBe(12);
  expect(report.acknowledged).toBeGreaterThan(12);
}, 180_000);

test('the check notices a writer that acknowledges what it never writes', async () => {
  const report = await inFolder((dataDir) =>
    killRounds({ dataDir, rounds: 1, seed: 3, lying: true }),
  );
  expect(report.problems).toContainEqual(
    expect.stringMatching(/acknowledged revision \d+ is not there/),
  );
}, 60_000);
