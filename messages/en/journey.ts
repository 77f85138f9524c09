/** English texts: journey. */
import type { journey as source } from '../id/journey.ts';
import type { Translated } from '../shape.ts';

export const journey = {} as const satisfies Translated<typeof source>;
