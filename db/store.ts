/** The store: one data folder, one writer, everything the program keeps. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnswersRepository, answersRepository } from './answers.ts';
import { type ApprovalsRepository, approvalsRepository } from './approvals.ts';
import {
  type BackupsRepository,
  backupsRepository,
  copyDatabase,
  stageBackup,
  sweepBackups,
} from './backups.ts';
import { type BundlesRepository, bundlesRepository } from './bundles.ts';
import type { Context } from './context.ts';
import { type DesignsRepository, designsRepository } from './designs.ts';
import { StorageError } from './errors.ts';
import { type FilesRepository, filesRepository } from './files.ts';
import { type HistoryRepository, historyRepository } from './history.ts';
import { type Inspection, inspectDatabase } from './inspect.ts';
import { type JobsRepository, jobsRepository } from './jobs.ts';
import { takeWriterLock, type WriterLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { migrate, migrationState } from './migrate.ts';
import { type PatternsRepository, patternsRepository } from './patterns.ts';
import { type PrivacyRepository, privacyRepository } from './privacy.ts';
import { type ProposalsRepository, proposalsRepository } from './proposals.ts';
import { type ReviewReportsRepository, reviewReportsRepository } from './review-reports.ts';
import { type BackupPolicy, backupName, defaultBackupPolicy } from './rotation.ts';
import { type DocumentRules, domainRules } from './rules.ts';
import { markForSearch, type SearchRepository, searchRepository } from './search/search.ts';
import { type SettingsRepository, settingsRepository } from './settings.ts';
import { type SigningRepository, signingRepository } from './signing.ts';
import { type SourcesRepository, sourcesRepository } from './sources.ts';
import { type Connection, connect, Sql } from './sql.ts';
import { type SuggestionsRepository, suggestionsRepository } from './suggestions.ts';
import { closeCompletely, databasePaths, finishSwap, swapBack, swapIn } from './swap.ts';
import { type TemplatesRepository, templatesRepository } from './templates.ts';
import { type Pause, startUpkeep, type Upkeep } from './upkeep.ts';
import { type UsageRepository, usageRepository } from './usage.ts';

export interface StoreOptions {
  /** The data folder; made when missing. `:memory:` for tests: gone when closed. */
  dataDir: string;
  now?: () => Date;
  rules?: DocumentRules;
  /** Reads a database file through; in a worker where there are windows to keep alive. */
  inspect?: (path: string) => Promise<Inspection>;
  backupPolicy?: () => BackupPolicy;
  /** How background work waits; tests bring their own. */
  pause?: Pause;
  /** Milliseconds to wait for a writer that is just ending. */
  lockWaitMs?: number;
}

export interface Store {
  readonly designs: DesignsRepository;
  readonly history: HistoryRepository;
  readonly search: SearchRepository;
  readonly jobs: JobsRepository;
  readonly proposals: ProposalsRepository;
  readonly usage: UsageRepository;
  readonly privacy: PrivacyRepository;
  readonly suggestions: SuggestionsRepository;
  readonly answers: AnswersRepository;
  readonly settings: SettingsRepository;
  readonly files: FilesRepository;
  readonly sources: SourcesRepository;
  readonly bundles: BundlesRepository;
  readonly reviewReports: ReviewReportsRepository;
  readonly signing: SigningRepository;
  readonly templates: TemplatesRepository;
  readonly approvals: ApprovalsRepository;
  readonly patterns: PatternsRepository;
  readonly backups: BackupsRepository;
  /** Indexing after pauses and automatic backups: off until started. */
  readonly upkeep: Upkeep;
  /** Tells a second process where this one can be reached. */
  announce(url: string): void;
  /**
   * Puts a backup in the place of the database; the old one is kept as a file beside it, whose name
   * is returned. Errors: NOT_FOUND, DAMAGED, NEWER_DATABASE; then nothing has changed.
   */
  restoreBackup(name: string): Promise<{ replaced: string }>;
  /** Several changes of any repository as one: all of them or none. `work` must not await. */
  transaction<T>(work: () => T): T;
  /** `integrity_check` and `foreign_key_check` of the open database; empty: sound. */
  check(): string[];
  close(): void;
}

