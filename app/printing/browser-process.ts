/** An installed browser started for printing: without a window, a profile of its own, no network. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { DevTools } from './devtools-pipe.ts';

export interface InstalledBrowser {
  path: string;
  name: string;
  /** A snap package may only write below ~/snap. */
  snap: boolean;
}

export interface RunningBrowser {
  devTools: DevTools;
  /** Ends it with all its processes at once and takes its profile away. */
  kill(): Promise<void>;
}

const quiet = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  // It prints what it is handed and calls nobody, whatever a page says.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-breakpad',
  '--no-pings',
  '--disable-gpu',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
];

function profileFolder(snap: boolean): string {
  if (!snap) return mkdtempSync(join(tmpdir(), 'jelajah-print-'));
  const own = join(homedir(), 'snap', 'chromium', 'common');
  mkdirSync(own, { recursive: true });
  return mkdtempSync(join(own, 'jelajah-print-'));
}

/** A browser is a tree of processes; its first one may be a script around it. */
function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function pipesOf({ stdio }: ChildProcess): { to: Writable; from: Readable } {
  const [, , , to, from] = stdio;
  if (to && from && 'write' in to && 'read' in from) return { to, from };
  throw new Error('the browser has no pipes');
}

/** Errors: none here; a browser that cannot start fails the first thing it is asked. */
export function startBrowser({ path, snap }: InstalledBrowser): RunningBrowser {
  const profile = profileFolder(snap);
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    path,
    // Chromium refuses its sandbox to root (containers).
    [...quiet, `--user-data-dir=${profile}`, ...(isRoot ? ['--no-sandbox'] : []), 'about:blank'],
    {
      // A group of its own, so that one signal ends all of it.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // What it keeps for a moment goes where its profile goes.
      env: { ...process.env, TMPDIR: profile, TMP: profile, TEMP: profile },
    },
  );
  const gone = Promise.withResolvers<void>();
  child.on('close', () => gone.resolve());
  child.on('error', () => gone.resolve());
  const { to, from } = pipesOf(child);
  const onExit = (): void => {
    killTree(child);
    rmSync(profile, { recursive: true, force: true });
  };
  process.once('exit', onExit);
  const kill = async (): Promise<void> => {
    killTree(child);
    await gone.promise;
    process.off('exit', onExit);
    // A process on its way out may still write.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  let killed: Promise<void> | null = null;
  return { devTools: new DevTools(to, from), kill: () => (killed ??= kill()) };
}
