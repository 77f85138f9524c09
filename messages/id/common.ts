/** Indonesian words that many places use. */
export const common = {
  cancel: 'Batal',
  save: 'Simpan',
  add: 'Tambah',
  remove: 'Hapus',
  minutes: '{{count}} menit',
  weeks: '{{count}} minggu',
  jp: '{{count}} JP',
} as const;
