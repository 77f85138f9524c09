/** Documents attached to a design (regulations, surveys, procedures) or to a series (its modules). */
import { z } from 'zod';
import { type SourceDocument, sourceWarningSchema } from '../design/source-document.ts';
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
