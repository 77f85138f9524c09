/** Micro series: documents with history, made from attached modules, exported, put to an activity. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Job, OpenSeries } from '../../../contract/index.ts';
import { newId } from '../../../design/ids.ts';
import { newActivityIn } from '../../../design/journey-edit.ts';
import { newStage } from '../../../design/new-design.ts';
import { cleanSeries } from '../../generate/clean-series.ts';
import { type Context, failureOf } from './context.ts';

const slidesFile = new URL('../../fixtures/modules/B/slides.pptx', import.meta.url);
const moduleFile = new URL('../../fixtures/modules/B/modul.docx', import.meta.url);

export function seriesCases(context: () => Context): void {
  const client = () => context().at.client;
  const begin = (title = 'Modul rekaan'): Promise<OpenSeries> =>
    client().series.create({ from: 'empty', language: 'id', title });
  const ended = async (jobId: string): Promise<Job> => {
    for await (const event of await client().jobs.events({ jobId })) {
      if (event.type === 'end') return event.job;
    }
    throw new Error('the stream ended before its job');
  };
  const put = async (content: string | Uint8Array<ArrayBuffer>, name: string): Promise<string> =>
    (await client().files.put(new File([content], name))).id;
  const attach = async (seriesId: string, fileId: string): Promise<string> => {
    const { jobId } = await client().sources.add({ designId: seriesId, fileId });
    const { result, error } = await ended(jobId);
    if (result?.kind !== 'import') throw new Error(error?.key ?? 'no source');
    return result.sourceId;
  };
  const slot = (text: string) => ({ text, origin: { kind: 'person' }, confirmed: null }) as const;

  describe('series', () => {
    test('are made, edited, undone, restored, shelved and purged as designs are', async () => {
      const { document, row, canUndo } = await begin('Layanan loket (rekaan)');
      const seriesId = document.id;
      expect(row).toMatchObject({ title: 'Layanan loket (rekaan)', units: 0, minutes: 0 });
      expect(canUndo).toBe(false);
      const edit = (baseRevision: number, text: string) =>
        client().series.edit({
          seriesId,
          baseRevision,
          patch: [{ op: 'replace', path: '/title', value: slot(text) }],
        });
      expect(await edit(1, 'Judul baru')).toMatchObject({ revision: 2, canUndo: true });
      expect((await failureOf(edit(1, 'Terlambat'))).code).toBe('CONFLICT');
      expect((await client().series.undo({ seriesId })).document.title.text).toBe(
        'Layanan loket (rekaan)',
      );
      expect((await client().series.redo({ seriesId })).document.title.text).toBe('Judul baru');
      const restored = await client().series.restoreRevision({
        seriesId,
        revision: 1,
        baseRevision: 4,
      });
      expect(restored.document).toEqual(document);
      const history = await client().series.history({ seriesId, limit: 3 });
      expect(history.map(({ kind }) => kind)).toEqual(['restore', 'redo', 'undo']);
      expect((await client().series.get({ seriesId })).revision).toBe(5);
      // Beside designs, not among them.
      expect((await client().designs.list({})).rows).toEqual([]);
      expect((await client().designs.list({})).counts.active).toBe(0);
      const copy = await client().series.create({ from: 'copy', seriesId });
      expect(copy.document).toEqual({ ...document, id: copy.row.id });
      expect((await client().series.archive({ seriesId })).shelf).toBe('archived');
      expect((await client().series.restore({ seriesId })).shelf).toBe('active');
      expect((await client().series.trash({ seriesId })).shelf).toBe('trashed');
      const draft = client().series.draft({ seriesId, scope: { kind: 'outline' } });
      expect((await failureOf(draft)).data.reason).toBe('in-trash');
      const shelves = await Promise.all(
        (['active', 'trashed'] as const).map((shelf) => client().series.list({ shelf })),
      );
      expect(shelves.map((rows) => rows.map(({ id }) => id))).toEqual([[copy.row.id], [seriesId]]);
      expect(await client().series.purge({ seriesId })).toEqual({ purged: true });
      const gone = await failureOf(client().series.get({ seriesId }));
      expect(gone).toMatchObject({ code: 'NOT_FOUND', data: { what: 'series' } });
    });

    test('a file comes in, tells its units and findings, goes out the same, and to an activity', async () => {
      const written = cleanSeries(7);
      const fileId = await put(JSON.stringify(written), 'series.json');
      const { row, document } = await client().series.create({ from: 'file', fileId });
      const seriesId = row.id;
      const units = Object.values(written.units.items);
      expect(document).toEqual({ ...written, id: seriesId });
      expect(row).toMatchObject({
        units: units.length,
        written: units.length,
        minutes: Math.ceil(units.reduce((sum, { seconds }) => sum + seconds, 0) / 60),
      });
      const { findings, revision } = await client().series.checks({ seriesId, language: 'id' });
      expect(revision).toBe(1);
      await context().at.core.settled();
      const [listed] = await client().series.list({});
      expect(listed?.findings.warning).toBe(
        findings.filter(({ severity }) => severity === 'warning').length,
      );
      const [word = ''] = /\p{L}{5,}/u.exec(written.title.text) ?? [];
      const hits = await client().series.search({ query: word });
      expect(hits.map((hit) => hit.row.id)).toEqual([seriesId]);
      expect(hits[0]?.snippets[0]?.segments.some(({ hit }) => hit)).toBe(true);
      const { jobId } = await client().series.export({ seriesId, format: 'json', unitId: null });
      const { result } = await ended(jobId);
      if (result?.kind !== 'seriesExport') throw new Error('no file');
      const file = await client().files.get({ fileId: result.fileId });
      expect(JSON.parse(await file.text())).toEqual(document);

      const design = await client().designs.create({ from: 'empty', language: 'id' });
      const designId = design.row.id;
      const [stageId, activityId] = [newId('stage'), newId('activity')];
      const add = (collection: string, id: string, value: object) => [
        { op: 'add' as const, path: `/journey/${collection}/items/${id}`, value: { ...value } },
        { op: 'replace' as const, path: `/journey/${collection}/order`, value: [id] },
      ];
      const json = (value: object) => JSON.parse(JSON.stringify(value));
      await client().designs.edit({
        designId,
        baseRevision: 1,
        patch: [
          ...add('stages', stageId, json(newStage(1))),
          ...add('activities', activityId, json(newActivityIn(stageId, 'formal'))),
        ],
      });
      const [first = ''] = written.units.order;
      const asked = { seriesId, unitIds: [first], designId, activityId };
      await client().series.attach({ ...asked, baseRevision: 2 });
      const { journey } = (await client().designs.get({ designId })).document;
      const minutes = Math.ceil((written.units.items[first]?.seconds ?? 0) / 60);
      expect(journey.activities.items[activityId]?.microSeries).toEqual([
        { seriesId, title: written.title.text, unitIds: [first], minutes },
      ]);
      const none = { ...asked, unitIds: [], baseRevision: 3 };
      expect((await failureOf(client().series.attach(none))).data.reason).toBe('nothing-written');

      const damaged = await put('{"format":"jelajah.series","version":1}', 'rusak.json');
      const refused = client().series.create({ from: 'file', fileId: damaged });
      expect((await failureOf(refused)).code).toBe('INVALID');
    });

    test('a figure of a module is there as a picture', async () => {
      const { row } = await begin();
      const bytes = new Uint8Array(readFileSync(slidesFile));
      const sourceId = await attach(row.id, await put(bytes, 'slides.pptx'));
      const { blocks } = await client().sources.get({ sourceId });
      const hash = blocks.flatMap((one) =>
        one.kind === 'figure' && one.image !== null ? [one.image.hash] : [],
      )[0];
      if (hash === undefined) throw new Error('the module has a figure');
      const picture = await client().series.image({ hash });
      expect(picture.type).toMatch(/^image\//);
      expect(picture.size).toBeGreaterThan(100);
      const lost = await failureOf(client().series.image({ hash: 'f'.repeat(64) }));
      expect(lost).toMatchObject({ code: 'NOT_FOUND', data: { what: 'image' } });
    });

    test('a module becomes an outline, then units; parts are proposed anew', async () => {
      const { document } = await begin();
      const seriesId = document.id;
      const draft = (scope: Parameters<ReturnType<typeof client>['series']['draft']>[0]['scope']) =>
        client().series.draft({ seriesId, scope });
      const early = await failureOf(draft({ kind: 'outline' }));
      expect(early.data.reason).toBe('no-sources');

      const bytes = readFileSync(moduleFile);
      const sourceId = await attach(seriesId, await put(new Uint8Array(bytes), 'modul.docx'));
      const before = await client().series.report({ seriesId });
      expect(before.coverage).toBe(0);
      expect(before.headings.length).toBeGreaterThan(5);
      const typed = (container: string) =>
        client().sources.supplyText({ designId: seriesId, sourceId, container, text: 'Teks.' });
      expect((await failureOf(typed('h01'))).data.reason).toBe('has-text');
      expect((await failureOf(typed('p001'))).code).toBe('NOT_FOUND');

      const soon = await failureOf(draft({ kind: 'units', unitIds: null }));
      expect(soon.data.reason).toBe('not-approved');
      const outlined = await ended((await draft({ kind: 'outline' })).jobId);
      expect(outlined).toMatchObject({ state: 'done', result: { revision: 2, proposals: 0 } });
      const outline = await client().series.get({ seriesId });
      expect(outline.document.sources).toEqual([{ sourceId, name: 'modul.docx' }]);
      expect(outline.row).toMatchObject({ written: 0 });
      expect(outline.row.units).toBeGreaterThan(2);
      const [unitId = ''] = outline.document.units.order;

      await client().series.edit({
        seriesId,
        baseRevision: outline.revision,
        patch: [
          {
            op: 'replace',
            path: '/outlineApproved',
            value: { name: 'Penyusun (rekaan)', at: '2026-11-22T08:00:00Z' },
          },
          { op: 'replace', path: `/units/items/${unitId}/title`, value: slot('Judul saya') },
        ],
      });
      await ended((await draft({ kind: 'units', unitIds: [unitId] })).jobId);
      const { document: filled, row, revision } = await client().series.get({ seriesId });
      expect(row.written).toBe(1);
      expect(filled.units.items[unitId]?.title.text).toBe('Judul saya');
      expect((await client().series.report({ seriesId })).coverage).toBeGreaterThan(0);

      const [itemId = ''] = filled.units.items[unitId]?.items.order ?? [];
      const path = `/units/items/${unitId}/items/items/${itemId}`;
      const redo = await draft({ kind: 'part', path, instruction: '' });
      await ended(redo.jobId);
      const [proposal] = await client().series.proposals.list({ seriesId });
      if (proposal === undefined) throw new Error('nothing was proposed');
      expect(proposal).toMatchObject({ seriesId, path, state: 'open', blocked: null });
      expect(proposal.title.key).toBe('fields.part.retrievalItem');
      await client().series.proposals.accept({ proposalId: proposal.id, baseRevision: revision });
      const again = client().series.proposals.reject({ proposalId: proposal.id });
      expect((await again).state).toBe('accepted');

      const preview = client().series.preview({ seriesId, scope: { kind: 'outline' } });
      expect((await failureOf(preview)).code).toBe('NOT_NOW');

      const changed = new TextEncoder().encode(
        '# Modul lain (rekaan)\n\nPetugas memeriksa berkas pemohon sebelum jam layanan dimulai.\n',
      );
      const fileId = await put(changed, 'modul-baru.md');
      const { jobId } = await client().series.replaceSource({ seriesId, sourceId, fileId });
      const { result } = await ended(jobId);
      expect(result).toMatchObject({
        kind: 'replaceSource',
        seriesId,
        staleUnits: outline.row.units,
      });
      const after = await client().series.get({ seriesId });
      expect(after.document.units.items[unitId]?.staleSentences.length).toBeGreaterThan(0);
      const rows = await client().sources.list({ designId: seriesId });
      expect(rows.map(({ name }) => name)).toEqual(['modul-baru.md']);
      const unknown = client().series.replaceSource({ seriesId, sourceId, fileId });
      expect((await failureOf(unknown)).code).toBe('NOT_FOUND');
    });
  });
}
