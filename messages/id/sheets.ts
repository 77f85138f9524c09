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
  guide: {
    opening:
      'Peserta belajar sambil bekerja. Keberhasilannya bergantung pada kesempatan, pengamatan, dan umpan balik dari Anda. Lembar ini memuat apa yang peserta kerjakan dan apa yang Anda lakukan, minggu demi minggu.',
    readers: 'Untuk',
    readersNone: 'Atasan langsung peserta',
    agreed: 'Yang Anda sepakati',
    phases: 'Sebelum, selama, dan sesudah',
    stepsTable: 'Siapa melakukan apa agar hasil belajar dipakai',
    ask: 'Pertanyaan untuk percakapan Anda',
    askBefore:
      'Pekerjaan mana yang akan memakai hasil belajar ini, dan apa yang Anda perlukan dari saya?',
    askDuring: 'Apa yang sudah Anda coba, apa hasilnya, dan apa yang menghalangi?',
    askAfter: 'Apa yang sekarang Anda kerjakan dengan cara lain, dan apa buktinya?',
    askNote:
      'Tiga pertanyaan pertama berlaku umum; pertanyaan per tahap berasal dari refleksi peserta.',
    calendar: 'Kalender per minggu',
    calendarTable: 'Yang dikerjakan peserta dan peran Anda',
    participant: 'Peserta mengerjakan',
    yourRole: 'Peran Anda',
    support: 'Dampingi {{code}}',
    reflection: 'Refleksi {{stage}}',
    times: '{{sessions}} × {{minutes}}',
    activities: 'Aktivitas yang Anda dampingi',
    activitiesTable: 'Cara mendampingi dan bukti yang dilihat',
    activitiesAll: 'Panduan atasan per aktivitas',
    how: 'Yang Anda lakukan',
    proof: 'Bukti yang Anda lihat',
    watch: 'Yang perlu Anda perhatikan',
    success: 'Tanda berhasil',
    risk: 'Tanda bahaya dan yang dilakukan',
    empty: 'Rancangan belum memuat aktivitas dan langkah penerapan.',
  },
} as const;
