import { describe, expect, it } from 'vitest';
import { nounClause } from './noun-clause.ts';

describe('a cause in a list', () => {
  it.each([
    [
      'papan informasi masih memuat persyaratan lama',
      'papan informasi yang masih memuat persyaratan lama',
    ],
    [
      'jaringan kecamatan putus dua kali seminggu',
      'jaringan kecamatan yang putus dua kali seminggu',
    ],
    ['tidak ada aturan prioritas tiket', 'tidak adanya aturan prioritas tiket'],
    ['belum tersedia contoh yang baik', 'belum tersedianya contoh yang baik'],
    ['sejak mutasi Januari enam formasi kosong', 'sejak mutasi Januari enam formasi kosong'],
    ['beban laporan', 'beban laporan'],
    ['petugas yang melapor dipindahkan', 'petugas yang melapor dipindahkan'],
  ])('"%s" becomes a noun phrase', (clause, phrase) => {
    expect(nounClause(clause, 'id')).toBe(phrase);
  });

  it('quotes English clauses', () => {
    expect(nounClause('the checklist is out of date', 'en')).toBe('"the checklist is out of date"');
  });
});
