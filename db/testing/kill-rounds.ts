/**
 * Kills a process that streams edits, again and again, at acknowledgements chosen by a seed, and looks
 * each time whether the data folder has every edit that was acknowledged.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openStore, type Store } from '../store.ts';
import { pickFrom, sampleDesign } from './sample.ts';
import { asDesign } from './store.ts';

export interface KillReport {
  rounds: number;
  acknowledged: number;
  /** Edits that were on the disk though the kill came before their acknowledgement. */
  unacknowledged: number;
  /** What was lost or damaged; empty: nothing. */
  problems: string[];
}

interface Acknowledgement {
  number: number;
  revision: number;
}

const script = fileURLToPath(new URL('edit-stream.ts', import.meta.url));
/** A design grows with its edits; a new one now and then keeps the rounds alike. */
const roundsPerDesign = 10;

export async function killRounds(options: {
  dataDir: string;
  rounds: number;
  seed: number;
  /** Plants a fault: the child also acknowledges what it never writes. */
  lying?: boolean;
  onRound?: (round: number) => void;
}): Promise<KillReport> {
  const { dataDir, rounds, seed, lying = false, onRound = () => {} } = options;
  const pick = pickFrom(seed);
  const report: KillReport = { rounds: 0, acknowledged: 0, unacknowledged: 0, problems: [] };
  let designId = '';
  for (let round = 0; round < rounds; round += 1) {
    if (round % roundsPerDesign === 0) {
      const document = sampleDesign(pick(2 ** 31));
      const store = await openStore({ dataDir, lockWaitMs: 5000 });
      designId = store.designs.create({ document, author: 'kill-rounds' }).id;
      store.close();
    }
    const childArgs = [dataDir, designId, String(pick(2 ** 31)), ...(lying ? ['lying'] : [])];
    const acknowledged = await streamUntilKilled(childArgs, {
      after: 1 + pick(60),
      wait: pick(12),
    });
    const store = await openStore({ dataDir, lockWaitMs: 5000 });
    try {
      const problems = inspect(store, designId, acknowledged);
      report.problems.push(...problems.map((problem) => `round ${round + 1}: ${problem}`));
      const last = acknowledged.at(-1)?.revision ?? 0;
      report.unacknowledged += store.history
        .list(designId)
        .filter(({ revision }) => revision > last).length;
    } finally {
      store.close();
    }
    report.rounds += 1;
    report.acknowledged += acknowledged.length;
    onRound(report.rounds);
  }
  return report;
}

/** What the child acknowledged, also between the decision to kill it and its end. */
async function streamUntilKilled(
  args: string[],
  { after, wait }: { after: number; wait: number },
): Promise<Acknowledgement[]> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaints = '';
  let isDoomed = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (isDoomed || output.split('\n').length <= after) return;
    isDoomed = true;
    // Killing at once would always hit the same place, the moment after a line was printed.
    setTimeout(() => child.kill('SIGKILL'), wait);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  await once(child, 'close');
  if (!child.killed) throw new Error(`the stream ended by itself: ${complaints}`);
  // A line without its end was not printed.
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [number = Number.NaN, revision = Number.NaN] = line.split(' ').map(Number);
      return { number, revision };
    });
}

function inspect(store: Store, id: string, acknowledged: readonly Acknowledgement[]): string[] {
  const problems = [...store.check(), ...store.history.verify(id)];
  const rows = store.history.list(id, { limit: 100_000 });
  for (const { number, revision } of acknowledged) {
    // Itself, or the revision that it was joined into.
    const row = rows.find((one) => one.baseRevision < revision && revision <= one.revision);
    if (row === undefined) problems.push(`acknowledged revision ${revision} is not there`);
    else if (acknowledged.length - acknowledged.findIndex((a) => a.number === number) <= 10) {
      const found = Number(asDesign(store.history.at(id, row.revision)).journey.delivery.code);
      if (found < number) problems.push(`edit ${number} is not in revision ${row.revision}`);
    }
  }
  return problems;
}
