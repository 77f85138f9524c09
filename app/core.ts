/**
 * The core: one store, one contract, one fetch handler that both shells carry. It knows no shell.
 */
import { createRouterClient } from '@orpc/server';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/fetch';
import { type CoreClient, rpcPath } from '../contract/index.ts';
import { openStore } from '../db/store.ts';
import { newId } from '../design/ids.ts';
import { newDesign } from '../design/new-design.ts';
import { parseDesign } from '../design/parse.ts';
import { defaultRetry } from '../pipeline/model/index.ts';
import { probeHandler } from './ai/probe-job.ts';
import { critiqueHandler } from './coach/critique-job.ts';
import { questionHandler } from './coach/question-job.ts';
import { draftHandler } from './drafting/draft-job.ts';
import { examplesHandler, installExamplesOnce } from './examples/install.ts';
import { exportHandler } from './exports/export-job.ts';
import { forgetOldJobs } from './forget-jobs.ts';
import { importHandler } from './import-job.ts';
import { createJobRunner, type JobHandlers } from './jobs/runner.ts';
import { describeFailure } from './log.ts';
import { createMeasuring } from './measuring.ts';
import { pagesHandler, safeHeaders } from './pages.ts';
import type { Ports } from './ports.ts';
import { createPresence, type Presence } from './presence.ts';
import { approvalHandler } from './review/approval-job.ts';
import { reviewImportHandler } from './review/import-job.ts';
import { withheldResults } from './review/withheld.ts';
import { buildRouter } from './router.ts';
import { microDraftHandler } from './series/draft-job.ts';
import { seriesExportHandler } from './series/export-job.ts';
import { playerPages, playerPath } from './series/player-pages.ts';
import { replaceSourceHandler } from './series/replace-job.ts';
import type { ModelPolicy, Services } from './services.ts';
import { settingsService } from './settings.ts';
import { createTaskRunner, type TaskRunner } from './workers/task-runner.ts';

export interface CoreOptions {
  ports: Ports;
  /** Worker threads; tests may share theirs. */
  tasks?: TaskRunner;
  /** Pause after an edit before lists are brought up to date, in milliseconds. */
  measureAfterMs?: number;
  /** Waiting for a model; tests shorten it. */
  model?: Partial<ModelPolicy>;
  /** Add the finished examples to a data folder that is new. */
  withExamples?: boolean;
  /** How long to wait for a program that is just ending, in milliseconds. */
  lockWaitMs?: number;
}

export interface Core {
  /** Serves the contract below `/rpc` and the built pages. */
  fetch(request: Request): Promise<Response>;
  /** The contract without a carrier: for the command line and tests. */
  readonly client: CoreClient;
  readonly presence: Presence;
  /** True while jobs run or wait. */
  readonly busy: boolean;
  /** Resolves when no job runs and every figure of the list is current. */
  settled(): Promise<void>;
  /** Tells a second start where this one can be reached. */
  announce(url: string): void;
  /** Ends running work for the next start to take up, makes the backup that is due, lets go of the data. */
  close(): Promise<void>;
}

/** Largest request body: a file of 100 MB and its envelope. */
const largestBody = 101 * 1024 * 1024;

/**
 * Opens the data folder and takes up what an earlier run left.
 * Errors: those of `openStore` (ALREADY_OPEN, NEWER_DATABASE, DAMAGED, IO, DISK_FULL...).
 */
export async function createCore(options: CoreOptions): Promise<Core> {
  const { ports, measureAfterMs = 400, withExamples = false } = options;
  const { log } = ports;
  const tasks = options.tasks ?? createTaskRunner();
  const store = await openStore({
    dataDir: ports.dataDir,
    now: ports.now,
    inspect: (path) => tasks.run('inspect', { path }),
    ...(options.lockWaitMs === undefined ? {} : { lockWaitMs: options.lockWaitMs }),
  });

  const presence = createPresence();
  const settings = settingsService(store.settings, log);
  const measuring = createMeasuring({ store, tasks, log, pauseMs: measureAfterMs });
  const handlers: JobHandlers = {
    draft: draftHandler(() => services),
    export: exportHandler(() => services),
    examples: examplesHandler(() => services),
    probe: probeHandler(() => services),
    critique: critiqueHandler(() => services),
    question: questionHandler(() => services),
    import: importHandler(() => services),
    microDraft: microDraftHandler(() => services),
    replaceSource: replaceSourceHandler(() => services),
    seriesExport: seriesExportHandler(() => services),
    reviewImport: reviewImportHandler(() => services),
    approval: approvalHandler(() => services),
    backup: {
      recovery: 'abandon',
      async run(_input, { progress }) {
        const { name } = await store.backups.run({
          reason: 'manual',
          onProgress: (() => {
            let told = 0;
            return ({ fraction }) => {
              // Each step copies a few hundred pages; a tenth of the way is news enough.
              if (fraction - told < 0.1) return;
              told = fraction;
              progress(fraction, { key: 'errors.work.copying', params: {} });
            };
          })(),
        });
        return { kind: 'backup', backupId: name };
      },
    },
  };
  const jobs = createJobRunner({
    jobs: store.jobs,
    handlers,
    log,
    withheld: withheldResults(() => store),
  });
  const model: ModelPolicy = { limits: undefined, retry: defaultRetry, ...options.model };
  const services: Services = { ports, store, settings, tasks, jobs, measuring, presence, model };

  const router = buildRouter(services);
  const rpc = new RPCHandler(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: largestBody })],
  });
  const player = playerPages(() => services);
  const pages = ports.pagesDir === null ? null : pagesHandler(ports.pagesDir);

  // The first parse makes the parsers, which takes as long as twenty parses: now, not while a window waits.
  parseDesign(newDesign(newId('design'), 'id'));
  await forgetOldJobs({ store, settings, now: ports.now }).catch((error: unknown) => {
    log.write('warn', 'jobs.forget', describeFailure(error));
  });
  // Before imports are taken up again: what no design holds any more.
  for (const orphan of store.sources.sweep()) await store.files.remove(orphan);
  jobs.recover();
  measuring.catchUp();
  store.upkeep.start({
    onError: (error) => log.write('warn', 'upkeep.failed', describeFailure(error)),
  });
  if (withExamples) installExamplesOnce(services);
  log.write('info', 'core.open', { version: ports.version });

  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    measuring.stop();
    await jobs.close();
    try {
      if (await store.backups.isDue()) await store.backups.run({ reason: 'auto' });
    } catch (error) {
      log.write('error', 'backup.failed', describeFailure(error));
    }
    await tasks.close();
    store.close();
    log.write('info', 'core.closed');
  };

  return {
    client: createRouterClient(router),
    presence,
    get busy() {
      return jobs.busy;
    },
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (pathname === rpcPath || pathname.startsWith(`${rpcPath}/`)) {
        const { matched, response } = await rpc.handle(request, { prefix: rpcPath });
        return matched ? withSafeHeaders(response) : notThere();
      }
      if (pathname.startsWith(playerPath)) return player(request);
      return pages === null ? notThere() : pages(request);
    },
    async settled() {
      await jobs.idle();
      await measuring.settled();
    },
    announce: (url) => store.announce(url),
    close: () => (closing ??= close()),
  };
}

function withSafeHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(safeHeaders)) response.headers.set(name, value);
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

function notThere(): Response {
  return new Response('Not found', {
    status: 404,
    headers: { ...safeHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
