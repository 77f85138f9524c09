/** English: texts inside the change project, guides, agreement, transparency, approval and difference documents. */
import type { sheets as source } from '../id/sheets.ts';
import type { Translated } from '../shape.ts';

export const sheets = {
  title: 'Sheets',
} satisfies Translated<typeof source>;
