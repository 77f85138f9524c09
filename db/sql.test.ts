import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { type Connection, connect, Sql, translate } from './sql.ts';
import { inFolder } from './testing/store.ts';

async function database<T>(
  work: (sql: Sql, connection: Connection, path: string) => T,
): Promise<T> {
  return inFolder(async (folder) => {
    const path = join(folder, 'x.db');
    const connection = connect(path);
    try {
      await migrate(connection);
      return work(new Sql(connection), connection, path);
    } finally {
      connection.close();
    }
  });
}

const setting = (sql: Sql, key: string, value: string) =>
  sql.build.insertInto('settings').values({ key, value, updated_at: '2026-01-01T00:00:00.000Z' });
const keys = (sql: Sql) =>
  sql.all(sql.build.selectFrom('settings').select('key').orderBy('key')).map(({ key }) => key);

test('a transaction is all or nothing, also inside another', () =>
  database((sql) => {
    expect(() =>
      sql.transaction(() => {
        sql.run(setting(sql, 'a', '1'));
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(keys(sql)).toEqual([]);
    sql.transaction(() => {
      sql.run(setting(sql, 'b', '1'));
      expect(() =>
        sql.transaction(() => {
          sql.run(setting(sql, 'c', '1'));
          throw new Error('inner');
        }),
      ).toThrow('inner');
      sql.run(setting(sql, 'd', '1'));
    });
    expect(keys(sql)).toEqual(['b', 'd']);
  }));

test('a full disk is told, and leaves what was there', () =>
  database((sql, connection) => {
    sql.run(setting(sql, 'a', '1'));
    connection.pragma(`max_page_count = ${connection.pragma('page_count', { simple: true })}`);
    expect(() => sql.run(setting(sql, 'big', 'x'.repeat(200_000)))).toThrow(
      expect.objectContaining({ code: 'DISK_FULL' }),
    );
    expect(keys(sql)).toEqual(['a']);
  }));

test('another program that writes is waited for, then told', () =>
  database((sql, connection, path) => {
    const other = connect(path);
    connection.pragma('busy_timeout = 1');
    other.exec('BEGIN IMMEDIATE');
    expect(() => sql.run(setting(sql, 'a', '1'))).toThrow(
      expect.objectContaining({ code: 'BUSY' }),
    );
    other.exec('ROLLBACK');
    other.close();
    expect(sql.run(setting(sql, 'a', '1'))).toBe(1);
  }));

test('a file that is not there, or a folder in its place, is told', () =>
  inFolder(async (folder) => {
    const refused = expect.objectContaining({ code: 'IO' });
    expect(() => connect(join(folder, 'none.db'), { readonly: true })).toThrow(refused);
    expect(() => connect(folder)).toThrow(refused);
  }));

test('other errors stay what they are', () => {
  const error = new TypeError('x');
  expect(translate('read', error)).toBe(error);
});

test('a closed one says so, and can be opened again', () =>
  database((sql, _connection, path) => {
    sql.run(setting(sql, 'a', '1'));
    sql.close();
    expect(sql.isOpen).toBe(false);
    expect(() => keys(sql)).toThrow(expect.objectContaining({ code: 'CLOSED' }));
    sql.reopen(connect(path));
    expect(keys(sql)).toEqual(['a']);
    sql.close();
  }));
