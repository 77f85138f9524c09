/** What the repositories share. */
import { StorageError } from './errors.ts';
import type { DocumentRules } from './rules.ts';
import type { Sql } from './sql.ts';

export interface Context {
  readonly sql: Sql;
  readonly rules: DocumentRules;
  readonly now: () => Date;
  /** Called inside the transaction that changed a document's text or took it away. */
  readonly touched: (designSeq: number) => void;
}

export function instant(context: Context): string {
  return context.now().toISOString();
}

/** The row number and newest revision of a design. Errors: NOT_FOUND. */
export function designKey(
  { sql }: Context,
  id: string,
): { seq: number; kind: 'design' | 'series'; revision: number; shelf: string } {
  const row = sql.get(
    sql.build
      .selectFrom('designs')
      .select(['seq', 'kind', 'revision', 'shelf'])
      .where('id', '=', id),
  );
  if (row === undefined) throw new StorageError('NOT_FOUND', { what: 'design', id });
  return row;
}

/** The stored text of a document, canonical JSON. Errors: DAMAGED. */
export function documentText({ sql }: Context, id: string, seq: number): string {
  const row = sql.get(
    sql.build.selectFrom('documents').select('json').where('design_seq', '=', seq),
  );
  if (row === undefined) {
    throw new StorageError('DAMAGED', { what: 'document', id, detail: 'no document row' });
  }
  return row.json;
}
