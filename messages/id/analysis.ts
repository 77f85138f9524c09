/** Indonesian texts of step 2, Analisis. */
export const analysis = {
  fishbone: 'Diagram tulang ikan',
  fishboneHint:
    'Klik kategori untuk menambah penyebab, klik penyebab untuk mengubahnya, atau seret ke tulang lain untuk memindahkannya.',
  head: 'Masalah',
  addTo: 'Tambah penyebab pada {{name}}',
  quickEdit: 'Ubah penyebab',
  details: 'Buka rincian',
  dragHint: 'Tekan Enter untuk mengubah penyebab ini, termasuk kategorinya.',
  conclusion: 'Apakah ini masalah belajar?',
  conclusionHint:
    'Bila tidak ada penyebab yang dapat diatasi dengan belajar, hasilnya memo rekomendasi, bukan perjalanan belajar.',
  memoTitle: 'Rancangan ini berakhir pada memo rekomendasi',
  memoText:
    'Tidak ada penyebab yang dapat diatasi dengan belajar, jadi langkah ini tidak perlu diisi. Ubah hasilnya pada langkah Analisis bila penilaian berubah.',
  causes: 'Akar masalah',
  causesHint:
    'Lingkungan diperiksa lebih dahulu: informasi, sumber daya, insentif; baru kemudian orangnya.',
  addCause: 'Tambah akar masalah',
  noCauses: 'Belum ada akar masalah.',
  whys: 'Rantai mengapa',
  addWhy: 'Tambah mengapa',
  noWhys: 'Tanyakan mengapa sampai ke akarnya.',
  walk: 'Penelusuran putusan',
  actions: 'Tindakan di luar pembelajaran',
  actionsHint: 'Setiap penyebab nonbelajar memerlukan tindakan, penanggung jawab, dan tenggat.',
  addAction: 'Tambah tindakan',
  noActions: 'Belum ada tindakan.',
  noDeadline: 'Tenggat belum ada',
} as const;
