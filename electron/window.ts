/** The window: what its page may do, where it stands, and that it shows itself in any case. */
import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import { describeFailure } from '../app/log.ts';
import type { Log } from '../app/ports.ts';
import type { Translate } from '../messages/index.ts';
import { startPage } from './address.ts';
import { letThePageSave } from './closing.ts';
import { watchPage } from './failures.ts';
import { keepPlace, readPlace } from './window-place.ts';

export interface WindowOptions {
  dataDir: string;
  /** Folder of the built main file and preload. */
  programDir: string;
  version: string;
  withDevTools: boolean;
  log: Log;
  t: () => Translate;
  onStay: () => void;
}

/** All named, defaults too, so that no other default of another version decides. */
function pagePreferences(options: WindowOptions): WebPreferences {
  return {
    preload: join(options.programDir, 'preload.cjs'),
    additionalArguments: [`--jelajah-version=${options.version}`],
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
    devTools: options.withDevTools,
  };
}

export function openWindow(options: WindowOptions): BrowserWindow {
  const { dataDir, log, t } = options;
  const place = readPlace(
    dataDir,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    width: place?.width ?? 1280,
    height: place?.height ?? 860,
    ...(place === null ? { center: true } : { x: place.x, y: place.y }),
    minWidth: 720,
    minHeight: 520,
    title: 'Jelajah',
    // Until the page has painted: no flash of white in the dark.
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: pagePreferences(options),
  });
  if (place?.maximized === true) window.maximize();

  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    keepPlace(dataDir, { x, y, width, height, maximized: window.isMaximized() });
  });
  letThePageSave(window, { t, onStay: options.onStay });
  const { pageFailed } = watchPage(window, { log, t });

  window.once('ready-to-show', () => window.show());
  window.loadURL(startPage).catch((error: unknown) => {
    log.write('error', 'page.not-loaded', describeFailure(error));
    return pageFailed();
  });
  return window;
}

/** Brings the window before the user's eyes. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
