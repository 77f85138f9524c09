/** Questions about a design and what was answered. */
import { type Context, designKey, instant } from './context.ts';
import { StorageError } from './errors.ts';
import type { AnswersTable } from './tables.ts';

export interface Reference {
  path: string;
  partId: string | null;
}

export interface StoredAnswer {
  id: string;
  designId: string;
  at: string;
  question: string;
  /** Null while it is being answered, or where that failed. */
  answer: string | null;
  references: Reference[];
  /** The model's name. */
  by: string;
}

export interface AnswersRepository {
  /** Errors: NOT_FOUND. */
  ask(question: { id: string; designId: string; question: string; by: string }): StoredAnswer;
  /** Errors: NOT_FOUND. */
  answer(id: string, answer: string, references: readonly Reference[]): StoredAnswer;
  /** Errors: NOT_FOUND. */
  get(id: string): StoredAnswer;
  /** Newest first. */
  list(designId: string): StoredAnswer[];
}

export function answersRepository(context: Context): AnswersRepository {
  const { sql } = context;

  const select = () =>
    sql.build
      .selectFrom('answers')
      .innerJoin('designs', 'designs.seq', 'answers.design_seq')
      .selectAll('answers')
      .select('designs.id as design_id');

  const get = (id: string): StoredAnswer => {
    const row = sql.get(select().where('answers.id', '=', id));
    if (row === undefined) throw new StorageError('NOT_FOUND', { what: 'answer', id });
    return toAnswer(row);
  };

  return {
    ask: ({ id, designId, question, by }) =>
      sql.transaction(() => {
        sql.run(
          sql.build.insertInto('answers').values({
            id,
            design_seq: designKey(context, designId).seq,
            question,
            answer: null,
            refs: '[]',
            made_by: by,
            created_at: instant(context),
          }),
        );
        return get(id);
      }),
    answer: (id, answer, references) =>
      sql.transaction(() => {
        sql.run(
          sql.build
            .updateTable('answers')
            .set({ answer, refs: JSON.stringify(references) })
            .where('id', '=', id),
        );
        return get(id);
      }),
    get,
    list: (designId) =>
      sql
        .all(
          select()
            .where('design_seq', '=', designKey(context, designId).seq)
            .orderBy('answers.created_at', 'desc')
            .orderBy('answers.id'),
        )
        .map(toAnswer),
  };
}

function toAnswer(row: AnswersTable & { design_id: string }): StoredAnswer {
  return {
    id: row.id,
    designId: row.design_id,
    at: row.created_at,
    question: row.question,
    answer: row.answer,
    references: JSON.parse(row.refs),
    by: row.made_by,
  };
}
