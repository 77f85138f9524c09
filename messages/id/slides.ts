/** Indonesian: texts inside slides, schedules and Word templates. */
export const slides = {
  title: 'Paparan',
  schedule: {
    activity: 'Aktivitas',
    session: 'Pembelajaran aksi',
    milestone: 'Batas tahapan',
    action: 'Batas tindakan nonbelajar',
    measure: 'Evaluasi',
    indicator: 'Target indikator',
    round: 'Tenggat telaah',
    length: '{{sessions}} sesi × {{minutes}} menit',
  },
} as const;
