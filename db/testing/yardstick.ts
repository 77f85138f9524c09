/**
 * What this machine can do, measured beside a benchmark: one round of a fixed loop that reads and
 * writes JSON of 47 KB and puts it into a bare SQLite table with the same safety settings.
 */
import { join } from 'node:path';
import { connect } from '../sql.ts';
import { pickFrom, sampleText } from './sample.ts';

export interface Yardstick {
  /** Median of parse + stringify, milliseconds. */
  json: number;
  /** Median of one committed update, milliseconds. */
  write: number;
  /** Both together: one round. */
  round: number;
}

/** Takes about a second; `folder` is where the table lies. */
export function measureYardstick(folder: string, rounds = 100): Yardstick {
  const pick = pickFrom(47);
  const text = JSON.stringify(Array.from({ length: 300 }, () => ({ text: sampleText(pick, 17) })));
  const connection = connect(join(folder, 'yardstick.db'));
  connection.exec('CREATE TABLE IF NOT EXISTS yard (id INTEGER PRIMARY KEY, json TEXT)');
  connection.prepare('INSERT OR REPLACE INTO yard VALUES (1, ?)').run(text);
  const update = connection.prepare('UPDATE yard SET json = ? WHERE id = 1');
  const json: number[] = [];
  const write: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const began = performance.now();
    const copy = JSON.stringify(JSON.parse(text));
    const written = performance.now();
    update.run(`${copy} ${i}`);
    json.push(written - began);
    write.push(performance.now() - written);
  }
  connection.close();
  return yardstickOf(percentile(json, 0.5), percentile(write, 0.5));
}

/** The mean of some measurements of one run: disks that others use too are not always equally fast. */
export function meanYardstick(list: readonly Yardstick[]): Yardstick {
  const mean = (part: 'json' | 'write'): number =>
    list.reduce((sum, one) => sum + one[part], 0) / Math.max(1, list.length);
  return yardstickOf(mean('json'), mean('write'));
}

function yardstickOf(json: number, write: number): Yardstick {
  return { json, write, round: json + write };
}

/** The value below which a share (0-1) of the list lies. */
export function percentile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
