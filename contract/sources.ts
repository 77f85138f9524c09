/** Documents attached to a design (regulations, surveys, procedures) or to a series (its modules). */
import { z } from 'zod';
import {
  containerIdSchema,
  type SourceDocument,
  sourceWarningSchema,
} from '../design/source-document.ts';
import { editErrors } from './errors.ts';
import { base, documentIdSchema, instantSchema, jobStartedSchema } from './shared.ts';

export const sourceRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number().int(),
  addedAt: instantSchema,
  containers: z.number().int(),
  sentences: z.number().int(),
  warnings: z.array(sourceWarningSchema),
  /** Legal citations and articles in it, as written: known to the checks of a design it is attached to. */
  regulations: z.array(z.string()),
});
export type SourceRow = z.infer<typeof sourceRowSchema>;

export const passageSchema = z.object({
  sourceId: z.string(),
  sourceName: z.string(),
  sentenceId: z.string(),
  text: z.string(),
});

export const sources = {
  /**
   * Job: reads the file (from `files.put`) and attaches it. Reads PDF, DOCX and text.
   * The job fails with `errors.reader.<code>`: `unknown-type`, `encrypted`, `damaged`, `too-large`,
   * `no-text`, `bomb`, `unsafe`.
   */
  add: base
    .input(z.object({ designId: documentIdSchema, fileId: z.string() }))
    .output(jobStartedSchema),
  list: base.input(z.object({ designId: documentIdSchema })).output(z.array(sourceRowSchema)),
  remove: base
    .input(z.object({ designId: documentIdSchema, sourceId: z.string() }))
    .output(z.array(sourceRowSchema)),
  /**
   * Text for a page or slide that is only a picture, typed by a person. The source is immutable: a new version
   * takes its place, with citations moved along. NOT_NOW `has-text` where the page has a text already.
   */
  supplyText: base
    .errors(editErrors)
    .input(
      z.object({
        designId: documentIdSchema,
        sourceId: z.string(),
        container: containerIdSchema,
        text: z.string().trim().min(1).max(200_000),
      }),
    )
    .output(z.object({ sourceId: z.string(), sources: z.array(sourceRowSchema) })),
  get: base
    .input(z.object({ sourceId: z.string() }))
    .output(z.custom<SourceDocument>((value) => typeof value === 'object' && value !== null)),
  search: base
    .input(
      z.object({
        designId: documentIdSchema,
        query: z.string().max(2000),
        limit: z.number().int().min(1).max(50).optional(),
      }),
    )
    .output(z.array(passageSchema)),
};
