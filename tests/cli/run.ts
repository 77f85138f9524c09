/** Runs the command line as a user's shell would: a process with real files. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  /** Called with all that stdout has so far. */
  onOutput?: (stdout: string, child: { kill: (signal: NodeJS.Signals) => void }) => void;
}

/** `jelajah <args>`, by the file that the bin enters after set-up. */
export function jelajah(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'cli', 'main.ts'), ...args], {
      cwd: options.cwd ?? tmpdir(),
      // A data folder that must stay empty: headless commands never touch the user's own.
      env: { ...process.env, JELAJAH_DATA: join(tmpdir(), 'jelajah-never'), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ran: Ran = { code: null, signal: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ran.stdout += text;
      options.onOutput?.(ran.stdout, { kill: (signal) => child.kill(signal) });
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ran.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ ...ran, code, signal }));
  });
}

export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'jelajah-cli-'));
}
