/** Proposals for parts of a series: taken one after the other, and not over what a person wrote since. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeriesProposal } from '../../contract/series.ts';
import type { Series } from '../../design/model/series.ts';
import { closeSharedTasks, type Opened, openCarrier } from '../../tests/contract/carriers.ts';
import { failureOf } from '../../tests/contract/cases/context.ts';

const moduleFile = new URL('../../tests/fixtures/modules/B/modul.docx', import.meta.url);
let at: Opened;
let seriesId: string;
let sourceId: string;

const series = async (): Promise<{ document: Series; revision: number }> =>
  at.client.series.get({ seriesId });

async function ended(jobId: string) {
  for await (const event of await at.client.jobs.events({ jobId })) {
    if (event.type === 'end') return event.job;
  }
  throw new Error('the stream ended before its job');
}

async function put(content: string | Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  return (await at.client.files.put(new File([content], name))).id;
}

async function redo(path: string): Promise<SeriesProposal> {
  const scope = { kind: 'part', path, instruction: '' } as const;
  await ended((await at.client.series.draft({ seriesId, scope })).jobId);
  const all = await at.client.series.proposals.list({ seriesId });
  const found = all.find((one) => one.path === path && one.state === 'open');
  if (found === undefined) throw new Error('nothing was proposed');
  return found;
}

const accept = async ({ id }: SeriesProposal) =>
  at.client.series.proposals.accept({
    proposalId: id,
    baseRevision: (await series()).revision,
  });

beforeAll(async () => {
  at = await openCarrier('direct', new Set());
  const begun = await at.client.series.create({ from: 'empty', language: 'id', title: 'Uji' });
  seriesId = begun.row.id;
  const fileId = await put(new Uint8Array(readFileSync(moduleFile)), 'modul.docx');
  const { result } = await ended(
    (await at.client.sources.add({ designId: seriesId, fileId })).jobId,
  );
  if (result?.kind !== 'import') throw new Error('no source');
  ({ sourceId } = result);
  await ended((await at.client.series.draft({ seriesId, scope: { kind: 'outline' } })).jobId);
  const { document, revision } = await series();
  const approved = { name: 'Penyusun (rekaan)', at: '2026-11-22T08:00:00Z' };
  await at.client.series.edit({
    seriesId,
    baseRevision: revision,
    patch: [{ op: 'replace', path: '/outlineApproved', value: approved }],
  });
  const scope = { kind: 'units', unitIds: document.units.order.slice(0, 2) } as const;
  await ended((await at.client.series.draft({ seriesId, scope })).jobId);
});
afterAll(async () => {
  await at.close();
  await closeSharedTasks();
});

test('one does not stand in the way of another, nor write over a text that was confirmed since', async () => {
  const { document } = await series();
  const [first = '', second = ''] = document.units.order;
  const itemPath = (unit: string): string => {
    const [item = ''] = document.units.items[unit]?.items.order ?? [];
    return `/units/items/${unit}/items/items/${item}`;
  };
  const proposals = [await redo(itemPath(first)), await redo(itemPath(second))];
  for (const proposal of proposals) {
    expect(proposal.blocked).toBeNull();
    await accept(proposal);
  }
  const mine = await redo(`/units/items/${first}`);
  const title = {
    text: 'Judul saya',
    origin: { kind: 'person' },
    confirmed: { name: 'Penyusun (rekaan)', at: '2026-11-22T09:00:00Z' },
  } as const;
  await at.client.series.edit({
    seriesId,
    baseRevision: (await series()).revision,
    patch: [{ op: 'replace', path: `/units/items/${first}/title`, value: title }],
  });
  const listed = await at.client.series.proposals.list({ seriesId });
  expect(listed.find(({ id }) => id === mine.id)?.blocked).toBe('outdated');
  expect((await failureOf(accept(mine))).data.reason).toBe('outdated');
  expect((await series()).document.units.items[first]?.title).toEqual(title);
});

test('a second file for one place is refused, not lost', async () => {
  const files = ['Petugas memeriksa berkas pemohon.', 'Petugas mencatat nomor berkas.'].map(
    (text) => put(`# Modul lain (rekaan)\n\n${text}\n`, 'modul.md'),
  );
  const jobs = await Promise.all(
    files.map(async (file) =>
      at.client.series.replaceSource({ seriesId, sourceId, fileId: await file }),
    ),
  );
  const states = await Promise.all(jobs.map(async ({ jobId }) => (await ended(jobId)).state));
  expect(states.sort()).toEqual(['done', 'failed']);
  expect(await at.client.sources.list({ designId: seriesId })).toHaveLength(1);
});
