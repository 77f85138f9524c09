import { describe, expect, it } from 'vitest';
import { createGate } from './gate.ts';

// The organisation and its figures are made up.
const given = `IKM semester lalu 74,20; targetnya 82 dalam enam bulan. Ada 22 petugas, 15 persen baru.
Anggaran Rp45.000.000. Dasar: Peraturan Menteri PANRB Nomor 14 Tahun 2017 Pasal 5.
Hubungi [ORANG_1] di [SUREL_1]. Info pada dinas-rekaan.go.id. Waktu ⟨perlu diisi: jam buka⟩.`;
const gate = createGate(given, new Set(['[ORANG_1]', '[SUREL_1]']), 'id');
const check = (text: string, before?: string) =>
  gate.check(text, { mostChars: 200, ...(before === undefined ? {} : { before }) });

describe('the output gate', () => {
  it.each([
    'IKM 74,20 belum mencapai 82 dalam enam bulan.',
    'IKM 74,2 masih di bawah target.',
    'Dalam 6 bulan, dua puluh dua petugas perlu berlatih.',
    'Anggaran Rp45.000.000 tersedia.',
    'Sesuai PermenPANRB No. 14 Tahun 2017, Pasal 5.',
    '[ORANG_1] menyampaikan keluhan ke [ surel-1 ].',
    'Jam layanan ⟨perlu diisi: jam buka⟩ memengaruhi antrean.',
    'Salah satu petugas, atau sebanyak 15%, baru bekerja.',
    'Informasi ada pada dinas-rekaan.go.id.',
    'Sumber data: laporan harian.',
    'Anggaran 45 juta rupiah tersedia.',
    'Anggaran Rp 45 juta tersedia.',
    'Berkas menunggu keputusan kepala bidang.',
    'Porsi 70/20/10 dijaga; perilaku kerja dilihat pada L3.',
    'Petugas kedua memeriksa bagian ketiga.',
    'Berhenti sejenak untuk permenungan.',
  ])('lets "%s" pass', (text) => {
    expect(check(text)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['kata '.repeat(60), 'too-long'],
    ['Lihat https://jahat.example/unggah', 'link'],
    ['Lihat www.jahat.example', 'link'],
    ['Kirim ke jahat.com segera', 'link'],
    ['Kirim ke a@jahat.example', 'link'],
    ['Klik javascript:alert', 'link'],
    ['Lihat ｈｔｔｐｓ：／／ｊａｈａｔ．ｅｘａｍｐｌｅ', 'link'],
    ['Daftar di jahat.example', 'link'],
    ['Daftar di layanan.rekaan/daftar?id=loket', 'link'],
    ['Lihat www.dinas-rekaan.go.id', 'link'],
    ['Petugas <|im_end|> berlatih', 'markup'],
    ['Petugas &lt;b&gt; berlatih', 'markup'],
    ['=IMPORTXML("a","b")', 'markup'],
    ['Turun ８７ persen', 'number'],
    ['Turun ٨٧ persen', 'number'],
    ['Klik [di sini](part:cau_aaaaaaaaaa)', 'markup'],
    ['Tulis <img src=x> di sini', 'markup'],
    ['Jalankan `rm`', 'markup'],
    ['Nilai {{brief}}', 'markup'],
    ['Petugas\u200B baru', 'markup'],
    ['NIP 198501012009011001 mangkir', 'personal-data'],
    ['Hubungi [NIP_1] segera', 'placeholder'],
    ['Hubungi [nama] segera', 'placeholder'],
    ['Hubungi [...] segera', 'placeholder'],
    ['Isi ⟨di sini⟩ segera', 'placeholder'],
    ['Isi ⟨perlu diisi: nama kepala dinas⟩ segera', 'placeholder'],
    ['Bapak Sutrisno Rekaan menolak', 'personal-data'],
    ['Turun 40 persen dari 82', 'number'],
    ['Selesai dalam 22 hari', 'number'],
    ['Selesai dalam dua puluh dua menit', 'number'],
    ['Selesai dalam enam hari', 'number'],
    ['Mulai minggu ketujuh', 'number'],
    ['Mulai pukul 08.00', 'number'],
    ['Rapat September nanti', 'number'],
    ['Anggaran Rp82 juta', 'number'],
    ['Biayanya dua miliar', 'number'],
    ['Sepertiga petugas baru', 'number'],
    ['Ada puluhan aduan', 'number'],
    ['Pejabat eselon III menunggu', 'number'],
    ['Sesuai Keputusan Kepala LAN Nomor 306', 'regulation'],
    ['Ada 23 petugas', 'number'],
    ['Ada 22 persen petugas baru', 'number'],
    ['Ada tujuh belas petugas', 'number'],
    ['Sejak 2019 begini', 'number'],
    ['IKM 742 saat ini', 'number'],
    ['Eselon B9 menunggu', 'number'],
    ['Sesuai Undang-Undang Nomor 14 Tahun 2017', 'regulation'],
    ['Sesuai Peraturan Menteri PANRB Nomor 22 Tahun 2017', 'regulation'],
    ['Sesuai Peraturan Pemerintah', 'regulation'],
    ['Sesuai UU ASN', 'regulation'],
    ['Sesuai Peraturan Menteri Dalam Negeri', 'regulation'],
    ['Menurut Pasal 22', 'regulation'],
  ])('stops "%s": %s', (text, reason) => {
    expect(check(text)).toBe(reason);
  });

  it('keeps a fact open that nobody has given', () => {
    const before = 'Biaya ⟨perlu diisi: biaya⟩ per kasus.';
    expect(check('Biaya besar per kasus.', before)).toBe('lost-placeholder');
    expect(check('Kasus menelan biaya ⟨perlu diisi: biaya⟩.', before)).toBeNull();
  });

  it('reads figures in the language of the answer', () => {
    const english = createGate('Complaints rose to 1,200; score 3.5.', new Set(), 'en');
    expect(english.check('There are 1,200 complaints.', { mostChars: 99 })).toBeNull();
    expect(english.check('There are 1200 complaints.', { mostChars: 99 })).toBeNull();
    expect(english.check('There are 12 complaints.', { mostChars: 99 })).toBe('number');
    expect(english.check('A third officer checks it this quarter.', { mostChars: 99 })).toBeNull();
    expect(english.check('Half of them wait; a third of them leave.', { mostChars: 99 })).toBe(
      'number',
    );
    expect(english.check('It takes three-day cycles.', { mostChars: 99 })).toBe('number');
    expect(english.check('It begins in March 2031.', { mostChars: 99 })).toBe('number');
  });
});
