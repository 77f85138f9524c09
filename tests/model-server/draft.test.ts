/** Drafting with a model, from the window's call to the database. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../design/canonical.ts';
import type { Design } from '../../design/model/design.ts';
import { slotsOf } from '../../design/texts.ts';
import { brief, closeDeskTasks, type Desk, key, openDesk, personal } from './desk.ts';
import { rewordedBy } from './obliging-answer.ts';
import { type ObligingServer, startObligingServer } from './obliging-server.ts';

let server: ObligingServer;
let desk: Desk;
let number = 0;

beforeAll(async () => {
  server = await startObligingServer();
});
afterAll(async () => {
  await server.close();
  await closeDeskTasks();
});
beforeEach(async () => {
  number += 1;
  server.goOn();
  server.writeAs(rewordedBy('dengan tertib'));
  desk = await openDesk(server.baseUrl, `mock-${number}`);
});
afterEach(async () => {
  server.goOn();
  await desk.close();
});

const whole = { kind: 'whole' as const };
const start = (
  designId: string,
  scope: Parameters<typeof desk.client.drafts.start>[0]['scope'] = whole,
) => desk.client.drafts.start({ designId, scope, connection: 'model' });
const get = (designId: string) => desk.client.designs.get({ designId });
const ofModel = (design: Design) =>
  slotsOf(design).filter(({ slot }) => slot.origin.kind === 'model');
const hasPersonalData = (text: string): string[] =>
  Object.values(personal).filter((value) => text.includes(value));
const from = (before: number) => server.asked.slice(before);

describe('a first draft', () => {
  it('stands complete before the first call, and takes the texts of the model as one revision', async () => {
    const asked = server.asked.length;
    const { document } = await desk.begun();
    const designId = document.id;
    const { jobId } = await start(designId);
    const job = await desk.ended(jobId);
    expect(job).toMatchObject({ state: 'done', error: null, result: { ended: null } });
    const history = await desk.client.designs.versions.list({ designId });
    expect(history.map(({ kind, author }) => [kind, author])).toEqual([
      ['draft', `mock-${number}`],
      ['draft', 'pattern'],
      ['edit', ''],
    ]);
    const now = await get(designId);
    const written = ofModel(now.document);
    expect(written.length).toBeGreaterThan(100);
    expect(job.result).toMatchObject({ written: written.length, revision: now.revision });
    expect(written[0]?.slot).toMatchObject({
      confirmed: null,
      origin: { model: `mock-${number}` },
    });
    // One undo takes the model's texts back, the next one the draft.
    const undone = await desk.client.designs.undo({ designId });
    expect(ofModel(undone.document)).toEqual([]);
    expect(undone.document.journey.activities.order.length).toBeGreaterThan(3);

    expect(from(asked).length).toBeGreaterThan(5);
    for (const { raw } of from(asked)) expect(hasPersonalData(raw)).toEqual([]);
  });

  it('sends what the preview shows, and says afterwards what it sent', async () => {
    const asked = server.asked.length;
    const { document } = await desk.begun();
    const designId = document.id;
    const preview = await desk.client.drafts.preview({ designId, scope: whole });
    expect(server.asked.length).toBe(asked);
    expect(preview).toMatchObject({ isLocal: true, model: `mock-${number}` });
    expect(preview.masked.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['nip', 'nik', 'phone', 'email', 'person']),
    );
    expect(preview.estimate.rupiah?.high).toBeGreaterThan(0);
    const { jobId } = await start(designId);
    await desk.ended(jobId);
    const users = from(asked).map(({ user }) => user);
    for (const call of preview.calls.filter(({ isProvisional }) => !isProvisional)) {
      expect(users).toContain(call.user);
    }
    const sent = await desk.client.drafts.sent({ jobId });
    expect(sent.map(({ user }) => user).sort()).toEqual([...users].sort());
  });

  it('sends what the preview shows, also without facts that were struck', async () => {
    const { document } = await desk.begun();
    const designId = document.id;
    const { facts } = await desk.client.intake.read({ text: brief });
    const struck = facts.filter(({ kind }) => kind === 'cause' || kind === 'indicator');
    expect(struck.length).toBeGreaterThan(1);
    const without = struck.map(({ id }) => id);
    const all = await desk.client.drafts.preview({ designId, scope: whole });
    const preview = await desk.client.drafts.preview({ designId, scope: whole, without });
    expect(preview.calls.map(({ user }) => user)).not.toEqual(all.calls.map(({ user }) => user));
    const asked = server.asked.length;
    const { jobId } = await desk.client.drafts.start({
      designId,
      scope: whole,
      connection: 'model',
      without,
    });
    await desk.ended(jobId);
    const wire = from(asked).map(({ system, user }) => `${system}\n\n${user}`);
    const exact = preview.calls.filter(({ isProvisional }) => !isProvisional);
    expect(exact.length).toBeGreaterThan(0);
    for (const { system, user } of exact) expect(wire).toContain(`${system}\n\n${user}`);
    for (const { system, user } of all.calls) expect(wire).not.toContain(`${system}\n\n${user}`);
  });

  it.each([
    ['the same text everywhere', () => 'Tingkatkan pelayanan dengan sungguh-sungguh.'],
    [
      'another language',
      () => 'The staff at the counter should practise this with their supervisor.',
    ],
  ])('brings nothing where a model writes %s, and says why', async (name, write) => {
    server.writeAs(write);
    const { document } = await desk.begun();
    const designId = document.id;
    const { jobId } = await start(designId);
    const job = await desk.ended(jobId);
    const why = name === 'another language' ? 'wrong-language' : 'nothing-usable';
    expect(job.result).toMatchObject({
      written: 0,
      ended: null,
      nothing: { key: `errors.model.${why}` },
    });
    const { document: drafted } = await get(designId);
    expect(ofModel(drafted)).toEqual([]);
    // Trying again asks again, and fills the draft as a first one.
    server.writeAs(rewordedBy('dengan tertib'));
    const again = await desk.ended((await start(designId)).jobId);
    expect(again.result).toMatchObject({ nothing: null, proposals: 0 });
    expect(ofModel((await get(designId)).document).length).toBeGreaterThan(100);
  });

  it('leaves what a person touched meanwhile, and proposes it instead', async () => {
    const { document } = await desk.begun();
    const designId = document.id;
    server.holdAfter(400);
    const asked = server.asked.length;
    const { jobId } = await start(designId);
    await server.count(asked + 1);
    const base = await get(designId);
    expect(base.document.analysis.causes.order.length).toBeGreaterThan(1);
    const [locked = ''] = base.document.analysis.causes.order;
    const own = { text: 'Tulisan saya.', origin: { kind: 'person' as const }, confirmed: null };
    await desk.client.designs.edit({
      designId,
      baseRevision: base.revision,
      patch: [
        { op: 'replace', path: '/analysis/gap', value: own },
        { op: 'replace', path: '/locks', value: [locked] },
      ],
    });
    server.goOn();
    await desk.ended(jobId);
    const now = await get(designId);
    expect(now.document.analysis.gap).toEqual(own);
    expect(canonicalJson(now.document.analysis.causes.items[locked])).toBe(
      canonicalJson(base.document.analysis.causes.items[locked]),
    );
    expect(ofModel(now.document).length).toBeGreaterThan(50);
    const proposals = await desk.client.proposals.list({ designId });
    expect(proposals.map(({ path }) => path)).toEqual(['/analysis/gap']);
    expect(proposals[0]).toMatchObject({ blocked: null, by: `mock-${number}` });
  });

  it('stops at once; what was finished stays, and is not paid for again', async () => {
    const { document } = await desk.begun();
    const designId = document.id;
    const before = server.asked.length;
    const { jobId } = await start(designId);
    // The first section comes; all answers after it stop in the middle.
    for await (const event of await desk.client.jobs.events({ jobId })) {
      if (event.type === 'section') break;
    }
    server.holdAfter(10);
    const begun = server.asked.length;
    await server.count(begun + 1);
    await desk.client.jobs.cancel({ jobId });
    const job = await desk.ended(jobId);
    expect(job).toMatchObject({ state: 'cancelled', result: { kind: 'draft' } });
    await expect
      .poll(() => from(before).some(({ hungUp }) => hungUp), { timeout: 30_000 })
      .toBe(true);
    server.goOn();
    const stopped = await get(designId);
    const first = ofModel(stopped.document).length;
    expect(first).toBeGreaterThan(0);
    const paid = await desk.client.usage.list({ designId });
    expect(paid.length).toBeGreaterThan(0);

    // Drafting again goes on from there: no call whose texts are stored is made again.
    const again = server.asked.length;
    const next = await start(designId);
    expect(await desk.ended(next.jobId)).toMatchObject({
      state: 'done',
      result: { ended: null, proposals: 0 },
    });
    const whole = await get(designId);
    expect(ofModel(whole.document).length).toBeGreaterThan(first);
    const done = (await desk.events(jobId)).flatMap((event) =>
      event.type === 'unit' && event.unit.state === 'done' ? [event.unit.id] : [],
    );
    const sent = await desk.client.drafts.sent({ jobId: next.jobId });
    expect(sent.filter(({ unitId }) => done.includes(unitId))).toEqual([]);
    expect(from(again).length).toBe(sent.length);
  });

  it('ends with the built-in draft and a message where the model cannot be asked', async () => {
    await desk.connection({ baseUrl: 'http://127.0.0.1:9/v1' });
    const { document } = await desk.begun();
    const designId = document.id;
    const job = await desk.ended((await start(designId)).jobId);
    expect(job).toMatchObject({ state: 'done', result: { written: 0, revision: 2 } });
    expect(job.result).toMatchObject({ ended: { key: expect.stringMatching(/^errors\.model\./) } });
    expect((await get(designId)).document.journey.activities.order.length).toBeGreaterThan(3);
  });

  it('stops cleanly at its ceiling', async () => {
    const { document } = await desk.begun();
    const designId = document.id;
    const { jobId } = await desk.client.drafts.start({
      designId,
      scope: whole,
      connection: 'model',
      ceiling: { tokens: 9000 },
    });
    const job = await desk.ended(jobId);
    expect(job).toMatchObject({ state: 'done', result: { ended: { key: 'errors.run.ceiling' } } });
    expect((await get(designId)).document.journey.activities.order.length).toBeGreaterThan(3);
  });
});

describe('after the program ended in the middle', () => {
  it('goes on from the last closed section, and asks for nothing that is stored', async () => {
    const { document } = await desk.begun();
    const designId = document.id;
    server.holdAfter(4500);
    const { jobId } = await start(designId);
    for await (const event of await desk.client.jobs.events({ jobId })) {
      if (event.type === 'section') break;
    }
    const asked = server.asked.length;
    const closing = desk.restart();
    await closing;
    server.goOn();
    const job = await desk.ended(jobId);
    expect(job).toMatchObject({ state: 'done', result: { ended: null } });
    expect(from(asked).length).toBeGreaterThan(0);
    const events = await desk.events(jobId);
    const sections = events.flatMap((event) => (event.type === 'section' ? [event.step] : []));
    expect(sections.length).toBeGreaterThan(3);
    const history = await desk.client.designs.versions.list({ designId });
    expect(history.filter(({ kind }) => kind === 'draft')).toHaveLength(2);
    const attempts = new Set(
      JSON.parse(desk.rows('usage')).map(({ attempt }: { attempt: number }) => attempt),
    );
    expect([...attempts].sort()).toEqual([1, 2]);
  });

  it('does not ask again, propose again or write again when only its end was not told', async () => {
    const at = await desk.drafted();
    const designId = at.document.id;
    const { jobId } = await start(designId, { kind: 'step', step: 'analysis' });
    await desk.ended(jobId);
    const first = await desk.client.proposals.list({ designId });
    expect(first.length).toBeGreaterThan(0);
    const asked = server.asked.length;
    await desk.core.close();
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(`${desk.dataDir}/jelajah.db`);
    database.prepare("UPDATE jobs SET state = 'running', result = NULL WHERE id = ?").run(jobId);
    database.prepare("DELETE FROM job_events WHERE job_id = ? AND type = 'end'").run(jobId);
    database.close();
    await desk.open();
    expect(await desk.ended(jobId)).toMatchObject({
      state: 'done',
      result: { proposals: first.length },
    });
    expect(server.asked.length).toBe(asked);
    expect(await desk.client.proposals.list({ designId })).toEqual(first);
  });
});

describe('a design that has content', () => {
  it('gets proposals part by part; one, several, edited and undone', async () => {
    const before = await desk.drafted();
    const designId = before.document.id;
    const { jobId } = await start(designId, { kind: 'step', step: 'analysis' });
    const job = await desk.ended(jobId);
    expect(job).toMatchObject({ state: 'done', result: { revision: null } });
    expect(await get(designId)).toMatchObject({ revision: before.revision });
    const open = await desk.client.proposals.list({ designId });
    expect(new Set(open.map(({ path }) => path)).size).toBe(open.length);
    expect(open.every(({ path }) => path.startsWith('/analysis/'))).toBe(true);
    const [one, two, three] = open;
    if (one === undefined || two === undefined || three === undefined) throw new Error('too few');

    const edited = one.patch.map((operation) =>
      operation.op === 'replace'
        ? {
            ...operation,
            value: { ...Object(operation.value), text: 'Disunting sebelum diterima.' },
          }
        : operation,
    );
    const accepted = await desk.client.proposals.accept({
      proposalId: one.id,
      baseRevision: before.revision,
      patch: edited,
    });
    const slots = slotsOf(accepted.document);
    const mine = slots.find(({ path }) => path === one.changes[0]?.path)?.slot;
    expect(mine).toMatchObject({
      text: 'Disunting sebelum diterima.',
      origin: { kind: 'person', basedOn: { kind: 'model', model: `mock-${number}` } },
      confirmed: null,
    });
    const beyond = desk.client.proposals.accept({
      proposalId: two.id,
      baseRevision: accepted.revision,
      patch: [{ op: 'replace', path: '/title/text', value: 'Lain' }],
    });
    await expect(beyond).rejects.toMatchObject({ code: 'INVALID' });

    const many = await desk.client.proposals.acceptMany({
      designId,
      proposalIds: open.map(({ id }) => id),
      baseRevision: accepted.revision,
    });
    expect(many.accepted).toEqual(open.slice(1).map(({ id }) => id));
    expect(many.revision).toBe(accepted.revision + 1);
    const undone = await desk.client.designs.undo({ designId });
    expect(canonicalJson(undone.document)).toBe(canonicalJson(accepted.document));
  });

  it('outdates a proposal whose text a person has changed since', async () => {
    const before = await desk.drafted();
    const designId = before.document.id;
    await desk.ended((await start(designId, { kind: 'step', step: 'analysis' })).jobId);
    const own = { text: 'Tulisan saya.', origin: { kind: 'person' as const }, confirmed: null };
    await desk.client.designs.edit({
      designId,
      baseRevision: before.revision,
      patch: [{ op: 'replace', path: '/analysis/gap', value: own }],
    });
    const proposals = await desk.client.proposals.list({ designId });
    expect(proposals.find(({ path }) => path === '/analysis/gap')?.blocked).toBe('outdated');
  });

  it('writes one part again as the user asks, whose words stay out of the job', async () => {
    const before = await desk.drafted();
    const designId = before.document.id;
    const instruction = `Sebut bahwa Sdri. ${personal.name} yang mencatat, dengan kata ringkas.`;
    const path = '/analysis/gap';
    const asked = server.asked.length;
    const { jobId } = await start(designId, { kind: 'part', path, instruction });
    await desk.ended(jobId);
    const [request] = from(asked);
    expect(request?.user).toContain('dengan kata ringkas');
    expect(hasPersonalData(request?.raw ?? '')).toEqual([]);
    const proposals = await desk.client.proposals.list({ designId });
    expect(proposals.map((one) => one.path)).toEqual([path]);
    expect(desk.rows('jobs')).not.toContain('dengan kata ringkas');
  });
});

describe('texts that are settled', () => {
  const examples = async (): Promise<string[]> => {
    const { jobId } = await desk.client.examples.install();
    const { result } = await desk.ended(jobId);
    return result?.kind === 'examples' ? result.designIds : [];
  };

  it('are not written again as a part, before and at the start, with the reason', async () => {
    const before = await desk.drafted();
    const designId = before.document.id;
    const [cause = ''] = before.document.analysis.causes.order;
    const { gap } = before.document.analysis;
    await desk.client.designs.edit({
      designId,
      baseRevision: before.revision,
      patch: [
        {
          op: 'replace',
          path: '/analysis/gap',
          value: { ...gap, confirmed: { name: 'Siti', at: '2026-11-02T03:04:05.000Z' } },
        },
        { op: 'replace', path: '/locks', value: [cause] },
      ],
    });
    const fact = slotsOf(before.document).find(({ path }) => path.endsWith('/unit'))?.path;
    const cases = [
      ['/problem/currentSituation', 'no-such-text'],
      ['/analysis/gap', 'confirmed-text'],
      [`/analysis/causes/items/${cause}`, 'locked'],
      [fact ?? '/agency', 'fact-text'],
    ] as const;
    for (const [path, reason] of cases) {
      const scope = { kind: 'part' as const, path, instruction: 'Lebih ringkas.' };
      for (const call of [
        desk.client.drafts.preview({ designId, scope }),
        start(designId, scope),
      ]) {
        await expect(call).rejects.toMatchObject({ data: { reason } });
      }
    }
  });

  it('are read by the critical reader: the finished examples, too', async () => {
    const ids = await examples();
    expect(ids).toHaveLength(2);
    for (const designId of ids) {
      await desk.client.privacy.put({ designId, previewed: 'review' });
      const { jobId } = await desk.client.coach.review({ designId });
      expect(await desk.ended(jobId)).toMatchObject({ state: 'done', error: null });
      const suggestions = await desk.client.coach.suggestions({ designId });
      expect(suggestions.length).toBeGreaterThan(6);
    }
  });

  it('may be proposed where confirmed, and not where locked', async () => {
    const before = await desk.drafted();
    const designId = before.document.id;
    const { needs, personas } = before.document.learners;
    const confirmed = { name: 'Siti', at: '2026-11-02T03:04:05.000Z' };
    const slots = slotsOf(before.document).filter(
      ({ path, slot }) => path.startsWith('/analysis/') && slot.text !== '',
    );
    const { revision } = await desk.client.designs.edit({
      designId,
      baseRevision: before.revision,
      patch: slots.map(({ path, slot }) => ({
        op: 'replace' as const,
        path,
        value: { ...slot, confirmed },
      })),
    });
    await desk.ended((await desk.client.coach.review({ designId, step: 'analysis' })).jobId);
    const [first] = await desk.client.coach.suggestions({ designId });
    if (first === undefined) throw new Error('no suggestion');
    expect(first.isLocked).toBe(false);
    const { proposalId } = await desk.client.coach.propose({ suggestionId: first.id });
    const accepted = await desk.client.proposals.accept({ proposalId, baseRevision: revision });
    const written = slotsOf(accepted.document).find(({ path }) => path === first.path)?.slot;
    expect(written).toMatchObject({ text: first.rewrite, confirmed: null });

    await desk.client.designs.edit({
      designId,
      baseRevision: accepted.revision,
      patch: [{ op: 'replace', path: '/locks', value: [...needs.order, ...personas.order] }],
    });
    await desk.ended((await desk.client.coach.review({ designId, step: 'learners' })).jobId);
    const all = await desk.client.coach.suggestions({ designId });
    const locked = all.find(({ rewrite, isLocked }) => rewrite !== null && isLocked);
    await expect(
      desk.client.coach.propose({ suggestionId: locked?.id ?? '' }),
    ).rejects.toMatchObject({ data: { reason: 'locked' } });
  });
});

it('keeps jobs, events, sections, usage, what was sent and the log masked; and the key off the disk', async () => {
  const { document } = await desk.begun();
  const designId = document.id;
  // A model that makes up somebody's number.
  const write = rewordedBy('dengan tertib');
  server.writeAs((slot) =>
    slot.id === 't2' ? 'Hubungi NIP 197712312003121002 atau 0813-1111-2222 segera.' : write(slot),
  );
  await desk.ended((await start(designId)).jobId);
  await desk.ended((await start(designId, { kind: 'step', step: 'analysis' })).jobId);
  await desk.ended((await desk.client.coach.review({ designId, step: 'analysis' })).jobId);
  const question = `Siapa ${personal.reader} dalam rancangan ini? Sdr. ${personal.reader} NIP ${personal.nip}.`;
  await desk.ended((await desk.client.coach.ask({ designId, question })).jobId);
  const tables = ['jobs', 'job_events', 'sections', 'usage', 'sent', 'settings'];
  const stored = desk.rows(...tables) + desk.log();
  expect(stored).toContain('draft.model');
  expect(hasPersonalData(stored)).toEqual([]);
  expect(stored).not.toMatch(/197712312003121002|0813-1111-2222/);
  for (const { raw } of server.asked) expect(hasPersonalData(raw)).toEqual([]);
  expect(desk.log()).not.toMatch(/KTP|loket|pemohon/i);
  expect(desk.bytes()).not.toContain(key);
  expect(brief).toContain(personal.nip);
});
