/** Designs as documents with revisions; jobs; settings; files. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = async (statement: string): Promise<void> => {
    await sql.raw(statement).execute(db);
  };

  await run(`CREATE TABLE designs (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('design', 'series')),
    title TEXT NOT NULL,
    agency TEXT NOT NULL,
    result TEXT,
    language TEXT NOT NULL,
    progress REAL NOT NULL CHECK (progress BETWEEN 0 AND 1),
    jp REAL NOT NULL,
    errors INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    infos INTEGER NOT NULL,
    measured_revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    archived_at TEXT,
    trashed_at TEXT,
    shelf TEXT NOT NULL GENERATED ALWAYS AS (
      CASE WHEN trashed_at IS NOT NULL THEN 'trashed'
           WHEN archived_at IS NOT NULL THEN 'archived' ELSE 'active' END) VIRTUAL,
    revision INTEGER NOT NULL
  ) STRICT`);
  // Holds every column of the list, so that listing reads this index and nothing else.
  await run(`CREATE INDEX designs_list ON designs (
    shelf, updated_at DESC, seq, id, kind, title, agency, result, language, progress, jp,
    errors, warnings, infos, measured_revision, created_at, archived_at, trashed_at, revision)`);

  await run(`CREATE TABLE documents (
    design_seq INTEGER PRIMARY KEY REFERENCES designs (seq) ON DELETE CASCADE,
    json TEXT NOT NULL
  ) STRICT`);

  await run(`CREATE TABLE revisions (
    design_seq INTEGER NOT NULL REFERENCES designs (seq) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    base_revision INTEGER NOT NULL,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (
      kind IN ('edit', 'undo', 'redo', 'restore', 'draft', 'import', 'proposal')),
    label TEXT,
    coalesce_key TEXT,
    patch TEXT NOT NULL,
    inverse TEXT NOT NULL,
    target INTEGER,
    undo_top INTEGER,
    redo_top INTEGER,
    below INTEGER,
    depth INTEGER NOT NULL,
    PRIMARY KEY (design_seq, revision)
  ) STRICT`);

  await run(`CREATE TABLE snapshots (
    design_seq INTEGER NOT NULL REFERENCES designs (seq) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    json_gz BLOB NOT NULL,
    PRIMARY KEY (design_seq, revision)
  ) STRICT`);

  await run(`CREATE TABLE versions (
    design_seq INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (design_seq, revision),
    FOREIGN KEY (design_seq, revision) REFERENCES revisions (design_seq, revision)
      ON DELETE CASCADE
  ) STRICT`);

  await run(`CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    recovery TEXT NOT NULL CHECK (recovery IN ('resume', 'restart', 'abandon')),
    input TEXT NOT NULL,
    result TEXT,
    error TEXT,
    cancel_requested INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`);
  await run('CREATE INDEX jobs_by_state ON jobs (state, created_at)');

  await run(`CREATE TABLE job_events (
    job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    type TEXT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (job_id, seq)
  ) STRICT, WITHOUT ROWID`);

  await run(`CREATE TABLE sections (
    job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    output TEXT NOT NULL,
    usage TEXT,
    cost INTEGER,
    attempts INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (job_id, key)
  ) STRICT`);

  await run(`CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`);

  await run(`CREATE TABLE files (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`);
}
