/** Files in and out; checks. */
import { z } from 'zod';
import { severitySchema } from '../design/enums.ts';
import { base, designIdSchema } from './shared.ts';

/** A finding as `checks.run` reports it: the same fields as `jelajah check --json`. */
export const findingSchema = z.object({
  /** `R01` to `R50`. */
  rule: z.string(),
  severity: severitySchema,
  kind: z.enum(['defect', 'missing-information']),
  /** JSON Pointer of the place. */
  path: z.string(),
  partId: z.string().nullable(),
  message: z.string(),
  fix: z.string(),
  source: z.string(),
});
export type FindingOut = z.infer<typeof findingSchema>;

export const checks = {
  /** Findings of the stored design, worded in `language` (default: the interface's). */
  run: base
    .input(z.object({ designId: designIdSchema, language: z.enum(['id', 'en']).optional() }))
    .output(z.object({ revision: z.number().int(), findings: z.array(findingSchema) })),
};

export const storedFileSchema = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number().int(),
  mediaType: z.string(),
});
export type StoredFile = z.infer<typeof storedFileSchema>;

export const files = {
  /** At most 100 MB. Send the file as the whole input, so that it travels as raw bytes. */
  put: base.input(z.file()).output(storedFileSchema),
  get: base.input(z.object({ fileId: z.string() })).output(z.file()),
};
