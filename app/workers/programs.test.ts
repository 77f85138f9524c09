/** Programs that a task starts beside us do not outlive it. */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pdfOf } from '../../documents/testing/attack-files.ts';
import { createTaskRunner } from './task-runner.ts';

/** A Tesseract that never ends: it says where it runs, and is then another program of the same number. */
const slow = `#!/bin/sh
case "$1" in
  --list-langs) echo ind ;;
  *) echo $$ > "$(dirname "$0")/pid.tmp"; mv "$(dirname "$0")/pid.tmp" "$(dirname "$0")/pid"; exec sleep 3600 ;;
esac
`;
const scan = `q 595 0 0 842 0 0 cm BI /W 16 /H 16 /CS /G /BPC 8 /F /AHx ID ${'00'.repeat(256)}> EI Q`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jelajah-ocr-'));
  writeFileSync(join(folder, 'tesseract'), slow);
  chmodSync(join(folder, 'tesseract'), 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

for (const how of ['Stop', 'closing']) {
  test(`${how} ends a running Tesseract at once`, async (context) => {
    if (process.platform === 'win32') context.skip('the program of this test is a shell script');

    const pidFile = join(folder, 'pid');
    rmSync(pidFile, { force: true });
    const runner = createTaskRunner({ threads: 1 });
    const stop = new AbortController();
    try {
      const reading = runner.run(
        'readSource',
        { bytes: pdfOf([scan]), name: 'pindaian.pdf' },
        stop.signal,
      );
      const ended = expect(reading).rejects.toThrow(how === 'Stop' ? 'berhenti' : 'closed');
      await vi.waitFor(() => expect(existsSync(pidFile)).toBe(true), { timeout: 20_000 });
      const pid = Number(readFileSync(pidFile, 'utf8'));
      expect(isThere(pid)).toBe(true);
      if (how === 'Stop') stop.abort(new Error('berhenti'));
      else await runner.close();
      await ended;
      await vi.waitFor(() => expect(isThere(pid)).toBe(false));
      // Nothing of the picture was written anywhere.
      expect(readdirSync(folder).sort()).toEqual(['pid', 'tesseract']);
    } finally {
      await runner.close();
    }
  }, 30_000);
}
