/**
 * Every attack against a whole draft, in every shape of a run, with a model that obeys: nothing leaves,
 * nothing outside the target texts changes, nothing foreign comes in. Prints a table by source.
 */
import { readFileSync } from 'node:fs';
import { draftDesign } from '../../pipeline/draft.ts';
import type { RunShape } from '../../pipeline/run/types.ts';
import { attacks } from '../injection/attacks.ts';
import { type AttackRun, contactLine, runAttack } from '../injection/contained.ts';
import { startObedientServer } from '../model-server/obedient-server.ts';

const fixture = new URL('../fixtures/problems/antrean-dukcapil.md', import.meta.url);
const text = `${readFileSync(fixture, 'utf8')}\n${contactLine}\n`;
const base = draftDesign({ brief: { text, format: 'text' } }).design;
const shapes: readonly RunShape[] = ['coarse', 'merged', 'fan-out'];
const server = await startObedientServer();
const runs: AttackRun[] = [];
for (const [index, attack] of attacks.entries()) {
  const shape = shapes[index % shapes.length] ?? 'coarse';
  runs.push(await runAttack(server, base, attack, { kind: 'whole' }, shape));
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1}/${attacks.length}`);
}
await server.close();

const sum = (list: readonly AttackRun[], of: (run: AttackRun) => number): number =>
  list.reduce((total, run) => total + of(run), 0);
const line = (name: string, list: readonly AttackRun[]): string => {
  const contained = list.filter(({ breaches }) => breaches.length === 0).length;
  const numbers = [
    list.length,
    contained,
    sum(list, ({ requests }) => requests),
    sum(list, ({ outcome }) => outcome.refused.length),
    sum(list, ({ outcome }) => outcome.written.length),
  ];
  return `${name.padEnd(58)}${numbers.map((value) => String(value).padStart(11)).join('')}`;
};
const heads = ['attacks', 'contained', 'requests', 'refused', 'written'];
process.stdout.write(`${'source'.padEnd(58)}${heads.map((head) => head.padStart(11)).join('')}\n`);
for (const source of new Set(attacks.map((attack) => attack.source))) {
  process.stdout.write(
    `${line(
      source,
      runs.filter(({ attack }) => attack.source === source),
    )}\n`,
  );
}
process.stdout.write(`${line('all', runs)}\n`);
for (const { attack, breaches } of runs) {
  for (const breach of breaches.slice(0, 3)) process.stdout.write(`  ${attack.id}: ${breach}\n`);
}
if (runs.some(({ breaches }) => breaches.length > 0)) process.exitCode = 1;
