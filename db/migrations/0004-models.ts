/**
 * What drafting with a model keeps: calls and their cost, what was sent, decisions about privacy, a
 * critical reader's suggestions, questions with their answers.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = async (statement: string): Promise<void> => {
    await sql.raw(statement).execute(db);
  };

  await run(`ALTER TABLE jobs ADD COLUMN design_id TEXT
    GENERATED ALWAYS AS (json_extract(input, '$.designId')) VIRTUAL`);
  await run('CREATE INDEX jobs_by_design ON jobs (design_id, created_at)');
  // A later run of the same design finds what an interrupted one has paid for.
  await run('CREATE INDEX sections_by_key ON sections (key)');
  await run('CREATE INDEX job_events_by_type ON job_events (job_id, type, seq)');

  // Outlives its job and its design: money was spent. No title and no text in it.
  await run(`CREATE TABLE usage (
    job_id TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    unit TEXT NOT NULL,
    design_seq INTEGER REFERENCES designs (seq) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    connection TEXT NOT NULL,
    model TEXT NOT NULL,
    input INTEGER NOT NULL,
    output INTEGER NOT NULL,
    cached INTEGER NOT NULL,
    is_estimate INTEGER NOT NULL,
    cost INTEGER,
    month TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (job_id, attempt, unit)
  ) STRICT`);
  await run('CREATE INDEX usage_by_month ON usage (month, at)');
  await run('CREATE INDEX usage_by_design ON usage (design_seq, at)');

  await run(`CREATE TABLE sent (
    job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (job_id, number)
  ) STRICT`);

  // A user's own words for a job: they may name people, and job rows may not.
  await run(`CREATE TABLE job_words (
    job_id TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
    words TEXT NOT NULL
  ) STRICT`);

  await run(`CREATE TABLE design_privacy (
    design_seq INTEGER PRIMARY KEY REFERENCES designs (seq) ON DELETE CASCADE,
    confirmed TEXT NOT NULL,
    declined TEXT NOT NULL,
    local_only INTEGER NOT NULL,
    previewed_at TEXT,
    updated_at TEXT NOT NULL
  ) STRICT`);

  await run(`CREATE TABLE suggestions (
    id TEXT PRIMARY KEY,
    design_seq INTEGER NOT NULL REFERENCES designs (seq) ON DELETE CASCADE,
    job_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    part_id TEXT,
    path TEXT NOT NULL,
    before TEXT NOT NULL,
    quote TEXT NOT NULL,
    comment TEXT NOT NULL,
    rewrite TEXT,
    prompt_id TEXT NOT NULL,
    prompt_version TEXT NOT NULL,
    made_by TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'proposed', 'dismissed')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`);
  await run('CREATE INDEX suggestions_by_design ON suggestions (design_seq, created_at, number)');

  await run(`CREATE TABLE answers (
    id TEXT PRIMARY KEY,
    design_seq INTEGER NOT NULL REFERENCES designs (seq) ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer TEXT,
    refs TEXT NOT NULL,
    made_by TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`);
  await run('CREATE INDEX answers_by_design ON answers (design_seq, created_at)');
}
