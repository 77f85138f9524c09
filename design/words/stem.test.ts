import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stems } from './stem.ts';

/** Each line is one family: every member shares a stem with the first word, or has it as its stem. */
const families = [
  'latih melatih pelatih pelatihan latihan dilatih berlatih terlatih pelatihannya',
  'ukur mengukur pengukuran ukuran diukur terukur',
  'kurang mengurangi pengurangan kekurangan berkurang dikurangi',
  'layan melayani pelayanan layanan dilayani pelayan',
  'ajar belajar pelajar pembelajaran pelajaran mengajar pengajaran mempelajari dipelajari',
  'tingkat meningkat meningkatkan peningkatan ditingkatkan tingkatan',
  'nilai menilai penilaian dinilai penilai',
  'susun menyusun penyusunan disusun susunan',
  'pimpin memimpin pemimpin kepemimpinan dipimpin pimpinan',
  'kembang mengembangkan pengembangan dikembangkan berkembang perkembangan',
  'guna menggunakan penggunaan digunakan pengguna berguna kegunaan',
  'buat membuat pembuatan dibuat buatan',
  'terap menerapkan penerapan diterapkan',
  'baik memperbaiki perbaikan diperbaiki kebaikan',
  'uji menguji pengujian diuji ujian',
  'kerja bekerja pekerja pekerjaan mengerjakan dikerjakan',
  'awas mengawasi pengawasan pengawas diawasi',
  'tugas bertugas petugas penugasan ditugaskan menugaskan',
  'jabat pejabat jabatan menjabat',
  'jalan berjalan perjalanan menjalankan dijalankan',
  'mohon memohon pemohon permohonan dimohonkan',
  'laksana melaksanakan pelaksanaan dilaksanakan pelaksana terlaksana',
  'kelola mengelola pengelolaan dikelola pengelola',
  'evaluasi mengevaluasi dievaluasi',
  'ubah mengubah perubahan berubah diubah',
  'rawat merawat perawatan dirawat perawat',
  'antre mengantre antrean',
  'rencana merencanakan perencanaan berencana direncanakan',
  'tanggungjawab mempertanggungjawabkan',
];

function related(a: string, b: string): boolean {
  const ofA = new Set([a, ...stems(a)]);
  return [b, ...stems(b)].some((stem) => ofA.has(stem));
}

describe('stems', () => {
  test.each(families)('%s', (line) => {
    const [root = '', ...forms] = line.split(' ');
    expect(forms.filter((form) => !related(root, form))).toEqual([]);
  });

  test('words that only look alike stay apart', () => {
    const apart = [
      ['makan', 'makalah'],
      ['bulan', 'bulat'],
      ['sekolah', 'seksi'],
      ['masalah', 'masa'],
      ['kepala', 'pala'],
      ['dinas', 'nasi'],
      ['pelatihan', 'pelayanan'],
      ['penilaian', 'pengujian'],
    ];
    expect(apart.filter(([a = '', b = '']) => related(a, b))).toEqual([]);
  });

  test('any word gives at most six shorter or equally long words of letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.stringMatching(/^[a-z]{0,35}$/), (odd, word) => {
        for (const text of [odd, word, `me${word}kan`, `pe${word}an`]) {
          const found = stems(text);
          expect(found.length).toBeLessThanOrEqual(6);
          for (const stem of found) expect(stem).toMatch(/^[a-z]{3,30}$/);
        }
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
  });
});
