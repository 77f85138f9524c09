/** A small version of `npm run bench:pipeline`: one profile, one seed, ratios with room for a busy machine. */
import { afterAll, expect, test } from 'vitest';
import { noFaults } from '../../model-server/paced-server.ts';
import { startPacedThread } from '../../model-server/paced-thread.ts';
import { benchDesign, boundsFor, cutFor, expectSameOutput, profiles } from '../pipeline.ts';
import { chain, giant, ours } from './arms.ts';

const thread = startPacedThread();
afterAll(() => thread.close());

test('a run is complete well before the usual ways, with the same words', async () => {
  const design = benchDesign();
  const stand = { thread, design };
  const profile = profiles.A;
  const speed = 25;
  const [one, two] = await Promise.all([
    chain(stand, profile, speed, noFaults),
    giant(stand, profile, speed, noFaults),
  ]);
  const run = await ours(stand, profile, cutFor(profile), speed, noFaults, null);
  expectSameOutput({ chain: one, giant: two, ours: run });
  const { chain: longest, floor, schedule } = boundsFor(design, profile, run);
  expect(floor).toBeLessThanOrEqual(schedule);
  // What an ideal run would take against the usual ways at their best: no machine can change that.
  const ideal = 5 * (profile.firstMs / 1000) + run.net / profile.tokensPerSecond;
  expect(ideal / longest).toBeGreaterThan(3.2);
  expect(run.seconds).toBeGreaterThan(0.99 * schedule);
  expect(one.seconds).toBeGreaterThan(run.seconds);
});
