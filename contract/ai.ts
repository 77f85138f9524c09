/** Connections on trial, and what they have cost. */
import { z } from 'zod';
import { ceilingSchema, providerSchema, tokenCountSchema } from '../design/model-connection.ts';
import { estimateSchema, runCeilingSchema } from './drafting.ts';
import { messageSchema } from './errors.ts';
import {
  base,
  designIdSchema,
  documentIdSchema,
  instantSchema,
  jobStartedSchema,
} from './shared.ts';

export const usageRowSchema = z.object({
  at: instantSchema,
  /** Of a design or a series; null once it is gone for good. */
  designId: documentIdSchema.nullable(),
  designTitle: z.string(),
  jobId: z.string(),
  /** `draft`, `microDraft`, `probe`, `critique`, `question`. */
  kind: z.string(),
  /** The call: `s1`, `s3i.stg_...`, `m3.mun_...`. */
  unit: z.string(),
  connection: z.string(),
  model: z.string(),
  tokens: tokenCountSchema,
  /** Rupiah at the price of that day; null without prices. */
  cost: z.number().int().nullable(),
});
export type UsageRow = z.infer<typeof usageRowSchema>;

const totalSchema = z.object({
  calls: z.number().int(),
  tokens: tokenCountSchema,
  cost: z.number().int().nullable(),
});

/** What an administrator's policy.json allows; it wins over the settings. */
export const aiPolicySchema = z.object({
  /** `unreadable`: there is one that cannot be understood, so that all models are closed. */
  state: z.enum(['none', 'active', 'unreadable']),
  /** Null: all. */
  allowedProviders: z.array(providerSchema).nullable(),
  /** Host names, `*.go.id` for all below; null: all. */
  allowedHosts: z.array(z.string()).nullable(),
  localOnly: z.boolean(),
  /** Of the policy alone. */
  ceiling: ceilingSchema,
  /** Where a run that begins now would stop. */
  run: runCeilingSchema,
  /** Connections of the settings that may not be used, and why. */
  forbidden: z.array(z.object({ connectionId: z.string(), reason: messageSchema })),
});
export type AiPolicy = z.infer<typeof aiPolicySchema>;

export const ai = {
  policy: base.output(aiPolicySchema),
  /** Job: asks the connection small questions and stores what it found with the connection. */
  probe: base.input(z.object({ connectionId: z.string() })).output(jobStartedSchema),
  /** For a design of usual size, or for that one. Sends nothing. */
  estimate: base
    .input(z.object({ connectionId: z.string(), designId: designIdSchema.optional() }))
    .output(estimateSchema),
};

export const usage = {
  /** `month`: `2026-11`, in local time. Newest first. */
  list: base
    .input(
      z.object({
        month: z
          .string()
          .regex(/^\d{4}-\d{2}$/)
          .optional(),
        designId: documentIdSchema.optional(),
        limit: z.number().int().min(1).max(10_000).optional(),
      }),
    )
    .output(z.array(usageRowSchema)),
  summary: base.output(
    z.object({
      months: z.array(totalSchema.extend({ month: z.string() })),
      designs: z.array(
        totalSchema.extend({ designId: documentIdSchema.nullable(), designTitle: z.string() }),
      ),
    }),
  ),
  /** Every row of `list` as a table. */
  export: base
    .input(
      z.object({
        format: z.enum(['xlsx', 'csv']),
        month: z
          .string()
          .regex(/^\d{4}-\d{2}$/)
          .optional(),
        designId: designIdSchema.optional(),
      }),
    )
    .output(z.file()),
};
