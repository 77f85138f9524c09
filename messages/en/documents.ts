/** English texts: documents. */
import type { documents as source } from '../id/documents.ts';
import type { Translated } from '../shape.ts';

export const documents = {} as const satisfies Translated<typeof source>;
