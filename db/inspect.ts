/** Looking into a database file without changing it: after a backup, and as a rehearsal. */

import { StorageError } from './errors.ts';
import { migrationState } from './migrate.ts';
import { connect, translated } from './sql.ts';

export interface Inspection {
  /** What `integrity_check` and `foreign_key_check` complain about; empty: sound. */
  problems: string[];
  designs: number;
  revisions: number;
  /** Migrations it has; a restore makes those it lacks. */
  migrations: string[];
}

/**
 * Opens a file read-only and reads all of it; takes seconds for hundreds of megabytes, so programs
 * with windows run it in a worker.
 * Errors: DAMAGED (not a database), NEWER_DATABASE, NOT_OUR_DATABASE, IO.
 */
export function inspectDatabase(path: string): Inspection {
  const connection = connect(path, { readonly: true });
  try {
    return translated('inspect', () => {
      const { done } = migrationState(connection);
      if (done.length === 0) throw new StorageError('NOT_OUR_DATABASE', { path });
      const text = (query: string): string[] => connection.prepare<[], string>(query).pluck().all();
      const count = (table: 'designs' | 'revisions'): number =>
        connection.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
      const integrity = text('PRAGMA integrity_check').filter((line) => line !== 'ok');
      const foreign = text('PRAGMA foreign_key_check').map((table) => `foreign key in ${table}`);
      return {
        problems: [...integrity, ...foreign],
        designs: count('designs'),
        revisions: count('revisions'),
        migrations: done,
      };
    });
  } finally {
    connection.close();
  }
}
