import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql as raw } from 'kysely';
import type { Migration } from 'kysely/migration';
import { describe, expect, test } from 'vitest';
import { migrate, migrationState } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { applicationId, connect } from './sql.ts';
import { openStore } from './store.ts';
import { sampleDesign } from './testing/sample.ts';
import { inFolder, withStore } from './testing/store.ts';

const author = 'Sari';

describe('opening', () => {
  test('sets what keeps data safe', () =>
    inFolder((dataDir) =>
      withStore({ dataDir: join(dataDir, 'new', 'folder') }, () => {
        const connection = connect(join(dataDir, 'new', 'folder', 'jelajah.db'));
        const pragma = (name: string) => connection.pragma(name, { simple: true });
        expect({
          journal: pragma('journal_mode'),
          synchronous: pragma('synchronous'),
          foreignKeys: pragma('foreign_keys'),
          busy: pragma('busy_timeout'),
          mark: pragma('application_id'),
        }).toEqual({
          journal: 'wal',
          synchronous: 2,
          foreignKeys: 1,
          busy: 5000,
          mark: applicationId,
        });
        connection.close();
        if (process.platform !== 'win32') {
          expect(statSync(join(dataDir, 'new', 'folder')).mode & 0o077).toBe(0);
        }
      }),
    ));

  test('what was written is there after closing; a closed store says so', () =>
    inFolder(async (dataDir) => {
      const store = await openStore({ dataDir });
      const { id } = store.designs.create({ document: sampleDesign(1), author });
      store.close();
      expect(() => store.designs.row(id)).toThrow(expect.objectContaining({ code: 'CLOSED' }));
      await withStore({ dataDir }, (again) => {
        expect(again.designs.row(id).revision).toBe(1);
        expect(again.check()).toEqual([]);
      });
    }));

  test('a second writer is told who the first is, in this process and in another', () =>
    inFolder(async (dataDir) => {
      const first = await openStore({ dataDir });
      first.announce('http://127.0.0.1:4321/');
      const details = {
        pid: process.pid,
        url: 'http://127.0.0.1:4321/',
        since: expect.any(String),
      };
      await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'ALREADY_OPEN', details });
      const script = fileURLToPath(new URL('testing/try-open.ts', import.meta.url));
      const tryOpen = (): unknown =>
        JSON.parse(execFileSync(process.execPath, [script, dataDir], { encoding: 'utf8' }));
      expect(tryOpen()).toMatchObject({ code: 'ALREADY_OPEN', details });
      first.close();
      expect(tryOpen()).toBe('opened');
      expect(existsSync(join(dataDir, 'writer.json'))).toBe(false);
    }));

  test('files that are not ours are refused and left alone', () =>
    inFolder(async (dataDir) => {
      const path = join(dataDir, 'jelajah.db');
      const other = connect(path);
      other.exec('CREATE TABLE recipes (name TEXT)');
      other.close();
      await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'NOT_OUR_DATABASE' });
      writeFileSync(path, 'this is no database at all, only text that is long enough to read');
      await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'DAMAGED' });
      // The lock is free again: the failure is of the file, not of the folder.
      renameSync(path, join(dataDir, 'other'));
      (await openStore({ dataDir })).close();
    }));
});

