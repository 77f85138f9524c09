/** English texts: shell. */
import type { shell as source } from '../id/shell.ts';
import type { Translated } from '../shape.ts';

export const shell = {} as const satisfies Translated<typeof source>;
