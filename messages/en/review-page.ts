/** English: texts inside the HTML review file. */
import type { reviewPage as source } from '../id/review-page.ts';
import type { Translated } from '../shape.ts';

export const reviewPage = {
  title: 'Design review',
} satisfies Translated<typeof source>;
