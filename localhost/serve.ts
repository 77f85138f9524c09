/** Opens the data folder and serves it on 127.0.0.1: what `main.ts` and `jelajah serve` both do. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCore } from '../app/core.ts';
import { describeFailure, fileLog } from '../app/log.ts';
import { alreadyOpen } from '../app/start-problems.ts';
import { cloneVersion } from '../app/version.ts';
import { installedPrinter } from './printing.ts';
import { askForAddress } from './reopen.ts';
import { keychainSecrets } from './secrets.ts';
import { type LocalServer, startServer } from './server.ts';
import { untilClosed } from './until-closed.ts';

export interface ServeOptions {
  dataDir: string;
  port?: number | undefined;
  /** Folder of the built pages; default: the clone's `dist/renderer`. */
  pagesDir?: string;
  withExamples?: boolean;
}

export interface Served {
  /** An address that opens the app once. */
  openingUrl(): string;
  /** Resolves 60 s (or `graceMs`) after the last window closed, unless a job runs. */
  untilClosed(times?: { graceMs?: number; firstMs?: number }): Promise<void>;
  close(): Promise<void>;
}

/** Another process has the data folder open; `url` opens a further window of it, where it can. */
export interface AlreadyOpen {
  alreadyOpen: true;
  url: string | null;
}

// Beside this folder in a clone; built, not part of the sources.
const builtPages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'renderer');

/** Errors: those of opening the data folder, and of a port that cannot be had (EADDRINUSE, EACCES). */
export async function serve(options: ServeOptions): Promise<Served | AlreadyOpen> {
  const { dataDir, port, pagesDir = builtPages, withExamples = true } = options;
  const log = fileLog(dataDir, () => new Date());
  const secrets = keychainSecrets(dataDir, log);
  const printPdf = await installedPrinter();
  const core = await createCore({
    ports: {
      dataDir,
      pagesDir: existsSync(join(pagesDir, 'index.html')) ? pagesDir : null,
      version: cloneVersion(),
      now: () => new Date(),
      log,
      secrets,
      capabilities: {
        get secretStore() {
          return secrets.kept;
        },
        revealInFolder: false,
        autoUpdate: false,
        printToPdf: printPdf !== null,
      },
      printPdf,
      revealFolder: null,
    },
    withExamples,
    // A window that was closed and opened again at once meets its predecessor on the way out.
    lockWaitMs: 2000,
  }).catch(async (error: unknown) => {
    const announced = alreadyOpen(error);
    if (announced === null) throw error;
    return { alreadyOpen: true as const, url: await askForAddress(announced.url) };
  });
  if ('alreadyOpen' in core) return core;

  let server: LocalServer;
  try {
    server = await startServer({
      fetch: (request) => core.fetch(request),
      port,
      onFailure: (error) => log.write('error', 'http.failed', describeFailure(error)),
    });
  } catch (error) {
    await core.close();
    await printPdf?.close();
    throw error;
  }
  core.announce(server.reopen);
  return {
    openingUrl: () => server.openingUrl(),
    untilClosed: ({ graceMs = 60_000, firstMs = 10 * 60_000 } = {}) =>
      untilClosed(
        {
          get windows() {
            return core.presence.windows;
          },
          get busy() {
            return core.busy;
          },
          onChange: (listener) => core.presence.onChange(listener),
        },
        { graceMs, firstMs },
      ),
    async close() {
      await server.close();
      await core.close();
      await printPdf?.close();
    },
  };
}
