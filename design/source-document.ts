/** A file as text that can be cited: blocks in reading order, sentences with ids that stay. */
import { z } from 'zod';
import { languageSchema } from './enums.ts';
import { idSchema } from './ids.ts';

/** `p012` (PDF page), `sl07` (slide), `h03` (section, where there are no pages). */
export const containerIdSchema = z.string().regex(/^(?:p\d{3,4}|sl\d{2,3}|h\d{2,3})$/);

export const sourceSentenceSchema = z.strictObject({
  /** `<container>.sNN`; with the source's id before it, a locator for citations. */
  id: z.string().regex(/^(?:p\d{3,4}|sl\d{2,3}|h\d{2,3})\.s\d{2,4}$/),
  text: z.string(),
  /** sha256 of the normalised text, 16 hex digits: finds it again in a changed file. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});
export type SourceSentence = z.infer<typeof sourceSentenceSchema>;

const blockHead = {
  /** `b0001`, in reading order. */
  id: z.string().regex(/^b\d{4,5}$/),
  container: containerIdSchema,
};

export const sourceBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...blockHead,
    kind: z.literal('heading'),
    level: z.number().int().min(1).max(9),
    sentences: z.array(sourceSentenceSchema),
  }),
  z.strictObject({
    ...blockHead,
    kind: z.literal('paragraph'),
    sentences: z.array(sourceSentenceSchema),
  }),
  z.strictObject({
    ...blockHead,
    kind: z.literal('list-item'),
    /** 0 is the outermost level. */
    depth: z.number().int().min(0).max(9),
    marker: z.string().max(20),
    sentences: z.array(sourceSentenceSchema),
  }),
  z.strictObject({
    ...blockHead,
    kind: z.literal('table'),
    caption: z.string(),
    /** Cells row by row; a merged cell stands once and names how far it reaches. */
    rows: z.array(
      z.array(
        z.strictObject({
          text: z.string(),
          colSpan: z.number().int().min(1),
          rowSpan: z.number().int().min(1),
          isHeader: z.boolean(),
        }),
      ),
    ),
    /** The rows as sentences, so that a row can be cited. */
    sentences: z.array(sourceSentenceSchema),
  }),
  z.strictObject({
    ...blockHead,
    kind: z.literal('footnote'),
    marker: z.string().max(20),
    sentences: z.array(sourceSentenceSchema),
  }),
]);
export type SourceBlock = z.infer<typeof sourceBlockSchema>;

/** What a reader saw that a person should know; words in messages/ under `sources.warning.<code>`. */
export const sourceWarningSchema = z.strictObject({
  code: z.enum([
    'no-text-layer',
    'invisible-text',
    'instructs-ai',
    'truncated',
    'partial',
    'images-skipped',
  ]),
  container: containerIdSchema.nullable(),
  /** The sentence it is about, or ''. */
  sentenceId: z.string(),
  count: z.number().int().min(0),
});
export type SourceWarning = z.infer<typeof sourceWarningSchema>;

export const sourceDocumentSchema = z.strictObject({
  format: z.literal('jelajah.source'),
  version: z.literal(1),
  id: idSchema('source'),
  name: z.string().max(400),
  mediaType: z.string().max(200),
  /** sha256 of the file, hex. */
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  language: languageSchema,
  containers: z.array(
    z.strictObject({ id: containerIdSchema, label: z.string(), hasText: z.boolean() }),
  ),
  blocks: z.array(sourceBlockSchema),
  warnings: z.array(sourceWarningSchema),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;
