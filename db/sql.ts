/**
 * The one access path of a connection: Kysely writes and types the SQL, this class runs it, at once
 * and in order. A transaction is a plain function call that nothing can come between, and there is
 * no second way to write that a rollback could surprise.
 */
import Database from 'better-sqlite3';
import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { StorageError } from './errors.ts';
import type { Tables } from './tables.ts';

export type Connection = Database.Database;

/** Marks our files, so that another program's database is refused: "Jlja". */
export const applicationId = 0x4a6c6a61;

export interface ConnectOptions {
  readonly?: boolean;
  /** Milliseconds to wait for another program's lock. */
  busyTimeout?: number;
}

/** Opens a file (or `:memory:`) the way this program always does. */
export function connect(path: string, options: ConnectOptions = {}): Connection {
  const { readonly = false, busyTimeout = 5000 } = options;
  return translated('open', () => {
    const connection = new Database(path, {
      readonly,
      fileMustExist: readonly,
      timeout: busyTimeout,
    });
    try {
      connection.pragma('foreign_keys = ON');
      connection.pragma('trusted_schema = OFF');
      connection.pragma('temp_store = MEMORY');
      if (!readonly) {
        connection.pragma('journal_mode = WAL');
        connection.pragma('synchronous = FULL');
        // Without it macOS lets the disk keep "written" data in its own cache. No effect elsewhere.
        connection.pragma('fullfsync = ON');
        connection.pragma('journal_size_limit = 16777216');
      }
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

export class Sql {
  /** Builds queries; cannot run them. */
  readonly build: Kysely<Tables> = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  #connection: Connection | null;
  #statements = new Map<string, Database.Statement>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Rows. */
  all<R>(query: Compilable<R>): R[] {
    const { sql, parameters } = query.compile();
    // The row type is Kysely's promise for this very SQL; the driver itself knows no types.
    return translated('read', () => this.#statement(sql).all(...parameters) as R[]);
  }

  /** The first row, or undefined. */
  get<R>(query: Compilable<R>): R | undefined {
    const { sql, parameters } = query.compile();
    return translated('read', () => this.#statement(sql).get(...parameters) as R | undefined);
  }

  /** Number of rows changed. */
  run(query: Compilable<unknown>): number {
    const { sql, parameters } = query.compile();
    return translated('write', () => this.#statement(sql).run(...parameters).changes);
  }

  /** All of it or nothing; inside another transaction, a part of that one. */
  transaction<T>(work: () => T): T {
    const connection = this.connection('transaction');
    return translated('write', () => connection.transaction(work).immediate());
  }

  /** The connection itself: for backup, checkpoint and integrity check only. */
  connection(operation: string): Connection {
    if (this.#connection === null) throw new StorageError('CLOSED', { operation });
    return this.#connection;
  }

  get isOpen(): boolean {
    return this.#connection !== null;
  }

  close(): void {
    this.#statements.clear();
    this.#connection?.close();
    this.#connection = null;
  }

  /** Lets go of the connection without closing it: from now on every call says CLOSED. */
  detach(): void {
    this.#statements.clear();
    this.#connection = null;
  }

  /** Goes on with another connection; after a backup was restored. */
  reopen(connection: Connection): void {
    this.close();
    this.#connection = connection;
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.connection('query').prepare(sql);
    // Lists of varying length make new texts; there is no need to keep them all.
    if (this.#statements.size >= 200) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** Runs `work`; SQLite's failures that a user can do something about become storage errors. */
export function translated<T>(operation: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translate(operation, error);
  }
}

export function translate(operation: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code, message } = error;
  if (code === 'SQLITE_FULL') return new StorageError('DISK_FULL', { operation }, error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new StorageError('BUSY', { operation }, error);
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new StorageError('DAMAGED', { what: 'database', id: operation, detail: message }, error);
  }
  if (/^SQLITE_(?:IOERR|READONLY|CANTOPEN|PERM|AUTH)/.test(code)) {
    return new StorageError('IO', { operation, detail: code }, error);
  }
  return error;
}
