/** English: texts inside workbooks and tables, and of reading AKPK/LeNA tables. */
import type { workbook as source } from '../id/workbook.ts';
import type { Translated } from '../shape.ts';

export const workbook = {
  title: 'Workbook',
} satisfies Translated<typeof source>;
