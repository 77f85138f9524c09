/** English texts: fields. */
import type { fields as source } from '../id/fields.ts';
import type { Translated } from '../shape.ts';

export const fields = {} as const satisfies Translated<typeof source>;
