/**
 * `npm run bench:checks`: plants defects of every rule into clean documents of every shape and prints,
 * per rule, how many were found where they are, and what else was found; then false alarms and time.
 * Exits with 1 when a bar is missed: every rule 95 %, all 98 %, false alarms 1 %.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureYardstick } from '../../db/testing/yardstick.ts';
import { checkDesign, checkPayload, checkSeries } from '../../design/checks/index.ts';
import { cleanDesign, shapes } from '../generate/clean-design.ts';
import { falseAlarms, mutate, type Score } from '../generate/mutation.ts';

const checks = {
  design: (design: Parameters<typeof checkDesign>[0]) => checkDesign(design),
  series: (series: Parameters<typeof checkSeries>[0]) => checkSeries(series),
  payload: (texts: Parameters<typeof checkPayload>[0]) => checkPayload(texts),
};

const [perRule = '80', seed = '20261122'] = process.argv.slice(2);

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Milliseconds of one check of a whole design, median of a run over large designs. */
function timePerDesign(): number {
  const designs = Array.from({ length: 32 }, (_none, index) => cleanDesign(index, 'everything'));
  const times = designs.flatMap((design) =>
    Array.from({ length: 5 }, () => {
      const begun = performance.now();
      checkDesign(design);
      return performance.now() - begun;
    }),
  );
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const scores = mutate(checks, Number(perRule), Number(seed));
const alarms = falseAlarms(checks, 400, Number(seed) + 5_000_000);

console.table(
  Object.fromEntries(
    scores.map((score) => [
      score.rule,
      {
        plants: score.plants,
        caught: percent(score.caught, score.plants),
        'wrong path': score.wrongPath,
        unrelated: score.unrelated,
        inside: score.inside,
        'fired inside': score.insideFired,
        'false alarms': alarms.found.filter(({ rule }) => rule === score.rule).length,
      },
    ]),
  ),
);

const sum = (field: 'plants' | 'caught' | 'unrelated' | 'inside' | 'insideFired'): number =>
  scores.reduce((total, score) => total + score[field], 0);
console.log(
  `all: ${sum('caught')} of ${sum('plants')} plants caught (${percent(sum('caught'), sum('plants'))}), ` +
    `${sum('unrelated')} with unrelated findings; just inside a threshold: ${sum('insideFired')} of ${sum('inside')} fired`,
);
console.log(
  `false alarms: ${alarms.alarmed} of ${alarms.documents} clean documents of ${shapes.length} shapes and series (${percent(alarms.alarmed, alarms.documents)})`,
);

const folder = mkdtempSync(join(tmpdir(), 'jelajah-bench-'));
const { json } = measureYardstick(folder);
rmSync(folder, { recursive: true });
const time = timePerDesign();
console.log(
  `time: ${time.toFixed(2)} ms per design (target 50 ms), ${(time / json).toFixed(2)} x the JSON yardstick of ${json.toFixed(2)} ms`,
);

for (const { rule, misses } of scores)
  for (const miss of misses.slice(0, 5)) console.log(`${rule} ${miss}`);

/** A rule holds when it finds its own, disturbs no other, stays silent inside, and had enough plants. */
function holds(score: Score): boolean {
  const right = score.caught >= 0.95 * score.plants && score.unrelated <= 0.05 * score.plants;
  return score.plants >= 40 && right && score.insideFired <= 0.05 * score.inside;
}
const failed = scores.filter((score) => !holds(score)).map(({ rule }) => rule);
const isEnough =
  scores.length === 50 &&
  sum('caught') >= 0.98 * sum('plants') &&
  alarms.alarmed <= 0.01 * alarms.documents;
if (failed.length > 0 || !isEnough) {
  console.log(`missed: ${failed.join(', ') || 'a bar over all rules'}`);
  process.exitCode = 1;
}
