/** Worker threads: results, failures with their class, ends to every wait. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { newDesign } from '../../design/new-design.ts';
import { IntakeError } from '../../pipeline/intake/intake-error.ts';
import { workerFile } from './start-worker.ts';
import {
  createTaskRunner,
  type TaskRunner,
  type TaskRunnerOptions,
  TaskTimeout,
} from './task-runner.ts';

let runner: TaskRunner | null = null;

function open(options: TaskRunnerOptions = {}): TaskRunner {
  runner = createTaskRunner(options);
  return runner;
}

afterEach(() => runner?.close());

/** A thread that behaves as the test says, in place of the real one. */
function thread(source: string): Worker {
  return new Worker(`const { parentPort } = require('node:worker_threads'); ${source}`, {
    eval: true,
  });
}

const design = newDesign('dsn_aaaaaaaaaa', 'id');

describe('the real thread', () => {
  test('checks, and writes bytes', async () => {
    const tasks = open();
    const [measured, bytes] = await Promise.all([
      tasks.run('measure', { design }),
      tasks.run('writeJson', { design }),
    ]);
    expect(measured).toMatchObject({ jp: 0 });
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(design);
  });

  test('an expected failure comes back as what it was', async () => {
    const failed = await open()
      .run('read', { text: '' })
      .catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(IntakeError);
    expect(failed).toMatchObject({ code: 'empty' });
  });
});

test('a task that never ends is ended, and the next one runs', async () => {
  let started = 0;
  const tasks = open({
    threads: 1,
    limitMs: 3000,
    start: () => {
      started += 1;
      return started === 1
        ? thread('parentPort.on("message", () => { for (;;); });')
        : thread(
            'parentPort.on("message", ({ id }) => parentPort.postMessage({ id, ok: true, value: "ya" }));',
          );
    },
  });
  const stuck = tasks.run('measure', { design });
  const next = tasks.run('measure', { design });
  await expect(stuck).rejects.toBeInstanceOf(TaskTimeout);
  expect(await next).toBe('ya');
});

test('a signal ends a running task and takes a waiting one out of the queue', async () => {
  const tasks = open({ threads: 1, start: () => thread('parentPort.on("message", () => {});') });
  const stop = new AbortController();
  const running = tasks.run('measure', { design }, stop.signal);
  stop.abort(new Error('berhenti'));
  await expect(running).rejects.toThrow('berhenti');
  await expect(tasks.run('measure', { design }, stop.signal)).rejects.toThrow('berhenti');
});

test('a thread that dies fails its task only', async () => {
  let started = 0;
  const tasks = open({
    threads: 1,
    start: () => {
      started += 1;
      return started === 1
        ? thread('parentPort.on("message", () => process.exit(7));')
        : thread(
            'parentPort.on("message", ({ id }) => parentPort.postMessage({ id, ok: true, value: "ya" }));',
          );
    },
  });
  const first = tasks.run('measure', { design });
  const second = tasks.run('measure', { design });
  await expect(first).rejects.toThrow('code 7');
  expect(await second).toBe('ya');
});

test('closing ends every wait', async () => {
  const tasks = open({ threads: 1, start: () => thread('parentPort.on("message", () => {});') });
  const both = [tasks.run('measure', { design }), tasks.run('measure', { design })];
  const ends = Promise.allSettled(both);
  await tasks.close();
  expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

describe('where the thread’s file lies', () => {
  const at = (...path: string[]) => pathToFileURL(join('/', ...path)).href;
  const where = (from: string, ...files: string[]) =>
    workerFile(from, (path) => files.includes(path));

  test('beside the source', () => {
    expect(where(at('clone', 'app', 'workers', 'start-worker.ts'))).toBe(
      join('/', 'clone', 'app', 'workers', 'desk.worker.ts'),
    );
  });

  test('beside the bundle, or above its chunks', () => {
    const file = join('/', 'dist', 'electron', 'desk.worker.mjs');
    expect(where(at('dist', 'electron', 'main.js'), file)).toBe(file);
    expect(where(at('dist', 'electron', 'chunks', 'core-1.js'), file)).toBe(file);
  });

  test('unpacked from an archive, where it was unpacked', () => {
    const packed = join('/', 'app', 'app.asar', 'dist', 'electron', 'desk.worker.mjs');
    const unpacked = join('/', 'app', 'app.asar.unpacked', 'dist', 'electron', 'desk.worker.mjs');
    const main = at('app', 'app.asar', 'dist', 'electron', 'main.js');
    expect(where(main, packed, unpacked)).toBe(unpacked);
    expect(where(main, packed)).toBe(packed);
    expect(() => where(main)).toThrow('not beside');
  });
});
