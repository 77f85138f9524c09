/** English texts: analysis. */
import type { analysis as source } from '../id/analysis.ts';
import type { Translated } from '../shape.ts';

export const analysis = {} as const satisfies Translated<typeof source>;
