/**
 * Putting a backup in the place of the database. The copy is staged completely before the old file
 * moves, so that a crash at any point leaves either the old database or the restored one.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StorageError } from './errors.ts';
import type { Connection } from './sql.ts';

export const databaseFile = 'jelajah.db';

export interface DatabasePaths {
  database: string;
  /** A restored database that waits for its place. */
  staged: string;
}

export function databasePaths(dataDir: string): DatabasePaths {
  const database = join(dataDir, databaseFile);
  return { database, staged: `${database}.restoring` };
}

/** Folds the write-ahead log into the file and closes; the file then stands alone. */
export function closeCompletely(connection: Connection): void {
  connection.pragma('wal_checkpoint(TRUNCATE)');
  connection.close();
}

/** The old file becomes `replacedAs`, the staged one the database. The database must be closed. */
export function swapIn({ database, staged }: DatabasePaths, replacedAs: string): void {
  if (existsSync(replacedAs)) {
    throw new StorageError('IO', { operation: 'restore', detail: 'the kept name is taken' });
  }
  renameSync(database, replacedAs);
  // A log left by a program that still reads belongs to the old file, never to the new one.
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(database + suffix)) renameSync(database + suffix, replacedAs + suffix);
  }
  renameSync(staged, database);
}

/** When the restored database cannot be opened: the old one takes its place again. */
export function swapBack({ database }: DatabasePaths, replacedAs: string): void {
  for (const suffix of ['', '-wal', '-shm']) {
    rmSync(database + suffix, { force: true });
    if (existsSync(replacedAs + suffix)) renameSync(replacedAs + suffix, database + suffix);
  }
}

/** At the start: finishes a swap that was cut off, or drops one that had not begun. */
export function finishSwap({ database, staged }: DatabasePaths): void {
  if (!existsSync(staged)) return;
  if (existsSync(database)) {
    rmSync(staged);
    return;
  }
  for (const suffix of ['-wal', '-shm']) rmSync(database + suffix, { force: true });
  renameSync(staged, database);
}
