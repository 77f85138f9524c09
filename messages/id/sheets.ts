/** Indonesian: texts inside the change project, guides, agreement, transparency, approval and difference documents. */
export const sheets = {
  title: 'Lembar',
} as const;
