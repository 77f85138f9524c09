/** Indonesian: texts inside the change project, guides, agreement, transparency, approval and difference documents. */
export const sheets = {
  number: 'Nomor: {{number}}',
  unknown: 'belum diketahui',
  agreement: {
    opening:
      'Kami yang bertanda tangan di bawah ini sepakat menerapkan hasil belajar di tempat kerja dengan langkah-langkah berikut.',
    change: 'Perubahan yang dituju',
    proof: 'Kesepakatan ini berhasil jika terlihat di tempat kerja:',
    target: 'target {{target}}',
    signed: 'Menurut rancangan, lembar ini sudah ditandatangani oleh: {{who}}.',
  },
} as const;
