/**
 * Finds an installed Chrome, Edge or Chromium on Linux, macOS and Windows. The app opens its window
 * with it where there is no Electron; the tests drive their pages with it.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} path the program to start
 * @property {string} name what people call it, e.g. "Chromium"
 * @property {boolean} snap true for a snap package, which may only write below ~/snap
 */

/** @type {ReadonlyArray<readonly [string, string]>} */
const onPath = [
  ['google-chrome-stable', 'Google Chrome'],
  ['google-chrome', 'Google Chrome'],
  ['microsoft-edge-stable', 'Microsoft Edge'],
  ['microsoft-edge', 'Microsoft Edge'],
  ['chromium', 'Chromium'],
  ['chromium-browser', 'Chromium'],
];

/** @type {ReadonlyArray<readonly [string, string]>} */
const onMac = [
  ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Google Chrome'],
  ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Microsoft Edge'],
  ['Chromium.app/Contents/MacOS/Chromium', 'Chromium'],
];

/** @type {ReadonlyArray<readonly [string, string]>} */
const onWindows = [
  ['Google\\Chrome\\Application\\chrome.exe', 'Google Chrome'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'Microsoft Edge'],
  ['Chromium\\Application\\chrome.exe', 'Chromium'],
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.includes('/snap/')) return true;
  // Ubuntu's chromium-browser is a small script that starts the snap.
  const head = readFileSync(real).subarray(0, 4096).toString('latin1');
  return head.startsWith('#!') && head.includes('/snap/bin/');
}

/** Browsers that Playwright once downloaded. */
function* fromPlaywright() {
  const named = process.env.PLAYWRIGHT_BROWSERS_PATH;
  const cache =
    process.platform === 'win32'
      ? join(process.env.LOCALAPPDATA ?? '', 'ms-playwright')
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches', 'ms-playwright')
        : join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
  const folder = named === undefined || named === '0' ? cache : named;
  if (!existsSync(folder)) return;
  const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];
  const revision = (/** @type {string} */ name) => Number(name.slice('chromium-'.length));
  for (const version of versions.sort((a, b) => revision(b) - revision(a))) {
    for (const file of inside) yield join(folder, version, file);
  }
}

/** @returns {Generator<Browser>} */
function* candidates() {
  const named = process.env.JELAJAH_BROWSER;
  if (named !== undefined && named !== '') yield { path: named, name: named, snap: false };
  if (process.platform === 'win32') {
    const roots = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ];
    for (const [file, name] of onWindows) {
      for (const base of roots) {
        if (base !== undefined) yield { path: join(base, file), name, snap: false };
      }
    }
  } else if (process.platform === 'darwin') {
    for (const [file, name] of onMac) {
      for (const base of ['/Applications', join(homedir(), 'Applications')]) {
        yield { path: join(base, file), name, snap: false };
      }
    }
  } else {
    for (const [file, name] of onPath) {
      for (const folder of (process.env.PATH ?? '').split(delimiter)) {
        const path = join(folder, file);
        if (folder !== '' && isProgram(path)) yield { path, name, snap: isSnap(path) };
      }
    }
  }
  for (const path of fromPlaywright()) yield { path, name: 'Chromium', snap: false };
}

/**
 * True when the program starts at all: a Chromium without its system libraries is there but useless.
 * On Windows and macOS a browser carries its libraries, and asking it opens a window.
 * @param {string} path
 */
function starts(path) {
  if (process.platform !== 'linux') return true;
  const result = spawnSync(path, ['--version'], { timeout: 10_000, stdio: 'ignore' });
  return result.status === 0;
}

/**
 * The first browser that is there and starts, or null. `JELAJAH_BROWSER` names one to prefer.
 * @returns {Browser | null}
 */
export function findBrowser() {
  for (const browser of candidates()) {
    if (isProgram(browser.path) && starts(browser.path)) return browser;
  }
  return null;
}

/**
 * The same without holding the process still while a browser is asked whether it starts.
 * @returns {Promise<Browser | null>}
 */
export async function lookForBrowser() {
  for (const browser of candidates()) {
    if (!isProgram(browser.path)) continue;
    if (process.platform !== 'linux') return browser;
    const asked = spawn(browser.path, ['--version'], { timeout: 10_000, stdio: 'ignore' });
    const doesStart = await new Promise((resolve) => {
      asked.on('close', (code) => resolve(code === 0));
      asked.on('error', () => resolve(false));
    });
    if (doesStart) return browser;
  }
  return null;
}
