/**
 * Runs jobs. Everything about a job that matters is stored before it is told: its row, its numbered
 * events, a wish to cancel. What a process that ended left open, the next one recovers.
 */
import { setMaxListeners } from 'node:events';
import { ORPCError } from '@orpc/contract';
import type { RunCeiling } from '../../contract/drafting.ts';
import type { Message } from '../../contract/errors.ts';
import {
  type Job,
  type JobEvent,
  type JobKind,
  type JobResult,
  jobEventSchema,
  jobKindSchema,
  jobResultSchema,
  type RunUnit,
} from '../../contract/jobs.ts';
import type { JobRecovery, Job as JobRow, JobsRepository } from '../../db/jobs.ts';
import type { Json } from '../../design/canonical.ts';
import { toJson } from '../../design/edit.ts';
import { newId } from '../../design/ids.ts';
import type { TokenCount } from '../../design/model-connection.ts';
import { messageOf, toDeclared } from '../failures.ts';
import type { Log } from '../ports.ts';
import type { Withheld } from '../review/withheld.ts';
import { jobErrorSchema, jobInputHeadSchema } from './stored.ts';

/** What a running job may do. All of it is stored at once. */
export interface JobContext {
  readonly jobId: string;
  /** Fires when the user asked to stop or the program ends. */
  readonly signal: AbortSignal;
  /** `fraction` is 0-1. */
  progress(fraction: number, title: Message): void;
  section(step: string): void;
  /** Redacted text only. `isRestart`: what was shown of this step before is void. */
  text(step: string, text: string, isRestart?: boolean): void;
  unit(unit: RunUnit): void;
  /** `ceiling`: where the run stops. */
  meter(tokens: TokenCount, cost: number | null, ceiling?: RunCeiling): void;
  /** Which beginning of the job this is, from 1. */
  readonly attempt: number;
  /** True when the user asked to stop; false when it is the program that ends. */
  readonly isCancelled: () => boolean;
}

/** Thrown by a handler that was stopped and leaves something behind: the job ends as cancelled, with it. */
export class JobStopped extends Error {
  override name = 'JobStopped';
  readonly result: JobResult;

  constructor(result: JobResult) {
    super('the job was stopped');
    this.result = result;
  }
}

export interface JobHandler {
  /** What happens to it when the program ended while it ran. */
  readonly recovery: JobRecovery;
  /** Must leave nothing half done when the signal fires; then it may throw anything. */
  run(input: Json, context: JobContext): Promise<JobResult>;
}

export type JobHandlers = Readonly<Record<JobKind, JobHandler>>;

export interface JobRunner {
  /**
   * Stores it and returns at once; it begins when there is room. `words`: the user's own, which may name
   * people and so stay out of the job's row.
   */
  start(kind: JobKind, input: Json, words?: string): Job;
  get(id: string): Job;
  list(query: { open?: boolean; designId?: string; limit?: number }): Job[];
  cancel(id: string): Job;
  /** Replays what is stored after number `after`, then waits for more until the job ends. */
  events(id: string, after: number, signal?: AbortSignal): AsyncGenerator<JobEvent, void>;
  /** Takes up what an earlier process left. */
  recover(): void;
  readonly busy: boolean;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
  /** Stops running jobs where they are, for the next start to recover; waits for them to let go. */
  close(): Promise<void>;
}

/** So many jobs run at once; the rest wait. Those that wait for a model hold up no others. */
const atOnce = { desk: 2, model: 3 } as const;
type Lane = keyof typeof atOnce;

function laneOf(row: Pick<JobRow, 'kind' | 'input'>): Lane {
  if (row.kind === 'probe' || row.kind === 'critique' || row.kind === 'question') return 'model';
  const head = jobInputHeadSchema.safeParse(row.input);
  return head.success && head.data.connection === 'model' ? 'model' : 'desk';
}

/** A job that was begun so often without coming to an end is given up. */
const mostBeginnings = 3;

export interface RunnerOptions {
  jobs: JobsRepository;
  /** Names and words of people: in results, not in rows. */
  withheld?: Withheld;
  handlers: JobHandlers;
  log: Log;
}

