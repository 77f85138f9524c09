/**
 * The full count of the kill test: 200 kills (or the number given) of a process that streams edits.
 * Exit 1 when an acknowledged edit is missing or a file is damaged.
 */
import { killRounds } from '../../db/testing/kill-rounds.ts';
import { inFolder } from '../../db/testing/store.ts';

const rounds = Number(process.argv[2] ?? '200');
const report = await inFolder((dataDir) =>
  killRounds({
    dataDir,
    rounds,
    seed: 9,
    onRound: (round) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${round}/${rounds}`);
    },
  }),
);
const rows: [string, number][] = [
  ['kills', report.rounds],
  ['acknowledged edits', report.acknowledged],
  ['written, not yet acknowledged', report.unacknowledged],
  ['lost or damaged', report.problems.length],
];
for (const [name, value] of rows) {
  process.stdout.write(`${name.padEnd(32)}${String(value).padStart(8)}\n`);
}
for (const problem of report.problems) process.stdout.write(`  ${problem}\n`);
if (report.problems.length > 0) process.exitCode = 1;
