/** The rule set a design is drafted and checked under: editable, versioned, part of the design. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import { conversionTypeSchema, siasnCodeSchema } from '../enums.ts';
import { shareSchema } from '../quantity.ts';

const labels = z.strictObject({ id: z.string(), en: z.string() });

/** One line of a JP conversion table. */
export const jpLineSchema = z.strictObject({
  label: labels,
  codes: z.array(siasnCodeSchema),
  type: conversionTypeSchema,
  /** JP per day, occasion or semester; the cap per day for `max-per-day`; null for `actual`. */
  jp: z.number().min(0).nullable(),
  /** Most occasions that count in one month, or null. */
  occasionsPerMonth: z.number().int().min(1).nullable(),
  /** JP abroad, in the same unit; null where the table gives none or only words. */
  internationalJp: z.number().min(0).nullable(),
  note: z.string().max(500),
});
export type JpLine = z.infer<typeof jpLineSchema>;

export const jpTableSchema = z.strictObject({
  name: z.string().max(200),
  basis: z.string().max(400),
  version: z.string().max(40),
  lines: collectionOf('jpLine', jpLineSchema),
});
export type JpConversionTable = z.infer<typeof jpTableSchema>;

export const targetMixSchema = z.strictObject({
  experience: shareSchema,
  social: shareSchema,
  formal: shareSchema,
});
export type TargetMix = z.infer<typeof targetMixSchema>;

/** A regulation of the agency's own list; only these and attached sources may be cited. */
export const regulationSchema = z.strictObject({
  title: z.string().min(1).max(400),
  subject: z.string().max(400),
});

export const rulesSchema = z.strictObject({
  minutesPerJp: z.number().int().min(1).max(240),
  targetMix: targetMixSchema,
  jpTable: jpTableSchema,
  /** Thresholds of checks that differ from their defaults, e.g. `R13.tolerance`. */
  thresholds: z.record(z.string().regex(/^R\d\d\.[a-zA-Z]+$/), z.number()),
  regulations: collectionOf('regulation', regulationSchema),
});
export type Rules = z.infer<typeof rulesSchema>;
