/** English texts: home. */
import type { home as source } from '../id/home.ts';
import type { Translated } from '../shape.ts';

export const home = {} as const satisfies Translated<typeof source>;
