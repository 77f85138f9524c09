/** A critical reader: suggestions on parts of a design, and answers to questions about it. Changes nothing. */
import { z } from 'zod';
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

/** NOT_NOW reasons as in `drafts.start`. */
export const coach = {
  /** Job: reads the whole design, or one step of it. */
  review: base
    .input(z.object({ designId: designIdSchema, step: z.string().optional() }))
    .output(jobStartedSchema),
  suggestions: base.input(z.object({ designId: designIdSchema })).output(z.array(suggestionSchema)),
  /** Turns its rewrite into a proposal. INVALID `no-rewrite`; NOT_NOW `outdated`, `locked`. */
  propose: base
    .input(z.object({ suggestionId: z.string() }))
    .output(z.object({ proposalId: z.string() })),
  dismiss: base.input(z.object({ suggestionId: z.string() })).output(suggestionSchema),
  /** Job: answers from the design and its sources. */
  ask: base
    .input(z.object({ designId: designIdSchema, question: z.string().min(3).max(2000) }))
    .output(jobStartedSchema),
  answers: base.input(z.object({ designId: designIdSchema })).output(z.array(answerSchema)),
};
