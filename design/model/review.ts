/** Review (*telaah*): comments with their answers, rounds, and what reviewers decided. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import { reviewStatusSchema, severitySchema } from '../enums.ts';
import { idSchema, partIdSchema } from '../ids.ts';
import { dateSchema } from '../quantity.ts';

const instant = z.iso.datetime();

export const replySchema = z.strictObject({
  author: z.string().max(200),
  text: z.string().max(4000),
  at: instant,
});
export type Reply = z.infer<typeof replySchema>;

/** A reviewer's comment: the head of a thread. What is optional is absent in files of earlier versions. */
export const reviewItemSchema = z.strictObject({
  partId: partIdSchema.nullable(),
  note: z.string().max(4000),
  severity: severitySchema,
  status: reviewStatusSchema,
  reviewer: z.string().max(200),
  date: dateSchema.nullable(),
  /** JSON Pointer of the text that it is about, where it is about one. */
  path: z.string().max(400).optional(),
  /** The words that it is about, as they stood. */
  quote: z.string().max(1000).optional(),
  at: instant.optional(),
  roundId: idSchema('reviewRound').nullable().optional(),
  /** Tells the same comment when a reviewer's file is read twice. */
  key: z.string().max(200).optional(),
  replies: collectionOf('reply', replySchema).optional(),
});
export type ReviewItem = z.infer<typeof reviewItemSchema>;

/** One time that the design went out for review. */
export const reviewRoundSchema = z.strictObject({
  name: z.string().max(200),
  /** *Tenggat*. */
  dueDate: dateSchema.nullable(),
  reviewers: z.array(z.string().max(200)).max(50),
  /** *ditelaah*, *dikembalikan*, *disetujui*; a design with no open round is a draft. */
  state: z.enum(['in-review', 'returned', 'approved']),
  openedAt: instant,
  closedAt: instant.nullable(),
  /** Why it was returned or approved. */
  reason: z.string().max(4000),
});
export type ReviewRound = z.infer<typeof reviewRoundSchema>;

/** What one reviewer said of the whole. */
export const reviewDecisionSchema = z.strictObject({
  roundId: idSchema('reviewRound').nullable(),
  reviewer: z.string().max(200),
  position: z.string().max(300),
  verdict: z.enum(['approve', 'return']),
  reason: z.string().max(4000),
  at: instant,
  /** Content hash (hex) of the design that the reviewer saw; '' when the file does not tell. */
  contentHash: z.string().max(64),
  key: z.string().max(200),
});
export type ReviewDecision = z.infer<typeof reviewDecisionSchema>;

export const reviewSchema = z.strictObject({
  rounds: collectionOf('reviewRound', reviewRoundSchema),
  decisions: collectionOf('reviewDecision', reviewDecisionSchema),
});
export type Review = z.infer<typeof reviewSchema>;
