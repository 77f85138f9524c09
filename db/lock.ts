/**
 * One writer per data folder. The lock is an exclusive transaction on a small SQLite file of its own:
 * the system lets go of it when the process ends, however it ends, so there is no stale lock to clear.
 * Never open that file by other means: on POSIX, closing any handle of it in this process drops the lock.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StorageError } from './errors.ts';

export interface LockHolder {
  pid: number | null;
  url: string | null;
  /** Instant of the start. */
  since: string | null;
}

export interface WriterLock {
  /** Tells later starters where this program can be reached, e.g. its URL. */
  announce(url: string): void;
  release(): void;
}

const nobody: LockHolder = { pid: null, url: null, since: null };

/** Takes the lock or says who has it. Errors: ALREADY_OPEN. */
export function takeWriterLock(
  dataDir: string,
  options: { now: () => Date; waitMs?: number },
): WriterLock {
  const holderPath = join(dataDir, 'writer.json');
  const connection = new Database(join(dataDir, 'writer.lock'), { timeout: options.waitMs ?? 0 });
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new StorageError('ALREADY_OPEN', { ...readHolder(holderPath) }, error);
    }
    throw error;
  }
  const holder: LockHolder = { pid: process.pid, url: null, since: options.now().toISOString() };
  writeHolder(holderPath, holder);
  return {
    announce: (url) => writeHolder(holderPath, { ...holder, url }),
    release: () => {
      if (!connection.open) return;
      // First the note, then the lock: the next holder's note must not be the one removed.
      rmSync(holderPath, { force: true });
      connection.exec('ROLLBACK');
      connection.close();
    },
  };
}

function writeHolder(path: string, holder: LockHolder): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, JSON.stringify(holder), { mode: 0o600 });
  renameSync(temporary, path);
}

/** The note is help, not truth: whatever is wrong with it, the lock itself has decided. */
function readHolder(path: string): LockHolder {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (value === null || typeof value !== 'object') return nobody;
    const { pid, url, since } = { pid: null, url: null, since: null, ...value };
    return {
      pid: typeof pid === 'number' ? pid : null,
      url: typeof url === 'string' ? url : null,
      since: typeof since === 'string' ? since : null,
    };
  } catch {
    return nobody;
  }
}
