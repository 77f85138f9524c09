/** `app`: starts, ends, and everything in between that an ending is made of. */
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { answerable } from './event.ts';
import { calls, note, ready, readyNow, setUp } from './world.ts';

/** Windows register here, for quitting; each says whether it is gone. */
export const openWindows = new Set<{ close(): void; isDestroyed(): boolean }>();

const events = new EventEmitter();
const paths = new Map<string, string>();
let isQuitting = false;

/** Told how the program ended; the process is left to whoever watches. */
export const onExit: { tell: (code: number) => void } = { tell: (code) => process.exit(code) };

function exit(code = 0): void {
  note('app.exit', code);
  onExit.tell(code);
}

/** Closes the windows; one that stays open calls it off. No `window-all-closed` on this way. */
function quit(): void {
  note('app.quit');
  if (!readyNow()) {
    exit(0);
    return;
  }
  const before = answerable();
  isQuitting = true;
  events.emit('before-quit', before.event);
  if (before.isPrevented()) {
    isQuitting = false;
    return;
  }
  for (const window of openWindows) window.close();
  if (openWindows.size > 0) {
    isQuitting = false;
    return;
  }
  finish();
}

function finish(): void {
  const will = answerable();
  events.emit('will-quit', will.event);
  if (!will.isPrevented()) exit(0);
}

/** The last window went by itself. Without a listener Electron quits. */
export function windowGone(): void {
  if (openWindows.size > 0 || isQuitting) return;
  if (events.listenerCount('window-all-closed') === 0) quit();
  else events.emit('window-all-closed');
}

const methods = {
  whenReady: () => ready.promise,
  isReady: readyNow,
  quit,
  exit,
  requestSingleInstanceLock: () => {
    note('app.requestSingleInstanceLock', paths.get('userData') ?? null);
    return !setUp.isSecond;
  },
  setPath: (name: string, path: string) => {
    note('app.setPath', name, path);
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    if (!existsSync(path)) throw new Error(`Failed to set '${name}' path`);
    if (calls.some(({ api }) => api === 'app.requestSingleInstanceLock')) {
      throw new Error('the lock was already taken in another folder');
    }
    paths.set(name, path);
  },
  getVersion: () => '9.8.7',
  getPreferredSystemLanguages: () => setUp.languages,
  enableSandbox: () => {
    if (readyNow()) throw new Error('app.enableSandbox can only be called before app is ready');
    note('app.enableSandbox');
  },
  setAboutPanelOptions: (options: Electron.AboutPanelOptionsOptions) =>
    note('app.setAboutPanelOptions', options),
  isPackaged: setUp.isPackaged,
} satisfies Pick<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'getVersion'
  | 'getPreferredSystemLanguages'
  | 'enableSandbox'
  | 'setAboutPanelOptions'
  | 'isPackaged'
>;

export const app = Object.assign(events, methods);
