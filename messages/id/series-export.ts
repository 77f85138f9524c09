/** Words around a series in its exported files. */
export const seriesExport = {
  unit: 'Unit {{number}}',
  question: 'Unit {{unit}}, soal {{number}}',
  minutes: '{{minutes}} menit',
  objective: 'Tujuan',
  page: 'hlm. {n}',
  slide: 'salindia {n}',
  section: 'bagian {n}',
  chat: {
    intro:
      'Salin dan kirim {{count}} pesan berikut satu per satu. Setiap pesan paling besar {{bytes}} bita.',
    message: 'Pesan {{number}} dari {{count}} | unit {{unit}} | {{when}} | {{bytes}} bita',
    today: 'hari pelaksanaan',
    after: '{{day}} hari sesudahnya',
    question: 'Pertanyaan {{number}}.',
    answers: 'Jawaban (kirim setelah peserta menjawab)',
    review: 'Ulang sejenak: {{title}}',
  },
} as const;
