/**
 * Rotating backups beside the database. SQLite's backup API copies in small steps between which the
 * program goes on; each copy is read through before it counts, and only then may older ones go.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Context } from './context.ts';
import { renameDurably, syncFile, temporaryPath, temporarySuffix } from './durable.ts';
import { StorageError } from './errors.ts';
import type { Inspection } from './inspect.ts';
import {
  type BackupInfo,
  type BackupPolicy,
  backupName,
  expired,
  parseBackupName,
} from './rotation.ts';
import { type Connection, translate } from './sql.ts';

/** Pages copied in one step: 200 x 4 KiB take a few milliseconds. */
const pagesPerStep = 200;

export interface BackupProgress {
  /** Share 0-1. */
  fraction: number;
}

export interface BackupsRepository {
  /** Makes, checks and rotates. One at a time: a second call waits for the first and gets its result. */
  run(options?: {
    reason?: string;
    onProgress?: (progress: BackupProgress) => void;
  }): Promise<BackupInfo>;
  /** Settles when no backup is being made. */
  idle(): Promise<void>;
  /** True when the newest backup is older than the policy allows and something has changed since. */
  isDue(): Promise<boolean>;
  /** Newest first. */
  list(): Promise<BackupInfo[]>;
  /** Opens the newest (or a named) backup read-only and reads it through. Errors: NOT_FOUND, DAMAGED. */
  rehearse(name?: string): Promise<{ backup: BackupInfo; inspection: Inspection }>;
}

export interface BackupPlaces {
  /** Folder of the backups. */
  folder: string;
  policy: () => BackupPolicy;
  inspect: (path: string) => Promise<Inspection>;
}

export function backupsRepository(context: Context, places: BackupPlaces): BackupsRepository {
  const { sql, now } = context;
  const { folder, inspect } = places;
  let running: Promise<BackupInfo> | null = null;

  const list = (): Promise<BackupInfo[]> => listBackups(folder);

  const make = async (
    reason: string,
    onProgress: (progress: BackupProgress) => void,
  ): Promise<BackupInfo> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const at = now();
    const path = join(folder, backupName(at, reason));
    const inspection = await copyDatabase(sql.connection('backup'), path, inspect, onProgress);
    if (inspection.problems.length > 0) {
      // It must not count as the newest backup, nor push a sound one out.
      await rm(path, { force: true });
      throw new StorageError('DAMAGED', {
        what: 'backup',
        id: backupName(at, reason),
        detail: inspection.problems.slice(0, 3).join('; '),
      });
    }
    for (const old of expired(await list(), places.policy(), at)) {
      await rm(join(folder, old.name), { force: true });
    }
    const { size } = await stat(path);
    return { name: backupName(at, reason), at: at.toISOString(), reason, size };
  };

  return {
    run: ({ reason = 'manual', onProgress = () => {} } = {}) => {
      running ??= make(reason, onProgress).finally(() => {
        running = null;
      });
      return running;
    },
    idle: async () => {
      // Its failure is told to whoever asked for it.
      await running?.catch(() => {});
    },
    isDue: async () => {
      const [newest] = await list();
      const changed = lastChange(context);
      if (changed === null) return false;
      if (newest === undefined) return true;
      const age = now().getTime() - Date.parse(newest.at);
      return changed > newest.at && age >= places.policy().everyHours * 3_600_000;
    },
    list,
    rehearse: async (name) => {
      const backups = await list();
      const backup = name === undefined ? backups[0] : backups.find((one) => one.name === name);
      if (backup === undefined) {
        throw new StorageError('NOT_FOUND', { what: 'backup', id: name ?? 'newest' });
      }
      return { backup, inspection: await inspect(join(folder, backup.name)) };
    },
  };
}

/** Newest first; other files in the folder are left alone. */
export async function listBackups(folder: string): Promise<BackupInfo[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const backups: BackupInfo[] = [];
  for (const name of names) {
    const parsed = parseBackupName(name);
    if (parsed === null) continue;
    const { size } = await stat(join(folder, name));
    backups.push({ name, ...parsed, size });
  }
  return backups.sort((a, b) => (a.name < b.name ? 1 : -1));
}

/** Clears away what interrupted backups left. */
export async function sweepBackups(folder: string): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const name of names) {
    if (name.includes(temporarySuffix)) await rm(join(folder, name), { force: true });
  }
}

/** Copies an open database to `path`: in steps, checked, whole or not at all. */
export async function copyDatabase(
  connection: Connection,
  path: string,
  inspect: (path: string) => Promise<Inspection>,
  onProgress: (progress: BackupProgress) => void = () => {},
): Promise<Inspection> {
  const temporary = temporaryPath(path);
  try {
    await connection.backup(temporary, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress({ fraction: totalPages === 0 ? 0 : 1 - remainingPages / totalPages });
        return pagesPerStep;
      },
    });
    detachFromWal(temporary);
    const inspection = await inspect(temporary);
    await syncFile(temporary);
    await renameDurably(temporary, path);
    onProgress({ fraction: 1 });
    return inspection;
  } catch (error) {
    throw translate('backup', error);
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) {
      await rm(`${temporary}${suffix}`, { force: true });
    }
  }
}

/** A copy of a WAL database expects companions; a backup must be one file. */
function detachFromWal(path: string): void {
  const copy = new Database(path);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** The newest instant at which anything a user would miss was written; null: nothing yet. */
function lastChange({ sql }: Context): string | null {
  const newest = (rows: { at: string }[]): string => rows[0]?.at ?? '';
  const instants = [
    newest(
      sql.all(
        sql.build
          .selectFrom('designs')
          .select((eb) => eb.fn.max('updated_at').as('at'))
          .having((eb) => eb.fn.countAll(), '>', 0),
      ),
    ),
    newest(
      sql.all(
        sql.build
          .selectFrom('settings')
          .select((eb) => eb.fn.max('updated_at').as('at'))
          .having((eb) => eb.fn.countAll(), '>', 0),
      ),
    ),
  ];
  const last = instants.sort().at(-1) ?? '';
  return last === '' ? null : last;
}

/** Puts a checked copy of a backup where `target` says, on the disk before it returns. */
export async function stageBackup(folder: string, name: string, target: string): Promise<void> {
  if (parseBackupName(name) === null || !existsSync(join(folder, name))) {
    throw new StorageError('NOT_FOUND', { what: 'backup', id: name });
  }
  const temporary = temporaryPath(target);
  try {
    await copyFile(join(folder, name), temporary);
    await syncFile(temporary);
    await renameDurably(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}
