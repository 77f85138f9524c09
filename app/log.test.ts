/** No text of a document, no key and no number of a person enters a log. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFailure, fileLog } from './log.ts';

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test.each([
  ['a JSON text', () => JSON.parse('{"nama": "Budi Santoso", "nip": 198501012010011001 rahasia}')],
  [
    'a quoted text',
    () => {
      throw new Error('cannot store "Budi Santoso rahasia" here');
    },
  ],
  [
    'a text after a colon and quote',
    () => {
      throw new Error("bad value: 'rahasia tanpa akhir");
    },
  ],
  [
    'a NIP',
    () => {
      throw new Error('no person 19850101 201001 1 001 found');
    },
  ],
  [
    'a second line',
    () => {
      throw new Error('failed\nBudi Santoso rahasia');
    },
  ],
  [
    'a cause',
    () => {
      throw new Error('failed', { cause: new Error('in “Budi Santoso rahasia”') });
    },
  ],
])('%s stays out', (_, work) => {
  const line = JSON.stringify(describeFailure(thrown(work)));
  expect(line).not.toMatch(/Budi|rahasia|198501|201001/);
  expect(line).toContain('log.test.ts');
});

test('lines are whole JSON, and old ones make way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jelajah-log-'));
  try {
    const log = fileLog(folder, () => new Date(0));
    for (let i = 0; i < 25_000; i += 1)
      log.write('info', 'event', { number: i, text: 'x'.repeat(150) });
    const files = readdirSync(join(folder, 'logs')).sort();
    expect(files).toEqual(['jelajah.1.log', 'jelajah.log']);
    for (const file of files) {
      const text = readFileSync(join(folder, 'logs', file), 'utf8');
      expect(text.length).toBeLessThan(3 * 1024 * 1024);
      const last = text.trimEnd().split('\n').at(-1) ?? '';
      expect(JSON.parse(last)).toMatchObject({ at: '1970-01-01T00:00:00.000Z', event: 'event' });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a log that cannot be written takes nothing down', () => {
  fileLog('/dev/null/nowhere', () => new Date(0)).write('error', 'event');
});
