/**
 * Storage at 10,000 designs of about 47 KB (or the number given): saving, listing, searching, backing
 * up, each beside a yardstick of the same run. Times are targets; the ratios are what to compare.
 */
import { join } from 'node:path';
import { openStore, type Store } from '../../db/store.ts';
import { pickFrom, sampleDesign } from '../../db/testing/sample.ts';
import { inFolder } from '../../db/testing/store.ts';
import {
  meanYardstick,
  measureYardstick,
  percentile,
  type Yardstick,
} from '../../db/testing/yardstick.ts';
import { setValue } from '../../design/edit.ts';

export interface BenchRow {
  name: string;
  /** Milliseconds. */
  median: number;
  p95: number;
  /** What the median is compared with: writing with a round, reading with its JSON half. */
  against: 'round' | 'json';
  ratio: number;
}

export interface StorageBench {
  designs: number;
  yardstick: Yardstick;
  rows: BenchRow[];
}

const author = 'bench';

/** Makes the designs in a folder of its own, measures, and clears it away. */
export async function benchStorage(options: {
  designs?: number;
  onProgress?: (text: string) => void;
}): Promise<StorageBench> {
  const { designs = 10_000, onProgress = () => {} } = options;
  return inFolder(async (folder) => {
    const store = await openStore({ dataDir: join(folder, 'data') });
    try {
      const ids: string[] = [];
      for (let made = 0; made < designs; made += 50) {
        const batch = Array.from({ length: Math.min(50, designs - made) }, (_, i) =>
          sampleDesign(made + i + 1, { activities: 20, words: 19 }),
        );
        for (const row of store.designs.createMany(batch.map((document) => ({ document, author }))))
          ids.push(row.id);
        store.search.flush();
        if (made % 1000 === 0) onProgress(`${made} designs`);
      }
      const before = measureYardstick(folder);
      const measured = await measure(store, ids);
      const yardstick = meanYardstick([before, measureYardstick(folder)]);
      const rows = measured.map((row) => ({ ...row, ratio: row.median / yardstick[row.against] }));
      return { designs, yardstick, rows };
    } finally {
      store.close();
    }
  });
}

type Measured = Omit<BenchRow, 'ratio'>;

async function measure(store: Store, ids: readonly string[]): Promise<Measured[]> {
  const pick = pickFrom(1);
  const anyId = (): string => ids[pick(ids.length)] ?? '';
  const row = (against: BenchRow['against'], name: string, times: readonly number[]): Measured => ({
    name,
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    against,
  });
  const timed =
    (against: BenchRow['against']) =>
    (name: string, count: number, work: (i: number) => void): Measured => {
      const times = Array.from({ length: count }, (_, i) => {
        const began = performance.now();
        work(i);
        return performance.now() - began;
      });
      return row(against, name, times);
    };
  const writing = timed('round');
  const reading = timed('json');

  const typing = anyId();
  let revision = 1;
  const edited: string[] = [];
  const text = (i: number) => ({
    text: `Antrean ${i}`,
    origin: { kind: 'person' as const },
    confirmed: null,
  });
  const rows = [
    writing('save: typing into one field (joined)', 200, (i) => {
      const patch = setValue('/title', text(i));
      const change = { designId: typing, baseRevision: revision, patch, author };
      revision = store.history.append({ ...change, coalesce: '/title' }).revision;
    }),
    writing('save: edits of any design', 200, (i) => {
      const designId = anyId();
      const baseRevision = store.designs.row(designId).revision;
      store.history.append({ designId, baseRevision, patch: setValue('/title', text(i)), author });
      edited.push(designId);
    }),
    writing('undo', 50, () => {
      const designId = edited.pop() ?? '';
      const baseRevision = store.designs.row(designId).revision;
      store.history.undo({ designId, baseRevision, author });
    }),
    reading('open a design', 100, () => {
      store.designs.get(anyId());
    }),
    reading('list, first 50', 50, () => {
      store.designs.list({ limit: 50 });
    }),
    reading('list, all', 10, () => {
      store.designs.list();
    }),
  ];
  store.search.flush();
  rows.push(
    writing('index one design', 20, () => {
      const designId = anyId();
      const baseRevision = store.designs.row(designId).revision;
      store.history.append({ designId, baseRevision, patch: setValue('/year', 2026), author });
      store.search.flush();
    }),
  );
  const questions = [
    'pe',
    'an',
    'pel',
    'pelatihan',
    'melayani loket',
    'antrean dukcapil',
    'berkas4999',
  ];
  for (const question of questions) {
    rows.push(
      reading(`search: ${question}`, 15, () => {
        store.search.find(question);
      }),
    );
  }
  // Gaps between steps are how long a backup keeps everything else waiting.
  const gaps: number[] = [];
  const began = performance.now();
  let last = began;
  await store.backups.run({
    onProgress: () => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
    },
  });
  const inspected = gaps.pop() ?? 0;
  rows.push(
    row('round', 'backup, a step', gaps),
    row('round', 'backup, reading it through', [inspected]),
    row('round', 'backup, all', [performance.now() - began]),
  );
  return rows;
}

export function printStorageBench({ designs, yardstick, rows }: StorageBench): void {
  const { json, write, round } = yardstick;
  const out = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  out(`${designs} designs of about 47 KB`);
  out(
    `yardstick: JSON ${json.toFixed(2)} ms + commit ${write.toFixed(2)} ms = ${round.toFixed(2)} ms`,
  );
  out(
    `${''.padEnd(44)}${'median ms'.padStart(12)}${'p95 ms'.padStart(12)}${'ratio'.padStart(10)}  to`,
  );
  for (const { name, median, p95, ratio, against } of rows) {
    const numbers = [median.toFixed(2), p95.toFixed(2)].map((text) => text.padStart(12)).join('');
    out(`${name.padEnd(44)}${numbers}${ratio.toFixed(2).padStart(10)}  ${against}`);
  }
}

if (import.meta.main) {
  const onProgress = (text: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${text}`);
  };
  const designs = Number(process.argv[2] ?? '10000');
  printStorageBench(await benchStorage({ designs, onProgress }));
}
