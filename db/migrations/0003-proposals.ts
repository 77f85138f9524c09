/** What a draft proposes for parts that are already there: kept until a person has decided. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`CREATE TABLE proposals (
      id TEXT PRIMARY KEY,
      design_seq INTEGER NOT NULL REFERENCES designs (seq) ON DELETE CASCADE,
      job_id TEXT NOT NULL,
      number INTEGER NOT NULL,
      part_id TEXT,
      path TEXT NOT NULL,
      title TEXT NOT NULL,
      patch TEXT NOT NULL,
      changes TEXT NOT NULL,
      made_by TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected')),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT`)
    .execute(db);
  await sql
    .raw('CREATE INDEX proposals_by_design ON proposals (design_seq, state, created_at, number)')
    .execute(db);
}
