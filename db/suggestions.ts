/** A critical reader's suggestions on texts of a design. */
import { type Context, designKey, instant } from './context.ts';
import { StorageError } from './errors.ts';
import type { SuggestionsTable } from './tables.ts';

export interface NewSuggestion {
  id: string;
  partId: string | null;
  /** Pointer of the text. */
  path: string;
  /** The whole text as it was read. */
  before: string;
  /** Words of it. */
  quote: string;
  comment: string;
  rewrite: string | null;
  prompt: { id: string; version: string };
  /** The model's name. */
  by: string;
}

export interface StoredSuggestion extends NewSuggestion {
  designId: string;
  jobId: string;
  at: string;
  state: SuggestionsTable['state'];
}

export interface SuggestionsRepository {
  /**
   * Stores what one reading found, all or nothing, once per job; open ones of earlier readings on the
   * same texts give way. Errors: NOT_FOUND.
   */
  add(designId: string, jobId: string, suggestions: readonly NewSuggestion[]): void;
  /** Errors: NOT_FOUND. */
  get(id: string): StoredSuggestion;
  /** Newest reading first, in the order they were made; dismissed ones are left out. */
  list(designId: string): StoredSuggestion[];
  /** Errors: NOT_FOUND. */
  decide(id: string, state: 'proposed' | 'dismissed'): StoredSuggestion;
}

export function suggestionsRepository(context: Context): SuggestionsRepository {
  const { sql } = context;

  const select = () =>
    sql.build
      .selectFrom('suggestions')
      .innerJoin('designs', 'designs.seq', 'suggestions.design_seq')
      .selectAll('suggestions')
      .select('designs.id as design_id');

  const get = (id: string): StoredSuggestion => {
    const row = sql.get(select().where('suggestions.id', '=', id));
    if (row === undefined) throw new StorageError('NOT_FOUND', { what: 'suggestion', id });
    return toSuggestion(row);
  };

  return {
    add: (designId, jobId, suggestions) =>
      sql.transaction(() => {
        const { seq } = designKey(context, designId);
        const at = instant(context);
        const known = sql.get(
          sql.build.selectFrom('suggestions').select('id').where('job_id', '=', jobId),
        );
        if (known !== undefined) return;
        for (const [number, suggestion] of suggestions.entries()) {
          const { id, partId, path, before, quote, comment, rewrite, prompt, by } = suggestion;
          sql.run(
            sql.build
              .deleteFrom('suggestions')
              .where('design_seq', '=', seq)
              .where('path', '=', path)
              .where('state', '=', 'open')
              .where('job_id', '!=', jobId),
          );
          sql.run(
            sql.build.insertInto('suggestions').values({
              id,
              design_seq: seq,
              job_id: jobId,
              number,
              part_id: partId,
              path,
              before,
              quote,
              comment,
              rewrite,
              prompt_id: prompt.id,
              prompt_version: prompt.version,
              made_by: by,
              state: 'open',
              created_at: at,
              updated_at: at,
            }),
          );
        }
      }),
    get,
    list: (designId) =>
      sql
        .all(
          select()
            .where('design_seq', '=', designKey(context, designId).seq)
            .where('state', '!=', 'dismissed')
            .orderBy('suggestions.created_at', 'desc')
            .orderBy('number'),
        )
        .map(toSuggestion),
    decide: (id, state) =>
      sql.transaction(() => {
        sql.run(
          sql.build
            .updateTable('suggestions')
            .set({ state, updated_at: instant(context) })
            .where('id', '=', id),
        );
        return get(id);
      }),
  };
}

function toSuggestion(row: SuggestionsTable & { design_id: string }): StoredSuggestion {
  return {
    id: row.id,
    designId: row.design_id,
    jobId: row.job_id,
    at: row.created_at,
    partId: row.part_id,
    path: row.path,
    before: row.before,
    quote: row.quote,
    comment: row.comment,
    rewrite: row.rewrite,
    prompt: { id: row.prompt_id, version: row.prompt_version },
    by: row.made_by,
    state: row.state,
  };
}
