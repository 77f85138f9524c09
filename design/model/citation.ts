/** Citations: a closed pointer into a source; the app prints the quotation, never a model. */
import { z } from 'zod';
import { idSchema } from '../ids.ts';

/** `<source>.<container>.sNN`, container `p012` (PDF page), `sl07` (slide), `h03` (section). */
export const sentenceLocatorSchema = z
  .string()
  .regex(/^src_[a-z2-7]{10}\.(?:p\d{3,4}|sl\d{2,3}|h\d{2,3})\.s\d{2,4}$/);

/** kutipan, parafrase cocok, perlu cek, buatan */
export const groundingLabelSchema = z.enum([
  'quotation',
  'matching-paraphrase',
  'needs-check',
  'made-up',
]);
export type GroundingLabel = z.infer<typeof groundingLabelSchema>;

export const citationSchema = z.strictObject({
  sourceId: idSchema('source'),
  sourceName: z.string().max(400),
  sentences: z.array(sentenceLocatorSchema).min(1),
  quote: z.string().max(4000),
  label: groundingLabelSchema,
});
export type Citation = z.infer<typeof citationSchema>;
