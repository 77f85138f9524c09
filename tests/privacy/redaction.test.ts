import { describe, expect, it } from 'vitest';
import { detectPersonalData, redact } from '../../design/privacy/index.ts';
import { asTable, redactionReport, sharesOf } from './redaction-report.ts';

// All numbers are made up. `npm run proof` counts 20,000 of each; see tests/proof/redaction.ts.
describe('masking of Indonesian identifiers', () => {
  const report = redactionReport(2000, 2026);
  const shares = sharesOf(report);

  it('finds at least 99.9 % of 2,000, however they are written', () => {
    process.stdout.write(`${asTable(report)}\n`);
    expect(report.misses.slice(0, 10).join('\n')).toSatisfy(() => shares.masked >= 0.999);
  });

  it('leaves at least 99.5 % of 2,000 harmless texts alone', () => {
    expect(report.falseAlarms.slice(0, 10).join('\n')).toSatisfy(() => shares.false <= 0.005);
  });

  it('restores every text', () => {
    expect(report.notRestored).toBe(0);
  });
});

describe('what is one number', () => {
  const masked = (text: string): string => redact(text).text;

  it.each([
    ['NPWP 12.345.678.9-012.000', 'NPWP [NOMOR_1]'],
    ['NPWP 12.345.678.9-\n012.000 terdaftar', 'NPWP [NOMOR_1] terdaftar'],
    ['NIP 19850101 200901\n1 001', 'NIP [NIP_1]'],
    ['NIP: 198501012\n009011001.', 'NIP: [NIP_1].'],
    ['1985--0101--2009--0110--01', '[NIP_1]'],
    ['| 1 | 9 | 8 | 5 | 0 | 1 | 0 | 1 | 2 | 0 | 0 | 9 | 0 | 1 | 1 | 0 | 0 | 1 |', '| [NIP_1] |'],
    ['198501012009011001 / 2 orang', '[NIP_1] / 2 orang'],
    ['198501012009011001\n198602022010012002', '[NIP_1]\n[NIP_2]'],
    ['NIP 198501012009011001\n2. Jabatan', 'NIP [NIP_1]\n2. Jabatan'],
    ['NITKU 0123456789012000 000000', 'NITKU [NOMOR_1]'],
    ['0812-3456-7890/0856-1111-2222', '[TELEPON_1]/[TELEPON_2]'],
    ['Telp. (021) 555 1234, 555 9876', 'Telp. [TELEPON_1], [TELEPON_2]'],
    ['+62 (0) 812 3456 7890', '[TELEPON_1]'],
    ['rekening BRI Cabang Utama 0123-01-012345-50-1', 'rekening BRI Cabang Utama [NOMOR_1]'],
    ['ani.rekaan (at) dinas-rekaan.go.id', '[SUREL_1]'],
    ['ANI.REKAAN@DINAS-\nREKAAN.GO.ID', '[SUREL_1]'],
  ])('%j becomes %j', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    'kode rekening 5.1.02.01.01.0024',
    'Nomor 005/1234/438.5.2/2026',
    'tahun 2020 2021 2022 2023 2024',
    '01-01-2025 - 31-12-2025',
    '-6.914744 107.609810',
    '20 orang @Rp50.000',
    'Senin 08.00-12.00 dan 13.00-16.00',
    'perekaman NIK 1.250.000 jiwa',
    'Rp1.250.000.000,00 2.500.000.000,00',
  ])('%j stays', (text) => {
    expect(detectPersonalData(text)).toEqual([]);
  });
});
