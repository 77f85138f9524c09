/** English texts: common. */
import type { common as source } from '../id/common.ts';
import type { Translated } from '../shape.ts';

export const common = {} as const satisfies Translated<typeof source>;
