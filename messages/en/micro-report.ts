/** Import report of modules. */
export const microReport = {
  title: 'Import report',
} as const;
