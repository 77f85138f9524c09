/** Reading a brief, drafting from it, and what a draft proposes for parts that are already there. */
import { z } from 'zod';
import { languageSchema } from '../design/enums.ts';
import { patchSchema } from '../design/patch.ts';
import { openDesignSchema } from './designs.ts';
import { editErrors, messageSchema } from './errors.ts';
import { base, designIdSchema, instantSchema, jobStartedSchema, revisionSchema } from './shared.ts';

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

export const draftScopeSchema = z.enum(['whole', 'analysis']);
export type DraftScope = z.infer<typeof draftScopeSchema>;

export const drafts = {
  /**
   * Drafts from the design's brief. `whole` with `builtin` fills a design in which nothing but the
   * brief is there yet; in one that has content already (and always with `model`) the outcome is
   * proposals. Facts named in `without` are left out as misread.
   * NOT_NOW reasons: `no-brief`, `ai-off`, `no-connection`, `already-drafting`.
   */
  start: base
    .input(
      z.object({
        designId: designIdSchema,
        scope: draftScopeSchema,
        connection: connectionSchema.default('builtin'),
        without: z.array(z.string()).max(500).optional(),
      }),
    )
    .output(jobStartedSchema),
  /** The exact text that `start` with `model` would send, personal data masked. Sends nothing. */
  preview: base.input(z.object({ designId: designIdSchema, scope: draftScopeSchema })).output(
    z.object({
      endpoint: z.string(),
      model: z.string(),
      messages: z.array(z.object({ role: z.enum(['system', 'user']), text: z.string() })),
      /** Estimated tokens of the whole. */
      tokens: z.number().int(),
      /** How many pieces of personal data were masked. */
      masked: z.number().int(),
    }),
  ),
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
  /** `pattern` or the model's name. */
  by: z.string(),
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
  reject: base.input(z.object({ proposalId: z.string() })).output(proposalSchema),
};
