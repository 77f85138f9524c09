import { expect, test } from 'vitest';
import { openStore } from './store.ts';
import { inFolder, withStore } from './testing/store.ts';

const job = { id: 'job_1', kind: 'draft', input: { brief: 'x' }, recovery: 'resume' } as const;

test('a job goes its way and no other', () =>
  withStore({}, (store, clock) => {
    const { jobs } = store;
    expect(jobs.create(job)).toMatchObject({ ...job, state: 'queued', cancelRequested: false });
    expect(() => jobs.create(job)).toThrow(expect.objectContaining({ code: 'EXISTS' }));
    expect(() => jobs.move('job_1', 'done')).toThrow(
      expect.objectContaining({
        code: 'JOB_STATE',
        details: { jobId: 'job_1', from: 'queued', to: 'done' },
      }),
    );
    clock.forward(10);
    expect(jobs.move('job_1', 'running').updatedAt).toBe(clock.now().toISOString());
    expect(jobs.requestCancel('job_1')).toBe(true);
    expect(jobs.get('job_1').cancelRequested).toBe(true);
    expect(jobs.move('job_1', 'done', { result: { designId: 'd' } }).result).toEqual({
      designId: 'd',
    });
    expect(jobs.requestCancel('job_1')).toBe(false);
    expect(() => jobs.get('job_2')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(jobs.list({ states: ['done', 'failed'] })).toHaveLength(1);
    expect(jobs.list({ states: ['running'] })).toEqual([]);
    expect(jobs.list({ kind: 'export' })).toEqual([]);
  }));

test('events are numbered from 1 and replay after any number', () =>
  withStore({}, ({ jobs }) => {
    jobs.create(job);
    jobs.create({ ...job, id: 'job_2' });
    for (const type of ['started', 'section', 'done']) {
      jobs.addEvent('job_1', { type, payload: { type } });
    }
    expect(jobs.addEvent('job_2', { type: 'started', payload: null }).seq).toBe(1);
    expect(jobs.events('job_1').map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'started'],
      [2, 'section'],
      [3, 'done'],
    ]);
    expect(jobs.events('job_1', 2)).toMatchObject([{ seq: 3, payload: { type: 'done' } }]);
    expect(jobs.events('job_1', 0, 1)).toHaveLength(1);
    expect(() => jobs.addEvent('job_3', { type: 'x', payload: null })).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  }));

test('what was left unfinished, its cancel wish and its sections are there after a restart', () =>
  inFolder(async (dataDir) => {
    const store = await openStore({ dataDir });
    const { jobs } = store;
    jobs.create(job);
    jobs.create({ ...job, id: 'job_2', recovery: 'abandon' });
    jobs.create({ ...job, id: 'job_3' });
    jobs.move('job_1', 'running');
    jobs.requestCancel('job_1');
    jobs.move('job_3', 'cancelled');
    const section = {
      jobId: 'job_1',
      key: 'abc',
      output: { text: 'satu' },
      usage: { input: 10 },
      cost: null,
      attempts: 2,
    };
    jobs.putSection(section);
    store.close();
    await withStore({ dataDir }, ({ jobs: again }) => {
      expect(again.unfinished().map(({ id, recovery }) => [id, recovery])).toEqual([
        ['job_1', 'resume'],
        ['job_2', 'abandon'],
      ]);
      expect(again.get('job_1').cancelRequested).toBe(true);
      expect(again.section('job_1', 'abc')).toMatchObject(section);
      // The same key is never worked out twice: what was stored first stays.
      expect(again.putSection({ ...section, output: { text: 'dua' } }).output).toEqual({
        text: 'satu',
      });
      expect(again.section('job_1', 'other')).toBeNull();
      expect(again.sections('job_1')).toHaveLength(1);
    });
  }));

test('pruning forgets finished jobs with all they had', () =>
  withStore({}, ({ jobs }, clock) => {
    jobs.create(job);
    jobs.create({ ...job, id: 'job_2' });
    jobs.addEvent('job_1', { type: 'x', payload: null });
    jobs.move('job_1', 'failed', { error: { code: 'X' } });
    clock.forward(1000);
    expect(jobs.prune(clock.now().toISOString())).toBe(1);
    expect(jobs.events('job_1')).toEqual([]);
    expect(jobs.list().map(({ id }) => id)).toEqual(['job_2']);
  }));
