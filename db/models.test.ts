/** What drafting with a model keeps. */
import { expect, test } from 'vitest';
import { sampleDesign } from './testing/sample.ts';
import { withStore } from './testing/store.ts';
import { monthOf, type UsageEntry } from './usage.ts';

const design = sampleDesign(1);
const entry: UsageEntry = {
  jobId: 'job_a',
  attempt: 1,
  unit: 's1',
  designId: design.id,
  kind: 'draft',
  connection: 'Kantor',
  model: 'm',
  tokens: { input: 100, output: 50, cached: 10, isEstimate: false },
  cost: 12,
};

test('a design that is purged leaves no words of its jobs behind', () =>
  withStore({}, (store) => {
    store.designs.create({ document: design, author: '' });
    const input = { designId: design.id };
    store.jobs.create({ id: 'job_a', kind: 'draft', input, recovery: 'resume' });
    store.jobs.create({ id: 'job_b', kind: 'draft', input: {}, recovery: 'resume' });
    for (const jobId of ['job_a', 'job_b']) {
      store.jobs.putWords(jobId, 'Sebut Sdr. Contoh Rekaan.');
      store.jobs.addSent(jobId, { user: 'teks' });
      const section = { jobId, key: 'k', output: 'teks', usage: null, cost: null, attempts: 1 };
      store.jobs.putSection(section);
    }
    store.designs.trash(design.id);
    store.designs.purge(design.id);
    expect(store.jobs.words('job_a')).toBeNull();
    expect(store.jobs.sent('job_a')).toEqual([]);
    expect(store.jobs.sections('job_a')).toEqual([]);
    expect(store.jobs.get('job_a').state).toBe('queued');
    expect(store.jobs.words('job_b')).not.toBeNull();
    expect(store.jobs.sent('job_b')).toHaveLength(1);
  }));

test('a call is one row however often it is told; rows outlive job and design', () =>
  withStore({}, (store, clock) => {
    store.designs.create({ document: design, author: '' });
    store.jobs.create({ id: 'job_a', kind: 'draft', input: {}, recovery: 'resume' });
    store.usage.put({ ...entry, cost: 5 });
    store.usage.put(entry);
    store.usage.put({ ...entry, attempt: 2, cost: null });
    expect(store.usage.list({}).map(({ cost }) => cost)).toEqual(
      expect.arrayContaining([12, null]),
    );
    expect(store.usage.list({ designId: design.id })).toHaveLength(2);
    expect(store.usage.spentThisMonth()).toBe(12);
    expect(store.usage.byDesign()).toMatchObject([{ designId: design.id, calls: 2, cost: 12 }]);
    store.jobs.move('job_a', 'running');
    store.jobs.move('job_a', 'done');
    clock.forward(40 * 86_400_000);
    expect(store.jobs.prune(clock.now().toISOString())).toBe(1);
    store.designs.trash(design.id);
    store.designs.purge(design.id);
    expect(store.usage.list({})).toMatchObject([{ designId: null }, { designId: null }]);
    expect(store.usage.spentThisMonth()).toBe(0);
    const then = monthOf(new Date('2026-03-02T01:00:00.000Z'));
    expect(store.usage.byMonth()).toMatchObject([{ month: then, calls: 2 }]);
    expect(store.check()).toEqual([]);
  }));

test('a section of a job that did not come to its end is found by the next one of that design only', () =>
  withStore({}, (store) => {
    const job = (id: string, designId: string): void => {
      store.jobs.create({ id, kind: 'draft', input: { designId }, recovery: 'resume' });
      store.jobs.move(id, 'running');
    };
    const put = (jobId: string, key: string): void => {
      const usage = { input: 1, output: 1, cached: 0, isEstimate: false };
      store.jobs.putSection({ jobId, key, output: key, usage, cost: null, attempts: 1 });
    };
    job('job_stopped', 'dsn_a');
    put('job_stopped', 'one');
    store.jobs.move('job_stopped', 'cancelled');
    job('job_early', 'dsn_a');
    put('job_early', 'two');
    store.jobs.move('job_early', 'done', { result: { ended: { key: 'errors.model.network' } } });
    job('job_whole', 'dsn_a');
    put('job_whole', 'three');
    store.jobs.move('job_whole', 'done', { result: { ended: null } });
    job('job_next', 'dsn_a');
    const found = ['one', 'two', 'three'].map((key) => store.jobs.paidSection('job_next', key));
    expect(found.map((one) => one?.jobId)).toEqual(['job_stopped', 'job_early', undefined]);
    job('job_other', 'dsn_b');
    expect(store.jobs.paidSection('job_other', 'one')).toBeNull();
  }));

test('privacy is kept field by field, the first showing of each kind only', () =>
  withStore({}, (store, clock) => {
    store.designs.create({ document: design, author: '' });
    const never = { draft: null, review: null, question: null };
    expect(store.privacy.get(design.id).previewedAt).toEqual(never);
    store.privacy.put(design.id, { confirmed: ['Siti Rekaan'] });
    const first = store.privacy.put(design.id, { previewed: 'draft' }).previewedAt;
    expect(first).toEqual({ ...never, draft: expect.any(String) });
    clock.forward(1000);
    expect(store.privacy.put(design.id, { previewed: 'draft', localOnly: true })).toEqual({
      confirmed: ['Siti Rekaan'],
      declined: [],
      localOnly: true,
      previewedAt: first,
    });
  }));
