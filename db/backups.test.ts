import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setValue } from '../design/edit.ts';
import { type BackupInfo, backupName, expired, parseBackupName } from './rotation.ts';
import { openStore } from './store.ts';
import { databasePaths, finishSwap } from './swap.ts';
import { sampleDesign } from './testing/sample.ts';
import { inFolder, withStore } from './testing/store.ts';

const author = 'Sari';
const hour = 3_600_000;

describe('rotation', () => {
  const policy = { keepLatest: 10, keepDays: 14, everyHours: 4 };
  const backupAt = (at: number): BackupInfo => {
    const date = new Date(at);
    return { name: backupName(date, 'auto'), at: date.toISOString(), reason: 'auto', size: 1 };
  };

  test('the ten newest stay, and for fourteen days the last of each day', () => {
    const now = Date.parse('2026-03-30T12:00:00Z');
    const all = Array.from({ length: 180 }, (_, i) => backupAt(now - i * 4 * hour));
    const gone = new Set(expired(all, policy, new Date(now)));
    const kept = all.filter((backup) => !gone.has(backup));
    expect(kept.slice(0, 10)).toEqual(all.slice(0, 10));
    expect(kept.slice(10).map(({ at }) => at)).toEqual(
      Array.from({ length: 13 }, (_, i) => `2026-03-${28 - i}T20:00:00.000Z`),
    );
  });

  test('the newest is never thrown away, whatever the clock and the policy say', () => {
    const instant = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(fc.array(instant, { minLength: 1, maxLength: 30 }), instant, (list, now) => {
        const all = list.map(backupAt);
        const gone = expired(all, { keepLatest: 0, keepDays: 0, everyHours: 1 }, new Date(now));
        const newest = Math.max(...list);
        expect(
          gone.some(({ at }) => at === new Date(newest).toISOString() && all.length === 1),
        ).toBe(false);
        expect(gone.length).toBeLessThan(all.length);
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  test('names tell time and reason; other names are not ours', () => {
    const name = backupName(new Date('2026-03-02T01:02:03.004Z'), 'before-0002-search');
    expect(name).toBe('jelajah-20260302T010203004Z-before-0002-search.db');
    expect(parseBackupName(name)).toEqual({
      at: '2026-03-02T01:02:03.004Z',
      reason: 'before-0002-search',
    });
    expect(parseBackupName('jelajah.db')).toBeNull();
  });
});

describe('backups', () => {
  test('are whole single files, rehearsed by opening; half-made ones are cleared away', () =>
    inFolder(async (dataDir) => {
      await withStore({ dataDir }, async (store) => {
        store.designs.create({ document: sampleDesign(1), author });
        const fractions: number[] = [];
        const made = await store.backups.run({
          onProgress: ({ fraction }) => fractions.push(fraction),
        });
        expect(fractions.at(-1)).toBe(1);
        expect(readdirSync(join(dataDir, 'backups'))).toEqual([made.name]);
        expect(await store.backups.rehearse()).toMatchObject({
          backup: { name: made.name, reason: 'manual' },
          inspection: { problems: [], designs: 1, revisions: 1 },
        });
        await expect(store.backups.rehearse('jelajah-other.db')).rejects.toMatchObject({
          code: 'NOT_FOUND',
        });
      });
      writeFileSync(join(dataDir, 'backups', '.jelajah-1.db.aa.part'), 'half');
      await withStore({ dataDir }, () => {
        expect(readdirSync(join(dataDir, 'backups'))).toHaveLength(1);
      });
    }));

  test('have what was acknowledged, also while writing goes on', () =>
    inFolder((dataDir) =>
      withStore({ dataDir }, async (store) => {
        const documents = Array.from({ length: 40 }, (_, i) =>
          sampleDesign(i, { activities: 20, words: 15 }),
        );
        store.designs.createMany(documents.map((document) => ({ document, author })));
        const [first] = documents;
        let edits = 0;
        await store.backups.run({
          onProgress: () => {
            edits += 1;
            store.history.append({
              designId: first?.id ?? '',
              baseRevision: edits,
              patch: setValue('/journey/weeks', edits),
              author,
            });
          },
        });
        expect(edits).toBeGreaterThan(2);
        const { inspection } = await store.backups.rehearse();
        expect(inspection).toMatchObject({ problems: [], designs: 40 });
        expect(inspection.revisions).toBeGreaterThanOrEqual(40);
      }),
    ));

  test('are made automatically when something has changed for long enough, and rotate', () =>
    inFolder((dataDir) => {
      const looks: (() => void)[] = [];
      const pause = (milliseconds: number, then: () => void) => {
        if (milliseconds > 1500) looks.push(then);
        return () => {};
      };
      const backupPolicy = () => ({ keepLatest: 2, keepDays: 0, everyHours: 4 });
      return withStore({ dataDir, pause, backupPolicy }, async (store, clock) => {
        store.upkeep.start({ onError: (error) => expect.unreachable(String(error)) });
        const count = async (): Promise<number> => {
          looks.shift()?.();
          await expect.poll(() => looks.length).toBe(1);
          return (await store.backups.list()).length;
        };
        expect(await count()).toBe(0);
        const { id } = store.designs.create({ document: sampleDesign(1), author });
        expect(await count()).toBe(1);
        clock.forward(5 * hour);
        expect(await count()).toBe(1);
        const counts: number[] = [];
        for (let i = 1; i <= 3; i += 1) {
          const patch = setValue('/journey/weeks', i);
          store.history.append({ designId: id, baseRevision: i, patch, author });
          clock.forward(hour);
          counts.push(await count());
          clock.forward(4 * hour);
          counts.push(await count());
        }
        expect(counts).toEqual([2, 2, 2, 2, 2, 2]);
        expect((await store.backups.list()).every(({ reason }) => reason === 'auto')).toBe(true);
      });
    }));

  test('a damaged one is noticed by the rehearsal, and not restored', () =>
    inFolder((dataDir) =>
      withStore({ dataDir }, async (store) => {
        const { id } = store.designs.create({ document: sampleDesign(1), author });
        const { name } = await store.backups.run();
        const path = join(dataDir, 'backups', name);
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(7, 4096 * 3, 4096 * 9));
        const damaged = expect.objectContaining({ code: 'DAMAGED' });
        await expect(store.restoreBackup(name)).rejects.toEqual(damaged);
        writeFileSync(path, 'no database, but long enough to be looked at by somebody');
        await expect(store.backups.rehearse()).rejects.toEqual(damaged);
        expect(store.designs.row(id).revision).toBe(1);
      }),
    ));
});

test('a copy that is not sound is no backup', () =>
  inFolder((dataDir) => {
    let problems: string[] = [];
    const inspect = async () => ({ problems, designs: 1, revisions: 1, migrations: [] });
    return withStore({ dataDir, inspect }, async (store, clock) => {
      store.designs.create({ document: sampleDesign(1), author });
      const { name } = await store.backups.run();
      clock.forward(hour);
      problems = ['row 3 missing from index'];
      await expect(store.backups.run()).rejects.toMatchObject({ code: 'DAMAGED' });
      expect((await store.backups.list()).map((backup) => backup.name)).toEqual([name]);
    });
  }));

describe('restoring', () => {
  test('puts the backup in place, keeps the old file, and search and writing go on', () =>
    inFolder(async (dataDir) => {
      const documents = [sampleDesign(1), sampleDesign(2)] as const;
      await withStore({ dataDir }, async (store, clock) => {
        store.designs.create({ document: documents[0], author });
        const { name } = await store.backups.run();
        store.designs.create({ document: documents[1], author });
        clock.forward(hour);
        const { replaced } = await store.restoreBackup(name);
        expect(store.designs.list().map(({ id }) => id)).toEqual([documents[0].id]);
        expect(store.search.find('rancangan')).toHaveLength(1);
        const patch = setValue('/journey/weeks', 3);
        store.history.append({ designId: documents[0].id, baseRevision: 1, patch, author });
        expect(store.check()).toEqual([]);
        await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'ALREADY_OPEN' });
        renameSync(join(dataDir, replaced), join(dataDir, 'old.db'));
        await expect(store.restoreBackup('jelajah-none.db')).rejects.toMatchObject({
          code: 'NOT_FOUND',
        });
      });
      for (const suffix of ['', '-wal', '-shm']) {
        rmSync(join(dataDir, `jelajah.db${suffix}`), { force: true });
      }
      renameSync(join(dataDir, 'old.db'), join(dataDir, 'jelajah.db'));
      await withStore({ dataDir }, (store) => expect(store.designs.list()).toHaveLength(2));
    }));

  test('a crash before the swap keeps the old database, one in its middle ends with the new', () =>
    inFolder(async (dataDir) => {
      const paths = databasePaths(dataDir);
      writeFileSync(paths.database, 'old');
      writeFileSync(paths.staged, 'new');
      finishSwap(paths);
      expect(readFileSync(paths.database, 'utf8')).toBe('old');
      rmSync(paths.database);
      writeFileSync(paths.staged, 'new');
      finishSwap(paths);
      expect(readFileSync(paths.database, 'utf8')).toBe('new');
      expect(readdirSync(dataDir)).toEqual(['jelajah.db']);
    }));
});