export function createJobRunner({ jobs, handlers, log, withheld }: RunnerOptions): JobRunner {
  const running = new Map<string, { stop: AbortController; ended: Promise<void>; lane: Lane }>();
  const waiting: Array<{ id: string; lane: Lane }> = [];
  const listeners = new Map<string, Set<() => void>>();
  let closing = false;
  let whenIdle: Array<() => void> = [];

  const whole = (job: Job): Job =>
    job.result === null || withheld === undefined
      ? job
      : { ...job, result: withheld.restore(job.id, job.result) };
  const shown = (row: JobRow): Job => whole(toJob(row));

  const wake = (id: string): void => {
    for (const listener of listeners.get(id) ?? []) listener();
  };

  const tell = (id: string, type: JobEvent['type'], payload: object): void => {
    jobs.addEvent(id, { type, payload: toJson(payload) });
    wake(id);
  };

  const settle = (
    id: string,
    to: 'done' | 'failed' | 'cancelled',
    outcome: { result?: Json; error?: Json } = {},
  ): void => {
    const row = jobs.move(id, to, outcome);
    tell(id, 'end', { job: toJob(row) });
  };

  const beginnings = (id: string): number =>
    jobs.eventsOf(id, ['state']).filter(({ payload }) => isRunning(payload)).length;

  /** Beginnings since it last got on: one that stores sections is not stuck, however often it is cut off. */
  const beginningsInVain = (row: JobRow): number => {
    if (row.recovery !== 'resume') return beginnings(row.id);
    let count = 0;
    for (const { type, payload } of jobs.eventsOf(row.id, ['state', 'section'])) {
      if (type === 'section') count = 0;
      else if (type === 'state' && isRunning(payload)) count += 1;
    }
    return count;
  };

  const run = async (id: string, stop: AbortController): Promise<void> => {
    const row = jobs.move(id, 'running');
    tell(id, 'state', { state: 'running' });
    const { signal } = stop;
    try {
      const handler = handlers[jobKindSchema.parse(row.kind)];
      const result = await handler.run(row.input, {
        jobId: id,
        signal,
        progress: (fraction, title) => tell(id, 'progress', { fraction, title }),
        section: (step) => tell(id, 'section', { step }),
        text: (step, text, isRestart) =>
          tell(id, 'text', { step, text, ...(isRestart === true ? { isRestart } : {}) }),
        unit: (unit) => tell(id, 'unit', { unit }),
        meter: (tokens, cost, ceiling) =>
          tell(id, 'meter', { tokens, cost, ...(ceiling === undefined ? {} : { ceiling }) }),
        attempt: beginnings(id),
        isCancelled: () => jobs.get(id).cancelRequested,
      });
      settle(id, 'done', { result: toJson(withheld?.strip(result) ?? result) });
    } catch (error) {
      if (error instanceof JobStopped) settle(id, 'cancelled', { result: toJson(error.result) });
      else if (jobs.get(id).cancelRequested) settle(id, 'cancelled');
      else if (closing && signal.aborted) return;
      else {
        settle(id, 'failed', {
          error: toJson(messageOf(toDeclared(error, log, `job.${row.kind}`))),
        });
      }
    }
  };

  const next = (): void => {
    while (!closing) {
      const busy = (lane: Lane): number =>
        [...running.values()].filter((one) => one.lane === lane).length;
      const at = waiting.findIndex((one) => busy(one.lane) < atOnce[one.lane]);
      const [first] = at < 0 ? [] : waiting.splice(at, 1);
      if (first === undefined) break;
      const { id, lane } = first;
      const stop = new AbortController();
      setMaxListeners(0, stop.signal);
      const ended = run(id, stop)
        .catch((error: unknown) => {
          // Storage failed under the job: its row stays open and the next start recovers it.
          toDeclared(error, log, 'job.store');
        })
        .finally(() => {
          running.delete(id);
          next();
        });
      running.set(id, { stop, ended, lane });
    }
    if (running.size === 0 && waiting.length === 0) {
      for (const tellIdle of whenIdle.splice(0)) tellIdle();
    }
  };

  const enqueue = (row: JobRow): void => {
    waiting.push({ id: row.id, lane: laneOf(row) });
    // Not within the caller's own call: a start returns before its job begins.
    setImmediate(next);
  };

  return {
    start(kind, input, words) {
      if (closing) throw new ORPCError('NOT_NOW', { data: closingMessage });
      const row = jobs.create({
        // Ids of jobs follow the form of part ids, so that one pattern finds them all in a log.
        id: `job_${newId('design').slice(4)}`,
        kind,
        input,
        recovery: handlers[kind].recovery,
      });
      if (words !== undefined) jobs.putWords(row.id, words);
      tell(row.id, 'state', { state: 'queued' });
      enqueue(row);
      return toJob(row);
    },
    get: (id) => shown(jobs.get(id)),
    list({ open = false, designId, limit = 100 }) {
      const rows = jobs.list({
        ...(open ? { states: ['queued', 'running'] as const } : {}),
        ...(designId === undefined ? {} : { designId }),
        limit,
      });
      return rows.map(shown);
    },
    cancel(id) {
      if (!jobs.requestCancel(id)) return shown(jobs.get(id));
      const at = waiting.findIndex((one) => one.id === id);
      if (at >= 0) {
        waiting.splice(at, 1);
        settle(id, 'cancelled');
      }
      running.get(id)?.stop.abort();
      return shown(jobs.get(id));
    },
    async *events(id, after, signal) {
      jobs.get(id);
      let last = after;
      for (;;) {
        if (signal?.aborted === true) return;
        let resume: () => void = () => undefined;
        const changed = new Promise<void>((resolve) => {
          resume = resolve;
        });
        // Listen first, then read: what is stored in between is not missed.
        const set = listeners.get(id) ?? new Set();
        listeners.set(id, set.add(resume));
        signal?.addEventListener('abort', resume, { once: true });
        try {
          const rows = jobs.events(id, last);
          for (const row of rows) {
            const event = toEvent(row);
            last = event.seq;
            yield event.type === 'end' ? { ...event, job: whole(event.job) } : event;
            if (event.type === 'end') return;
          }
          // They come a page at a time: there may be more of them already.
          if (rows.length > 0) continue;
          // A process that ended between the two may have stored the outcome without telling it.
          if (closing || isOver(jobs.get(id).state)) return;
          await changed;
        } finally {
          signal?.removeEventListener('abort', resume);
          set.delete(resume);
          if (set.size === 0) listeners.delete(id);
        }
      }
    },
    recover() {
      for (const row of jobs.unfinished()) {
        const begun = beginningsInVain(row);
        if (row.cancelRequested) settle(row.id, 'cancelled');
        else if (row.state === 'running' && (row.recovery === 'abandon' || begun >= mostBeginnings))
          settle(row.id, 'failed', { error: toJson(abandoned) });
        else {
          if (row.state === 'running') {
            jobs.move(row.id, 'queued');
            tell(row.id, 'state', { state: 'queued' });
          }
          enqueue(row);
        }
      }
    },
    get busy() {
      return running.size > 0 || waiting.length > 0;
    },
    idle: () =>
      new Promise((resolve) => {
        if (running.size === 0 && waiting.length === 0) resolve();
        else whenIdle.push(resolve);
      }),
    async close() {
      closing = true;
      whenIdle = [];
      waiting.length = 0;
      const all = [...running.values()];
      for (const { stop } of all) stop.abort();
      for (const id of listeners.keys()) wake(id);
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}

const abandoned = { key: 'errors.job.abandoned', params: {}, correlationId: null };
const closingMessage = { key: 'errors.notNow.closing', params: {}, reason: 'closing' };

function isOver(state: JobRow['state']): boolean {
  return state !== 'queued' && state !== 'running';
}

function isRunning(payload: Json): boolean {
  return JSON.stringify(payload) === '{"state":"running"}';
}

/** A row as the contract shows it. */
export function toJob(row: JobRow): Job {
  const head = jobInputHeadSchema.safeParse(row.input);
  return {
    id: row.id,
    kind: jobKindSchema.parse(row.kind),
    state: row.state,
    designId: head.success ? (head.data.designId ?? null) : null,
    cancelRequested: row.cancelRequested,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    result: row.result === null ? null : jobResultSchema.parse(row.result),
    error: row.error === null ? null : jobErrorSchema.parse(row.error),
  };
}

function toEvent(row: { seq: number; at: string; type: string; payload: Json }): JobEvent {
  const payload = typeof row.payload === 'object' && !Array.isArray(row.payload) ? row.payload : {};
  return jobEventSchema.parse({ ...payload, seq: row.seq, at: row.at, type: row.type });
}
