/** English texts: cli. */
import type { cli as source } from '../id/cli.ts';
import type { Translated } from '../shape.ts';

export const cli = {} as const satisfies Translated<typeof source>;
