/** Patterns that people took in or saved: stages and activities without names, as JSON documents. */
import type { Json } from '../design/canonical.ts';
import { type Context, instant } from './context.ts';
import { StorageError } from './errors.ts';
import type { PatternsTable } from './tables.ts';

export interface PatternRow {
  id: string;
  title: string;
  author: string;
  activities: number;
  addedAt: string;
}

export interface StoredPattern extends PatternRow {
  document: Json;
}

export interface PatternsRepository {
  /** Newest first. */
  list(): PatternRow[];
  /** Errors: NOT_FOUND. */
  get(id: string): StoredPattern;
  find(id: string): StoredPattern | null;
  /** Errors: EXISTS. */
  add(pattern: Omit<StoredPattern, 'addedAt'>): void;
  /** Errors: NOT_FOUND. */
  remove(id: string): void;
}

export function patternsRepository(context: Context): PatternsRepository {
  const { sql } = context;
  const find = (id: string): StoredPattern | null => {
    const row = sql.get(sql.build.selectFrom('patterns').selectAll().where('id', '=', id));
    return row === undefined ? null : { ...toRow(row), document: JSON.parse(row.json) };
  };
  return {
    list: () =>
      sql
        .all(
          sql.build
            .selectFrom('patterns')
            .select(['id', 'title', 'author', 'activities', 'added_at'])
            .orderBy('added_at', 'desc')
            .orderBy('id'),
        )
        .map(toRow),
    get: (id) => {
      const found = find(id);
      if (found === null) throw new StorageError('NOT_FOUND', { what: 'pattern', id });
      return found;
    },
    find,
    add: ({ id, title, author, activities, document }) =>
      sql.transaction(() => {
        if (find(id) !== null) throw new StorageError('EXISTS', { what: 'pattern', id });
        sql.run(
          sql.build.insertInto('patterns').values({
            id,
            title,
            author,
            activities,
            json: JSON.stringify(document),
            added_at: instant(context),
          }),
        );
      }),
    remove: (id) => {
      if (sql.run(sql.build.deleteFrom('patterns').where('id', '=', id)) === 0) {
        throw new StorageError('NOT_FOUND', { what: 'pattern', id });
      }
    },
  };
}

function toRow({
  id,
  title,
  author,
  activities,
  added_at,
}: Omit<PatternsTable, 'json'>): PatternRow {
  return { id, title, author, activities, addedAt: added_at };
}
