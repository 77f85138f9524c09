/**
 * The desktop shell, once Electron is ready: the core behind `app://jelajah/`, one window on it, and
 * an orderly end. It knows no use case; what the window does goes through the contract.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, protocol, session, shell } from 'electron';
import { type Core, createCore } from '../app/core.ts';
import { describeFailure } from '../app/log.ts';
import type { Log, Ports } from '../app/ports.ts';
import { rpcPath } from '../contract/index.ts';
import type { Translate } from '../messages/index.ts';
import { isOurs, privilegedScheme, startPage } from './address.ts';
import { lockContents, lockSession } from './lock-down.ts';
import { setMenu } from './menu.ts';
import { openExternal } from './open-external.ts';
import { windowPrinter } from './printing.ts';
import { createSecrets } from './secrets.ts';
import { openWindow, showWindow } from './window.ts';
import { words } from './words.ts';

export interface DesktopOptions {
  dataDir: string;
  /** Folder of the built main file; the pages lie beside it. */
  programDir: string;
  log: Log;
  /** Tells the rest of the process which language the user reads. */
  onWords: (t: Translate) => void;
  /** The end waits so long for the core, in milliseconds: a large backup takes some seconds. */
  closeLimitMs?: number;
}

function portsOf({ dataDir, programDir, log }: DesktopOptions): Ports {
  const pagesDir = join(programDir, '..', 'renderer');
  const secrets = createSecrets(dataDir, log);
  return {
    dataDir,
    pagesDir: existsSync(join(pagesDir, 'index.html')) ? pagesDir : null,
    version: app.getVersion(),
    now: () => new Date(),
    log,
    secrets,
    capabilities: {
      secretStore: secrets.kept,
      revealInFolder: true,
      autoUpdate: false,
      printToPdf: true,
    },
    printPdf: windowPrinter(),
    async revealFolder(path) {
      const problem = await shell.openPath(path);
      if (problem !== '') throw new Error('the file manager could not be opened');
    },
  };
}

/** Requests of our pages go to the core; a failure there becomes an answer, not an exception here. */
function carrier(core: Core, log: Log, onSettings: () => void) {
  return async (request: Request): Promise<Response> => {
    if (!isOurs(request.url)) return new Response('Not found', { status: 404 });
    try {
      const response = await core.fetch(request);
      if (new URL(request.url).pathname === `${rpcPath}/settings/put`) onSettings();
      return response;
    } catch (error) {
      log.write('error', 'carrier.failed', describeFailure(error));
      return new Response('Failed', { status: 500 });
    }
  };
}

/** Errors: those of `createCore`; nothing is shown then. */
export async function openDesktop(options: DesktopOptions): Promise<void> {
  const { log, closeLimitMs = 60_000 } = options;
  const core = await createCore({
    ports: portsOf(options),
    withExamples: true,
    // A program that was closed and opened again at once meets its predecessor on the way out.
    lockWaitMs: 2000,
  });

  let t = words(null);
  let window: BrowserWindow | null = null;
  let isQuitting = false;
  let isClosed = false;

  const revealData = (): void => {
    core.client.host.revealDataFolder().catch((error: unknown) => {
      log.write('warn', 'reveal.failed', describeFailure(error));
    });
  };
  /** Menu, dialogs and title bar follow the app's settings. */
  const follow = async (): Promise<void> => {
    const { language, theme } = await core.client.settings.get();
    t = words(language);
    options.onWords(t);
    nativeTheme.themeSource = theme === 'auto' ? 'system' : theme;
    const isMac = process.platform === 'darwin';
    setMenu({ t, isMac, withDevTools: !app.isPackaged, revealData });
  };
  const followSafely = (): void => {
    follow().catch((error: unknown) =>
      log.write('warn', 'settings.unseen', describeFailure(error)),
    );
  };
  const show = (): void => {
    if (window !== null) {
      showWindow(window);
      return;
    }
    window = openWindow({
      ...options,
      version: app.getVersion(),
      withDevTools: !app.isPackaged,
      t: () => t,
      onStay: () => {
        isQuitting = false;
      },
    });
    window.on('closed', () => {
      window = null;
    });
  };

  app.on('web-contents-created', (_event, contents) =>
    lockContents(contents, (address) => {
      if (window === null) return;
      openExternal(window, address, t).catch((error: unknown) =>
        log.write('warn', 'link.failed', describeFailure(error)),
      );
    }),
  );
  app.on('second-instance', show);
  app.on('activate', show);
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    // On macOS a program stays in the dock, unless its end was what closed the window.
    if (process.platform !== 'darwin' || isQuitting) app.quit();
  });
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void endOf(core, log, closeLimitMs).then(() => {
      isClosed = true;
      app.exit(0);
    });
  });

  lockSession(session.defaultSession);
  protocol.handle(privilegedScheme.scheme, carrier(core, log, followSafely));
  core.announce(startPage);
  app.setAboutPanelOptions({ applicationName: 'Jelajah', applicationVersion: app.getVersion() });
  await follow();
  show();
}

/** Lets running work stop at a place it can go on from, makes the backup that is due, frees the data. */
async function endOf(core: Core, log: Log, limitMs: number): Promise<void> {
  const { promise: tooLong, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), limitMs);
  try {
    const outcome = await Promise.race([core.close(), tooLong]);
    // What was acknowledged is on disk; the next start takes up the rest.
    if (outcome === 'late') log.write('error', 'close.late');
  } catch (error) {
    log.write('error', 'close.failed', describeFailure(error));
  } finally {
    clearTimeout(timer);
  }
}
