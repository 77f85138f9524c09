/** Reviews and questions send other texts than drafts do: each kind is shown by itself before the first. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const kind of ['review', 'question']) {
    await sql.raw(`ALTER TABLE design_privacy ADD COLUMN ${kind}_previewed_at TEXT`).execute(db);
  }
}
