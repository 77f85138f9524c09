/** Long work: a stored row and numbered events that can be replayed. */
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { probeSchema, tokenCountSchema } from '../design/model-connection.ts';
import { shareSchema } from '../design/quantity.ts';
import { runCeilingSchema } from './drafting.ts';
import { messageSchema } from './errors.ts';
import { writtenFileSchema } from './exports.ts';
import { approvalSchema, importReportSchema } from './review.ts';
import { base, designIdSchema, documentIdSchema, instantSchema, seriesIdSchema } from './shared.ts';

export const jobKindSchema = z.enum([
  'draft',
  'export',
  'backup',
  'examples',
  'probe',
  'critique',
  'question',
  'import',
  'microDraft',
  'replaceSource',
  'seriesExport',
  'reviewImport',
  'approval',
]);
export type JobKind = z.infer<typeof jobKindSchema>;

export const jobStateSchema = z.enum(['queued', 'running', 'done', 'failed', 'cancelled']);
export type JobState = z.infer<typeof jobStateSchema>;

/** What a job leaves behind. */
export const jobResultSchema = z.discriminatedUnion('kind', [
  /** The design was filled (`revision`), or there are proposals to look at. */
  z.object({
    kind: z.literal('draft'),
    designId: designIdSchema,
    revision: z.number().int().nullable(),
    proposals: z.number().int(),
    /** With a model: texts it wrote, texts of it that were not taken, and why it ended early. */
    written: z.number().int().optional(),
    refused: z.number().int().optional(),
    ended: messageSchema.nullable().optional(),
    /** It ran to its end, but nothing of it could be used: why. */
    nothing: messageSchema.nullable().optional(),
  }),
  z.object({
    kind: z.literal('export'),
    /** Fetch it with `files.get`: the one file, or the zip. */
    fileId: z.string(),
    name: z.string(),
    size: z.number(),
    /** Each file by itself; absent in results of earlier versions. */
    files: z.array(writtenFileSchema).optional(),
    /** Names of attached files that found no room in a `.jelajah` file. */
    leftOut: z.array(z.string()).optional(),
  }),
  z.object({
    kind: z.literal('reviewImport'),
    designId: designIdSchema,
    /** Null: nothing new for the design itself. */
    revision: z.number().int().nullable(),
    comments: z.number().int(),
    proposals: z.number().int(),
    decisions: z.number().int(),
    report: importReportSchema,
  }),
  z.object({ kind: z.literal('approval'), designId: designIdSchema, approval: approvalSchema }),
  z.object({ kind: z.literal('backup'), backupId: z.string() }),
  z.object({ kind: z.literal('examples'), designIds: z.array(designIdSchema) }),
  z.object({ kind: z.literal('probe'), connectionId: z.string(), probe: probeSchema }),
  z.object({
    kind: z.literal('critique'),
    designId: designIdSchema,
    suggestions: z.number().int(),
  }),
  z.object({ kind: z.literal('question'), designId: designIdSchema, questionId: z.string() }),
  z.object({ kind: z.literal('import'), designId: documentIdSchema, sourceId: z.string() }),
  /** The series was filled (`revision`; null: nothing changed), or there are proposals to look at. */
  z.object({
    kind: z.literal('microDraft'),
    seriesId: seriesIdSchema,
    revision: z.number().int().nullable(),
    proposals: z.number().int(),
    /** With a model: as for `draft`. */
    written: z.number().int().optional(),
    refused: z.number().int().optional(),
    ended: messageSchema.nullable().optional(),
    nothing: messageSchema.nullable().optional(),
  }),
  /** The newer file is attached in the place of the older one. */
  z.object({
    kind: z.literal('replaceSource'),
    seriesId: seriesIdSchema,
    sourceId: z.string(),
    /** Null: no text of the series rests on it. */
    revision: z.number().int().nullable(),
    /** Units with sentences that changed or are gone. */
    staleUnits: z.number().int(),
  }),
  /** Fetch it with `files.get`. */
  z.object({
    kind: z.literal('seriesExport'),
    fileId: z.string(),
    name: z.string(),
    size: z.number(),
  }),
]);
export type JobResult = z.infer<typeof jobResultSchema>;

export const jobSchema = z.object({
  id: z.string(),
  kind: jobKindSchema,
  state: jobStateSchema,
  /** The design or series it works on, where there is one. */
  designId: documentIdSchema.nullable(),
  cancelRequested: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  result: jobResultSchema.nullable(),
  error: messageSchema.extend({ correlationId: z.string().nullable() }).nullable(),
});
export type Job = z.infer<typeof jobSchema>;

/** One call of a run with a model. */
export const unitSchema = z.object({
  id: z.string(),
  title: messageSchema,
  /** `kept`: nothing usable came, the texts stay. `failed`: the call failed for good. */
  state: z.enum(['waiting', 'running', 'done', 'kept', 'failed', 'stopped']),
  tokens: tokenCountSchema,
  cost: z.number().int().nullable(),
  attempts: z.number().int(),
  written: z.number().int(),
  kept: z.number().int(),
  error: messageSchema.nullable(),
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
});
export type RunUnit = z.infer<typeof unitSchema>;

const eventHead = { seq: z.number().int().min(1), at: instantSchema };

export const jobEventSchema = z.discriminatedUnion('type', [
  z.object({ ...eventHead, type: z.literal('state'), state: jobStateSchema }),
  /** `fraction` is 0-1; `title` is a key of messages/. */
  z.object({
    ...eventHead,
    type: z.literal('progress'),
    fraction: shareSchema,
    title: messageSchema,
  }),
  /** A step of the draft was closed and stored. */
  z.object({ ...eventHead, type: z.literal('section'), step: z.string() }),
  /** A piece of a model's text as it comes; shown live, never applied. */
  z.object({
    ...eventHead,
    type: z.literal('text'),
    step: z.string(),
    text: z.string(),
    /** What was shown of this step before is void. */
    isRestart: z.boolean().optional(),
  }),
  /** How one call of a run stands. */
  z.object({ ...eventHead, type: z.literal('unit'), unit: unitSchema }),
  /** All of the run so far. */
  z.object({
    ...eventHead,
    type: z.literal('meter'),
    tokens: tokenCountSchema,
    /** Rupiah; null without prices. */
    cost: z.number().int().nullable(),
    /** Where the run stops. */
    ceiling: runCeilingSchema.optional(),
  }),
  /** The last event of every job. */
  z.object({ ...eventHead, type: z.literal('end'), job: jobSchema }),
]);
export type JobEvent = z.infer<typeof jobEventSchema>;

export const jobs = {
  get: base.input(z.object({ jobId: z.string() })).output(jobSchema),
  /** Newest first. */
  list: base
    .input(
      z.object({
        open: z.boolean().optional(),
        designId: documentIdSchema.optional(),
        limit: z.number().int().min(1).max(500).optional(),
      }),
    )
    .output(z.array(jobSchema)),
  /** Asks it to stop; it stops at its next step. A job that has ended stays as it is. */
  cancel: base.input(z.object({ jobId: z.string() })).output(jobSchema),
  /**
   * Stored events after number `after` (default 0: all), then live ones until the job ends. Each
   * carries its number as event id: a client that reconnects goes on where it was.
   */
  events: base
    .input(z.object({ jobId: z.string(), after: z.number().int().min(0).optional() }))
    .output(eventIterator(jobEventSchema)),
};
