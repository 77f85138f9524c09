/** The workspace of micro series. */
export const micro = {
  title: 'Micro',
} as const;
