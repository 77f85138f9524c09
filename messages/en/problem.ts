/** English texts: problem. */
import type { problem as source } from '../id/problem.ts';
import type { Translated } from '../shape.ts';

export const problem = {} as const satisfies Translated<typeof source>;
