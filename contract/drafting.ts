/** Reading a brief, drafting from it, and what a draft proposes for parts that are already there. */
import { z } from 'zod';
import { languageSchema } from '../design/enums.ts';
import { patchSchema } from '../design/patch.ts';
import { openDesignSchema } from './designs.ts';
import { editErrors, messageSchema } from './errors.ts';
import {
  base,
  designIdSchema,
  documentIdSchema,
  instantSchema,
  jobStartedSchema,
  revisionSchema,
} from './shared.ts';

/** What a fact is about; labels in messages/ under `problem.fact.<kind>`. */
export const factKindSchema = z.enum([
  'title',
  'organisation',
  'indicator',
  'deadline',
  'audience',
  'headcount',
  'supporter',
  'budget',
  'time-window',
  'constraint',
  'connectivity',
  'place',
  'requested-solution',
  'wish',
  'stakeholder',
  'cause',
  'evidence',
  'resource',
  'impact',
]);
export type FactKind = z.infer<typeof factKindSchema>;

/** One thing that was read out of a brief, with the sentences it stands in. */
export const readFactSchema = z.object({
  /** `cause:2`: names it in `drafts.start`. */
  id: z.string(),
  kind: factKindSchema,
  /** Short, in the brief's words. */
  text: z.string(),
  /** Further short values of the same fact, e.g. an indicator's baseline and target. */
  details: z.array(z.object({ key: z.string(), text: z.string() })),
  sentences: z.array(z.number().int().min(0)),
});
export type ReadFact = z.infer<typeof readFactSchema>;

export const readBriefSchema = z.object({
  language: languageSchema,
  sentences: z.array(
    z.object({ index: z.number().int(), text: z.string(), section: z.string().nullable() }),
  ),
  facts: z.array(readFactSchema),
  /** Kinds of which the brief says nothing: they become "to be filled in". */
  missing: z.array(factKindSchema),
  /** Recognised, but with no place in a design. */
  unused: z.array(z.object({ sentence: z.number().int(), text: z.string(), why: z.string() })),
});
export type ReadBrief = z.infer<typeof readBriefSchema>;

export const intake = {
  /** What the rules read out of a brief or memo, for a person to confirm. Stores nothing. */
  read: base
    .input(z.object({ text: z.string().min(1).max(200_000), language: languageSchema.optional() }))
    .output(readBriefSchema),
};

/** `builtin`: rules and patterns, no network. `model`: the connection of the settings. */
export const connectionSchema = z.enum(['builtin', 'model']);

const modelStepSchema = z.enum([
  'problem',
  'analysis',
  'learners',
  'journey',
  'project',
  'support',
]);

export const draftScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('whole') }),
  z.object({ kind: z.literal('step'), step: modelStepSchema }),
  /** Every text at or below `path` (a JSON Pointer), written again; with a model only. */
  z.object({ kind: z.literal('part'), path: z.string().min(1), instruction: z.string().max(1000) }),
]);
export type DraftScope = z.infer<typeof draftScopeSchema>;

/** Rupiah and tokens at which a run stops; null: no limit. 0 rupiah: the month is spent. */
export const runCeilingSchema = z.object({
  rupiah: z.number().int().min(0).nullable(),
  tokens: z.number().int().min(1).nullable(),
});
export type RunCeiling = z.infer<typeof runCeilingSchema>;

const rangeSchema = z.object({ low: z.number().int(), high: z.number().int() });

/** What a run would take. `rupiah` and `seconds` are null until prices, or a probe, are known. */
export const estimateSchema = z.object({
  calls: z.number().int(),
  input: rangeSchema,
  output: rangeSchema,
  rupiah: rangeSchema.nullable(),
  seconds: rangeSchema.nullable(),
  /** Where it would stop now: the lowest of settings, policy and the rest of the month. */
  ceiling: runCeilingSchema,
});
export type Estimate = z.infer<typeof estimateSchema>;

