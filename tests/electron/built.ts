/** The built desktop shell, made when it is stale, and places for one test's data. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';
import { boot, type Desktop } from './driver.ts';
import type { SetUp } from './fake/world.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const builtMain = join(root, 'dist', 'electron', 'main.js');

/** `npm test` has built it before; a test that runs alone builds it here. */
export function makeSureItIsBuilt(): void {
  const built = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    encoding: 'utf8',
    timeout: 50_000,
  });
  if (built.status !== 0) throw new Error(`the desktop shell could not be built: ${built.stderr}`);
}

/** A folder that is gone after the test. */
export function testFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jelajah-desktop-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Boots on a data folder of its own unless one is named. */
export function bootForTest(
  change: Partial<SetUp> & { dataDir?: string } = {},
  env: Readonly<Record<string, string>> = {},
): Desktop & { dataDir: string } {
  const { dataDir = join(testFolder(), 'data'), ...setUp } = change;
  const desktop = boot({ main: builtMain, argv: ['--data', dataDir], ...setUp }, env);
  onTestFinished(() => desktop.kill());
  return Object.assign(desktop, { dataDir });
}

/** The same program for several tests; ended after the last of the file. */
export function bootOnce(): () => Desktop & { dataDir: string } {
  let running: (Desktop & { dataDir: string }) | null = null;
  let folder = '';
  afterAll(() => {
    running?.kill();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (running !== null) return running;
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'jelajah-desktop-')));
    const dataDir = join(folder, 'data');
    running = Object.assign(boot({ main: builtMain, argv: ['--data', dataDir] }), { dataDir });
    return running;
  };
}
