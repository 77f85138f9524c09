/** A critical reader: suggestions on parts of a design, and answers to questions about it. Changes nothing. */
import { z } from 'zod';
import { previewSchema } from './drafting.ts';
import { base, designIdSchema, instantSchema, jobStartedSchema } from './shared.ts';

export const suggestionSchema = z.object({
  id: z.string(),
  designId: designIdSchema,
  at: instantSchema,
  /** Pointer of the text it is about. */
  path: z.string(),
  partId: z.string().nullable(),
  /** Words of that text, exactly as they stand there. */
  quote: z.string(),
  comment: z.string(),
  /** A better text, if the reader has one. */
  rewrite: z.string().nullable(),
  by: z.string(),
  state: z.enum(['open', 'proposed', 'dismissed']),
  /** The text has changed since. */
  isOutdated: z.boolean(),
  /** Its part is locked: there is nothing to propose. */
  isLocked: z.boolean(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const answerSchema = z.object({
  id: z.string(),
  designId: designIdSchema,
  at: instantSchema,
  question: z.string(),
  /** Null while it is being answered or where it failed. */
  answer: z.string().nullable(),
  /** Parts of this design that the answer leans on. */
  references: z.array(z.object({ path: z.string(), partId: z.string().nullable() })),
  by: z.string(),
});
export type CoachAnswer = z.infer<typeof answerSchema>;

const questionText = z.string().min(3).max(2000);

export const coachAskSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review'), step: z.string().optional() }),
  z.object({ kind: z.literal('question'), question: questionText }),
]);
export type CoachAsk = z.infer<typeof coachAskSchema>;

/** NOT_NOW reasons as in `drafts.start`; `not-previewed` counts for reviews and questions apart. */
export const coach = {
  /** The exact text that `review` or `ask` would send now. Sends nothing, stores nothing. */
  preview: base
    .input(z.object({ designId: designIdSchema, ask: coachAskSchema }))
    .output(previewSchema),
  /** Job: reads the whole design, or one step of it. */
  review: base
    .input(z.object({ designId: designIdSchema, step: z.string().optional() }))
    .output(jobStartedSchema),
  suggestions: base.input(z.object({ designId: designIdSchema })).output(z.array(suggestionSchema)),
  /** Turns its rewrite into a proposal. INVALID `no-rewrite`; NOT_NOW `outdated`, `locked`, `decided`. */
  propose: base
    .input(z.object({ suggestionId: z.string() }))
    .output(z.object({ proposalId: z.string() })),
  dismiss: base.input(z.object({ suggestionId: z.string() })).output(suggestionSchema),
  /** Job: answers from the design and its sources. */
  ask: base
    .input(z.object({ designId: designIdSchema, question: questionText }))
    .output(jobStartedSchema),
  answers: base.input(z.object({ designId: designIdSchema })).output(z.array(answerSchema)),
};
