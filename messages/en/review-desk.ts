/** English: review in the app: comments, rounds, files that come back, approval. */
import type { reviewDesk as source } from '../id/review-desk.ts';
import type { Translated } from '../shape.ts';

export const reviewDesk = {
  title: 'Review',
} satisfies Translated<typeof source>;
