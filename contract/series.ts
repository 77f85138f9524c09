/** Micro series: from modules to short units that cite their source. Attached modules: `sources`. */
import { z } from 'zod';
import { languageSchema } from '../design/enums.ts';
import { idSchema, partIdSchema } from '../design/ids.ts';
import type { ImportReport } from '../design/micro/import-report.ts';
import type { Series } from '../design/model/series.ts';
import { patchSchema } from '../design/patch.ts';
import { historyRowSchema, shelfSchema, snippetsSchema } from './designs.ts';
import { connectionSchema, previewSchema } from './drafting.ts';
import { editErrors, messageSchema } from './errors.ts';
import { findingSchema } from './files.ts';
import {
  base,
  designIdSchema,
  instantSchema,
  jobStartedSchema,
  revisionSchema,
  seriesIdSchema,
  standSchema,
} from './shared.ts';

const one = z.object({ seriesId: seriesIdSchema });

/** One line of Beranda. */
export const seriesRowSchema = z.object({
  id: seriesIdSchema,
  title: z.string(),
  language: languageSchema,
  shelf: shelfSchema,
  revision: revisionSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Units in all, and those that are written. */
  units: z.number().int(),
  written: z.number().int(),
  /** Minutes of all units. */
  minutes: z.number().int(),
  findings: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
});
export type SeriesRow = z.infer<typeof seriesRowSchema>;

/** Validated by the store on reading, so not parsed again. */
const seriesOutSchema = z.custom<Series>((value) => typeof value === 'object' && value !== null);

export const openSeriesSchema = standSchema.extend({
  document: seriesOutSchema,
  row: seriesRowSchema,
});
export type OpenSeries = z.infer<typeof openSeriesSchema>;

export const seriesFormatSchema = z.enum([
  'json',
  'html',
  'pretest-html',
  'scorm12',
  'scorm2004',
  'moodlexml',
  'gift',
  'docx',
  'pdf',
  'whatsapp',
  'facilitator',
]);
export type SeriesFormat = z.infer<typeof seriesFormatSchema>;

/** What is written anew: one scene, one question, or a whole unit. */
export const seriesProposalSchema = z.object({
  id: z.string(),
  jobId: z.string(),
  seriesId: seriesIdSchema,
  path: z.string(),
  title: messageSchema,
  patch: patchSchema,
  changes: z.array(z.object({ path: z.string(), before: z.string(), after: z.string() })),
  by: z.string(),
  at: instantSchema,
  state: z.enum(['open', 'accepted', 'rejected']),
  blocked: z.enum(['locked', 'outdated']).nullable(),
});
export type SeriesProposal = z.infer<typeof seriesProposalSchema>;

/** `outline`: outcomes and units without scenes. `units`: scenes and items of approved units. */
export const microScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('outline') }),
  z.object({ kind: z.literal('units'), unitIds: z.array(partIdSchema).max(500).nullable() }),
  /** One unit, scene or item (a JSON Pointer of the part) again; the outcome is a proposal. */
  z.object({ kind: z.literal('part'), path: z.string().min(1), instruction: z.string().max(1000) }),
]);
export type MicroScope = z.infer<typeof microScopeSchema>;

export const seriesHitSchema = z.object({ row: seriesRowSchema, snippets: snippetsSchema });
export type SeriesHit = z.infer<typeof seriesHitSchema>;

