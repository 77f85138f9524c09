import { describe, expect, it } from 'vitest';
import { readMentions } from './mentions.ts';
import { readMoney } from './money.ts';
import { readNumeral } from './numerals.ts';

const seen = (text: string, language: 'id' | 'en' = 'id') =>
  readMentions(text, 0, language).map(({ value, upper, unit, counts }) => [
    value,
    upper,
    unit,
    counts,
  ]);

describe('numerals', () => {
  it.each([
    ['74,20', 'id', 74.2],
    ['1.200', 'id', 1200],
    ['22.500.000', 'id', 22_500_000],
    ['12,5', 'id', 12.5],
    ['0.500', 'id', 0.5],
    ['1,850', 'en', 1850],
    ['3.5', 'en', 3.5],
    ['1.200,75', 'id', 1200.75],
  ] as const)('%s (%s) is %d', (raw, language, value) => {
    expect(readNumeral(raw, language)).toBe(value);
  });
});

describe('numbers with what they count', () => {
  it('takes the noun after, before, or counted earlier', () => {
    expect(seen('Dari 128 aduan triwulan ini, 51 menyebut petugas.')).toEqual([
      [128, null, '', 'aduan'],
      [51, null, '', 'aduan'],
    ]);
    expect(seen('Operator ada 55 org di sebelas pasar.')).toEqual([
      [55, null, 'orang', 'Operator'],
      [11, null, '', 'pasar'],
    ]);
    expect(seen('15 dari 20 posyandu')).toEqual([
      [15, null, '', 'posyandu'],
      [20, null, '', 'posyandu'],
    ]);
  });

  it('reads ranges, number words and repeated numbers', () => {
    expect(seen('putus dua sampai tiga kali seminggu')).toEqual([[2, 3, 'kali', '']]);
    expect(seen('usia 29–57 tahun')).toEqual([[29, 57, 'tahun', '']]);
    expect(seen('selama 3 (tiga) hari kerja')).toEqual([[3, null, 'hari kerja', '']]);
    expect(seen('dua ratus lima puluh satu berkas')).toEqual([[251, null, '', 'berkas']]);
    expect(seen('Forty-two nurses had a three-day course', 'en')).toEqual([
      [42, null, '', 'nurses'],
      [3, null, 'day', ''],
    ]);
  });

  it('leaves out what counts nothing', () => {
    for (const text of [
      'Pada 18 Mei 2026 pukul 14.00 di kelas II',
      'Nomor B-214/LPL.3/05/2026 tanggal 12 sampai 25',
      'UU Nomor 20 Tahun 2023 dan SNI 8152',
      'siswa kelas tiga pada triwulan III, sejak 2022',
      'salah satu dari mereka saling membantu satu sama lain',
      'Anggaran Rp45 juta',
    ]) {
      expect(seen(text)).toEqual([]);
    }
  });
});

describe('money', () => {
  it.each([
    ['Rp45 juta', 45_000_000],
    ['Rp1,2 miliar', 1_200_000_000],
    ['Rp 1,1 M', 1_100_000_000],
    ['Rp22.500.000', 22_500_000],
    ['dana 35jt', 35_000_000],
    ['nol rupiah', 0],
    ['dua puluh juta rupiah', 20_000_000],
    ['IDR 50 million', 50_000_000],
  ])('%s', (text, amount) => {
    expect(readMoney(text, 'id', true).map((money) => money.amount)).toEqual([amount]);
  });

  it('takes a bare million for money only where the text is about a budget', () => {
    expect(readMoney('dua juta penduduk, 3 juta pohon', 'id', false)).toEqual([]);
  });
});