/** Messages of one call, personal data masked. */
export const payloadSchema = z.object({
  unitId: z.string(),
  title: messageSchema,
  system: z.string(),
  user: z.string(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  /** Texts that an earlier call is still to write stand in it as they are now. */
  isProvisional: z.boolean(),
});
export type Payload = z.infer<typeof payloadSchema>;

/** What would leave the machine, before it does. */
export const previewSchema = z.object({
  endpoint: z.string(),
  model: z.string(),
  /** On this machine or in the office's network. */
  isLocal: z.boolean(),
  calls: z.array(payloadSchema),
  /** What stands for what; it never leaves the machine. */
  masked: z.array(
    z.object({ placeholder: z.string(), kind: z.string(), surfaces: z.array(z.string()) }),
  ),
  estimate: estimateSchema,
});
export type Preview = z.infer<typeof previewSchema>;

export const drafts = {
  /**
   * Drafts from the design's brief. `whole` fills a design in which nothing but the brief is there
   * yet: at once by the rules, then a model's texts take the place of those that nobody has touched. In
   * one that has content already the outcome is proposals. Facts named in `without` are left out as
   * misread. NOT_NOW reasons: `no-brief`, `ai-off`, `no-connection`, `already-drafting`,
   * `not-previewed` (the outgoing text was never shown for this design), `local-only`, `month-spent`;
   * for a `part`: `locked`, `confirmed-text`, `fact-text` (no model may write it).
   */
  start: base
    .input(
      z.object({
        designId: designIdSchema,
        scope: draftScopeSchema,
        connection: connectionSchema.default('builtin'),
        without: z.array(z.string()).max(500).optional(),
        /** This run's own ceiling; the lower of it and the setting counts. */
        ceiling: z
          .object({ rupiah: z.number().int().min(1), tokens: z.number().int().min(1) })
          .partial()
          .optional(),
      }),
    )
    .output(jobStartedSchema),
  /** The exact text that `start` with `model` would send now, and what was masked. Sends nothing. */
  preview: base
    .input(
      z.object({
        designId: designIdSchema,
        scope: draftScopeSchema,
        /** As in `start`: a first draft without these facts is about another text. */
        without: z.array(z.string()).max(500).optional(),
      }),
    )
    .output(previewSchema),
  /** What a run, a review or a question has sent, call by call. */
  sent: base.input(z.object({ jobId: z.string() })).output(z.array(payloadSchema)),
};

/** What texts of a design go out for. Each is shown before the first of its kind is sent. */
export const sendingSchema = z.enum(['draft', 'review', 'question']);
export type Sending = z.infer<typeof sendingSchema>;

/** What a person has decided about the privacy of one design. */
export const privacyStateSchema = z.object({
  names: z.array(
    z.object({
      name: z.string(),
      /** `field`: stands in a field for names and is always masked. `suggested` is masked until declined. */
      state: z.enum(['field', 'suggested', 'confirmed', 'declined']),
    }),
  ),
  /** Only a model on this machine or in the office's network may read it. */
  localOnly: z.boolean(),
  /** When outgoing text of each kind was first shown; null: never. */
  previewedAt: z.object({
    draft: instantSchema.nullable(),
    review: instantSchema.nullable(),
    question: instantSchema.nullable(),
  }),
});
export type PrivacyState = z.infer<typeof privacyStateSchema>;

export const privacy = {
  get: base.input(z.object({ designId: documentIdSchema })).output(privacyStateSchema),
  put: base
    .input(
      z.object({
        designId: documentIdSchema,
        /** Names to mask; replaces the list. */
        confirmed: z.array(z.string().min(2).max(200)).max(500).optional(),
        /** Words that are no names; replaces the list. */
        declined: z.array(z.string().min(2).max(200)).max(500).optional(),
        localOnly: z.boolean().optional(),
        /** Outgoing text of that kind was shown. */
        previewed: sendingSchema.optional(),
      }),
    )
    .output(privacyStateSchema),
};

/** One part as it is and as a draft would have it. */
export const proposalSchema = z.object({
  id: z.string(),
  jobId: z.string(),
  designId: designIdSchema,
  at: instantSchema,
  /** The part it is about; null for texts of the design itself. */
  partId: z.string().nullable(),
  /** Pointer of that part, or of the text. */
  path: z.string(),
  /** What it is, e.g. `fields.analysis.gap`; a key of messages/. */
  title: messageSchema,
  /** Accepting applies this. */
  patch: patchSchema,
  /** The text of every slot it changes, before and after. */
  changes: z.array(z.object({ path: z.string(), before: z.string(), after: z.string() })),
  /** `pattern`, the model's name, or a reviewer's. */
  by: z.string(),
  /** From a reviewer's file: several may stand on one text. */
  isReview: z.boolean().optional(),
  state: z.enum(['open', 'accepted', 'rejected']),
  /** The part is locked or gone, or the patch no longer fits: it can only be rejected. */
  blocked: z.enum(['locked', 'outdated']).nullable(),
});
export type Proposal = z.infer<typeof proposalSchema>;

export const proposals = {
  /** Open ones, unless `all`. */
  list: base
    .input(z.object({ designId: designIdSchema, all: z.boolean().optional() }))
    .output(z.array(proposalSchema)),
  /** Applies it as one revision. `patch`: as the person edited it, instead of as proposed. */
  accept: base
    .errors(editErrors)
    .input(
      z.object({
        proposalId: z.string(),
        baseRevision: revisionSchema,
        patch: patchSchema.min(1).optional(),
      }),
    )
    .output(openDesignSchema),
  /** Several as one revision, so as one step of undo; those that do not fit (any more) stay open. */
  acceptMany: base
    .errors(editErrors)
    .input(
      z.object({
        designId: designIdSchema,
        proposalIds: z.array(z.string()).min(1).max(2000),
        baseRevision: revisionSchema,
      }),
    )
    .output(openDesignSchema.extend({ accepted: z.array(z.string()) })),
  reject: base.input(z.object({ proposalId: z.string() })).output(proposalSchema),
};
