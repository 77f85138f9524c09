/** English texts: support. */
import type { support as source } from '../id/support.ts';
import type { Translated } from '../shape.ts';

export const support = {} as const satisfies Translated<typeof source>;
