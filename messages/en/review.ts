/** English texts: review. */
import type { review as source } from '../id/review.ts';
import type { Translated } from '../shape.ts';

export const review = {} as const satisfies Translated<typeof source>;
