/** Reviewers' files, who signs, Word templates, approved versions, patterns that came in. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = async (statement: string): Promise<void> => {
    await sql.raw(statement).execute(db);
  };
  await run(`CREATE TABLE signing (
    design_seq INTEGER PRIMARY KEY REFERENCES designs (seq) ON DELETE CASCADE,
    value TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`);
  await run(`CREATE TABLE templates (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    file_sha256 TEXT NOT NULL,
    added_at TEXT NOT NULL
  ) STRICT`);
  await run(`CREATE TABLE approvals (
    id TEXT PRIMARY KEY,
    design_seq INTEGER NOT NULL REFERENCES designs (seq) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    revision INTEGER NOT NULL,
    job_id TEXT NOT NULL UNIQUE,
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    recorded_by TEXT NOT NULL,
    deciders TEXT NOT NULL,
    reason TEXT NOT NULL,
    package TEXT NOT NULL,
    package_sha256 TEXT NOT NULL CHECK (length(package_sha256) = 64),
    files TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (design_seq, number)
  ) STRICT`);
  await run('CREATE INDEX approvals_by_package ON approvals (package_sha256)');
  await run(`CREATE TABLE patterns (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    activities INTEGER NOT NULL,
    json TEXT NOT NULL,
    added_at TEXT NOT NULL
  ) STRICT`);

  // Tells the same edit of a reviewer when a file is read again; null for what is not a reviewer's.
  await run('ALTER TABLE proposals ADD COLUMN key TEXT');
  await run(
    'CREATE UNIQUE INDEX proposals_by_key ON proposals (design_seq, key) WHERE key IS NOT NULL',
  );
  // What was in reviewers' files: names and words, which no row of a job holds.
  await run(`CREATE TABLE review_reports (
    job_id TEXT PRIMARY KEY,
    design_seq INTEGER NOT NULL REFERENCES designs (seq) ON DELETE CASCADE,
    result TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`);

  // Nothing changes what was approved: neither its record nor the state of the text that it names.
  // With the design itself, purged from the trash, both go: its row is gone before theirs.
  await run(`CREATE TRIGGER approvals_stay BEFORE UPDATE ON approvals
    BEGIN SELECT RAISE(ABORT, 'an approved version cannot be changed'); END`);
  await run(`CREATE TRIGGER approvals_last BEFORE DELETE ON approvals
    WHEN EXISTS (SELECT 1 FROM designs WHERE seq = OLD.design_seq)
    BEGIN SELECT RAISE(ABORT, 'an approved version cannot be deleted'); END`);
  const approved = `EXISTS (SELECT 1 FROM approvals
      WHERE design_seq = OLD.design_seq AND revision >= OLD.revision)`;
  await run(`CREATE TRIGGER approved_revisions_stay
    BEFORE UPDATE OF design_seq, revision, base_revision, patch, inverse ON revisions
    WHEN ${approved}
    BEGIN SELECT RAISE(ABORT, 'an approved revision cannot be changed'); END`);
  await run(`CREATE TRIGGER approved_revisions_last BEFORE DELETE ON revisions
    WHEN ${approved} AND EXISTS (SELECT 1 FROM designs WHERE seq = OLD.design_seq)
    BEGIN SELECT RAISE(ABORT, 'an approved revision cannot be deleted'); END`);
}
