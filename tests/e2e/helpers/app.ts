/** A real core with a data folder of its own for each test, and the pages it serves. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface RunningApp {
  /** The opening address with its one-time token. */
  url: string;
  dataDir: string;
  /** Ends the process (`signal` default SIGTERM) and starts it again on the same data. */
  restart(signal?: NodeJS.Signals): Promise<void>;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

async function start(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(root, 'localhost/main.ts'), '--data', dataDir], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    log += String(bytes);
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (bytes: Buffer) => {
      const found = /http:\/\/\S+/.exec(String(bytes));
      if (found !== null) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the core ended with ${code}: ${log}`)));
  });
  return { child, url };
}

export const test = base.extend<{ app: RunningApp }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
  app: async ({}, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'jelajah-e2e-'));
    let running = await start(dataDir);
    const app: RunningApp = {
      url: running.url,
      dataDir,
      async restart(signal = 'SIGTERM') {
        running.child.kill(signal);
        await ended(running.child);
        running = await start(dataDir);
        app.url = running.url;
      },
    };
    await use(app);
    running.child.kill('SIGTERM');
    await ended(running.child);
    rmSync(dataDir, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

/** Opens Beranda and puts the first-run page away. */
export async function openHome(page: Page, app: RunningApp): Promise<void> {
  await page.goto(app.url);
  await page
    .getByRole('button', { name: 'Rancangan baru' })
    .or(page.getByText('Mulai dari masalah kinerja'))
    .first()
    .waitFor();
}

/** Begins an empty design and returns when its first step is shown. */
export async function openEmptyDesign(page: Page, app: RunningApp): Promise<void> {
  await openHome(page, app);
  await page.getByRole('button', { name: 'Rancangan kosong' }).click();
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
}

/** Pastes a brief, drafts it, and returns when the draft is shown. */
export async function draftFromBrief(page: Page, app: RunningApp, brief: string): Promise<void> {
  await openHome(page, app);
  await page.goto(new URL('/new', app.url).href);
  await page.getByLabel('Uraian masalah kinerja').fill(brief);
  await page.getByRole('button', { name: 'Baca uraian' }).click();
  await page.getByRole('heading', { name: 'Yang terbaca dari uraian' }).waitFor();
  await page.getByRole('button', { name: 'Susun rancangan' }).click();
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
  await page.getByRole('status').filter({ hasText: 'Tersimpan' }).waitFor();
}

/** Goes to a step by its name in the rail. */
export async function goToStep(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Langkah rancangan' })
    .getByRole('button', { name })
    .click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  // The title stands before the step's own code has come.
  await page.locator('#step section').first().waitFor();
}

/** Waits until the core has acknowledged everything. */
export async function saved(page: Page): Promise<void> {
  await page.locator('header [role=status][data-state=saved]').waitFor();
}
