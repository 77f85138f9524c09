/** Reading, drafting, proposals, checks, examples. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Job, OpenDesign } from '../../../contract/index.ts';
import { type Context, failureOf } from './context.ts';

const problem = new URL('../../fixtures/problems/antrean-dukcapil.md', import.meta.url);
const memo = readFileSync(problem, 'utf8');

export function draftCases(context: () => Context): void {
  const client = () => context().at.client;

  const finished = async (jobId: string): Promise<Job> => {
    for await (const event of await client().jobs.events({ jobId })) {
      if (event.type === 'end') return event.job;
    }
    throw new Error('the job never ended');
  };
  const draft = async (
    designId: string,
    more: { scope?: { kind: 'step'; step: 'analysis' }; without?: string[] } = {},
  ): Promise<Job> => {
    const { jobId } = await client().drafts.start({ designId, scope: { kind: 'whole' }, ...more });
    return finished(jobId);
  };
  const begin = (text = memo): Promise<OpenDesign> =>
    client().designs.create({ from: 'brief', text });
  const drafted = async (): Promise<OpenDesign> => {
    const { document } = await begin();
    await draft(document.id);
    return client().designs.get({ designId: document.id });
  };

  describe('intake', () => {
    test('reads facts with their sentences, and stores nothing', async () => {
      const read = await client().intake.read({ text: memo });
      const indicators = read.facts.filter(({ kind }) => kind === 'indicator');
      expect(indicators.map(({ text }) => text)).toContain('IKM');
      const known = new Set(read.sentences.map(({ index }) => index));
      for (const { sentences } of read.facts) {
        for (const index of sentences) expect(known).toContain(index);
      }
      expect(new Set(read.facts.map(({ id }) => id)).size).toBe(read.facts.length);
      expect((await client().designs.list({})).rows).toEqual([]);
    });

    test('a text that is no brief is refused in words', async () => {
      const failure = await failureOf(client().intake.read({ text: '   \n ' }));
      expect(failure).toMatchObject({ code: 'INVALID', data: { key: 'errors.intake.empty' } });
    });
  });

  describe('drafting', () => {
    test('fills an empty design in one revision that can be undone', async () => {
      const { document } = await begin();
      const designId = document.id;
      const job = await draft(designId);
      expect(job).toMatchObject({
        state: 'done',
        designId,
        result: { kind: 'draft', designId, revision: 2, proposals: 0 },
      });
      const open = await client().designs.get({ designId });
      expect(open.document.id).toBe(designId);
      expect(open.document.journey.activities.order.length).toBeGreaterThan(3);
      expect((await client().designs.versions.list({ designId }))[0]?.kind).toBe('draft');
      const undone = await client().designs.undo({ designId });
      expect(undone.document).toEqual(document);
    });

    test('leaves out what was struck', async () => {
      const read = await client().intake.read({ text: memo });
      const ikm = read.facts.find(({ kind, text }) => kind === 'indicator' && text === 'IKM');
      const { document } = await begin();
      await draft(document.id, { without: [ikm?.id ?? ''] });
      const open = await client().designs.get({ designId: document.id });
      const names = Object.values(open.document.problem.indicators.items).map(
        ({ name }) => name.text,
      );
      expect(names.length).toBeGreaterThan(0);
      expect(names).not.toContain('IKM');
    });

    test('refuses where there is nothing to draft from, or no model to ask', async () => {
      const { document } = await client().designs.create({ from: 'empty', language: 'id' });
      const designId = document.id;
      const start = (connection: 'builtin' | 'model') =>
        client().drafts.start({ designId, scope: { kind: 'step', step: 'analysis' }, connection });
      expect(await failureOf(start('builtin'))).toMatchObject({ data: { reason: 'no-brief' } });
      const { document: other } = await begin();
      const withModel = client().drafts.start({
        designId: other.id,
        scope: { kind: 'step', step: 'analysis' },
        connection: 'model',
      });
      expect(await failureOf(withModel)).toMatchObject({ data: { reason: 'ai-off' } });
      const preview = client().drafts.preview({
        designId: other.id,
        scope: { kind: 'step', step: 'analysis' },
      });
      expect(await failureOf(preview)).toMatchObject({ code: 'NOT_NOW' });
    });

    test('a brief that cannot be read fails the job in words', async () => {
      const { document } = await begin('x');
      const job = await draft(document.id);
      expect(job).toMatchObject({ state: 'failed', error: { key: 'errors.intake.too-short' } });
    });

    test('goes on after the program ended in the middle', async () => {
      const { document } = await begin();
      const { jobId } = await client().drafts.start({
        designId: document.id,
        scope: { kind: 'whole' },
      });
      await context().at.restart();
      expect(await finished(jobId)).toMatchObject({ state: 'done' });
      const open = await client().designs.get({ designId: document.id });
      expect(open.revision).toBe(2);
    });

    test('stops when it is cancelled, and changes nothing', async () => {
      const { document } = await begin();
      const { jobId } = await client().drafts.start({
        designId: document.id,
        scope: { kind: 'whole' },
      });
      await client().jobs.cancel({ jobId });
      expect(await finished(jobId)).toMatchObject({ state: 'cancelled' });
      const open = await client().designs.get({ designId: document.id });
      expect(open).toMatchObject({ revision: 1, document });
    });
  });

  describe('proposals', () => {
    test('a second draft proposes what is missing, part by part', async () => {
      const before = await drafted();
      const designId = before.document.id;
      const [first, second] = before.document.analysis.actions.order;
      if (first === undefined || second === undefined) throw new Error('too few actions');
      const without = { ...before.document.analysis.actions.items };
      delete without[first];
      delete without[second];
      const order = before.document.analysis.actions.order.slice(2);
      const { revision } = await client().designs.edit({
        designId,
        baseRevision: before.revision,
        patch: [{ op: 'replace', path: '/analysis/actions', value: { order, items: without } }],
      });
      const job = await draft(designId, { scope: { kind: 'step', step: 'analysis' } });
      expect(job.result).toMatchObject({ kind: 'draft', revision: null, proposals: 2 });

      const open = await client().proposals.list({ designId });
      expect(open.map(({ partId }) => partId)).toEqual([first, second]);
      expect(open[0]).toMatchObject({
        state: 'open',
        blocked: null,
        by: 'pattern',
        title: { key: 'fields.analysis.actions' },
      });
      expect(open[0]?.changes.map(({ before: text }) => text)).toContain('');

      const stale = client().proposals.accept({
        proposalId: open[0]?.id ?? '',
        baseRevision: revision - 1,
      });
      expect((await failureOf(stale)).code).toBe('CONFLICT');
      const accepted = await client().proposals.accept({
        proposalId: open[0]?.id ?? '',
        baseRevision: revision,
      });
      expect(accepted.document.analysis.actions.items[first]).toEqual(
        before.document.analysis.actions.items[first],
      );
      const rejected = await client().proposals.reject({ proposalId: open[1]?.id ?? '' });
      expect(rejected.state).toBe('rejected');
      await context().at.restart();
      expect(await client().proposals.list({ designId })).toEqual([]);
      const all = await client().proposals.list({ designId, all: true });
      expect(all.map(({ state }) => state)).toEqual(['accepted', 'rejected']);
      const again = client().proposals.accept({
        proposalId: open[1]?.id ?? '',
        baseRevision: accepted.revision,
      });
      expect(await failureOf(again)).toMatchObject({ data: { reason: 'decided' } });
      expect((await client().designs.undo({ designId })).document.analysis.actions.order).toEqual(
        order,
      );
    });

    test('what a person wrote, confirmed or locked is never proposed away', async () => {
      const before = await drafted();
      const designId = before.document.id;
      const [locked, confirmed, free] = before.document.analysis.causes.order;
      if (free === undefined) throw new Error('too few causes');
      const path = (id: string | undefined) => `/analysis/causes/items/${id}/statement`;
      const changed = (text: string, confirmation: object | null) => ({
        text,
        origin: { kind: 'pattern' as const, id: 'lain', version: '0' },
        confirmed: confirmation === null ? null : { name: 'Ratna', at: '2026-11-22T09:00:00.000Z' },
      });
      const gap = { text: 'Ditulis orang', origin: { kind: 'person' as const }, confirmed: null };
      await client().designs.edit({
        designId,
        baseRevision: before.revision,
        patch: [
          { op: 'replace', path: path(locked), value: changed('Terkunci', null) },
          { op: 'replace', path: path(confirmed), value: changed('Disetujui', {}) },
          { op: 'replace', path: path(free), value: changed('Bebas', null) },
          { op: 'replace', path: '/analysis/gap', value: gap },
          { op: 'replace', path: '/locks', value: [locked ?? ''] },
        ],
      });
      await draft(designId, { scope: { kind: 'step', step: 'analysis' } });
      const open = await client().proposals.list({ designId });
      expect(open.map(({ partId }) => partId)).toEqual([free]);
      expect(open[0]?.changes).toEqual([
        expect.objectContaining({ path: path(free), before: 'Bebas' }),
      ]);
    });

    test('a part that was locked since cannot be changed by accepting', async () => {
      const before = await drafted();
      const designId = before.document.id;
      const [cause = ''] = before.document.analysis.causes.order;
      const path = `/analysis/causes/items/${cause}/statement/text`;
      const changed = await client().designs.edit({
        designId,
        baseRevision: before.revision,
        patch: [{ op: 'replace', path, value: 'Lain' }],
      });
      await draft(designId, { scope: { kind: 'step', step: 'analysis' } });
      const { revision } = await client().designs.edit({
        designId,
        baseRevision: changed.revision,
        patch: [{ op: 'replace', path: '/locks', value: [cause] }],
      });
      const [proposal] = await client().proposals.list({ designId });
      expect(proposal?.blocked).toBe('locked');
      const accept = client().proposals.accept({
        proposalId: proposal?.id ?? '',
        baseRevision: revision,
      });
      expect((await failureOf(accept)).code).toBe('LOCKED');
      expect((await client().proposals.list({ designId }))[0]?.state).toBe('open');
    });
  });

  describe('checks and documents', () => {
    test('findings are told in either language, and counted in the list', async () => {
      const { document, revision } = await drafted();
      const designId = document.id;
      const indonesian = await client().checks.run({ designId });
      const english = await client().checks.run({ designId, language: 'en' });
      expect(indonesian.revision).toBe(revision);
      expect(english.findings.map(({ rule }) => rule)).toEqual(
        indonesian.findings.map(({ rule }) => rule),
      );
      expect(english.findings[0]?.message).not.toBe(indonesian.findings[0]?.message);
      await context().at.core.settled();
      const row = (await client().designs.list({})).rows[0];
      const errors = indonesian.findings.filter(({ severity }) => severity === 'error').length;
      expect(row?.findings.error).toBe(errors);
      expect(row?.progress).toBeGreaterThan(0.5);
    });

    test('a design leaves as a Word file', async () => {
      const { document } = await drafted();
      const { jobId } = await client().exports.start({
        designId: document.id,
        items: [{ kind: 'journey', format: 'docx' }],
        isFinal: false,
      });
      const { result } = await finished(jobId);
      if (result?.kind !== 'export') throw new Error('no file');
      expect(result.name).toMatch(/^[a-z0-9-]+\.docx$/);
      const file = await client().files.get({ fileId: result.fileId });
      const bytes = new Uint8Array(await file.arrayBuffer());
      expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 0x03, 0x04]);
      expect(file.size).toBe(result.size);
    });
  });

  describe('examples', () => {
    test('are added once, and come back from the trash', async () => {
      const { jobId } = await client().examples.install();
      expect(await finished(jobId)).toMatchObject({ state: 'done' });
      const listed = await client().examples.list();
      expect(listed).toHaveLength(2);
      await client().examples.install();
      await context().at.core.settled();
      expect((await client().designs.list({})).rows).toHaveLength(2);
      const [first] = listed;
      if (first === undefined) throw new Error('no example');
      await client().designs.trash(first);
      expect(await client().examples.list()).toHaveLength(1);
      const again = await client().examples.install();
      await finished(again.jobId);
      expect(await client().examples.list()).toEqual(listed);
    });
  });
}
