/** Designs: create, edit, undo, versions, shelf, search. */
import { describe, expect, test } from 'vitest';
import type { OpenDesign } from '../../../contract/index.ts';
import { brief, type Context, failureOf } from './context.ts';

const unknownId = 'dsn_aaaaaaaaaa';

function setTitle(text: string) {
  return [{ op: 'replace' as const, path: '/title/text', value: text }];
}

export function designCases(context: () => Context): void {
  const client = () => context().at.client;
  const create = (): Promise<OpenDesign> =>
    client().designs.create({ from: 'empty', language: 'id' });
  const withTitle = async (title: string): Promise<OpenDesign> => {
    const { document, revision } = await create();
    await client().designs.edit({
      designId: document.id,
      baseRevision: revision,
      patch: setTitle(title),
    });
    return client().designs.get({ designId: document.id });
  };

  describe('designs', () => {
    test('an empty design is stored and listed', async () => {
      const made = await create();
      expect(made).toMatchObject({ revision: 1, canUndo: false, canRedo: false });
      expect(made.document.problem.indicators.order).toEqual([]);
      const { rows, counts } = await client().designs.list({});
      expect(rows.map(({ id }) => id)).toEqual([made.document.id]);
      expect(counts).toEqual({ active: 1, archived: 0, trashed: 0 });
      await context().at.core.settled();
      expect((await client().designs.list({})).rows[0]?.measured).toBe(true);
    });

    test('a brief is kept word for word, its language guessed', async () => {
      const { document } = await client().designs.create({ from: 'brief', text: brief });
      expect(document.brief.text).toBe(brief);
      expect(document.language).toBe('id');
      const english = 'The office is slow and the staff are not able to check the forms.';
      const other = await client().designs.create({ from: 'brief', text: english });
      expect(other.document.language).toBe('en');
    });

    test('a copy has an id of its own and the same content', async () => {
      const first = await withTitle('Antrean loket');
      const copy = await client().designs.create({ from: 'copy', designId: first.document.id });
      expect(copy.document).toEqual({ ...first.document, id: copy.document.id });
      expect(copy.document.id).not.toBe(first.document.id);
    });

    test('a file comes in as a design of its own, also twice', async () => {
      const { document } = await withTitle('Dari berkas');
      const bytes = JSON.stringify(document);
      const file = await client().files.put(new File([bytes], 'design.json'));
      const first = await client().designs.create({ from: 'file', fileId: file.id });
      const second = await client().designs.create({ from: 'file', fileId: file.id });
      expect(new Set([document.id, first.document.id, second.document.id]).size).toBe(3);
      expect(first.document).toEqual({ ...document, id: first.document.id });
    });

    test.each([
      ['not JSON', '{"format":', 'not-json'],
      ['something else', '{"name":"x"}', 'not-a-document'],
      ['from the future', '{"format":"jelajah.design","version":9}', 'newer-version'],
      ['incomplete', '{"format":"jelajah.design","version":1}', 'invalid'],
    ])('a file that is %s is refused', async (_, text, reason) => {
      const file = await client().files.put(new File([text], 'x.json'));
      const failure = await failureOf(client().designs.create({ from: 'file', fileId: file.id }));
      expect(failure).toMatchObject({
        code: 'INVALID',
        data: { reason, key: `errors.document.${reason}` },
      });
      expect((await client().designs.list({})).rows).toEqual([]);
    });

    test('an edit is there after a restart, and can still be undone and redone', async () => {
      const { document } = await withTitle('Waktu tunggu');
      const { designId } = { designId: document.id };
      await context().at.restart();
      const read = await client().designs.get({ designId });
      expect(read.document.title.text).toBe('Waktu tunggu');
      expect(read.canUndo).toBe(true);
      const undone = await client().designs.undo({ designId });
      expect(undone.document.title.text).toBe('');
      expect(undone).toMatchObject({ canUndo: false, canRedo: true });
      const redone = await client().designs.redo({ designId });
      expect(redone.document).toEqual(read.document);
      expect(await failureOf(client().designs.redo({ designId }))).toMatchObject({
        code: 'NOT_NOW',
        data: { reason: 'nothing-to-redo' },
      });
    });

    test('an edit on an old revision is a conflict and changes nothing', async () => {
      const { document, revision } = await withTitle('Satu');
      const designId = document.id;
      const failure = await failureOf(
        client().designs.edit({ designId, baseRevision: 1, patch: setTitle('Dua') }),
      );
      expect(failure).toMatchObject({
        code: 'CONFLICT',
        data: { designId, currentRevision: revision },
      });
      expect((await client().designs.get({ designId })).document.title.text).toBe('Satu');
    });

    test('a locked part cannot be edited, and the failure names it', async () => {
      const { document } = await create();
      const designId = document.id;
      const id = 'cit_aaaaaaaaaa';
      const citation = {
        sourceId: 'src_aaaaaaaaaa',
        sourceName: 'Modul',
        sentences: ['src_aaaaaaaaaa.p001.s01'],
        quote: 'Kutipan',
        label: 'quotation',
      };
      const { revision } = await client().designs.edit({
        designId,
        baseRevision: 1,
        patch: [
          { op: 'add', path: `/citations/items/${id}`, value: citation },
          { op: 'replace', path: '/citations/order', value: [id] },
          { op: 'replace', path: '/locks', value: [id] },
        ],
      });
      const path = `/citations/items/${id}/quote`;
      const failure = await failureOf(
        client().designs.edit({
          designId,
          baseRevision: revision,
          patch: [{ op: 'replace', path, value: 'Lain' }],
        }),
      );
      expect(failure).toMatchObject({ code: 'LOCKED', data: { partId: id, path } });
    });

    test.each([
      ['a place that is not there', '/nowhere', 'x', 'patch'],
      ['a value of the wrong type', '/title', 42, 'invalid'],
      ['another identity', '/id', unknownId, 'patch'],
    ])('%s is refused', async (_, path, value, reason) => {
      const { document } = await create();
      const patch = [{ op: 'replace' as const, path, value }];
      const failure = await failureOf(
        client().designs.edit({ designId: document.id, baseRevision: 1, patch }),
      );
      expect(failure).toMatchObject({ code: 'INVALID', data: { reason } });
    });

    test('history lists changes, names them, reads and restores them', async () => {
      const { document, revision } = await withTitle('Versi awal');
      const designId = document.id;
      const named = await client().designs.versions.name({
        designId,
        revision,
        name: 'Untuk pimpinan',
      });
      expect(named).toMatchObject({ revision, name: 'Untuk pimpinan' });
      await client().designs.edit({
        designId,
        baseRevision: revision,
        patch: setTitle('Versi kedua'),
        label: { key: 'fields.title', params: {} },
      });
      const history = await client().designs.versions.list({ designId });
      expect(history.map(({ kind }) => kind)).toEqual(['edit', 'edit', 'edit']);
      expect(history[0]?.label).toEqual({ key: 'fields.title', params: {} });
      const onlyNamed = await client().designs.versions.list({ designId, namedOnly: true });
      expect(onlyNamed.map(({ name }) => name)).toEqual(['Untuk pimpinan']);
      const old = await client().designs.versions.get({ designId, revision });
      expect(old.title.text).toBe('Versi awal');
      const restored = await client().designs.versions.restore({
        designId,
        revision,
        baseRevision: revision + 1,
      });
      expect(restored.document).toEqual(old);
      expect((await client().designs.undo({ designId })).document.title.text).toBe('Versi kedua');
    });

    test('archive, trash, restore and purge', async () => {
      const { document } = await withTitle('Sementara');
      const designId = document.id;
      expect((await client().designs.archive({ designId })).shelf).toBe('archived');
      expect((await client().designs.list({ shelf: 'archived' })).rows).toHaveLength(1);
      expect((await client().designs.restore({ designId })).shelf).toBe('active');
      expect(await failureOf(client().designs.purge({ designId }))).toMatchObject({
        code: 'NOT_NOW',
        data: { reason: 'not-in-trash' },
      });
      expect((await client().designs.trash({ designId })).shelf).toBe('trashed');
      const edit = client().designs.edit({ designId, baseRevision: 2, patch: setTitle('x') });
      expect(await failureOf(edit)).toMatchObject({ data: { reason: 'in-trash' } });
      expect((await client().designs.restore({ designId })).shelf).toBe('active');
      await client().designs.trash({ designId });
      expect(await client().designs.purge({ designId })).toEqual({ purged: true });
      expect((await failureOf(client().designs.get({ designId }))).code).toBe('NOT_FOUND');
    });

    test('search finds what was just written and marks it', async () => {
      const { document } = await withTitle('Antrean pelayanan kependudukan');
      await withTitle('Gizi balita');
      const hits = await client().designs.search({ query: 'antre' });
      expect(hits.map(({ row }) => row.id)).toEqual([document.id]);
      const marked = hits[0]?.snippets[0]?.segments.filter(({ hit }) => hit);
      expect(marked?.map(({ text }) => text)).toEqual(['Antrean']);
      const { rows } = await client().designs.list({ search: 'gizi' });
      expect(rows.map(({ title }) => title)).toEqual(['Gizi balita']);
    });

    test('the list sorts and filters', async () => {
      for (const title of ['Cermat', 'Adil', 'Berani']) await withTitle(title);
      const byTitle = await client().designs.list({ sort: 'title' });
      expect(byTitle.rows.map(({ title }) => title)).toEqual(['Adil', 'Berani', 'Cermat']);
      const page = await client().designs.list({ sort: 'title', limit: 1, offset: 1 });
      expect(page.rows.map(({ title }) => title)).toEqual(['Berani']);
      expect((await client().designs.list({ result: 'memo' })).rows).toEqual([]);
      const english = await client().designs.list({ language: 'en' });
      expect(english.rows).toEqual([]);
    });

    test('what is not there is said to be so', async () => {
      const failure = await failureOf(client().designs.get({ designId: unknownId }));
      expect(failure).toMatchObject({
        code: 'NOT_FOUND',
        data: { what: 'design', id: unknownId, key: 'errors.notFound.design' },
      });
    });

    test('input of the wrong form is refused before anything happens', async () => {
      const failure = await failureOf(client().designs.get({ designId: '../etc/passwd' }));
      expect(failure).toMatchObject({ code: 'INVALID', data: { path: '/designId' } });
    });
  });
}
