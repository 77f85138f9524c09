/** Indonesian: the export dialog. */
export const exportDialog = {
  title: 'Ekspor',
} as const;
