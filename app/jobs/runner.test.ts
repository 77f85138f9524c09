/** Jobs over a real store: what is stored, what a new process takes up, what cancelling does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JobEvent } from '../../contract/jobs.ts';
import type { JobRecovery } from '../../db/jobs.ts';
import { openStore, type Store } from '../../db/store.ts';
import { silentLog } from '../ports.ts';
import { createJobRunner, type JobContext, type JobHandler, type JobRunner } from './runner.ts';

let folder: string;
let store: Store;
let runs: JobContext[];
let finish: PromiseWithResolvers<void>;

const backup = { kind: 'backup', backupId: 'x' } as const;

/** Ends when the test says so, or when it is stopped. */
function handler(recovery: JobRecovery): JobHandler {
  return {
    recovery,
    async run(_input, context) {
      runs.push(context);
      const stopped = new Promise<never>((_, reject) => {
        context.signal.addEventListener('abort', () => reject(context.signal.reason));
      });
      await Promise.race([finish.promise, stopped]);
      return backup;
    },
  };
}

function start(recovery: JobRecovery = 'restart'): JobRunner {
  const one = handler(recovery);
  return createJobRunner({
    jobs: store.jobs,
    handlers: {
      draft: one,
      export: one,
      backup: one,
      examples: one,
      probe: one,
      critique: one,
      question: one,
      import: one,
      microDraft: one,
      replaceSource: one,
      seriesExport: one,
      reviewImport: one,
      approval: one,
    },
    log: silentLog,
  });
}

async function ended(runner: JobRunner, id: string): Promise<JobEvent[]> {
  const events: JobEvent[] = [];
  for await (const event of runner.events(id, 0)) events.push(event);
  return events;
}

/** Resolves once `count` jobs have begun. */
async function begun(runner: JobRunner, id: string, count: number): Promise<void> {
  for await (const event of runner.events(id, 0)) {
    if (event.type === 'state' && event.state === 'running' && runs.length >= count) return;
  }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jelajah-jobs-'));
  store = await openStore({ dataDir: folder });
  runs = [];
  finish = Promise.withResolvers();
});

afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

test('what a job tells is stored in the order it was told', async () => {
  const runner = start();
  const { id } = runner.start('backup', {});
  await begun(runner, id, 1);
  runs[0]?.progress(0.5, { key: 'errors.work.copying', params: {} });
  runs[0]?.section('analysis');
  finish.resolve();
  const events = await ended(runner, id);
  expect(events.map(({ type }) => type)).toEqual(['state', 'state', 'progress', 'section', 'end']);
  expect(events.at(-1)).toMatchObject({ job: { state: 'done', result: backup } });
  expect(runner.busy).toBe(false);
});

test('a reader that comes late gets every event of a long job, and its end', async () => {
  const runner = start();
  const { id } = runner.start('backup', {});
  await begun(runner, id, 1);
  for (let piece = 0; piece < 1200; piece += 1) runs[0]?.text('s1', String(piece));
  finish.resolve();
  await runner.idle();
  const events = await ended(runner, id);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events).toHaveLength(1203);
  expect(events.at(-1)?.type).toBe('end');
});

test('a job whose end was stored but never told keeps no reader waiting', async () => {
  const runner = start();
  const { id } = runner.start('backup', {});
  await begun(runner, id, 1);
  store.jobs.move(id, 'done', { result: backup });
  expect((await ended(start(), id)).map(({ type }) => type)).toEqual(['state', 'state']);
});

test('two run at once, the third waits for one to end', async () => {
  const runner = start();
  const [first, , third] = ['a', 'b', 'c'].map(() => runner.start('backup', {}));
  await begun(runner, first?.id ?? '', 1);
  expect(runs).toHaveLength(2);
  expect(runner.get(third?.id ?? '').state).toBe('queued');
  finish.resolve();
  await runner.idle();
  expect(runs).toHaveLength(3);
});

test('cancelling a running job stops it, and the wish is stored', async () => {
  const runner = start();
  const { id } = runner.start('backup', {});
  await begun(runner, id, 1);
  runner.cancel(id);
  expect((await ended(runner, id)).at(-1)).toMatchObject({
    job: { state: 'cancelled', cancelRequested: true },
  });
});

test('a job that waits is cancelled without ever beginning', async () => {
  const runner = start();
  const { id } = runner.start('backup', {});
  runner.cancel(id);
  await runner.idle();
  expect(runner.get(id).state).toBe('cancelled');
  expect(runs).toHaveLength(0);
});

test('a failure is stored as a message, never as its own words', async () => {
  const runner = start();
  const { id } = runner.start('backup', {});
  await begun(runner, id, 1);
  finish.reject(new Error('rahasia dokumen'));
  const events = await ended(runner, id);
  expect(events.at(-1)).toMatchObject({
    job: { state: 'failed', error: { key: 'errors.internal' } },
  });
  expect(JSON.stringify(events)).not.toContain('rahasia');
});

describe('after the program ended in the middle', () => {
  /** A process that was killed: its job is left running, nothing was told. */
  async function killed(recovery: JobRecovery): Promise<string> {
    const before = start(recovery);
    const { id } = before.start('backup', {});
    await begun(before, id, 1);
    // Whatever ends from here on, that run never does.
    finish = Promise.withResolvers();
    return id;
  }

  test('a job that can be restarted runs again, its events going on', async () => {
    const id = await killed('restart');
    const after = start('restart');
    after.recover();
    await begun(after, id, 2);
    finish.resolve();
    const events = await ended(after, id);
    const states = events.flatMap((event) => (event.type === 'state' ? [event.state] : []));
    expect(states).toEqual(['queued', 'running', 'queued', 'running']);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  });

  test('one that cannot is given up, in words', async () => {
    const id = await killed('abandon');
    const after = start('abandon');
    after.recover();
    expect(after.get(id)).toMatchObject({
      state: 'failed',
      error: { key: 'errors.job.abandoned' },
    });
  });

  test('one that was to be cancelled is cancelled', async () => {
    const id = await killed('restart');
    store.jobs.requestCancel(id);
    const after = start();
    after.recover();
    expect(after.get(id).state).toBe('cancelled');
    expect(runs).toHaveLength(1);
  });

  test('one that ends every process is not begun for ever', async () => {
    const id = await killed('restart');
    for (let time = 2; time <= 3; time += 1) {
      const again = start();
      again.recover();
      await begun(again, id, time);
    }
    const last = start();
    last.recover();
    expect(last.get(id)).toMatchObject({ state: 'failed', error: { key: 'errors.job.abandoned' } });
  });
});

test('closing leaves running jobs for the next start', async () => {
  const runner = start();
  const { id } = runner.start('backup', {});
  await begun(runner, id, 1);
  await runner.close();
  expect(store.jobs.get(id).state).toBe('running');
  expect(() => runner.start('backup', {})).toThrow();
});

test('a reader that goes away while it waits is let go', async () => {
  const runner = start();
  const { id } = runner.start('backup', {});
  await begun(runner, id, 1);
  const gone = new AbortController();
  const stream = runner.events(id, 2, gone.signal);
  const next = stream.next();
  gone.abort();
  expect(await next).toEqual({ done: true, value: undefined });
});
