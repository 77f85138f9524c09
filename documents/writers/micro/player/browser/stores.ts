/** Where this page keeps its state: the browser, the window around it, or the LMS that opened it. */
import type { PlayerData } from '../common/data.ts';
import type { Scorm12Api } from '../common/scorm12.ts';
import { scorm12Store } from '../common/scorm12.ts';
import type { Scorm2004Api } from '../common/scorm2004.ts';
import { scorm2004Store } from '../common/scorm2004.ts';
import { emptyStore, type Store } from '../common/store.ts';

interface LmsWindow {
  readonly API?: Scorm12Api | null;
  readonly API_1484_11?: Scorm2004Api | null;
}

/** The windows in which an LMS may offer its object: those around, then those around the opener. */
function* windowsAround(): Generator<LmsWindow> {
  const starts: Window[] = [window.parent];
  try {
    if (window.opener instanceof Object) starts.push(window.opener as Window);
  } catch {
    // An opener of another origin can't be asked.
  }
  yield window as LmsWindow;
  for (const start of starts) {
    let here = start;
    for (let depth = 0; depth < 12; depth += 1) {
      yield here as LmsWindow;
      if (here.parent === here) break;
      here = here.parent;
    }
  }
}

/** The first object that `pick` finds; windows of other origins refuse and are passed over. */
function find<T>(pick: (from: LmsWindow) => T | null | undefined): T | null {
  for (const from of windowsAround()) {
    try {
      const found = pick(from);
      if (found !== undefined && found !== null) return found;
    } catch {}
  }
  return null;
}

/** The browser's own memory; private windows and strict settings refuse it, and then nothing is kept. */
function localStore(key: string): Store {
  return {
    ...emptyStore(),
    load() {
      try {
        return localStorage.getItem(key) ?? '';
      } catch {
        return '';
      }
    },
    save({ state }) {
      try {
        localStorage.setItem(key, state);
      } catch {
        // Full or forbidden: the page plays on without.
      }
    },
  };
}

/**
 * The window around the page keeps the state. It is told `jelajah.player.state`, and may send
 * `jelajah.player.resume` (see main.ts). Nothing personal is in it, so that any window may hear it.
 */
function messageStore(): Store {
  return {
    ...emptyStore(),
    save(report) {
      window.parent.postMessage({ type: 'jelajah.player.state', ...report }, '*');
    },
  };
}

export function storeFor(data: PlayerData): Store {
  switch (data.store) {
    case 'none':
      return emptyStore();
    case 'local':
      return localStore(
        `jelajah.${data.mode}.${data.seriesId}.${data.units.length === 1 ? data.units[0]?.id : 'all'}`,
      );
    case 'message':
      return messageStore();
    case 'scorm12': {
      const api = find((from) => from.API);
      return api === null ? emptyStore(false) : scorm12Store(api, Date.now);
    }
    case 'scorm2004': {
      const api = find((from) => from.API_1484_11);
      return api === null ? emptyStore(false) : scorm2004Store(api, Date.now);
    }
  }
}
