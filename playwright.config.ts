/**
 * End to end: the real pages in a real Chromium against the real core with a database on disk.
 * The browser is an installed one (scripts/find-browser.mjs), so that nothing need be downloaded.
 */
import { defineConfig } from '@playwright/test';
import { hasDisplay } from './scripts/app-window.mjs';
import { findElectron } from './scripts/electron-binary.mjs';
import { findBrowser } from './scripts/find-browser.mjs';

const browser = findBrowser();
const isRoot = process.getuid?.() === 0;

/** Why the desktop shell is not tested in a real Electron here; null where it is. */
function withoutElectron(): string | null {
  if (findElectron() === null) return "Electron's program is not installed here";
  return hasDisplay() ? null : 'there is no display here';
}

const why = withoutElectron();
// Workers read this file as well; one line is enough.
if (why !== null && process.env.TEST_WORKER_INDEX === undefined) {
  process.stderr.write(`The desktop shell is not tested in a real Electron, because ${why}.\n`);
}

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '.cache/playwright',
  // Two cores: each test has a core, a database and a browser context of its own.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // On a busy machine a page may once be too slow. One that needs a second go is named as flaky at
  // the end, and is a defect to look for: of the page, more often than of the test.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1280, height: 800 },
    // A trace photographs the whole page at every step, which makes long walks several times slower.
    trace: 'off',
    actionTimeout: 20_000,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser.path }),
      // Chromium refuses its sandbox to root (containers).
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'chromium', testIgnore: '**/electron/**', use: { browserName: 'chromium' } },
    ...(why === null ? [{ name: 'electron', testMatch: '**/electron/*.e2e.ts' }] : []),
  ],
});
