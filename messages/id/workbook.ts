/** Indonesian: texts inside workbooks and tables, and of reading AKPK/LeNA tables. */
export const workbook = {
  title: 'Buku kerja',
} as const;
