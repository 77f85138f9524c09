/** Electron's program: where it is, whether it can be had, and its download with progress. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reachable } from './reachable.mjs';
import { childEnv, filesBelow, findNode24, root, say } from './setup.mjs';

const folder = join(root, 'node_modules', 'electron');

/** Milliseconds without a new byte after which a download counts as stuck. */
const STALL_MS = 30_000;

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

/** The version package-lock.json brought, e.g. "45.4.1". */
function version() {
  const text = readIfThere(join(folder, 'package.json'));
  return text === null ? null : String(JSON.parse(text).version);
}

/** Path of Electron's program, or null when it was never downloaded. */
export function findElectron() {
  const file =
    readIfThere(join(folder, 'path.txt')) ??
    (process.platform === 'win32'
      ? 'electron.exe'
      : process.platform === 'darwin'
        ? 'Electron.app/Contents/MacOS/Electron'
        : 'electron');
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const path = join(named ?? join(folder, 'dist'), file);
  return existsSync(path) ? path : null;
}

/** Where Electron's own installer will download from, with the mirror variables it honours. */
export function electronUrl() {
  const wanted = version();
  const mirror =
    process.env.npm_config_electron_mirror ??
    process.env.NPM_CONFIG_ELECTRON_MIRROR ??
    process.env.ELECTRON_MIRROR ??
    'https://github.com/electron/electron/releases/download/';
  const custom =
    process.env.npm_config_electron_custom_dir ?? process.env.ELECTRON_CUSTOM_DIR ?? `v${wanted}`;
  const dir = custom.replace('{{ version }}', String(wanted));
  return `${mirror}${dir}/electron-v${wanted}-${process.platform}-${process.arch}.zip`;
}

/** @param {string} folder */
function bytesBelow(folder) {
  // A file may go between the listing and the look.
  return filesBelow(folder).reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** @param {number} bytes */
const megabytes = (bytes) => `${Math.round(bytes / 1_000_000)} MB`;

/**
 * Downloads Electron through its own installer (which checks the sums), and says how far it is.
 * Gives up when no byte came for 30 s.
 * @param {number | null} total bytes to come, where known
 * @returns {Promise<boolean>} whether the program is there now
 */
async function download(total) {
  // One place for both steps: the installer renames from the first to the second.
  const partial = join(root, '.cache', 'electron', 'partial');
  const cache = join(root, '.cache', 'electron', 'done');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  say(
    `Downloading Electron ${version()} (once${total === null ? '' : `, ${megabytes(total)}`}) ...`,
  );
  const child = spawn(findNode24(), [join(folder, 'install.js')], {
    cwd: root,
    env: childEnv({
      NODE_USE_ENV_PROXY: '1',
      ELECTRON_GET_NO_PROGRESS: '1',
      electron_config_cache: cache,
      TMPDIR: partial,
      TMP: partial,
      TEMP: partial,
    }),
    stdio: ['ignore', 2, 2],
  });
  let last = 0;
  let lastGrowth = Date.now();
  const watch = setInterval(() => {
    const now = bytesBelow(partial);
    if (now === last) {
      // Unpacking writes elsewhere: only a download that never finished can be stuck.
      if (Date.now() - lastGrowth > STALL_MS && (total === null || now < total)) child.kill();
      return;
    }
    last = now;
    lastGrowth = Date.now();
    const share = total === null ? '' : ` of ${megabytes(total)}`;
    if (process.stderr.isTTY) process.stderr.write(`\r  ${megabytes(now)}${share}   `);
  }, 500);
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  clearInterval(watch);
  if (process.stderr.isTTY) process.stderr.write('\n');
  rmSync(partial, { recursive: true, force: true });
  return code === 0 && findElectron() !== null;
}

/**
 * Electron's program, downloaded when it is missing and its host answers within 3 seconds.
 * @returns {Promise<{ path: string } | { path: null, why: string }>}
 */
export async function obtainElectron() {
  const found = findElectron();
  if (found !== null) return { path: found };
  if (version() === null) return { path: null, why: 'the electron package is not installed' };
  const answer = reachable(electronUrl());
  if (answer === null) {
    return {
      path: null,
      why: 'Electron is not downloaded yet and its download host is out of reach',
    };
  }
  const done = await download(answer.bytes);
  const path = done ? findElectron() : null;
  return path === null ? { path: null, why: "Electron's download did not succeed" } : { path };
}
