/** The player of micro units and its exports. */
export const player = {
  title: 'Micro series',
} as const;
