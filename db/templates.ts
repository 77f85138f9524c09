/** Word templates of the agency: at most one for each kind of document. Their bytes are stored files. */
import { type Context, instant } from './context.ts';
import { StorageError } from './errors.ts';
import type { TemplatesTable } from './tables.ts';

export interface StoredTemplate {
  id: string;
  kind: string;
  name: string;
  /** Bytes. */
  size: number;
  fileId: string;
}

export interface TemplatesRepository {
  list(): StoredTemplate[];
  /** The one for a kind of document, or null. */
  of(kind: string): StoredTemplate | null;
  /** Takes the place of the one for the same kind. */
  put(template: StoredTemplate): void;
  /** Errors: NOT_FOUND. */
  remove(id: string): void;
}

export function templatesRepository(context: Context): TemplatesRepository {
  const { sql } = context;
  const all = () => sql.build.selectFrom('templates').selectAll().orderBy('kind');
  return {
    list: () => sql.all(all()).map(toTemplate),
    of: (kind) => {
      const row = sql.get(all().where('kind', '=', kind));
      return row === undefined ? null : toTemplate(row);
    },
    put: ({ id, kind, name, size, fileId }) =>
      sql.transaction(() => {
        sql.run(sql.build.deleteFrom('templates').where('kind', '=', kind));
        sql.run(
          sql.build
            .insertInto('templates')
            .values({ id, kind, name, size, file_sha256: fileId, added_at: instant(context) }),
        );
      }),
    remove: (id) => {
      if (sql.run(sql.build.deleteFrom('templates').where('id', '=', id)) === 0) {
        throw new StorageError('NOT_FOUND', { what: 'template', id });
      }
    },
  };
}

function toTemplate({ id, kind, name, size, file_sha256 }: TemplatesTable): StoredTemplate {
  return { id, kind, name, size, fileId: file_sha256 };
}
