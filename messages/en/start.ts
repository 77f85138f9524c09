/** English texts: start. */
import type { start as source } from '../id/start.ts';
import type { Translated } from '../shape.ts';

export const start = {} as const satisfies Translated<typeof source>;