/** Errors: ALREADY_OPEN, NEWER_DATABASE, NOT_OUR_DATABASE, MIGRATION_FAILED, DAMAGED, IO, DISK_FULL. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { now = () => new Date(), rules = domainRules } = options;
  const inspect = options.inspect ?? (async (path: string) => inspectDatabase(path));
  const isMemory = options.dataDir === ':memory:';
  const dataDir = isMemory ? mkdtempSync(join(tmpdir(), 'jelajah-')) : options.dataDir;
  // Designs hold what people said about their work: nobody else on this machine reads along.
  if (!isMemory) makeFolder(dataDir);
  const paths = databasePaths(dataDir);
  const backupFolder = join(dataDir, 'backups');
  const lock: WriterLock | null = isMemory
    ? null
    : takeWriterLock(dataDir, { now, waitMs: options.lockWaitMs ?? 0 });

  const openDatabase = async (): Promise<Connection> => {
    const connection = connect(isMemory ? ':memory:' : paths.database);
    try {
      const { done, pending } = migrationState(connection);
      if (done.length > 0 && pending[0] !== undefined) {
        makeFolder(backupFolder);
        const name = backupName(now(), `before-${pending[0]}`);
        await copyDatabase(connection, join(backupFolder, name), inspect);
      }
      await migrate(connection);
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  };

  try {
    if (!isMemory) finishSwap(paths);
    await sweepBackups(backupFolder);
    const sql = new Sql(await openDatabase());
    const context: Context = {
      sql,
      rules,
      now,
      touched: (seq) => {
        markForSearch({ sql }, seq);
        upkeep.touched();
      },
    };
    const search = searchRepository(context);
    const files = filesRepository(context, join(dataDir, 'files'));
    const backups = backupsRepository(context, {
      folder: backupFolder,
      policy: options.backupPolicy ?? (() => defaultBackupPolicy),
      inspect,
    });
    const upkeep = startUpkeep({ search, backups, pause: options.pause });
    await files.sweep();

    const restoreBackup = async (name: string): Promise<{ replaced: string }> => {
      if (isMemory) {
        throw new StorageError('IO', { operation: 'restore', detail: 'kept in memory only' });
      }
      const { inspection } = await backups.rehearse(name);
      if (inspection.problems.length > 0) {
        const detail = inspection.problems.slice(0, 3).join('; ');
        throw new StorageError('DAMAGED', { what: 'backup', id: name, detail });
      }
      await backups.idle();
      await stageBackup(backupFolder, name, paths.staged);
      const replaced = `jelajah-replaced-${now().toISOString().replaceAll(/[-:.]/g, '')}.db`;
      // From here to the reopening nothing is awaited, so that no write can fall in between.
      const connection = sql.connection('restore');
      sql.detach();
      closeCompletely(connection);
      swapIn(paths, join(dataDir, replaced));
      try {
        sql.reopen(await openDatabase());
      } catch (error) {
        swapBack(paths, join(dataDir, replaced));
        sql.reopen(await openDatabase());
        throw error;
      }
      search.markAll();
      return { replaced };
    };

    return {
      designs: designsRepository(context),
      history: historyRepository(context),
      search,
      jobs: jobsRepository(context),
      proposals: proposalsRepository(context),
      usage: usageRepository(context),
      privacy: privacyRepository(context),
      suggestions: suggestionsRepository(context),
      answers: answersRepository(context),
      settings: settingsRepository(context),
      files,
      sources: sourcesRepository(context),
      bundles: bundlesRepository(context),
      reviewReports: reviewReportsRepository(context),
      signing: signingRepository(context),
      templates: templatesRepository(context),
      approvals: approvalsRepository(context),
      patterns: patternsRepository(context),
      backups,
      upkeep,
      announce: (url) => lock?.announce(url),
      restoreBackup,
      transaction: (work) => sql.transaction(work),
      check: () => checkConnection(sql.connection('check')),
      close: () => {
        upkeep.stop();
        sql.close();
        lock?.release();
        if (isMemory) rmSync(dataDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    lock?.release();
    if (isMemory) rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
}

function checkConnection(connection: Connection): string[] {
  const text = (query: string): string[] => connection.prepare<[], string>(query).pluck().all();
  return [
    ...text('PRAGMA integrity_check').filter((line) => line !== 'ok'),
    ...text('PRAGMA foreign_key_check').map((table) => `foreign key in ${table}`),
  ];
}
