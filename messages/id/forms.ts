/** Indonesian: texts inside the forms: RBPMP, RP, KAK, AKPK and evaluation matrices. */
export const forms = {
  number: 'Nomor: {{number}}',
  sign: {
    approved: 'Mengesahkan,',
    known: 'Mengetahui,',
    madeBy: 'Disusun oleh,',
  },
  unit: {
    training: 'Nama Pelatihan',
    unit: 'Mata Pelatihan',
    time: 'Alokasi Waktu (JP)',
    description: 'Deskripsi Singkat',
    goals: 'Tujuan Pembelajaran',
    result: '1) Hasil Belajar',
    indicators: '2) Indikator Hasil Belajar',
    lead: 'Setelah mengikuti pembelajaran ini, peserta dapat:',
    jpTimes: '{{jp}} JP × {{each}} menit = {{minutes}} menit',
    recognised: '{{minutes}}, {{jp}} diakui',
    split: '{{jp}} JPL (T: {{theory}}, P: {{assignment}}, PL: {{field}})',
    splitBlank: '…… JPL (T: ……, P: ……, PL: ……)',
    fromStages:
      'Rancangan ini belum memuat mata pelatihan. Setiap lembar disusun dari satu tahap perjalanan belajar dan aktivitasnya; sesuaikan sebelum disahkan.',
  },
  column: {
    indicator: 'Indikator Hasil Belajar',
    topic: 'Materi Pokok',
    subtopic: 'Submateri Pokok',
    method: 'Metode',
    media: 'Media/Alat Bantu',
    minutes: 'Alokasi Waktu (menit)',
    references: 'Daftar Pustaka',
  },
  rbpmp: {
    title: 'Rancang Bangun Pembelajaran Mata Pelatihan (RBPMP)',
    table: 'Rancang bangun pembelajaran',
    total: 'Akumulasi Waktu',
  },
  health: {
    number: 'Nomor',
    numberBlank: 'MPD/MPI/MPP.{{number}}',
    time: 'Waktu',
    topics: 'Materi Pokok dan Submateri Pokok',
    media: 'Media dan Alat Bantu',
    references: 'Referensi',
  },
} as const;
