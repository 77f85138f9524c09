/** English texts: learners. */
import type { learners as source } from '../id/learners.ts';
import type { Translated } from '../shape.ts';

export const learners = {} as const satisfies Translated<typeof source>;
