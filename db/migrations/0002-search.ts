/** Full-text search. What was stored before is marked, so that the next pause indexes it. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Contentless: the documents hold the text already. `detail=column` leaves word positions out,
  // which makes a two-letter prefix over 10,000 designs some ten times faster; nothing needs them.
  await sql
    .raw(`CREATE VIRTUAL TABLE search USING fts5(
      title, body, stems,
      content='', contentless_delete=1, detail=column, prefix='2 3',
      tokenize='unicode61 remove_diacritics 2')`)
    .execute(db);
  await sql
    .raw(`CREATE TABLE search_dirty (
      design_seq INTEGER PRIMARY KEY REFERENCES designs (seq) ON DELETE CASCADE
    ) STRICT`)
    .execute(db);
  await sql.raw('INSERT INTO search_dirty SELECT seq FROM designs').execute(db);
}
