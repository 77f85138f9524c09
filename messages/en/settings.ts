/** English texts: settings. */
import type { settings as source } from '../id/settings.ts';
import type { Translated } from '../shape.ts';

export const settings = {} as const satisfies Translated<typeof source>;
