import { describe, expect, it } from 'vitest';
import { articlesIn, isSameCitation, legalCitations } from './legal-citations.ts';

const read = (text: string): string[] =>
  legalCitations(text).map(({ instrument, number, year }) => `${instrument} ${number} ${year}`);

describe('legal citations', () => {
  it.each([
    ['Undang-Undang Nomor 20 Tahun 2023 tentang ASN', 'uu 20 2023'],
    ['UU 20/2023', 'uu 20 2023'],
    ['UU ASN No. 20 Tahun 2023.', 'uu 20 2023'],
    ['Peraturan Pemerintah Nomor 17 Tahun 2020', 'pp 17 2020'],
    ['PP No.17 Tahun 2020', 'pp 17 2020'],
    ['PermenPANRB 14/2017', 'permen 14 2017'],
    ['Peraturan Menteri PANRB Nomor 14 Tahun 2017', 'permen 14 2017'],
    ['PMK 62/2023', 'permen 62 2023'],
    ['PerLAN 6/2023', 'peraturan 6 2023'],
    ['Peraturan Lembaga Administrasi Negara Nomor 6 Tahun 2023', 'peraturan 6 2023'],
    ['Kep. Kepala LAN 306/2024', 'keputusan 306 2024'],
    ['Keputusan Kepala LAN Nomor 2/K.1/PDP.07/2023', 'keputusan 2/k.1/pdp.07 2023'],
    ['SE Kepala BKN 3/2022', 'edaran 3 2022'],
    ['Surat Sestama B-031/BPS/2600/02/2019', 'surat b-031/bps/2600/02 2019'],
    ['Perda Kabupaten Rekaan Nomor 3 Tahun 2019', 'perda 3 2019'],
    ['Law No. 20 of 2023', 'uu 20 2023'],
    ['UU Nomor 5', 'uu 5 null'],
  ])('%s', (text, expected) => {
    expect(read(`Sesuai ${text}`)).toEqual([expected]);
  });

  it.each([
    'surat masuk ke loket nomor 5',
    'keputusan rapat nomor 3',
    'SOP Nomor 5 Tahun 2022',
    'Peraturan yang berlaku sejak 2019',
    '9/13 petugas dalam 3 hari',
    'tahun anggaran 2023/2024',
    'SE kota, PP, dan UU tanpa nomor',
  ])('none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads several in one sentence', () => {
    expect(read('UU 20/2023 jo. PP 17/2020 dan PerLAN 6/2023')).toEqual([
      'uu 20 2023',
      'pp 17 2020',
      'peraturan 6 2023',
    ]);
  });

  it('knows an instrument by its long and short form, with or without year', () => {
    const [long, short, bare, other] = [
      'Undang-Undang Nomor 20 Tahun 2023',
      'UU 20/2023',
      'UU Nomor 20',
      'UU 20/2022',
    ].flatMap((text) => legalCitations(text));
    if (!long || !short || !bare || !other) throw new Error('not read');
    expect(isSameCitation(long, short)).toBe(true);
    expect(isSameCitation(long, bare)).toBe(true);
    expect(isSameCitation(long, other)).toBe(false);
  });

  it('reads articles', () => {
    expect(articlesIn('pasal 49 dan Pasal 12A ayat (2)')).toEqual(['Pasal 49', 'Pasal 12A']);
  });

  it('stays fast on long text', () => {
    const text = `${'Peraturan dan keputusan tentang layanan di kantor '.repeat(400)}nomor`;
    expect(read(`${text} 1`)).toEqual([]);
  });
});
