/** Sentence ends, abbreviation by abbreviation. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceRanges, sentencesOf } from './sentences.ts';

/** One line is one paragraph; ` / ` stands where a sentence ends. */
const cases = [
  'Petugas datang. / Pemohon pulang.',
  'Lihat Peraturan No. 14 Tahun 2017. / Isinya pendek.',
  'Ps. 5 mengatur hal itu. / Ps. 6 tidak.',
  'Sesuai ps. 12 ayat (2), permohonan ditolak.',
  'Bawa KTP, KK, dst. sebelum pukul 08.00 WIB.',
  'Bawa KTP, KK, dst. / Petugas akan memeriksa.',
  'Berlaku s.d. 31 Desember 2026. / Setelah itu dicabut.',
  'Berlaku s.d. Jumat depan.',
  'Hubungi Sdr. Budi atau Sdri. Ani (rekaan). / Mereka bertugas.',
  'Surat a.n. Kepala Dinas ditandatangani u.b. Sekretaris. / Arsipkan.',
  'Biaya Rp. 5.000.000,00 per kelas. / Pajak terpisah.',
  'Pada tgl. 3 Maret 2026 rapat dibuka. / Semua hadir.',
  'Pasien bertemu dr. Sinta. / Obat diberikan.',
  'Rapat dipimpin Drs. H. Ahmad Yani, S.Sos., M.Si. / Setelah itu makan siang.',
  'Penulis: Ir. Budi Santoso, M.T. dan Siti Aminah, S.Pd.',
  'H. Abdullah membuka acara. / Hj. Fatimah menutupnya.',
  'Jl. A. Yani No. 5 ramai. / Jalan lain sepi.',
  'Tarif dll. tidak berubah.',
  'Apakah berkas lengkap? / Jika belum, kembalikan!',
  '“Sudah selesai?” tanya atasan. / Ia mengangguk.',
  'Ia berkata, “Selesai.” / Semua pulang.',
  '1. Siapkan berkas. / Periksa isinya.',
  'II. Dasar hukum',
  'a. Buka pintu. / Tunggu.',
  '2.1. Ruang lingkup pekerjaan',
  'Nilainya 3,5 dan 1.200 orang. / Naik 5 persen.',
  'Prof. Dr. Ir. Suharto menulis vol. 3 hlm. 12. / Bukunya tebal.',
  'Yth. Bpk. Kepala Badan. / Bersama ini disampaikan laporan.',
  'Undang-Undang No. 5 Tahun 2014 jo. UU No. 20 Tahun 2023 berlaku.',
  'Waktu maks. 5 menit. / Waktu itu cukup.',
  'Kecamatan dipimpin Plt. Camat. / Camat lama pensiun.',
  'Pekerjaan PT. Maju Jaya (rekaan) selesai. / Pembayaran menyusul.',
  '(Lihat Bab 2.) / Kemudian lanjutkan.',
  'Jawabannya …. / Pilih satu.',
  'See Art. 5 of the law. / It applies, e.g. to clerks.',
  'Kab. Lembahwangi (rekaan), Kec. Arunika. / Penduduknya ramah.',
  'Ia lulus kelas A. / Kemudian bekerja.',
  'Tabel 3. Sebab kunjungan tidak tuntas',
  'Bab II. Pendahuluan yang singkat',
  'Lihat Tabel 3. / Isinya tiga baris.',
  'Menurut Budi dkk. (2020) hasilnya baik.',
  'Isi formulir (nama, alamat, dsb.). / Serahkan ke loket.',
];

describe('sentence ends', () => {
  test.each(cases)('%s', (line) => {
    const wanted = line.split(' / ');
    expect(sentencesOf(wanted.join(' '))).toEqual(wanted);
  });
});

test('nothing but blanks is lost, and ranges come in order', () => {
  const pieces = fc.constantFrom(
    'No. ',
    'kata',
    '. ',
    ' ',
    '? ',
    'Sdr. ',
    'X',
    '…',
    ' 12',
    '”',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of sentenceRanges(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
        last = end;
      }
      expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('a text without stops is cut at blanks', () => {
  const text = 'kata '.repeat(1000);
  const ranges = sentenceRanges(text);
  expect(ranges.length).toBeGreaterThan(1);
  for (const { start, end } of ranges) {
    expect(end - start).toBeLessThanOrEqual(2000);
    expect(text.slice(start, end)).toMatch(/^kata.*kata$/u);
  }
});
