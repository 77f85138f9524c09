/** Import report of modules. */
export const microReport = {
  title: 'Laporan impor',
} as const;
