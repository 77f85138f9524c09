/** The workspace of micro series. */
export const micro = {
  title: 'Mikro',
} as const;
