/**
 * Hands tasks to worker threads: as many threads as there is work for, at most two, ended after a
 * quiet while. Every wait has an end: a task that gives no sign of life for too long is stopped with its
 * thread, and with every program that it started.
 */
import type { Worker } from 'node:worker_threads';
import { ReaderError, readerErrorCodes } from '../../documents/readers/reader-error.ts';
import { IntakeError, intakeErrorCodes } from '../../pipeline/intake/intake-error.ts';
import { MicroError, microErrorCodes } from '../../pipeline/micro/types.ts';
import { startWorker } from './start-worker.ts';
import type {
  TaskCancel,
  TaskFailure,
  TaskInput,
  TaskName,
  TaskOutput,
  TaskReply,
  TaskRequest,
} from './tasks.ts';

export interface TaskRunner {
  /** Errors: what the task threw; `TaskTimeout`; the signal's reason. */
  run<K extends TaskName>(
    task: K,
    input: TaskInput<K>,
    signal?: AbortSignal,
    /** Told of a long task's way: a share 0-1. */
    onProgress?: (fraction: number) => void,
  ): Promise<TaskOutput<K>>;
  close(): Promise<void>;
}

export class TaskTimeout extends Error {
  override name = 'TaskTimeout';
}

export interface TaskRunnerOptions {
  /** Threads at most. */
  threads?: number;
  /** Longest a task may take without telling how far it is, in milliseconds. */
  limitMs?: number;
  /** A thread without work ends after this time, in milliseconds. */
  quietMs?: number;
  start?: () => Worker;
}

interface Pending {
  request: TaskRequest;
  signal: AbortSignal | undefined;
  onProgress: ((fraction: number) => void) | undefined;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
  /** Runs out when nothing is heard of the task. */
  life: NodeJS.Timeout | null;
}

interface Thread {
  worker: Worker;
  current: Pending | null;
  quiet: NodeJS.Timeout | null;
  /** Ids of processes that its task has started and that run. */
  programs: Set<number>;
  /** Its task is no longer wanted; it only puts its programs away. */
  leave: (() => void) | null;
}

/** So long a thread may take to put its ended programs away, in milliseconds. */
const leaveMs = 1000;

