/** A Chromium for the tests: found, else Playwright's download, else apt as root on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { reachable } from './reachable.mjs';
import { childEnv, EnvironmentProblem, findNode24, root, run, say } from './setup.mjs';

const playwrightHost = process.env.PLAYWRIGHT_DOWNLOAD_HOST ?? 'https://cdn.playwright.dev';

/** Whether `apt-get install` can be run without asking anybody. */
function canUseApt() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  );
}

/**
 * The browser that is there after trying to get one.
 * Throws EnvironmentProblem with what to install where none can be had.
 */
export async function obtainTestBrowser() {
  const found = findBrowser();
  if (found !== null) return found;

  if (reachable(playwrightHost, { anyAnswer: true }) !== null) {
    say('No browser found: downloading the Chromium of Playwright for the tests ...');
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    await run(findNode24(), [cli, 'install', 'chromium'], {
      env: childEnv({ NODE_USE_ENV_PROXY: '1' }),
      timeout: 10 * 60_000,
      stdio: ['ignore', 2, 2],
    });
    const downloaded = findBrowser();
    if (downloaded !== null) return downloaded;
  }

  if (canUseApt()) {
    say('No browser found: installing the Debian package "chromium" for the tests (apt-get) ...');
    const env = childEnv({ DEBIAN_FRONTEND: 'noninteractive' });
    /** @type {import('node:child_process').SpawnSyncOptions} */
    const limits = { env, timeout: 10 * 60_000, stdio: ['ignore', 'ignore', 2] };
    spawnSync('apt-get', ['update', '-qq'], limits);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], limits);
    const installed = findBrowser();
    if (installed !== null) return installed;
  }

  throw new EnvironmentProblem(
    'The tests of the pages need a browser: install Chrome, Edge or Chromium (or set JELAJAH_BROWSER to the path of one) and run npm test again.',
  );
}