export const series = {
  list: base
    .input(z.object({ shelf: shelfSchema.default('active') }))
    .output(z.array(seriesRowSchema)),
  get: base.input(one).output(openSeriesSchema),
  /** `empty`: sources are attached afterwards with `sources.add`. `file`: a `series.json` from `files.put`. */
  create: base
    .input(
      z.discriminatedUnion('from', [
        z.object({
          from: z.literal('empty'),
          language: languageSchema,
          title: z.string().max(400),
        }),
        z.object({ from: z.literal('file'), fileId: z.string() }),
        z.object({ from: z.literal('copy'), seriesId: seriesIdSchema }),
      ]),
    )
    .output(openSeriesSchema),
  edit: base
    .errors(editErrors)
    .input(
      one.extend({
        baseRevision: revisionSchema,
        patch: patchSchema.min(1),
        coalesceKey: z.string().max(1000).optional(),
        label: messageSchema.optional(),
      }),
    )
    .output(standSchema),
  undo: base.errors(editErrors).input(one).output(openSeriesSchema),
  redo: base.errors(editErrors).input(one).output(openSeriesSchema),
  history: base
    .input(one.extend({ limit: z.number().int().min(1).max(1000).optional() }))
    .output(z.array(historyRowSchema)),
  restoreRevision: base
    .errors(editErrors)
    .input(one.extend({ revision: revisionSchema, baseRevision: revisionSchema }))
    .output(openSeriesSchema),
  archive: base.input(one).output(seriesRowSchema),
  trash: base.input(one).output(seriesRowSchema),
  restore: base.input(one).output(seriesRowSchema),
  purge: base.input(one).output(z.object({ purged: z.literal(true) })),
  /** As `designs.search`. */
  search: base
    .input(
      z.object({
        query: z.string().min(1).max(200),
        limit: z.number().int().min(1).max(200).optional(),
      }),
    )
    .output(z.array(seriesHitSchema)),
  /** Of all sources of the series against its units as they are. */
  report: base
    .input(one)
    .output(z.custom<ImportReport>((value) => typeof value === 'object' && value !== null)),
  /** The bytes of a figure of an attached module. */
  image: base.input(z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) })).output(z.file()),
  checks: base
    .input(one.extend({ language: languageSchema.optional() }))
    .output(z.object({ revision: z.number().int(), findings: z.array(findingSchema) })),
  /**
   * Job. `outline` and `units` fill what is empty or untouched, as one revision; what a person wrote,
   * confirmed or locked stays. `part` proposes. NOT_NOW reasons: `no-sources`, `no-text` (nothing but
   * pictures), `not-approved` (units before the outline is approved), `already-drafting`, and with a
   * model those of `drafts.start`.
   */
  draft: base
    .input(
      one.extend({
        scope: microScopeSchema,
        connection: connectionSchema.default('builtin'),
        ceiling: z
          .object({ rupiah: z.number().int().min(1), tokens: z.number().int().min(1) })
          .partial()
          .optional(),
      }),
    )
    .output(jobStartedSchema),
  /** What `draft` with a model would send now. Sends nothing. */
  preview: base.input(one.extend({ scope: microScopeSchema })).output(previewSchema),
  proposals: {
    list: base.input(one).output(z.array(seriesProposalSchema)),
    accept: base
      .errors(editErrors)
      .input(z.object({ proposalId: z.string(), baseRevision: revisionSchema }))
      .output(openSeriesSchema),
    reject: base.input(z.object({ proposalId: z.string() })).output(seriesProposalSchema),
  },
  /** Job: reads a newer file of a module, moves citations to it, and names what became stale. */
  replaceSource: base
    .input(one.extend({ sourceId: idSchema('source'), fileId: z.string() }))
    .output(jobStartedSchema),
  /** Job: its result names the file for `files.get`. Without a unit: the whole series. */
  export: base
    .input(
      one.extend({
        format: seriesFormatSchema,
        unitId: idSchema('microUnit').nullable(),
        revision: revisionSchema.optional(),
      }),
    )
    .output(jobStartedSchema),
  /**
   * Puts a series (or some of its units) to an activity of a design; its minutes and JP follow.
   * NOT_NOW `nothing-written` when no unit has scenes.
   */
  attach: base
    .errors(editErrors)
    .input(
      one.extend({
        unitIds: z.array(idSchema('microUnit')).max(500).nullable(),
        designId: designIdSchema,
        activityId: idSchema('activity'),
        baseRevision: revisionSchema,
      }),
    )
    .output(standSchema),
};
