/** English texts: checks. */
import type { checks as source } from '../id/checks.ts';
import type { Translated } from '../shape.ts';

export const checks = {} as const satisfies Translated<typeof source>;
