/** A run with a model killed at every event, from the first to the last: zero stored sections paid again. */
import { draftDesign } from '../../pipeline/draft.ts';
import { problems } from '../drafts/briefs.ts';
import { type DepsOf, killEverywhere, runDeps } from '../model-server/kill-everywhere.ts';
import { noFaults, startPacedServer } from '../model-server/paced-server.ts';
import { readingAnswer, reworded } from '../model-server/reading-model.ts';

const { design } = draftDesign({ brief: { text: problems()[0]?.text ?? '' } });
const patterns = Object.values(design.journey.activities.items).flatMap(
  ({ patternId }) => patternId ?? [],
);
const server = await startPacedServer((user) =>
  readingAnswer(user, patterns, ({ current, maxChars }) => reworded(current, maxChars)),
);
const atOnce = { firstMs: 0, tokensPerSecond: 1e7, slots: 1e9, speed: 1 };
const depsOf: DepsOf = (store, more = {}) => {
  // Forgets the calls of the runs before, which are long.
  server.set(atOnce, noFaults);
  return runDeps(server.baseUrl, store, more);
};
const { places, paidAgain, differing } = await killEverywhere(
  {
    design,
    scope: { kind: 'whole' },
    names: [],
    notNames: [],
    replan: null,
    passages: () => [],
    shape: 'fan-out',
    parallel: 8,
  },
  depsOf,
);
await server.close();
process.stdout.write(
  `killed at ${places} events: ${paidAgain.length} stored texts asked for again, ${differing.length} resumed runs with other texts\n`,
);
if (places < 100 || paidAgain.length > 0 || differing.length > 0) process.exitCode = 1;
