/**
 * The default JP conversion table: that of Badan Pusat Statistik (Surat Sestama B-031/BPS/2600/02/2019).
 * It is one agency's table of 2019: data that every agency edits, never a constant of the rules.
 */
import { collect } from '../collection.ts';
import type { JpConversionTable, JpLine } from '../model/rules.ts';

const line = (
  id: string,
  labelId: string,
  labelEn: string,
  codes: JpLine['codes'],
  type: JpLine['type'],
  jp: number | null,
  internationalJp: number | null,
  extra: { occasionsPerMonth?: number; note?: string } = {},
): readonly [string, JpLine] => [
  `jpl_${id}`,
  {
    label: { id: labelId, en: labelEn },
    codes,
    type,
    jp,
    internationalJp,
    occasionsPerMonth: extra.occasionsPerMonth ?? null,
    note: extra.note ?? '',
  },
];

export const defaultJpTable: JpConversionTable = {
  name: 'Tabel konversi JP BPS',
  basis: 'Surat Sestama B-031/BPS/2600/02/2019',
  version: '2019',
  lines: collect([
    line(
      'training22',
      'Pelatihan manajerial, teknis, fungsional, sosial kultural; kursus; penataran; bimtek; PJJ; outbound',
      'Managerial, technical, functional, sociocultural training; course; upgrading; technical guidance; distance learning; outbound',
      [
        'managerial-training',
        'technical-training',
        'functional-training',
        'sociocultural-training',
        'course',
        'upgrading-course',
        'technical-guidance',
        'distance-learning',
        'outbound',
      ],
      'actual',
      null,
      null,
      { note: 'Internasional: tertulis "20%"' },
    ),
    line(
      'structural',
      'Pelatihan struktural',
      'Structural training',
      ['structural-training'],
      'actual',
      null,
      null,
    ),
    line(
      'seminar222',
      'Seminar/konferensi; sosialisasi',
      'Seminar, conference; socialisation',
      ['seminar', 'socialisation'],
      'per-day',
      4,
      6,
    ),
    line('workshop22', 'Workshop/lokakarya', 'Workshop', ['workshop'], 'per-day', 5, 7),
    line(
      'coaching22',
      'Coaching; mentoring',
      'Coaching; mentoring',
      ['coaching', 'mentoring'],
      'per-occasion',
      2,
      4,
      {
        occasionsPerMonth: 2,
        note: 'Internasional: per hari',
      },
    ),
    line('elearning2', 'E-learning', 'E-learning', ['e-learning'], 'max-per-day', 3, 4),
    line(
      'secondment',
      'Detasering; pertukaran PNS-swasta; magang',
      'Secondment; exchange with the private sector; internship',
      ['secondment', 'exchange', 'internship'],
      'per-occasion',
      20,
      24,
    ),
    line(
      'benchmark2',
      'Benchmarking (patok banding)',
      'Benchmarking',
      ['benchmarking'],
      'per-occasion',
      10,
      20,
    ),
    line(
      'selfstudy2',
      'Belajar mandiri; komunitas belajar',
      'Self-study; learning community',
      ['self-study', 'learning-community'],
      'max-per-day',
      2,
      null,
      {
        note: 'Internasional: tertulis "20%"',
      },
    ),
    line(
      'studyleave',
      'Tugas belajar; izin belajar',
      'Study assignment; study permit',
      [],
      'per-semester',
      20,
      20,
    ),
  ]),
};
