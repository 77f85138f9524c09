/** Indonesian: exchange between agencies. */
export const exchange = {
  title: 'Pertukaran',
} as const;
