/** Pictures of sources, and what a list shows of a series. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = async (statement: string): Promise<void> => {
    await sql.raw(statement).execute(db);
  };
  // Not WITHOUT ROWID: rows are as large as pictures are.
  await run(`CREATE TABLE source_images (
    source_seq INTEGER NOT NULL REFERENCES sources (seq) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT`);
  await run('CREATE UNIQUE INDEX source_images_by_hash ON source_images (hash, source_seq)');
  await run('CREATE INDEX source_images_by_source ON source_images (source_seq)');
  await run(`CREATE TABLE series_facts (
    design_seq INTEGER PRIMARY KEY REFERENCES designs (seq) ON DELETE CASCADE,
    units INTEGER NOT NULL,
    written INTEGER NOT NULL,
    minutes INTEGER NOT NULL
  ) STRICT`);
}
