/**
 * `npm start`: sets up, builds the pages when they are stale, and opens Jelajah the best way this
 * machine allows: Electron, else an app window of an installed browser, else one line with the
 * address. `npm start -- --help` lists the options.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasDisplay, openAppWindow, openDefaultBrowser } from './app-window.mjs';
import { buildDesktop, buildPages } from './build.mjs';
import { dataFolder } from './data-folder.mjs';
import { obtainElectron } from './electron-binary.mjs';
import { findBrowser } from './find-browser.mjs';
import {
  childEnv,
  EnvironmentProblem,
  findNode24,
  main,
  root,
  run,
  say,
  setUp,
  userFolder,
} from './setup.mjs';

/** Electron that cannot run here ends with an error within this time, in milliseconds. */
const ELECTRON_FAILS_WITHIN_MS = 15_000;

/** The localhost shell is up within this time, in milliseconds, or something is wrong. */
const READY_LIMIT_MS = 60_000;

const help = `Usage: npm start -- [options]

  --shell electron|browser|url   how to show the app (default: the best that works here)
  --data <folder>                where the designs lie (default: your user's data folder)
  --port <number>                port of the localhost shell (default: any free one)
`;

/**
 * @typedef {object} Options
 * @property {string | undefined} shell
 * @property {string} dataDir
 * @property {string[]} passed options handed to the shell
 */

/** @returns {Options | 'help' | 'usage'} */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        shell: { type: 'string' },
        data: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help === true) return 'help';
    if (values.shell !== undefined && !['electron', 'browser', 'url'].includes(values.shell)) {
      return 'usage';
    }
    const named = values.data === undefined ? undefined : resolve(userFolder('start'), values.data);
    const dataDir = dataFolder(named);
    const passed = ['--data', dataDir];
    if (values.port !== undefined) passed.push('--port', values.port);
    return { shell: values.shell, dataDir, passed };
  } catch {
    return 'usage';
  }
}

/**
 * Runs Electron to its end.
 * @param {string} path
 * @param {Options} chosen
 * @returns {Promise<{ code: number } | { failed: string }>} failed: it could not run here at all
 */
async function runElectron(path, chosen) {
  const began = Date.now();
  const isRoot = process.getuid?.() === 0;
  const code = await run(path, [
    ...(isRoot ? ['--no-sandbox'] : []),
    root,
    '--data',
    chosen.dataDir,
  ]);
  const stopped = code === 0 || code === 130 || code === 143;
  if (stopped || Date.now() - began > ELECTRON_FAILS_WITHIN_MS) return { code };
  return { failed: `Electron could not run here (it ended with code ${code})` };
}

/**
 * Starts the localhost shell and waits for the address it prints.
 * @param {Options} chosen
 * @param {boolean} untilClosed end by itself some time after the last window closed
 */
function startLocalhost(chosen, untilClosed) {
  const args = [join(root, 'localhost', 'main.ts'), ...chosen.passed];
  if (untilClosed) args.push('--until-closed');
  const child = spawn(findNode24(), args, {
    cwd: root,
    env: childEnv(),
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // Ctrl+C reaches the child by itself, through the terminal.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
  /** @type {Promise<string | null>} */
  const address = new Promise((resolve) => {
    let seen = '';
    const timer = setTimeout(() => {
      child.kill();
      resolve(null);
    }, READY_LIMIT_MS);
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      seen += text;
      const found = /https?:\/\/\S+(?=\s)/.exec(seen);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[0]);
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(null);
    });
  });
  return { address, ended };
}

/**
 * @param {Options} chosen
 * @param {string} why no Electron: a clause without capital or full stop
 */
async function openLocalhost(chosen, why) {
  const display = chosen.shell !== 'url' && hasDisplay();
  const browser = display ? findBrowser() : null;
  const shell = startLocalhost(chosen, display);
  const url = await shell.address;
  if (url === null) return shell.ended;
  if (browser !== null && (await openAppWindow(browser, url, chosen.dataDir))) {
    say(`Jelajah is open in an app window of ${browser.name}, because ${why}.`);
  } else if (display && browser === null && (await openDefaultBrowser(url))) {
    say(
      `Jelajah is open in your default browser, because ${why} and no Chrome, Edge or Chromium was found: ${url}`,
    );
  } else {
    const because =
      chosen.shell === 'url'
        ? 'as asked'
        : display
          ? 'because no window could be opened'
          : 'because there is no display here';
    say(`Open Jelajah at this address, ${because}: ${url}`);
  }
  return shell.ended;
}

await main(async () => {
  const chosen = options();
  if (chosen === 'help') {
    process.stdout.write(help);
    return 0;
  }
  if (chosen === 'usage') {
    process.stderr.write(help);
    return 2;
  }
  await setUp();
  if ((await buildPages()) === 'absent') throw new EnvironmentProblem('The pages are not there.');

  let why = 'you asked for the browser';
  if (chosen.shell !== 'browser' && chosen.shell !== 'url') {
    const desktop = existsSync(join(root, 'electron', 'main.ts'));
    if (!hasDisplay()) {
      why = 'there is no display here';
    } else if (!desktop) {
      why = 'the desktop shell is not part of this copy';
    } else {
      const electron = await obtainElectron();
      if (electron.path === null) {
        why = electron.why;
      } else {
        await buildDesktop();
        say('Opening Jelajah in Electron, which is installed here.');
        const result = await runElectron(electron.path, chosen);
        if ('code' in result) return result.code;
        why = result.failed;
      }
    }
    if (chosen.shell === 'electron') {
      throw new EnvironmentProblem(`Electron was asked for, but ${why}.`);
    }
  }
  return openLocalhost(chosen, why);
});
