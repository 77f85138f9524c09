/**
 * A pattern that agencies exchange: one activity, or a stage with its activities and reflections, in
 * words alone. It holds no ids, dates, origins or links to causes and outcomes: it fits any design.
 */
import { z } from 'zod';
import {
  abcTypeSchema,
  connectivitySchema,
  formSchema,
  journeyLevelSchema,
  languageSchema,
  modeSchema,
  momentSchema,
  proofKindSchema,
  reflectionModelSchema,
  reflectionModeSchema,
  siasnCodeSchema,
  supporterRoleSchema,
} from '../enums.ts';
import { minutesSchema, rupiahSchema, weekSchema } from '../quantity.ts';
import { fail, ok, type Result } from '../result.ts';

export const patternVersion = 1;

const text = z.string().max(20_000);

export const patternIdSchema = z.string().regex(/^pat_[a-z2-7]{10}$/);

export const patternActivitySchema = z.strictObject({
  title: text,
  mode: modeSchema,
  form: formSchema,
  jalur: siasnCodeSchema.nullable(),
  abc: abcTypeSchema,
  moment: momentSchema,
  /** Week 1 is the first of the stage, or of the activity where it stands alone. */
  occurrences: z
    .array(
      z.strictObject({
        week: weekSchema,
        day: z.number().int().min(1).max(7).nullable(),
        sessions: z.number().int().min(1).max(50),
        minutes: minutesSchema,
      }),
    )
    .max(200),
  steps: text,
  workTask: text,
  noWorkTaskReason: text,
  relevance: text,
  supporterRole: supporterRoleSchema,
  supporter: text,
  supervisorGuide: text,
  peerGuide: text,
  proofs: z.array(z.strictObject({ kind: proofKindSchema, description: text })).max(100),
  connectivity: connectivitySchema,
  lowBandwidth: text,
  accessible: text,
  cost: rupiahSchema.nullable(),
});
export type PatternActivity = z.infer<typeof patternActivitySchema>;

export const patternReflectionSchema = z.strictObject({
  model: reflectionModelSchema,
  mode: reflectionModeSchema,
  questions: z.array(text).max(100),
  withWhom: text,
  action: text,
  minutes: minutesSchema,
});

export const patternSchema = z.strictObject({
  format: z.literal('jelajah.pattern'),
  version: z.literal(patternVersion),
  /** From the content: the same content has the same id. */
  id: patternIdSchema,
  language: languageSchema,
  title: z.string().max(400),
  /** Who shares it, as the sharer writes it; '' for nobody in particular. */
  author: z.string().max(200),
  /** Of a whole stage; null where it is one activity. */
  stage: z
    .strictObject({
      level: journeyLevelSchema,
      focus: text,
      weeks: z.number().int().min(1).max(260),
    })
    .nullable(),
  activities: z.array(patternActivitySchema).min(1).max(200),
  reflections: z.array(patternReflectionSchema).max(50),
});
export type Pattern = z.infer<typeof patternSchema>;

/** Errors: `newer-version`, `invalid`, with the place of the first thing that does not fit. */
export function parsePattern(
  value: unknown,
): Result<Pattern, { code: 'newer-version' | 'invalid'; path: string }> {
  const head = z.object({ version: z.number().int() }).safeParse(value);
  if (head.success && head.data.version > patternVersion) {
    return fail({ code: 'newer-version', path: '/version' });
  }
  const parsed = patternSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const path = (parsed.error.issues[0]?.path ?? []).map((step) => `/${String(step)}`).join('');
  return fail({ code: 'invalid', path });
}
