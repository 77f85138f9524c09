/** A file as text that can be cited: blocks in reading order, sentences with ids that stay. */
import { z } from 'zod';
import { languageSchema } from './enums.ts';
import { idSchema } from './ids.ts';

/** `p012` (PDF page), `sl07` (slide), `h03` (section, where there are no pages). */
export const containerIdSchema = z.string().regex(/^(?:p\d{3,4}|sl\d{2,3}|h\d{2,3})$/);

const sentenceIdSchema = z.string().regex(/^(?:p\d{3,4}|sl\d{2,3}|h\d{2,3})\.s\d{2,4}$/);

export const sourceSentenceSchema = z.strictObject({
  /** `<container>.sNN`; with the source's id before it, a locator for citations. */
  id: sentenceIdSchema,
  text: z.string(),
  /** sha256 of the normalised text, 16 hex digits: finds it again in a changed file. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});
export type SourceSentence = z.infer<typeof sourceSentenceSchema>;

const blockHead = {
  /** `b0001`, in reading order. */
  id: z.string().regex(/^b\d{4,5}$/),
  container: containerIdSchema,
  /** Where it stood when not in the running text: a box at the side, the speaker's notes of a slide. */
  role: z.enum(['box', 'notes']).optional(),
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
  z.strictObject({
    ...blockHead,
    kind: z.literal('figure'),
    caption: z.string(),
    /** The text alternative that the file gives, or ''. */
    alt: z.string(),
    /** Its bytes lie beside the document, under their sha256; null where they could not be taken out. */
    image: z
      .strictObject({
        hash: z.string().regex(/^[0-9a-f]{64}$/),
        mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif']),
        /** Pixels. */
        width: z.number().int().min(1),
        height: z.number().int().min(1),
      })
      .nullable(),
    /** Caption and text alternative, so that the figure can be cited; may be empty. */
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
    'macros',
    'from-ocr',
    'no-ocr',
  ]),
  container: containerIdSchema.nullable(),
  /** The sentence it is about, or ''. */
  sentenceId: z.string(),
  count: z.number().int().min(0),
});
export type SourceWarning = z.infer<typeof sourceWarningSchema>;

/** What a reader did not hand on, or joined with something else: the import report shows it. */
export const sourceLossSchema = z.strictObject({
  what: z.enum(['heading', 'table', 'figure', 'footnote', 'text']),
  fate: z.enum(['merged', 'dropped']),
  /** Words in messages/ under `micro.loss.<reason>`. */
  reason: z.enum([
    'running-head',
    'page-number',
    'contents-list',
    'chapter-title',
    'continued-table',
    'repeated-head-row',
    'decoration',
    'no-picture-data',
    'deleted-text',
    'watermark',
    'no-text-layer',
    'limit',
  ]),
  container: containerIdSchema.nullable(),
  /** The words that were left out or joined, shortened; '' where there are none. */
  text: z.string().max(300),
  count: z.number().int().min(1),
});
export type SourceLoss = z.infer<typeof sourceLossSchema>;

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
    z.strictObject({
      id: containerIdSchema,
      label: z.string(),
      hasText: z.boolean(),
      /** Its text was recognised in a picture. */
      isFromOcr: z.boolean().optional(),
    }),
  ),
  blocks: z.array(sourceBlockSchema),
  warnings: z.array(sourceWarningSchema),
  /**
   * Every sentence that speaks to an AI or that nobody sees, however many (`warnings` may name pages only):
   * see `flagged.ts`. Absent in documents of older readers.
   */
  flags: z
    .strictObject({
      'instructs-ai': z.array(sentenceIdSchema),
      'invisible-text': z.array(sentenceIdSchema),
    })
    .optional(),
  losses: z.array(sourceLossSchema),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

/** The bytes of a figure, beside its document. */
export interface SourceImage {
  /** sha256, hex. */
  readonly hash: string;
  readonly mediaType: NonNullable<Extract<SourceBlock, { kind: 'figure' }>['image']>['mediaType'];
  readonly bytes: Uint8Array;
}
