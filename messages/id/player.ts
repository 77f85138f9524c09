/** The player of micro units and its exports. */
export const player = {
  title: 'Seri mikro',
} as const;
