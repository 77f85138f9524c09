/** Calls of a run with a model, as a person follows them. */
export const units = {
  s1: 'Analisis kinerja',
  s2a: 'Kebutuhan kompetensi',
  s2b: 'Profil peserta',
  s3: 'Kerangka perjalanan',
  's2-s3': 'Kebutuhan, peserta, dan kerangka perjalanan',
  's1-s2-s3': 'Analisis, kebutuhan, peserta, dan kerangka perjalanan',
  s3i: 'Aktivitas tahap {{number}}',
  's3i-all': 'Aktivitas semua tahap',
  's4-charter': 'Proyek: rumusan dan manfaat',
  's4-people': 'Proyek: tim, pentahapan, pemangku kepentingan, risiko',
  's4-sessions': 'Proyek: sesi pembelajaran aksi',
  's5-measures': 'Rencana evaluasi',
  's5-support': 'Dukungan penerapan dan ekosistem',
  's4-s5': 'Proyek, evaluasi, dan dukungan',
  part: 'Bagian yang dipilih',
  s7: 'Perbaikan menurut pemeriksaan',
};
