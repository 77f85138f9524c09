import { describe, expect, it } from 'vitest';
import { readDeadline } from './deadlines.ts';

const read = (text: string, whole = false) => readDeadline(text, 0, 'id', whole);

describe('deadlines', () => {
  it.each([
    ['IKM 82 dalam enam bulan', 6, 'month'],
    ['tercapai dalam dua semester', 12, 'month'],
    ['dalam satu musim (lima bulan)', 5, 'month'],
    ['within 90 days', 90, 'day'],
    ['selesai dlm 6 bln ya', 6, 'month'],
    ['75% dalam setahun', 1, 'year'],
  ] as const)('%s', (text, value, unit) => {
    expect(read(text)).toMatchObject({ kind: 'period', period: { value, unit } });
  });

  it.each([
    ['paling lambat Desember 2026', 'Desember 2026'],
    ['pada triwulan III', 'triwulan III'],
    ['sebelum akhir tahun', 'akhir tahun'],
    ['sebelum musim hujan berikutnya', 'sebelum musim hujan berikutnya'],
  ])('%s', (text, asWritten) => {
    expect(read(text)).toMatchObject({ kind: 'named', asWritten });
  });

  it('knows a calendar day', () => {
    expect(read('31 Desember 2026', true)).toMatchObject({ kind: 'date', date: '2026-12-31' });
    expect(read('paling lambat 31 Desember 2026')).toMatchObject({
      kind: 'date',
      date: '2026-12-31',
    });
    expect(read('2026-09-30', true)).toMatchObject({ kind: 'date', date: '2026-09-30' });
  });

  it('finds none where none is', () => {
    expect(read('IKM 82 dan penyelesaian 4 hari')).toBeNull();
    expect(read('', true)).toBeNull();
  });
});
