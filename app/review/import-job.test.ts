import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CoreClient, Job } from '../../contract/index.ts';
import { openStore } from '../../db/store.ts';
import { parseDesignText } from '../../design/parse.ts';
import { type Core, createCore } from '../core.ts';
import { memorySecrets, silentLog } from '../ports.ts';

const fixtures = new URL('../../tests/fixtures/review/', import.meta.url);
const base = parseDesignText(readFileSync(new URL('base.json', fixtures), 'utf8'));
if (!base.ok) throw new Error(base.error.detail);
const designId = base.value.id;

let dataDir: string;
let core: Core;
let client: CoreClient;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'jelajah-review-'));
  // The design under the id that the fixtures name.
  const store = await openStore({ dataDir });
  store.designs.create({ document: base.value, author: 'Penyusun (rekaan)' });
  store.close();
  const capabilities = {
    secretStore: false,
    revealInFolder: false,
    autoUpdate: false,
    printToPdf: false,
  };
  core = await createCore({
    ports: {
      dataDir,
      pagesDir: null,
      version: 'test',
      now: () => new Date(),
      log: silentLog,
      secrets: memorySecrets(),
      capabilities,
      printPdf: null,
      revealFolder: null,
    },
  });
  client = core.client;
});
afterAll(async () => {
  await core.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function take(...files: Array<{ name: string; bytes: Uint8Array }>): Promise<Job> {
  const fileIds: string[] = [];
  for (const { name, bytes } of files) {
    fileIds.push((await client.files.put(new File([new Uint8Array(bytes)], name))).id);
  }
  const { jobId } = await client.review.importFiles({ designId, fileIds });
  await core.settled();
  return client.jobs.get({ jobId });
}

const fixture = (name: string) => ({ name, bytes: readFileSync(new URL(name, fixtures)) });

function outcome(job: Job) {
  if (job.result?.kind !== 'reviewImport') throw new Error(job.error?.key ?? 'no result');
  return job.result;
}

test('files edited in LibreOffice come in once: comments as one revision, changes as proposals', async () => {
  const before = (await client.designs.get({ designId })).revision;
  const first = outcome(await take(fixture('lo-tracked.docx'), fixture('lo-second.docx')));
  expect(first.comments).toBeGreaterThan(0);
  expect(first.proposals).toBeGreaterThan(1);
  expect(first.revision).toBe(before + 1);
  expect(first.report.files.map(({ name }) => name)).toEqual(['lo-tracked.docx', 'lo-second.docx']);
  const { document } = await client.designs.get({ designId });
  expect(document.reviewItems.order.length).toBeGreaterThan(0);
  const proposals = await client.proposals.list({ designId });
  expect(proposals).toHaveLength(first.proposals);
  expect(proposals.every(({ isReview, by }) => isReview === true && by !== '')).toBe(true);

  const again = outcome(await take(fixture('lo-second.docx')));
  expect(again).toMatchObject({ revision: null, comments: 0, proposals: 0 });
  expect(again.report.files[0]?.known).toBeGreaterThan(0);
});

test('what two reviewers did to one text is accepted one after the other, or all at once', async () => {
  const { revision } = await client.designs.get({ designId });
  const open = await client.proposals.list({ designId });
  expect(open.filter(({ blocked }) => blocked !== null)).toEqual([]);
  const paths = open.map(({ path }) => path);
  const shared = open.filter(({ path }) => paths.indexOf(path) !== paths.lastIndexOf(path));
  expect(shared.length).toBeGreaterThan(1);
  const [first] = shared;
  if (first === undefined) throw new Error('no text that two reviewers changed');
  const after = await client.proposals.accept({ proposalId: first.id, baseRevision: revision });
  const left = await client.proposals.list({ designId });
  // Held against the text that was just accepted.
  const second = left.find(({ path }) => path === first.path);
  if (second?.blocked === null) {
    expect(second.changes[0]?.before).toBe(first.changes[0]?.after);
  }
  const all = await client.proposals.acceptMany({
    designId,
    baseRevision: after.revision,
    proposalIds: left.map(({ id }) => id),
  });
  const fitting = left.filter(({ blocked }) => blocked === null).map(({ id }) => id);
  expect(fitting.length).toBeGreaterThan(0);
  expect(all.accepted.length).toBeGreaterThan(0);
  const undone = await client.designs.undo({ designId });
  expect(undone.document).toEqual(after.document);
});

test('edits whose acceptance was undone are offered again; what was refused is not', async () => {
  const ids = async (all = false) =>
    (await client.proposals.list({ designId, all })).map(({ id }) => id);
  const before = (await ids(true)).length;
  const open = await ids();
  const again = () => take(fixture('lo-tracked.docx'), fixture('lo-second.docx'));
  expect(outcome(await again()).proposals).toBeGreaterThan(1);
  const offered = (await ids()).filter((id) => !open.includes(id));
  for (const proposalId of offered) await client.proposals.reject({ proposalId });
  expect(outcome(await again()).proposals).toBe(0);
  expect(await ids(true)).toHaveLength(before);
});

test('a file that cannot be read fails the job in words and changes nothing', async () => {
  const { revision } = await client.designs.get({ designId });
  const comment = { format: 'jelajah.review', version: 1, designId: 'dsn_aaaaaaaaaa' };
  for (const [bytes, key] of [
    [Buffer.from('PK bukan zip'), 'errors.review.not-docx'],
    [Buffer.from(JSON.stringify(comment)), 'errors.review.invalid'],
    [Buffer.from('{"format": '), 'errors.review.not-json'],
  ] as const) {
    const job = await take(fixture('lo-untracked.docx'), { name: 'x', bytes });
    expect(job).toMatchObject({ state: 'failed', error: { key, params: { file: 2 } } });
  }
  expect((await client.designs.get({ designId })).revision).toBe(revision);
});

test('names and words of reviewers are in no row of a job', async () => {
  await core.close();
  const store = await openStore({ dataDir });
  try {
    const rows = store.jobs.list({ kind: 'reviewImport', states: ['done'], limit: 10 });
    expect(rows).toHaveLength(4);
    const kept = rows.map(({ id, result }) => ({ result, events: store.jobs.events(id, 0) }));
    expect(JSON.stringify(kept)).not.toContain('(rekaan)');
    expect(JSON.stringify(store.reviewReports.get(rows[0]?.id ?? ''))).toContain('(rekaan)');
  } finally {
    store.close();
  }
});
