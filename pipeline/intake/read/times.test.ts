/** When people can learn and when they cannot, in the words of memos and messages. */
import { describe, expect, it } from 'vitest';
import { readBrief } from '../index.ts';

const read = (text: string) =>
  readBrief(`# Catatan\n\nDinas Contoh Kota Rekaan (rekaan) membenahi layanannya.\n\n${text}`);
const busy = (text: string) =>
  read(text)
    .constraints.filter((item) => item.kind === 'time')
    .map((item) => item.text);

describe('windows', () => {
  it.each([
    ['Loket tutup Jumat siang.', null],
    ['Dermaga sepi pada hari Minggu.', null],
    ['Rapat evaluasi mingguan berlangsung 40 menit.', 40],
    ['Mereka berkumpul satu kali sebulan selama 90 menit di kantor balai.', 90],
    ['Pergantian regu menyisakan 20 menit setiap hari.', 20],
    ['Belajar dilakukan setelah pukul 15.00, paling lama 45 menit sehari.', 45],
    ['The counter closes at 2 pm on Wednesdays, which leaves two hours.', 120],
    ['Paling longgar setelah apel Senin.', null],
    ['Antara pukul 13.00 dan 14.00 loket tidak menerima berkas.', null],
  ])('%s', (text, minutes) => {
    const facts = read(text);
    expect(facts.timeWindows).toHaveLength(1);
    expect(facts.timeWindows[0]?.minutesPerDay).toBe(minutes);
    expect(busy(text)).toEqual([]);
  });

  it.each([
    'Loket tidak boleh tutup pada hari Jumat.',
    'Warga pulang pada siang hari dengan tangan kosong.',
    'Rapat bulanan jarang diadakan.',
    'Kasus ini sudah ditutup bulan Maret.',
  ])('none in: %s', (text) => {
    expect(read(text).timeWindows).toEqual([]);
  });
});

describe('times when people cannot learn are limits, never windows', () => {
  it.each([
    'Musim tanam Oktober-Desember petugas di lapangan.',
    'Akhir bulan bendahara sibuk SPJ.',
    'Guru tidak bisa hadir pada minggu ujian.',
    'Triwulan keempat semua bidang tenggelam dalam pencairan.',
    'Selama musim haji tim tidak dapat mengikuti kegiatan lain.',
    'Filing season is out of the question.',
    'Field inspections fill the dry season from June to August.',
  ])('%s', (text) => {
    expect(busy(text)).toHaveLength(1);
    expect(read(text).timeWindows).toEqual([]);
    expect(read(text).causes).toEqual([]);
  });

  it('both sides of one sentence are kept apart', () => {
    const text = 'Musim panen penyuluh di lapangan, jadi bisanya kumpul Januari.';
    expect(busy(text)).toEqual(['Musim panen penyuluh di lapangan']);
    expect(read(text).timeWindows.map((item) => item.text)).toHaveLength(1);
  });

  it('a service that must go on is no season', () => {
    const text = 'Petugas tidak boleh meninggalkan pos saat jam layanan.';
    expect(busy(text)).toEqual([]);
    expect(read(text).constraints.map((item) => item.kind)).toContain('service-continuity');
  });

  it('work done late at such a time stays a cause or a target', () => {
    expect(busy('Aplikasi tidak bisa dibuka saat jam ramai.')).toEqual([]);
    expect(busy('Target 80% pada akhir tahun.')).toEqual([]);
  });
});