describe('migrations', () => {
  const add = (table: string, breaks = false): Migration => ({
    up: async (db) => {
      await raw.raw(`CREATE TABLE ${table} (x)`).execute(db);
      await raw.raw(`INSERT INTO ${table} VALUES (1)`).execute(db);
      if (breaks) throw new Error('broken');
    },
  });

  test('are numbered without gaps', () => {
    Object.keys(migrations).forEach((name, index) => {
      expect(name.slice(0, 5)).toBe(`${String(index + 1).padStart(4, '0')}-`);
    });
  });

  test('a newer database is refused and nothing in it is changed', () =>
    inFolder(async (dataDir) => {
      (await openStore({ dataDir })).close();
      const path = join(dataDir, 'jelajah.db');
      const newer = connect(path);
      await migrate(newer, { ...migrations, '0900-future': add('future') });
      newer.close();
      await expect(openStore({ dataDir })).rejects.toMatchObject({
        code: 'NEWER_DATABASE',
        details: { found: '0900-future', newestKnown: Object.keys(migrations).at(-1) },
      });
      const after = connect(path, { readonly: true });
      expect(after.prepare('SELECT x FROM future').pluck().all()).toEqual([1]);
      after.close();
    }));

  test('a step that fails leaves nothing of itself; the steps before it stay', () =>
    inFolder(async (dataDir) => {
      const connection = connect(join(dataDir, 'x.db'));
      const steps = { ...migrations, '0900-good': add('good'), '0901-bad': add('bad', true) };
      await expect(migrate(connection, steps)).rejects.toMatchObject({
        code: 'MIGRATION_FAILED',
        details: { migration: '0901-bad' },
      });
      const tables = connection.prepare(
        "SELECT name FROM sqlite_master WHERE name IN ('good','bad')",
      );
      expect(tables.pluck().all()).toEqual(['good']);
      expect(migrationState(connection, steps).pending).toEqual(['0901-bad']);
      expect(await migrate(connection, { ...steps, '0901-bad': add('bad') })).toEqual(['0901-bad']);
      connection.close();
    }));

  test('0001 to the newest: old rows stay, are backed up first, and are found by search', () =>
    inFolder(async (dataDir) => {
      const document = sampleDesign(1);
      const old = connect(join(dataDir, 'jelajah.db'));
      const first = migrations['0001-documents'];
      await migrate(old, first === undefined ? {} : { '0001-documents': first });
      const at = '2026-01-05T00:00:00.000Z';
      old
        .prepare(
          `INSERT INTO designs (id, kind, title, agency, result, language, progress, jp, errors,
             warnings, infos, measured_revision, created_at, updated_at, revision)
           VALUES (?, 'design', 'Lama', '', 'journey', 'id', 0, 0, 0, 0, 0, 0, ?, ?, 1)`,
        )
        .run(document.id, at, at);
      old.prepare('INSERT INTO documents VALUES (1, ?)').run(JSON.stringify(document));
      old.prepare("INSERT INTO settings VALUES ('theme', '\"dark\"', ?)").run(at);
      old.close();
      await withStore({ dataDir }, async (store) => {
        expect(store.designs.get(document.id).document).toEqual(document);
        expect(store.settings.get('theme', String)).toBe('dark');
        expect(store.search.waiting()).toBe(1);
        expect(store.search.find('rancangan')).toHaveLength(1);
        const [backup] = await store.backups.list();
        expect(backup?.reason).toBe('before-0002-search');
        expect(readdirSync(dataDir).filter((name) => name.endsWith('.part'))).toEqual([]);
      });
    }));

  test.each(Object.keys(migrations).slice(0, -1))('from %s: designs and settings stay', (last) =>
    inFolder(async (dataDir) => {
      const document = sampleDesign(2);
      const old = connect(join(dataDir, 'jelajah.db'));
      await migrate(
        old,
        Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= last)),
      );
      const at = '2026-01-05T00:00:00.000Z';
      old
        .prepare(
          `INSERT INTO designs (id, kind, title, agency, result, language, progress, jp, errors,
             warnings, infos, measured_revision, created_at, updated_at, revision)
           VALUES (?, 'design', 'Lama', '', 'journey', 'id', 0.5, 2, 1, 0, 0, 1, ?, ?, 1)`,
        )
        .run(document.id, at, at);
      old.prepare('INSERT INTO documents VALUES (1, ?)').run(JSON.stringify(document));
      old.prepare("INSERT INTO settings VALUES ('theme', '\"dark\"', ?)").run(at);
      old.close();
      await withStore({ dataDir }, (store) => {
        expect(store.designs.get(document.id)).toMatchObject({
          document,
          row: { title: 'Lama', jp: 2, measured: true, updatedAt: at },
        });
        expect(store.settings.get('theme', String)).toBe('dark');
        expect(store.check()).toEqual([]);
      });
    }),
  );
});
