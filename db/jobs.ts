/** Long work as stored rows: jobs, their numbered events, and the sections a job has finished. */
import { sql as raw, type Selectable } from 'kysely';
import type { Json } from '../design/canonical.ts';
import { type Context, instant } from './context.ts';
import { StorageError } from './errors.ts';
import type { JobEventsTable, JobsTable } from './tables.ts';

export type JobState = JobsTable['state'];
/** What to do with a job that was running when the program ended. */
export type JobRecovery = JobsTable['recovery'];

export interface Job {
  id: string;
  kind: string;
  state: JobState;
  recovery: JobRecovery;
  input: Json;
  result: Json;
  error: Json;
  cancelRequested: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface JobEvent {
  jobId: string;
  /** 1, 2, 3... without gaps. */
  seq: number;
  at: string;
  type: string;
  payload: Json;
}

export interface Section {
  jobId: string;
  /** Names everything the output depends on; the same key is never worked out twice. */
  key: string;
  output: Json;
  /** Tokens, as the model port counts them; null without a model. */
  usage: Json;
  /** Rupiah; null while no price is known. */
  cost: number | null;
  attempts: number;
  createdAt: string;
}

export interface JobsRepository {
  /** Errors: EXISTS. */
  create(job: { id: string; kind: string; input: Json; recovery: JobRecovery }): Job;
  /** Errors: NOT_FOUND. */
  get(id: string): Job;
  /** Newest first. */
  list(query?: {
    states?: readonly JobState[];
    kind?: string;
    designId?: string;
    limit?: number;
  }): Job[];
  /** Those that an earlier process left queued or running, oldest first; `recovery` says what to do. */
  unfinished(): Job[];
  /**
   * queued -> running | cancelled | failed; running -> done | failed | cancelled | queued (again).
   * Errors: NOT_FOUND, JOB_STATE.
   */
  move(id: string, to: JobState, outcome?: { result?: Json; error?: Json }): Job;
  /** Stored, so that it also holds after a restart. False when the job is over. */
  requestCancel(id: string): boolean;
  /** Errors: NOT_FOUND. */
  addEvent(id: string, event: { type: string; payload: Json }): JobEvent;
  /** Events with a number above `after`, in order. */
  events(id: string, after?: number, limit?: number): JobEvent[];
  /** Events of those types, in order. */
  eventsOf(id: string, types: readonly string[]): JobEvent[];
  /** Stores a finished section; the same key again is a no-op that returns what was stored first. */
  putSection(section: Omit<Section, 'createdAt'>): Section;
  section(jobId: string, key: string): Section | null;
  sections(jobId: string): Section[];
  /**
   * A section of this job, or of another one on the same design that did not come to its end (also one
   * that is done, but whose result says why it ended early): what was paid for is not paid again. What a
   * whole one has left was used; asking again is meant to be new.
   */
  paidSection(jobId: string, key: string): Section | null;
  /** Notes the messages of one call, masked. Errors: NOT_FOUND. */
  addSent(jobId: string, payload: Json): void;
  sent(jobId: string): Json[];
  /** The user's own words for a job; they may name people and stay out of its row. Errors: NOT_FOUND. */
  putWords(jobId: string, words: string): void;
  words(jobId: string): string | null;
  /** Forgets finished jobs, with events and sections, last changed before that instant. */
  prune(before: string): number;
}

const next: Readonly<Record<JobState, readonly JobState[]>> = {
  queued: ['running', 'cancelled', 'failed'],
  running: ['done', 'failed', 'cancelled', 'queued'],
  done: [],
  failed: [],
  cancelled: [],
};

export function jobsRepository(context: Context): JobsRepository {
  const { sql } = context;

  const get = (id: string): Job => {
    const row = sql.get(sql.build.selectFrom('jobs').selectAll().where('id', '=', id));
    if (row === undefined) throw new StorageError('NOT_FOUND', { what: 'job', id });
    return toJob(row);
  };

  const head = (id: string): { designId: string | null } => {
    const row = sql.get(sql.build.selectFrom('jobs').select('design_id').where('id', '=', id));
    if (row === undefined) throw new StorageError('NOT_FOUND', { what: 'job', id });
    return { designId: row.design_id };
  };

  const section = (jobId: string, key: string): Section | null => {
    const row = sql.get(
      sql.build
        .selectFrom('sections')
        .selectAll()
        .where('job_id', '=', jobId)
        .where('key', '=', key),
    );
    return row === undefined ? null : toSection(row);
  };

  return {
    create: ({ id, kind, input, recovery }) =>
      sql.transaction(() => {
        const at = instant(context);
        const added = sql.run(
          sql.build
            .insertInto('jobs')
            .values({
              id,
              kind,
              state: 'queued',
              recovery,
              input: JSON.stringify(input),
              result: null,
              error: null,
              cancel_requested: 0,
              created_at: at,
              updated_at: at,
            })
            .onConflict((conflict) => conflict.doNothing()),
        );
        if (added === 0) throw new StorageError('EXISTS', { what: 'job', id });
        return get(id);
      }),
    get,
    list: ({ states, kind, designId, limit = 200 } = {}) => {
      let query = sql.build
        .selectFrom('jobs')
        .selectAll()
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(limit);
      if (states !== undefined) query = query.where('state', 'in', [...states]);
      if (kind !== undefined) query = query.where('kind', '=', kind);
      if (designId !== undefined) query = query.where('design_id', '=', designId);
      return sql.all(query).map(toJob);
    },
    unfinished: () =>
      sql
        .all(
          sql.build
            .selectFrom('jobs')
            .selectAll()
            .where('state', 'in', ['queued', 'running'])
            .orderBy('created_at')
            .orderBy('id'),
        )
        .map(toJob),
    move: (id, to, outcome = {}) =>
      sql.transaction(() => {
        const { state } = get(id);
        if (!next[state].includes(to)) {
          throw new StorageError('JOB_STATE', { jobId: id, from: state, to });
        }
        const { result, error } = outcome;
        sql.run(
          sql.build
            .updateTable('jobs')
            .set({
              state: to,
              updated_at: instant(context),
              ...(result === undefined ? {} : { result: JSON.stringify(result) }),
              ...(error === undefined ? {} : { error: JSON.stringify(error) }),
            })
            .where('id', '=', id),
        );
        return get(id);
      }),
    requestCancel: (id) =>
      sql.transaction(() => {
        if (next[get(id).state].length === 0) return false;
        sql.run(
          sql.build
            .updateTable('jobs')
            .set({ cancel_requested: 1, updated_at: instant(context) })
            .where('id', '=', id),
        );
        return true;
      }),
    addEvent: (id, { type, payload }) =>
      sql.transaction(() => {
        get(id);
        const last = sql.get(
          sql.build
            .selectFrom('job_events')
            .select('seq')
            .where('job_id', '=', id)
            .orderBy('seq', 'desc')
            .limit(1),
        );
        const event = { jobId: id, seq: (last?.seq ?? 0) + 1, at: instant(context), type, payload };
        sql.run(
          sql.build.insertInto('job_events').values({
            job_id: id,
            seq: event.seq,
            at: event.at,
            type,
            payload: JSON.stringify(payload),
          }),
        );
        return event;
      }),
    events: (id, after = 0, limit = 1000) =>
      sql
        .all(
          sql.build
            .selectFrom('job_events')
            .selectAll()
            .where('job_id', '=', id)
            .where('seq', '>', after)
            .orderBy('seq')
            .limit(limit),
        )
        .map(toEvent),
    eventsOf: (id, types) =>
      sql
        .all(
          sql.build
            .selectFrom('job_events')
            .selectAll()
            .where('job_id', '=', id)
            .where('type', 'in', [...types])
            .orderBy('seq'),
        )
        .map(toEvent),
    putSection: ({ jobId, key, output, usage, cost, attempts }) =>
      sql.transaction(() => {
        get(jobId);
        sql.run(
          sql.build
            .insertInto('sections')
            .values({
              job_id: jobId,
              key,
              output: JSON.stringify(output),
              usage: usage === null ? null : JSON.stringify(usage),
              cost,
              attempts,
              created_at: instant(context),
            })
            .onConflict((conflict) => conflict.doNothing()),
        );
        const stored = section(jobId, key);
        if (stored === null) throw new Error('a section that was just stored is not there');
        return stored;
      }),
    section,
    sections: (jobId) =>
      sql
        .all(
          sql.build
            .selectFrom('sections')
            .selectAll()
            .where('job_id', '=', jobId)
            .orderBy('created_at')
            .orderBy('key'),
        )
        .map(toSection),
    paidSection: (jobId, key) => {
      const { designId } = head(jobId);
      const own = section(jobId, key);
      if (own !== null || designId === null) return own;
      const row = sql.get(
        sql.build
          .selectFrom('sections')
          .innerJoin('jobs', 'jobs.id', 'sections.job_id')
          .selectAll('sections')
          .where('sections.key', '=', key)
          .where('jobs.design_id', '=', designId)
          .where(({ eb, or }) =>
            or([
              eb('jobs.state', '!=', 'done'),
              eb(raw`json_extract(jobs.result, '$.ended')`, 'is not', null),
            ]),
          )
          .orderBy('sections.created_at')
          .limit(1),
      );
      return row === undefined ? null : toSection(row);
    },
    addSent: (jobId, payload) =>
      sql.transaction(() => {
        get(jobId);
        const last = sql.get(
          sql.build
            .selectFrom('sent')
            .select(({ fn }) => fn.max('number').as('number'))
            .where('job_id', '=', jobId),
        );
        sql.run(
          sql.build.insertInto('sent').values({
            job_id: jobId,
            number: (last?.number ?? 0) + 1,
            payload: JSON.stringify(payload),
          }),
        );
      }),
    sent: (jobId) =>
      sql
        .all(
          sql.build
            .selectFrom('sent')
            .select('payload')
            .where('job_id', '=', jobId)
            .orderBy('number'),
        )
        .map(({ payload }): Json => JSON.parse(payload)),
    putWords: (jobId, words) =>
      sql.transaction(() => {
        get(jobId);
        sql.run(
          sql.build
            .insertInto('job_words')
            .values({ job_id: jobId, words })
            .onConflict((conflict) => conflict.column('job_id').doUpdateSet({ words })),
        );
      }),
    words: (jobId) =>
      sql.get(sql.build.selectFrom('job_words').select('words').where('job_id', '=', jobId))
        ?.words ?? null,
    prune: (before) =>
      sql.run(
        sql.build
          .deleteFrom('jobs')
          .where('state', 'in', ['done', 'failed', 'cancelled'])
          .where('updated_at', '<', before),
      ),
  };
}

function toJob(row: Selectable<JobsTable>): Job {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    recovery: row.recovery,
    input: JSON.parse(row.input),
    result: row.result === null ? null : JSON.parse(row.result),
    error: row.error === null ? null : JSON.parse(row.error),
    cancelRequested: row.cancel_requested === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toEvent(row: JobEventsTable): JobEvent {
  return {
    jobId: row.job_id,
    seq: row.seq,
    at: row.at,
    type: row.type,
    payload: JSON.parse(row.payload),
  };
}

function toSection(row: {
  job_id: string;
  key: string;
  output: string;
  usage: string | null;
  cost: number | null;
  attempts: number;
  created_at: string;
}): Section {
  return {
    jobId: row.job_id,
    key: row.key,
    output: JSON.parse(row.output),
    usage: row.usage === null ? null : JSON.parse(row.usage),
    cost: row.cost,
    attempts: row.attempts,
    createdAt: row.created_at,
  };
}
