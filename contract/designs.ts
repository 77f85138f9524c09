/** Designs: the list, the document, its edits, its history, its shelf. */
import { z } from 'zod';
import { languageSchema, resultSchema } from '../design/enums.ts';
import { patchSchema } from '../design/patch.ts';
import { shareSchema } from '../design/quantity.ts';
import { editErrors, messageSchema } from './errors.ts';
import {
  base,
  designIdSchema,
  designOutSchema,
  instantSchema,
  revisionSchema,
  standSchema,
} from './shared.ts';

export const shelfSchema = z.enum(['active', 'archived', 'trashed']);
export type Shelf = z.infer<typeof shelfSchema>;

/** One line of Beranda. */
export const designRowSchema = z.object({
  id: designIdSchema,
  title: z.string(),
  agency: z.string(),
  result: resultSchema,
  language: languageSchema,
  shelf: shelfSchema,
  revision: revisionSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Share of the expected fields that are filled in. */
  progress: shareSchema,
  /** Recognised JP of the journey. */
  jp: z.number(),
  findings: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
  /** False for a moment after an edit: progress, JP and findings are those of an earlier revision. */
  measured: z.boolean(),
});
export type DesignRow = z.infer<typeof designRowSchema>;

export const designListSchema = z.object({
  rows: z.array(designRowSchema),
  /** How many lie on each shelf, whatever was asked for. */
  counts: z.object({ active: z.number(), archived: z.number(), trashed: z.number() }),
});

export const openDesignSchema = standSchema.extend({
  document: designOutSchema,
  row: designRowSchema,
});
export type OpenDesign = z.infer<typeof openDesignSchema>;

/** One line of the history. */
export const historyRowSchema = z.object({
  revision: revisionSchema,
  /** The state this change started from. */
  baseRevision: z.number().int().min(0),
  kind: z.enum(['edit', 'undo', 'redo', 'restore', 'draft', 'import', 'proposal']),
  author: z.string(),
  at: instantSchema,
  label: messageSchema.nullable(),
  /** The name a person gave to this state. */
  name: z.string().nullable(),
  /** The revision that this one undid, redid or restored. */
  target: revisionSchema.nullable(),
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

/** A piece of a text found by search; `hit` marks what matched. */
export const segmentSchema = z.object({ text: z.string(), hit: z.boolean() });

export const snippetsSchema = z.array(
  z.object({
    /** JSON Pointer of the text. */
    path: z.string(),
    /** The innermost part it belongs to, or null for the document itself. */
    partId: z.string().nullable(),
    segments: z.array(segmentSchema),
  }),
);

export const searchHitSchema = z.object({ row: designRowSchema, snippets: snippetsSchema });
export type SearchHit = z.infer<typeof searchHitSchema>;

/** What a new design starts from. */
export const newDesignSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('empty'), language: languageSchema }),
  /** Keeps the text as the design's brief; `drafts.start` drafts from it. */
  z.object({
    from: z.literal('brief'),
    language: languageSchema.optional(),
    text: z.string().min(1).max(200_000),
  }),
  /** A `design.json` that was put with `files.put`. */
  z.object({ from: z.literal('file'), fileId: z.string() }),
  z.object({ from: z.literal('copy'), designId: designIdSchema }),
]);

export type NewDesign = z.infer<typeof newDesignSchema>;

const one = z.object({ designId: designIdSchema });

export const designs = {
  /**
   * Newest change first unless sorted otherwise. `search` filters by words of the whole text, as
   * `designs.search` does. Up to `limit` rows (default 200).
   */
  list: base
    .input(
      z.object({
        shelf: shelfSchema.default('active'),
        search: z.string().max(200).optional(),
        result: resultSchema.optional(),
        language: languageSchema.optional(),
        /** Only designs with findings of this severity. */
        withFindings: z.enum(['error', 'warning', 'info']).optional(),
        sort: z.enum(['updated', 'created', 'title', 'progress', 'jp', 'findings']).optional(),
        descending: z.boolean().optional(),
        limit: z.number().int().min(1).max(10_000).optional(),
        offset: z.number().int().min(0).optional(),
      }),
    )
    .output(designListSchema),
  get: base.input(one).output(openDesignSchema),
  create: base.input(newDesignSchema).output(openDesignSchema),
  /**
   * The one way to change a design. Edits with the same `coalesceKey` (the field's path) join into
   * one step of undo while they follow each other within a second.
   */
  edit: base
    .errors(editErrors)
    .input(
      z.object({
        designId: designIdSchema,
        baseRevision: revisionSchema,
        patch: patchSchema.min(1),
        coalesceKey: z.string().max(1000).optional(),
        label: messageSchema.optional(),
      }),
    )
    .output(standSchema),
  /** `document` is the state after it. NOT_NOW (reason `nothing-to-undo`) when there is none. */
  undo: base.errors(editErrors).input(one).output(openDesignSchema),
  /** As `undo`; NOT_NOW reason `nothing-to-redo`. */
  redo: base.errors(editErrors).input(one).output(openDesignSchema),
  versions: {
    /** Newest first. `namedOnly`: only the states a person named. */
    list: base
      .input(
        one.extend({
          namedOnly: z.boolean().optional(),
          before: revisionSchema.optional(),
          limit: z.number().int().min(1).max(1000).optional(),
        }),
      )
      .output(z.array(historyRowSchema)),
    /** The document as it was; compare two with design/ to show what changed. */
    get: base.input(one.extend({ revision: revisionSchema })).output(designOutSchema),
    name: base
      .input(one.extend({ revision: revisionSchema, name: z.string().trim().min(1).max(120) }))
      .output(historyRowSchema),
    /** Appends a revision that equals an earlier one; itself undoable. */
    restore: base
      .errors(editErrors)
      .input(one.extend({ revision: revisionSchema, baseRevision: revisionSchema }))
      .output(openDesignSchema),
  },
  archive: base.input(one).output(designRowSchema),
  /** Into the trash. */
  trash: base.input(one).output(designRowSchema),
  /** Out of the trash or the archive, back to the active ones. */
  restore: base.input(one).output(designRowSchema),
  /** For good; only from the trash. */
  purge: base.input(one).output(z.object({ purged: z.literal(true) })),
  /** Full text over everything, prefixes included, best match first. */
  search: base
    .input(
      z.object({
        query: z.string().min(1).max(200),
        limit: z.number().int().min(1).max(200).optional(),
      }),
    )
    .output(z.array(searchHitSchema)),
};
