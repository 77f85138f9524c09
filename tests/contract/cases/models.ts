/** Drafting with a model, what it costs, what may leave, and the critical reader. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ObligingServer, startObligingServer } from '../../model-server/obliging-server.ts';
import { brief, type Context, failureOf } from './context.ts';

export function modelCases(context: () => Context): void {
  const client = () => context().at.client;
  let server: ObligingServer;
  beforeAll(async () => {
    server = await startObligingServer();
  });
  afterAll(() => server.close());

  const connection = () => ({
    id: 'uji',
    name: 'Uji',
    provider: 'compatible' as const,
    baseUrl: server.baseUrl,
    model: 'mock',
    price: { input: 40_000, cached: null, output: 160_000, asOf: '2026-11-01' },
    probe: null,
  });
  const turnOn = () =>
    client().settings.put({
      ai: { enabled: true, connections: [connection()], activeId: 'uji' },
    });
  const finished = async (jobId: string) => {
    for await (const event of await client().jobs.events({ jobId })) {
      if (event.type === 'end') return event.job;
    }
    throw new Error('the job never ended');
  };
  /** Drafted by the rules; its outgoing text was seen. */
  const drafted = async (): Promise<string> => {
    const { document } = await client().designs.create({ from: 'brief', text: brief });
    const designId = document.id;
    await finished((await client().drafts.start({ designId, scope: { kind: 'whole' } })).jobId);
    for (const previewed of ['draft', 'review', 'question'] as const) {
      await client().privacy.put({ designId, previewed });
    }
    return designId;
  };
  const analysis = { kind: 'step' as const, step: 'analysis' as const };

  describe('a model', () => {
    beforeEach(turnOn);

    test('is asked for nothing before the outgoing text was shown', async () => {
      const { document } = await client().designs.create({ from: 'brief', text: brief });
      const designId = document.id;
      const start = () =>
        client().drafts.start({ designId, scope: { kind: 'whole' }, connection: 'model' });
      expect(await failureOf(start())).toMatchObject({ data: { reason: 'not-previewed' } });
      const preview = await client().drafts.preview({ designId, scope: { kind: 'whole' } });
      expect(preview.calls.length).toBeGreaterThan(3);
      expect(preview.estimate.calls).toBe(preview.calls.length);
      expect(await failureOf(start())).toMatchObject({ data: { reason: 'not-previewed' } });
      const state = await client().privacy.put({ designId, previewed: 'draft' });
      expect(state.previewedAt).toEqual({
        draft: expect.any(String),
        review: null,
        question: null,
      });
      expect((await client().jobs.list({ designId })).length).toBe(0);
    });

    test('refuses what a person, the office or the month has closed', async () => {
      const designId = await drafted();
      const start = () => client().drafts.start({ designId, scope: analysis, connection: 'model' });
      const far = { ...connection(), baseUrl: 'https://llm.contoh.go.id/v1' };
      await client().settings.put({ ai: { connections: [far] } });
      await client().privacy.put({ designId, localOnly: true });
      expect(await failureOf(start())).toMatchObject({ data: { reason: 'local-only' } });
      await client().settings.put({
        ai: { connections: [{ ...far, baseUrl: 'http://llm.contoh.go.id/v1' }] },
      });
      expect(await failureOf(start())).toMatchObject({ data: { reason: 'insecure' } });
      await client().settings.put({ ai: { enabled: false } });
      expect(await failureOf(start())).toMatchObject({ data: { reason: 'ai-off' } });
      await client().settings.put({ ai: { enabled: true, activeId: null } });
      expect(await failureOf(start())).toMatchObject({ data: { reason: 'no-connection' } });
      expect((await client().privacy.get({ designId })).localOnly).toBe(true);
      const part = client().drafts.start({
        designId,
        scope: { kind: 'part', path: '/analysis/gap', instruction: 'ringkas' },
      });
      expect(await failureOf(part)).toMatchObject({ code: 'INVALID' });
    });

    test('tells where a run would stop, and that no policy holds', async () => {
      await client().settings.put({
        ai: { ceiling: { runRupiah: 9000, runTokens: null, monthRupiah: 5000 } },
      });
      expect(await client().ai.policy()).toEqual({
        state: 'none',
        allowedProviders: null,
        allowedHosts: null,
        localOnly: false,
        ceiling: { runRupiah: null, runTokens: null, monthRupiah: null },
        run: { rupiah: 5000, tokens: null },
        forbidden: [],
      });
      const { ceiling } = await client().ai.estimate({ connectionId: 'uji' });
      expect(ceiling).toEqual({ rupiah: 5000, tokens: null });
    });

    test('proposes; several are accepted as one step; each call is on the bill', async () => {
      const designId = await drafted();
      const { jobId } = await client().drafts.start({
        designId,
        scope: analysis,
        connection: 'model',
      });
      expect(await finished(jobId)).toMatchObject({ state: 'done' });
      const open = await client().proposals.list({ designId });
      expect(open.length).toBeGreaterThan(2);
      const { revision } = await client().designs.get({ designId });
      const ids = open.map(({ id }) => id);
      const stale = client().proposals.acceptMany({
        designId,
        proposalIds: ids,
        baseRevision: revision - 1,
      });
      expect((await failureOf(stale)).code).toBe('CONFLICT');
      const many = await client().proposals.acceptMany({
        designId,
        proposalIds: ids,
        baseRevision: revision,
      });
      expect(many).toMatchObject({ revision: revision + 1, accepted: ids });
      expect(await client().proposals.list({ designId })).toEqual([]);

      const sent = await client().drafts.sent({ jobId });
      expect(sent.length).toBeGreaterThan(0);
      const received = server.asked.map(({ user }) => user);
      for (const { user } of sent) expect(received).toContain(user);
      const rows = await client().usage.list({ designId });
      expect(rows.length).toBeGreaterThan(0);
      expect(rows[0]).toMatchObject({ kind: 'draft', designId, model: 'mock', connection: 'Uji' });
      const { months, designs } = await client().usage.summary();
      expect(months[0]?.cost).toBe(rows.reduce((sum, { cost }) => sum + (cost ?? 0), 0));
      expect(designs.map((one) => one.designId)).toEqual([designId]);
      const sheet = await client().usage.export({ format: 'xlsx' });
      expect([...new Uint8Array(await sheet.arrayBuffer()).subarray(0, 2)]).toEqual([0x50, 0x4b]);
      const csv = await client().usage.export({ format: 'csv', designId });
      expect((await csv.text()).trim().split('\r\n')).toHaveLength(rows.length + 1);

      await client().designs.trash({ designId });
      await client().designs.purge({ designId });
      const after = await client().usage.list({});
      expect(after).toHaveLength(rows.length);
      expect(after[0]).toMatchObject({ designId: null, designTitle: '' });

      await client().settings.put({
        ai: { ceiling: { runRupiah: null, runTokens: null, monthRupiah: 1 } },
      });
      const other = await drafted();
      const start = client().drafts.start({
        designId: other,
        scope: analysis,
        connection: 'model',
      });
      expect(await failureOf(start)).toMatchObject({ data: { reason: 'month-spent' } });
    });

    test('is estimated for a usual design and for this one', async () => {
      const usual = await client().ai.estimate({ connectionId: 'uji' });
      expect(usual.calls).toBeGreaterThan(3);
      expect(usual.rupiah?.low).toBeGreaterThan(0);
      const designId = await drafted();
      const own = await client().ai.estimate({ connectionId: 'uji', designId });
      expect(own.input.high).toBeGreaterThan(own.input.low);
      const none = client().ai.estimate({ connectionId: 'lain' });
      expect(await failureOf(none)).toMatchObject({ data: { reason: 'no-connection' } });
    });

    test('is put to the test; what was found stays with the connection', async () => {
      const { jobId } = await client().ai.probe({ connectionId: 'uji' });
      const job = await finished(jobId);
      expect(job).toMatchObject({ state: 'done', result: { kind: 'probe', connectionId: 'uji' } });
      const [stored] = (await client().settings.get()).ai.connections;
      expect(stored?.probe?.parallel).toBeGreaterThanOrEqual(1);
      expect((await client().usage.list({})).some(({ kind }) => kind === 'probe')).toBe(true);
      const changed = { ...connection(), probe: stored?.probe ?? null, model: 'lain' };
      const { ai } = await client().settings.put({ ai: { connections: [changed] } });
      expect(ai.connections[0]?.probe).toBeNull();
    });

    test('names are suggested, confirmed and declined', async () => {
      const text = `${brief}\nNarahubung: Sdri. Siti Rekaan dan Bapak Bagian Umum.`;
      const { document } = await client().designs.create({ from: 'brief', text });
      const designId = document.id;
      const { names } = await client().privacy.get({ designId });
      expect(names).toContainEqual({ name: 'Siti Rekaan', state: 'suggested' });
      const changed = await client().privacy.put({
        designId,
        confirmed: ['Siti Rekaan'],
        declined: ['Bagian Umum'],
      });
      expect(changed.names).toContainEqual({ name: 'Siti Rekaan', state: 'confirmed' });
      expect(changed.names).toContainEqual({ name: 'Bagian Umum', state: 'declined' });
    });
  });

  describe('the critical reader', () => {
    beforeEach(turnOn);

    test('shows what a review and a question would send before the first of each kind', async () => {
      const { document } = await client().designs.create({ from: 'brief', text: brief });
      const designId = document.id;
      await finished((await client().drafts.start({ designId, scope: { kind: 'whole' } })).jobId);
      await client().privacy.put({ designId, previewed: 'draft' });
      const question = 'Mengapa pelatihan saja tidak cukup?';
      const asked = server.asked.length;
      const review = () => client().coach.review({ designId, step: 'analysis' });
      const ask = () => client().coach.ask({ designId, question });
      expect(await failureOf(review())).toMatchObject({ data: { reason: 'not-previewed' } });
      const ofReview = await client().coach.preview({
        designId,
        ask: { kind: 'review', step: 'analysis' },
      });
      await client().privacy.put({ designId, previewed: 'review' });
      expect(await failureOf(ask())).toMatchObject({ data: { reason: 'not-previewed' } });
      const ofQuestion = await client().coach.preview({
        designId,
        ask: { kind: 'question', question },
      });
      await client().privacy.put({ designId, previewed: 'question' });
      expect(server.asked.length).toBe(asked);
      expect(await client().jobs.list({ designId, open: true })).toEqual([]);

      for (const [preview, start] of [
        [ofReview, review],
        [ofQuestion, ask],
      ] as const) {
        const before = server.asked.length;
        const { jobId } = await start();
        await finished(jobId);
        const wire = server.asked.slice(before).map(({ system, user }) => ({ system, user }));
        const shown = preview.calls.map(({ system, user }) => ({ system, user }));
        expect(wire).toEqual(shown);
        const sent = await client().drafts.sent({ jobId });
        expect(sent).toEqual(preview.calls);
      }
    });

    test('suggests; a suggestion becomes a proposal or goes', async () => {
      const designId = await drafted();
      const { jobId } = await client().coach.review({ designId, step: 'analysis' });
      expect(await finished(jobId)).toMatchObject({
        state: 'done',
        result: { kind: 'critique', suggestions: 2 },
      });
      const [first, second] = await client().coach.suggestions({ designId });
      if (first === undefined || second === undefined) throw new Error('too few');
      expect(first).toMatchObject({ state: 'open', isOutdated: false, by: 'mock' });
      const { revision } = await client().designs.get({ designId });
      const { proposalId } = await client().coach.propose({ suggestionId: first.id });
      const [proposal] = await client().proposals.list({ designId });
      expect(proposal).toMatchObject({ id: proposalId, path: first.path, blocked: null });
      expect((await client().designs.get({ designId })).revision).toBe(revision);
      await client().proposals.accept({ proposalId, baseRevision: revision });
      const propose = client().coach.propose({ suggestionId: second.id });
      expect(await failureOf(propose)).toMatchObject({ data: { reason: 'no-rewrite' } });
      expect(await client().coach.dismiss({ suggestionId: second.id })).toMatchObject({
        state: 'dismissed',
      });
      const left = await client().coach.suggestions({ designId });
      expect(left.map(({ state, isOutdated }) => [state, isOutdated])).toEqual([
        ['proposed', true],
      ]);
    });

    test('answers a question with references, and changes nothing', async () => {
      const designId = await drafted();
      const before = await client().designs.get({ designId });
      const question = 'Mengapa pelatihan saja tidak cukup?';
      const { jobId } = await client().coach.ask({ designId, question });
      expect(await finished(jobId)).toMatchObject({ state: 'done', result: { kind: 'question' } });
      const [answer] = await client().coach.answers({ designId });
      expect(answer).toMatchObject({ question, by: 'mock' });
      expect(answer?.answer).toContain('tercantum');
      expect(answer?.references.length).toBeGreaterThan(0);
      const { revision, document } = await client().designs.get({ designId });
      expect({ revision, document }).toEqual({
        revision: before.revision,
        document: before.document,
      });
    });
  });
}
