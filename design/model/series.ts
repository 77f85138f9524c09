/** The second document kind: a series of micro units made from a module. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import { languageSchema, microFormatSchema, momentSchema } from '../enums.ts';
import { idSchema } from '../ids.ts';
import { slotSchema } from '../slot.ts';
import { citationSchema } from './citation.ts';

export const sceneSchema = z.strictObject({
  visual: slotSchema,
  screenText: slotSchema,
  narration: slotSchema,
  /** Captions repeat narration on purpose and are exempt from check R46. */
  captions: z.boolean(),
  interaction: slotSchema,
  feedback: slotSchema,
  audio: slotSchema,
  seconds: z.number().int().min(0).max(3600),
  assets: slotSchema,
  accessibility: slotSchema,
});

export const retrievalItemSchema = z.strictObject({
  stem: slotSchema,
  options: collectionOf(
    'option',
    z.strictObject({ text: slotSchema, correct: z.boolean(), feedback: slotSchema }),
  ),
  citationIds: z.array(idSchema('citation')),
});

export const microUnitSchema = z.strictObject({
  title: slotSchema,
  /** One objective each (check R43). */
  objectives: collectionOf('outcome', z.strictObject({ text: slotSchema })),
  audience: slotSchema,
  situation: slotSchema,
  moment: momentSchema,
  format: microFormatSchema,
  /** Seconds of the whole unit. */
  seconds: z.number().int().min(0).max(36_000),
  prerequisites: slotSchema,
  scenes: collectionOf('scene', sceneSchema),
  items: collectionOf('retrievalItem', retrievalItemSchema),
  workplaceAction: slotSchema,
  citationIds: z.array(idSchema('citation')),
});
export type MicroUnit = z.infer<typeof microUnitSchema>;

export const seriesSchema = z.strictObject({
  format: z.literal('jelajah.series'),
  version: z.literal(1),
  id: idSchema('series'),
  language: languageSchema,
  title: slotSchema,
  units: collectionOf('microUnit', microUnitSchema),
  /** Spaced reviews of the series: days after the unit. */
  reviews: collectionOf(
    'review',
    z.strictObject({ daysAfter: z.number().int().min(0).max(3650), prompt: slotSchema }),
  ),
  citations: collectionOf('citation', citationSchema),
});
export type Series = z.infer<typeof seriesSchema>;
