/** English: the export dialog. */
import type { exportDialog as source } from '../id/export-dialog.ts';
import type { Translated } from '../shape.ts';

export const exportDialog = {
  title: 'Export',
} satisfies Translated<typeof source>;