export function createTaskRunner(options: TaskRunnerOptions = {}): TaskRunner {
  const { threads: most = 2, limitMs = 120_000, quietMs = 60_000, start = startWorker } = options;
  const threads = new Set<Thread>();
  const queue: Pending[] = [];
  let nextId = 1;
  let closed = false;

  const drop = async (thread: Thread, taskId: number | null = null): Promise<void> => {
    threads.delete(thread);
    if (thread.quiet !== null) clearTimeout(thread.quiet);
    // Who waits for the end of it waits for something that the process knows of.
    thread.worker.ref();
    for (const pid of thread.programs) end(pid);
    if (thread.programs.size > 0 && taskId !== null) {
      // Only the thread that started a program learns of its end and can put away what is left of it.
      const left = new Promise<void>((resolve) => {
        thread.leave = resolve;
      });
      thread.worker.postMessage({ cancel: taskId } satisfies TaskCancel);
      const late = setTimeout(() => thread.leave?.(), leaveMs);
      await left;
      clearTimeout(late);
      for (const pid of thread.programs) end(pid);
    }
    await thread.worker.terminate();
  };

  const open = (): Thread => {
    const thread: Thread = {
      worker: start(),
      current: null,
      quiet: null,
      programs: new Set(),
      leave: null,
    };
    threads.add(thread);
    thread.worker.on('message', (reply: TaskReply) => {
      if ('program' in reply) {
        if (!reply.isRunning) thread.programs.delete(reply.program);
        else thread.programs.add(reply.program);
        if (thread.leave !== null && reply.isRunning) end(reply.program);
        return;
      }
      if (thread.leave !== null && 'ok' in reply) thread.leave();
      const pending = thread.current;
      if (pending === null || pending.request.id !== reply.id) return;
      if ('progress' in reply) {
        pending.life?.refresh();
        pending.onProgress?.(reply.progress);
        return;
      }
      thread.current = null;
      if (reply.ok) pending.resolve(reply.value);
      else pending.reject(revive(reply.failure));
      serve();
    });
    const fail = (error: unknown): void => {
      const pending = thread.current;
      thread.current = null;
      void drop(thread);
      pending?.reject(error);
      serve();
    };
    thread.worker.on('error', fail);
    thread.worker.on('exit', (code) => {
      thread.leave?.();
      if (threads.has(thread)) fail(new Error(`a worker thread ended with code ${code}`));
    });
    // Waiting threads keep nobody alive; a running task is kept alive by who waits for it.
    thread.worker.unref();
    return thread;
  };

  const serve = (): void => {
    for (;;) {
      const pending = queue[0];
      if (pending === undefined || closed) break;
      const free = [...threads].find(({ current }) => current === null);
      const thread = free ?? (threads.size < most ? open() : null);
      if (thread === null) break;
      queue.shift();
      give(thread, pending);
    }
    for (const thread of threads) {
      if (thread.current === null && thread.quiet === null) {
        thread.quiet = setTimeout(() => void drop(thread), quietMs);
        thread.quiet.unref();
      }
    }
  };

  const give = (thread: Thread, pending: Pending): void => {
    if (thread.quiet !== null) clearTimeout(thread.quiet);
    thread.quiet = null;
    thread.current = pending;
    thread.worker.ref();
    const stop = (error: unknown): void => {
      if (thread.current !== pending) return;
      thread.current = null;
      void drop(thread, pending.request.id);
      pending.reject(error);
      serve();
    };
    const limit = setTimeout(
      () => stop(new TaskTimeout(`${pending.request.task} gave no sign for ${limitMs} ms`)),
      limitMs,
    );
    pending.life = limit;
    const onAbort = (): void => stop(pending.signal?.reason);
    pending.signal?.addEventListener('abort', onAbort, { once: true });
    const { resolve, reject } = pending;
    const done = (): void => {
      clearTimeout(limit);
      pending.signal?.removeEventListener('abort', onAbort);
      if (threads.has(thread)) thread.worker.unref();
    };
    pending.resolve = (value) => {
      done();
      resolve(value);
    };
    pending.reject = (error) => {
      done();
      reject(error);
    };
    thread.worker.postMessage(pending.request);
  };

  return {
    run: <K extends TaskName>(
      task: K,
      input: TaskInput<K>,
      signal?: AbortSignal,
      onProgress?: (fraction: number) => void,
    ) =>
      new Promise<TaskOutput<K>>((resolve, reject) => {
        if (closed) throw new Error('the task runner is closed');
        signal?.throwIfAborted();
        const request: TaskRequest = { id: nextId, task, input };
        nextId += 1;
        queue.push({
          request,
          signal,
          onProgress,
          // The worker ran exactly this task, so its value has exactly this type.
          resolve: (value) => resolve(value as TaskOutput<K>),
          reject,
          life: null,
        });
        serve();
      }),
    async close() {
      closed = true;
      for (const pending of queue.splice(0)) pending.reject(new Error('closed'));
      const all = [...threads].map((thread) => {
        const pending = thread.current;
        thread.current = null;
        const ending = drop(thread, pending?.request.id ?? null);
        pending?.reject(new Error('closed'));
        return ending;
      });
      await Promise.all(all);
    },
  };
}

/** At once; a program that is gone already is no fault. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone.
  }
}

/** Gives an expected failure its class back, so that callers can tell it apart. */
function revive(failure: TaskFailure): Error {
  const unread = readerErrorCodes.find((known) => known === failure.code);
  if (failure.name === 'ReaderError' && unread !== undefined) {
    return new ReaderError(unread, failure.message);
  }
  const code = intakeErrorCodes.find((known) => known === failure.code);
  if (failure.name === 'IntakeError' && code !== undefined) {
    return new IntakeError(code, failure.message, lineOf(failure.details));
  }
  const cannot = microErrorCodes.find((known) => known === failure.code);
  if (failure.name === 'MicroError' && cannot !== undefined) return new MicroError(cannot);
  const error = Object.assign(new Error(failure.message), {
    code: failure.code ?? undefined,
    details: failure.details === null ? null : JSON.parse(failure.details),
  });
  error.name = failure.name;
  error.stack = failure.stack;
  return error;
}

function lineOf(details: string | null): number | null {
  const value: unknown = details === null ? null : JSON.parse(details);
  if (value === null || typeof value !== 'object' || !('line' in value)) return null;
  return typeof value.line === 'number' ? value.line : null;
}
