/** English texts: errors. */
import type { errors as source } from '../id/errors.ts';
import type { Translated } from '../shape.ts';

export const errors = {} as const satisfies Translated<typeof source>;
