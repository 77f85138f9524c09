/** Micro series with a model, from the window's call to the database. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { values } from '../../design/collection.ts';
import type { Series } from '../../design/model/series.ts';
import { slotsOf } from '../../design/texts.ts';
import { closeDeskTasks, type Desk, openDesk } from './desk.ts';
import { microAsked } from './micro-answers.ts';
import { type ObligingServer, startObligingServer } from './obliging-server.ts';

const moduleFile = new URL('../fixtures/modules/B/modul.docx', import.meta.url);
let server: ObligingServer;
let desk: Desk;
beforeAll(async () => {
  server = await startObligingServer();
  desk = await openDesk(server.baseUrl, 'mikro');
});
afterAll(async () => {
  await desk.close();
  await server.close();
  await closeDeskTasks();
});

const ofModel = (series: Series): number =>
  slotsOf(series).filter(({ slot }) => slot.origin.kind === 'model').length;
const stages = (from: number): string[] =>
  server.asked.slice(from).map(({ user }) => microAsked(user)?.stage ?? '');

it('makes outline, units and one part again; sends what the preview showed, and no person', async () => {
  const { client } = desk;
  const { document } = await client.series.create({ from: 'empty', language: 'id', title: '' });
  const seriesId = document.id;
  const file = new File([new Uint8Array(readFileSync(moduleFile))], 'modul.docx');
  const fileId = (await client.files.put(file)).id;
  await desk.ended((await client.sources.add({ designId: seriesId, fileId })).jobId);
  const get = async (): Promise<Series> => (await client.series.get({ seriesId })).document;
  const draft = (scope: Parameters<typeof client.series.draft>[0]['scope']) =>
    client.series.draft({ seriesId, scope, connection: 'model' });

  const outline = { kind: 'outline' as const };
  await expect(draft(outline)).rejects.toMatchObject({ data: { reason: 'not-previewed' } });
  const preview = await client.series.preview({ seriesId, scope: outline });
  expect(server.asked).toEqual([]);
  expect(preview.calls.filter(({ isProvisional }) => !isProvisional).length).toBeGreaterThan(3);
  expect(preview.estimate.rupiah).not.toBeNull();
  await client.privacy.put({ designId: seriesId, previewed: 'draft' });

  const job = await desk.ended((await draft(outline)).jobId);
  expect(job).toMatchObject({ state: 'done', error: null, result: { ended: null, nothing: null } });
  const sent = new Set(server.asked.map(({ user }) => user));
  const exact = preview.calls.filter(({ isProvisional }) => !isProvisional);
  expect(exact.filter(({ user }) => !sent.has(user))).toEqual([]);
  const outlined = await get();
  expect(
    values(outlined.units).filter(({ title }) => title.origin.kind === 'model').length,
  ).toBeGreaterThan(5);
  const history = await client.series.history({ seriesId, limit: 2 });
  expect(history.map(({ author }) => author)).toEqual(['mikro', 'pattern']);

  const { revision } = await client.series.get({ seriesId });
  await client.series.edit({
    seriesId,
    baseRevision: revision,
    patch: [
      {
        op: 'replace',
        path: '/outlineApproved',
        value: { name: 'Uji', at: '2026-11-01T00:00:00Z' },
      },
    ],
  });
  const unitIds = outlined.units.order.slice(0, 2);
  const before = server.asked.length;
  const units = await desk.ended((await draft({ kind: 'units', unitIds })).jobId);
  expect(units).toMatchObject({ state: 'done', result: { ended: null, nothing: null } });
  // What the module says was paid for with the outline.
  expect(stages(before).sort()).toEqual(['m3', 'm3', 'm4', 'm4']);
  const written = await get();
  expect(ofModel(written)).toBeGreaterThan(ofModel(outlined) + 10);

  const [unitId = ''] = unitIds;
  const [itemId = ''] = written.units.items[unitId]?.items.order ?? [];
  const path = `/units/items/${unitId}/items/items/${itemId}`;
  const again = await desk.ended(
    (await draft({ kind: 'part', path, instruction: 'Untuk Sdr. Wirakusuma, lebih singkat.' }))
      .jobId,
  );
  expect(again).toMatchObject({ state: 'done', error: null });
  // The same stem again is no proposal; another one is.
  expect((await client.series.proposals.list({ seriesId })).length).toBeLessThanOrEqual(1);
  expect(await get()).toEqual(written);
  const last = server.asked.at(-1)?.raw ?? '';
  expect(last).toContain('lebih singkat');
  for (const { raw } of server.asked) {
    expect(raw).not.toContain('Wirakusuma');
    expect(raw).not.toContain('Abaikan semua instruksi');
  }
  const rows = await client.usage.list({ designId: seriesId });
  expect(rows.length).toBe(server.asked.length);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['microDraft']));
  expect((await client.usage.summary()).designs.map(({ designId }) => designId)).toEqual([
    seriesId,
  ]);
}, 60_000);
