/** Documents out: what can be written, how it looks, and the files themselves as a job. */
import { z } from 'zod';
import {
  exportFormatSchema,
  exportItemSchema,
  exportKindSchema,
  officeKindSchema,
} from '../design/export-catalogue.ts';
import { signingSchema } from '../design/signing.ts';
import { messageSchema } from './errors.ts';
import { base, designIdSchema, jobStartedSchema } from './shared.ts';

export const offerSchema = z.object({
  kind: exportKindSchema,
  formats: z.array(
    z.object({
      format: exportFormatSchema,
      /** Null: can be written here and now; else why not, e.g. a PDF where no browser is found. */
      missing: messageSchema.nullable(),
    }),
  ),
  /** The design holds what the document is made of; null, or what is not there yet. */
  empty: messageSchema.nullable(),
  /** Part of the usual set of this design. */
  isUsual: z.boolean(),
  /** A Word template of the agency's own stands in for the built-in one. */
  templateId: z.string().nullable(),
});
export type Offer = z.infer<typeof offerSchema>;

export const writtenFileSchema = z.object({
  fileId: z.string(),
  /** Path inside the package. */
  name: z.string(),
  /** Bytes. */
  size: z.number().int(),
  sha256: z.string(),
});
export type WrittenFile = z.infer<typeof writtenFileSchema>;

export const exportChoiceSchema = z.object({
  designId: designIdSchema,
  items: z.array(exportItemSchema).min(1).max(60),
  /** An earlier state; default: the newest. */
  revision: z.number().int().min(1).optional(),
  /** Final: no watermark; NOT_NOW (reason `findings`) while findings of severity error are open. */
  isFinal: z.boolean(),
  /**
   * Goes out to reviewers and comes back: always in the built-in layout, since a file made from an
   * agency's template carries nothing by which a text finds its place again.
   */
  isForReview: z.boolean().optional(),
  /** Print where each text came from in the journey (default true). */
  provenance: z.boolean().optional(),
  /** Of the schedule's hours (default WIB). */
  zone: z.enum(['WIB', 'WITA', 'WIT']).optional(),
  /**
   * With `approval` and `difference`: numbers of approved versions; default: the newest. `to` of a
   * difference may be one above the newest: the state in hand.
   */
  versions: z.object({ from: z.number().int().nullable(), to: z.number().int() }).optional(),
});
export type ExportChoice = z.infer<typeof exportChoiceSchema>;

export const exports = {
  /** What this design can be exported as, here. `blocking`: findings that stand between it and "final". */
  catalogue: base.input(z.object({ designId: designIdSchema })).output(
    z.object({
      offers: z.array(offerSchema),
      /** Number of findings of severity error. */
      blocking: z.number().int(),
      /** Name of what prints PDF here ("Chromium"), or null. */
      printer: z.string().nullable(),
    }),
  ),
  /** The document as a page of HTML without scripts, to look at in a sandboxed frame. */
  preview: base
    .input(
      z.object({
        designId: designIdSchema,
        kind: officeKindSchema,
        isFinal: z.boolean(),
        versions: exportChoiceSchema.shape.versions,
      }),
    )
    .output(z.object({ html: z.string() })),
  /**
   * Writes the files as a job: one file for one item; else a zip with `manifest.json`, which names
   * each file's SHA-256. The result lists every file for `files.get`.
   */
  start: base.input(exportChoiceSchema).output(jobStartedSchema),
  /** Who signs this design's documents; kept on this machine, in no design and no export of data. */
  signing: {
    get: base.input(z.object({ designId: designIdSchema })).output(signingSchema),
    put: base
      .input(z.object({ designId: designIdSchema, signing: signingSchema }))
      .output(signingSchema),
  },
  /** Word templates of the agency: a .docx with placeholders such as `{judul}`. */
  templates: {
    list: base.output(
      z.array(
        z.object({
          id: z.string(),
          kind: officeKindSchema,
          name: z.string(),
          size: z.number().int(),
        }),
      ),
    ),
    /**
     * Checks a file (from `files.put`) and keeps it for one kind of document unless `problems` holds
     * an error. Placeholders that are unknown or broken are all listed.
     */
    put: base.input(z.object({ kind: officeKindSchema, fileId: z.string() })).output(
      z.object({
        id: z.string().nullable(),
        placeholders: z.array(z.string()),
        problems: z.array(
          z.object({
            severity: z.enum(['error', 'warning']),
            placeholder: z.string(),
            message: messageSchema,
          }),
        ),
      }),
    ),
    remove: base.input(z.object({ id: z.string() })).output(z.object({ removed: z.literal(true) })),
    /** All placeholders that a template of this kind may hold, with what they stand for. */
    placeholders: base
      .input(z.object({ kind: officeKindSchema }))
      .output(z.array(z.object({ name: z.string(), isList: z.boolean(), meaning: z.string() }))),
    /** The built-in layout as a template to begin from: a file for `files.get`. */
    sample: base
      .input(z.object({ kind: officeKindSchema }))
      .output(z.object({ fileId: z.string(), name: z.string() })),
  },
};
