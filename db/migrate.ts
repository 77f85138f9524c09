/**
 * Brings a database to the newest form: forward only, each step in one transaction together with the
 * note that it was made, so that a step is there wholly or not at all.
 */
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StorageError } from './errors.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import { applicationId, type Connection, translate } from './sql.ts';

/** Kysely says that SQLite has no transactional DDL; it has. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class TransactionalDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

export interface MigrationState {
  /** Names in the order they were made. */
  done: string[];
  pending: string[];
}

/** What was made and what is to do. Errors: NEWER_DATABASE, NOT_OUR_DATABASE. */
export function migrationState(
  connection: Connection,
  migrations: Readonly<Record<string, Migration>> = allMigrations,
): MigrationState {
  const known = Object.keys(migrations).sort();
  const tables = names(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
  if (!tables.includes('kysely_migration')) {
    if (tables.length > 0) throw new StorageError('NOT_OUR_DATABASE', { path: connection.name });
    return { done: [], pending: known };
  }
  const mark = connection.pragma('application_id', { simple: true });
  if (mark !== applicationId && mark !== 0) {
    throw new StorageError('NOT_OUR_DATABASE', { path: connection.name });
  }
  const done = names(connection, 'SELECT name FROM kysely_migration ORDER BY name');
  const unknown = done.filter((name) => !known.includes(name));
  const found = unknown.at(-1);
  if (found !== undefined) {
    throw new StorageError('NEWER_DATABASE', { found, newestKnown: known.at(-1) ?? '' });
  }
  return { done, pending: known.filter((name) => !done.includes(name)) };
}

/**
 * Makes all pending steps; returns their names.
 * Errors: NEWER_DATABASE, NOT_OUR_DATABASE, MIGRATION_FAILED (earlier steps stay made).
 */
export async function migrate(
  connection: Connection,
  migrations: Readonly<Record<string, Migration>> = allMigrations,
): Promise<string[]> {
  const { pending } = migrationState(connection, migrations);
  if (pending.length === 0) return [];
  connection.pragma(`application_id = ${applicationId}`);
  // Kysely's own driver is the one access path until this returns; it is not closed, because the
  // connection is the caller's.
  const db = new Kysely<unknown>({ dialect: new TransactionalDialect({ database: connection }) });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  for (const migration of pending) {
    const { error } = await migrator.migrateUp();
    if (error !== undefined) {
      const known = translate('migrate', error);
      if (known instanceof StorageError) throw known;
      throw new StorageError('MIGRATION_FAILED', { migration }, error);
    }
  }
  return pending;
}

function names(connection: Connection, query: string): string[] {
  return connection.prepare<[], string>(query).pluck().all();
}
