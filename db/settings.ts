/** Settings: one JSON value per key (language, theme, agency profile, backups...). */
import type { Json } from '../design/canonical.ts';
import { type Context, instant } from './context.ts';

export interface SettingsRepository {
  /**
   * The value as `parse` understands it (a zod schema's `parse` fits); null when it was never set.
   * What `parse` throws on an unknown form goes to the caller.
   */
  get<T>(key: string, parse: (value: unknown) => T): T | null;
  /** Checked by the caller's schema before it comes here. */
  set(key: string, value: Json): void;
  remove(key: string): void;
  keys(): string[];
}

export function settingsRepository(context: Context): SettingsRepository {
  const { sql } = context;
  return {
    get: (key, parse) => {
      const row = sql.get(sql.build.selectFrom('settings').select('value').where('key', '=', key));
      return row === undefined ? null : parse(JSON.parse(row.value));
    },
    set: (key, value) => {
      const row = { value: JSON.stringify(value), updated_at: instant(context) };
      sql.run(
        sql.build
          .insertInto('settings')
          .values({ key, ...row })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(row)),
      );
    },
    remove: (key) => {
      sql.run(sql.build.deleteFrom('settings').where('key', '=', key));
    },
    keys: () =>
      sql.all(sql.build.selectFrom('settings').select('key').orderBy('key')).map(({ key }) => key),
  };
}
