/** Indonesian texts of step 3, Peserta & kebutuhan. */
export const learners = {
  personas: 'Persona peserta',
  personasHint: 'Kelompok peserta yang belajar dengan cara, akses, dan pengalaman yang berbeda.',
  addPersona: 'Tambah persona',
  noPersonas: 'Belum ada persona.',
  people: '{{count}} orang',
  priorLearning: 'Pengakuan hasil belajar sebelumnya',
  addPriorLearning: 'Tambah pengakuan',
  noPriorLearning: 'Belum ada. Yang sudah dikuasai tidak perlu dipelajari lagi.',
  needs: 'Kebutuhan kompetensi',
  needsHint:
    'Kesenjangan dihitung dari level aktual dikurangi level standar; nilai negatif berarti ada kebutuhan.',
  addNeed: 'Tambah kebutuhan',
  noNeeds: 'Belum ada kebutuhan kompetensi.',
  gap: 'Kesenjangan {{gap}}',
  outcomes: 'Tujuan belajar',
  outcomesHint: 'Perilaku yang dapat diamati, kondisinya, dan kriterianya.',
  addOutcome: 'Tambah tujuan belajar',
  noOutcomes: 'Belum ada tujuan belajar.',
  behaviourHelp:
    'Mulai dengan kata kerja yang dapat diamati, misalnya menyusun, memeriksa, mengukur.',
  gapRows: 'Data AKPK',
  gapRowsHint:
    'Baris dari analisis kesenjangan kompetensi instansi. Gunakan nama samaran, bukan NIP.',
  addGapRow: 'Tambah baris AKPK',
  noGapRows: 'Belum ada data AKPK.',
  pseudonym: 'Nama samaran, bukan nama atau NIP.',
} as const;
