import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../design/canonical.ts';
import { setValue } from '../design/edit.ts';
import { newDesign } from '../design/new-design.ts';
import { newSeries } from '../design/new-series.ts';
import { isStorageError } from './errors.ts';
import { connect, Sql } from './sql.ts';
import { sampleDesign } from './testing/sample.ts';
import { asDesign, inFolder, withStore } from './testing/store.ts';

const author = 'Sari';
const measures = { progress: 0.5, jp: 12.5, errors: 1, warnings: 2, infos: 3 };

describe('designs', () => {
  test('come back as they were put, canonical on the disk', () =>
    inFolder((dataDir) =>
      withStore({ dataDir }, (store, clock) => {
        const document = sampleDesign(1);
        const row = store.designs.create({ document, author, kind: 'draft', measures });
        expect(row).toEqual({
          id: document.id,
          kind: 'design',
          title: document.title.text,
          agency: 'Dinas Contoh (rekaan)',
          result: 'journey',
          language: 'id',
          ...measures,
          createdAt: clock.now().toISOString(),
          updatedAt: clock.now().toISOString(),
          archivedAt: null,
          trashedAt: null,
          shelf: 'active',
          revision: 1,
          measured: true,
        });
        expect(store.designs.get(document.id).document).toEqual(document);
        const raw = connect(`${dataDir}/jelajah.db`, { readonly: true });
        expect(raw.prepare('SELECT json FROM documents').pluck().get()).toBe(
          canonicalJson(document),
        );
        raw.close();
      }),
    ));

  test('are refused when they are not valid or there already; many are all or none', () =>
    withStore({}, (store) => {
      const document = sampleDesign(1);
      const broken = { ...document, journey: { ...document.journey, weeks: -1 } };
      expect(() => store.designs.create({ document: broken, author })).toThrow(
        expect.objectContaining({
          code: 'INVALID_DOCUMENT',
          details: expect.objectContaining({ path: '/journey/weeks' }),
        }),
      );
      store.designs.create({ document, author });
      expect(() =>
        store.designs.createMany([
          { document: sampleDesign(2), author },
          { document, author },
        ]),
      ).toThrow(expect.objectContaining({ code: 'EXISTS' }));
      expect(store.designs.list().map(({ id }) => id)).toEqual([document.id]);
    }));

  test('an empty design is valid and is kept', () =>
    withStore({}, (store) => {
      const document = newDesign('dsn_aaaaaaaaaa', 'en');
      store.designs.create({ document, author });
      expect(store.designs.row(document.id)).toMatchObject({ title: '', measured: false });
    }));

  test('a series is a document like a design', () =>
    withStore({}, (store) => {
      const document = newSeries('ser_aaaaaaaaaa', 'id');
      document.title.text = 'Seri mikro';
      store.designs.create({ author, document });
      expect(store.designs.list({ kind: 'series' })).toMatchObject([
        { title: 'Seri mikro', result: null },
      ]);
      expect(store.designs.list({ kind: 'design' })).toEqual([]);
      const patch = setValue('/title/text', 'Seri');
      store.history.append({ designId: 'ser_aaaaaaaaaa', baseRevision: 1, patch, author });
      expect(store.designs.row('ser_aaaaaaaaaa').title).toBe('Seri');
    }));

  test('the list is newest first and reads one index, no table', () =>
    withStore({}, (store, clock) => {
      for (const seed of [1, 2, 3]) {
        store.designs.create({ document: sampleDesign(seed), author });
        clock.forward(1000);
      }
      const oldest = store.designs.list().at(-1)?.id ?? '';
      const patch = setValue('/journey/weeks', 3);
      store.history.append({ designId: oldest, baseRevision: 1, patch, author });
      expect(store.designs.list()[0]?.id).toBe(oldest);
      expect(store.designs.list({ limit: 1, offset: 1 })).toHaveLength(1);
    }).then(() =>
      inFolder(async (dataDir) => {
        const { openStore } = await import('./store.ts');
        (await openStore({ dataDir })).close();
        const { designColumns } = await import('./rows.ts');
        const connection = connect(`${dataDir}/jelajah.db`);
        const { build } = new Sql(connection);
        const query = build
          .selectFrom('designs')
          .select(designColumns)
          .where('shelf', '=', 'active')
          .orderBy('updated_at', 'desc')
          .orderBy('seq')
          .compile();
        const plan = connection
          .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${query.sql}`)
          .all(...query.parameters);
        connection.close();
        expect(plan.map(({ detail }) => detail)).toEqual([
          'SEARCH designs USING COVERING INDEX designs_list (shelf=?)',
        ]);
      }),
    ));

  test('measures are kept for the revision they were taken from', () =>
    withStore({}, (store) => {
      const { id } = store.designs.create({ document: sampleDesign(1), author });
      const patch = setValue('/journey/weeks', 3);
      store.history.append({ designId: id, baseRevision: 1, patch, author });
      expect(store.designs.setMeasures(id, 1, measures)).toBe(false);
      expect(store.designs.row(id)).toMatchObject({ jp: 0, measured: false });
      expect(store.designs.setMeasures(id, 2, measures)).toBe(true);
      expect(store.designs.row(id)).toMatchObject({ ...measures, measured: true });
    }));

  test('archive, trash, back again, and for good', () =>
    withStore({}, (store, clock) => {
      const { id } = store.designs.create({ document: sampleDesign(1), author });
      store.designs.create({ document: sampleDesign(2), author });
      store.designs.archive(id);
      store.designs.trash(id);
      expect(store.designs.counts()).toEqual({ active: 1, archived: 0, trashed: 1 });
      expect(store.designs.untrash(id).shelf).toBe('archived');
      expect(store.designs.unarchive(id).shelf).toBe('active');
      for (const work of [() => store.designs.purge(id), () => store.designs.untrash(id)]) {
        expect(work).toThrow(expect.objectContaining({ code: 'NOT_IN_TRASH' }));
      }
      store.designs.trash(id);
      store.search.flush();
      store.designs.purge(id);
      expect(() => store.designs.get(id)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
      expect(store.search.find('rancangan', { shelves: ['active', 'trashed'] })).toHaveLength(1);
      // A new design may get the row number of the purged one: nothing of that may be left.
      const { id: next } = store.designs.create({ document: sampleDesign(3), author });
      expect(store.history.list(next)).toHaveLength(1);

      store.designs.trash(next);
      const thrown = clock.now().toISOString();
      expect(store.designs.purgeTrashedBefore(thrown)).toBe(0);
      clock.forward(1);
      expect(store.designs.purgeTrashedBefore(clock.now().toISOString())).toBe(1);
      expect(store.check()).toEqual([]);
    }));

  test('a duplicate has the text of the original and a history of its own', () =>
    withStore({}, (store) => {
      const original = sampleDesign(1);
      store.designs.create({ document: original, author, measures });
      const patch = setValue('/journey/weeks', 7);
      store.history.append({ designId: original.id, baseRevision: 1, patch, author });
      store.designs.setMeasures(original.id, 2, measures);
      const copy = store.designs.duplicate(original.id, {
        author,
        renew: (document) => ({ ...asDesign(document), id: 'dsn_zzzzzzzzzz' }),
      });
      expect(copy).toMatchObject({ id: 'dsn_zzzzzzzzzz', revision: 1, jp: 12.5, measured: true });
      expect(asDesign(store.designs.get('dsn_zzzzzzzzzz').document).journey.weeks).toBe(7);
      try {
        store.designs.duplicate(original.id, { author, renew: (document) => document });
        expect.unreachable();
      } catch (error) {
        expect(isStorageError(error, 'EXISTS')).toBe(true);
      }
    }));
});
