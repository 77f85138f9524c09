/** Documents attached to designs, and the index of their passages. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = async (statement: string): Promise<void> => {
    await sql.raw(statement).execute(db);
  };

  await run(`CREATE TABLE sources (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    file_sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    language TEXT NOT NULL,
    containers INTEGER NOT NULL,
    sentences INTEGER NOT NULL,
    warnings TEXT NOT NULL,
    regulations TEXT NOT NULL,
    ready INTEGER NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`);
  // The large JSON, apart from the rows that lists read.
  await run(`CREATE TABLE source_documents (
    source_seq INTEGER PRIMARY KEY REFERENCES sources (seq) ON DELETE CASCADE,
    json_gz BLOB NOT NULL
  ) STRICT`);
  await run(`CREATE TABLE design_sources (
    design_seq INTEGER NOT NULL REFERENCES designs (seq) ON DELETE CASCADE,
    source_seq INTEGER NOT NULL REFERENCES sources (seq) ON DELETE CASCADE,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (design_seq, source_seq)
  ) STRICT, WITHOUT ROWID`);
  await run('CREATE INDEX design_sources_by_source ON design_sources (source_seq)');
  await run(`CREATE TABLE source_passages (
    id INTEGER PRIMARY KEY,
    source_seq INTEGER NOT NULL REFERENCES sources (seq) ON DELETE CASCADE,
    sentence_id TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT`);
  await run('CREATE INDEX source_passages_by_source ON source_passages (source_seq, id)');
  // Unlike the index of designs this one keeps word positions: bm25 counts with them.
  await run(`CREATE VIRTUAL TABLE source_search USING fts5(
    heading, body, stems,
    content='', contentless_delete=1, detail=full,
    tokenize='unicode61 remove_diacritics 2')`);
}
