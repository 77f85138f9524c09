/**
 * Times the built-in drafter on the fixture problems and the benchmark briefs, beside a yardstick
 * measured in the same run: figures of two machines compare only as ratios.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureYardstick } from '../../db/testing/yardstick.ts';
import { draftDesign } from '../../pipeline/draft.ts';
import { benchmarkBriefs, problems } from '../drafts/briefs.ts';

export interface DraftTime {
  name: string;
  /** Milliseconds of one draft, median of the runs after the first. */
  ms: number;
  /** Milliseconds of the first draft in the process, which also loads patterns and phrases. */
  firstMs: number | null;
  slots: number;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function timeOf(text: string): number {
  const begun = performance.now();
  draftDesign({ brief: { text } });
  return performance.now() - begun;
}

/** Draft times of every brief, the four fixture problems first. `runs` drafts per brief. */
export function measureDrafts(runs = 5): DraftTime[] {
  return [...problems(), ...benchmarkBriefs()].map(({ name, text }, index) => {
    const first = timeOf(text);
    const times = Array.from({ length: runs }, () => timeOf(text));
    const filled = draftDesign({ brief: { text } }).log.find((line) => line.startsWith('fill:'));
    return {
      name,
      ms: median(times),
      firstMs: index === 0 ? first : null,
      slots: Number(/builtin (\d+)/u.exec(filled ?? '')?.[1] ?? 0),
    };
  });
}

function print(): void {
  const folder = mkdtempSync(join(tmpdir(), 'jelajah-bench-'));
  const yardstick = measureYardstick(folder);
  rmSync(folder, { recursive: true, force: true });
  const times = measureDrafts();
  console.table(
    Object.fromEntries(
      times.map(({ name, ms, slots }) => [
        name,
        { ms: ms.toFixed(1), 'x yardstick': (ms / yardstick.json).toFixed(2), slots },
      ]),
    ),
  );
  const all = times.map(({ ms }) => ms);
  console.log(
    `median ${median(all).toFixed(1)} ms, slowest ${Math.max(...all).toFixed(1)} ms, first in the process ${(times[0]?.firstMs ?? 0).toFixed(0)} ms (target: under 1,000 ms)`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) print();
