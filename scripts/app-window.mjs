/**
 * Shows an address of the localhost shell: in an app window (no tabs, no address bar) of an
 * installed Chrome, Edge or Chromium, else in the default browser.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A browser that cannot open a window says so within this time, in milliseconds. */
const FAILS_WITHIN_MS = Number(process.env.JELAJAH_WINDOW_MS ?? '4000');

/** Whether windows can be shown at all. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a program that outlives us and tells whether it failed at once.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} false: it could not be started or ended with an error
 */
function starts(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => {
      child.unref();
      resolve(true);
    }, FAILS_WITHIN_MS);
    // A browser that hands the address to its running process ends at once, with 0.
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
    child.on('error', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

/**
 * Opens the app window. Its browser profile is a folder of its own, so that neither extensions nor
 * the user's tabs meet the app's page.
 * @param {import('./find-browser.mjs').Browser} browser
 * @param {string} url
 * @param {string} dataDir
 * @returns {Promise<boolean>} whether a window could be opened
 */
export function openAppWindow(browser, url, dataDir) {
  const profile = browser.snap
    ? join(homedir(), 'snap', 'chromium', 'common', 'jelajah-window')
    : join(dataDir, 'window');
  mkdirSync(profile, { recursive: true });
  return starts(browser.path, [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    // The app makes no network call before its user asks for one; nor shall its window.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-pings',
    '--window-size=1360,880',
    // Chromium refuses its sandbox to root (containers).
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]);
}

/**
 * Hands an address to the system's default browser.
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export function openDefaultBrowser(url) {
  if (process.platform === 'win32') {
    return starts('rundll32', ['url.dll,FileProtocolHandler', url]);
  }
  return starts(process.platform === 'darwin' ? 'open' : 'xdg-open', [url]);
}
