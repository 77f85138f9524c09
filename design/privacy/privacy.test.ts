import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRedactor,
  detectPersonalData,
  redact,
  redactAll,
  restore,
  restoreAll,
  restoreOutput,
  suggestNames,
} from './index.ts';

// All numbers and people here are made up.
const kinds = (text: string, names?: readonly string[]): string[] =>
  detectPersonalData(text, names === undefined ? {} : { names }).map(({ kind }) => kind);

describe('detection', () => {
  it.each([
    ['NIP 19850101 200901 1 001', ['nip']],
    ['198501012009011001', ['nip']],
    ['NI PPPK 198501012022211003', ['ni-pppk']],
    ['3201014101900001', ['nik']],
    ['32.01.01.410190.0001', ['nik']],
    ['1985010120090110012', ['number']],
    ['nomor 1234567890123', ['number']],
    ['３２０１０１４１０１９００００１', ['nik']],
    ['320101\u200B4101900001', ['nik']],
    ['٣٢٠١٠١٤١٠١٩٠٠٠٠١', ['nik']],
    ['0812-3456-7890', ['phone']],
    ['+62 812 3456 7890', ['phone']],
    ['(0812) 3456 7890', ['phone']],
    ['5 0812345678', ['phone']],
    ['telp (021) 555 1234', ['phone']],
    ['NIP. 131234567', ['number']],
    ['ani.rekaan@dinas-rekaan.go.id', ['email']],
    ['Rp1.500.000 untuk 3201014101900001', ['nik']],
  ])('finds %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    'Rp1.250.000.000.000',
    'Rp 45000000000000',
    'anggaran 1.250.000.000.000 rupiah',
    'realisasi 1.250.000.000 2.500.000.000',
    'kode 123456789012',
    'IKM 74,20 pada 2025-06-30',
    'pukul 08.00-15.30, 22 petugas, 9 PNS',
  ])('leaves %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('finds listed names whatever their spacing and case, and only as whole words', () => {
    expect(kinds('Bu SITI   Rekaan hadir', ['Siti Rekaan'])).toEqual(['person']);
    expect(kinds('Sitinjau Rekaan', ['Siti'])).toEqual([]);
  });

  it('points at the characters it means', () => {
    const text = 'Hubungi 0812\u200B-3456-7890 ya';
    const [found] = detectPersonalData(text);
    expect(text.slice(found?.start, found?.end)).toBe('0812\u200B-3456-7890');
    expect(found?.value).toBe('081234567890');
  });

  it('masks every run of 13 digits or more, however separated', () => {
    const separator = fc.constantFrom('', ' ', '.', '-', '/', '. ', ' -', '\u00A0', '\u200B');
    const run = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 9 }), separator), { minLength: 13, maxLength: 24 })
      .filter((list) => !list.every(([, gap]) => gap === '.' || gap === ''));
    fc.assert(
      fc.property(fc.string(), run, fc.string(), (before, list, after) => {
        const digits = list.map(([digit]) => digit).join('');
        const written = list.map(([digit, gap]) => `${digit}${gap}`).join('');
        const { text } = redact(
          `${before.replace(/[\dRrpP]/g, '')}|${written}|${after.replace(/\d/g, '')}`,
        );
        return !text.replace(/\D/g, '').includes(digits);
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});

describe('names in context', () => {
  it('are proposed, not posts', () => {
    const text =
      'Yth. Kepala Dinas. Sdr. Budi Rekaan hadir. Nama: Siti Contoh\nAni Misal, S.Sos.\nNIP 198501012009011001';
    expect(suggestNames(text)).toEqual(['Budi Rekaan', 'Siti Contoh', 'Ani Misal']);
  });
});

describe('masking', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '[NIP_1]',
      '[nip 2]',
      '\\[TEKS\\_1\\]',
      '[TEKS_1]',
      '[NIP_',
      '_1]',
      '198501012009011001',
      '19850101 200901 1 001',
      '0812 3456 7890',
      'Siti Rekaan',
      'SITI REKAAN',
      'a@b.example',
      'Rp1.000.000.000.000',
      ' ',
      '\u200B',
      '３２０１０１４１０１９００００１',
      '\uD800',
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((list) => list.join(''));
  const options = { names: ['Siti Rekaan'] };

  it('comes back as it was, for any text', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: masked, map } = redact(original, options);
        return restore(masked, map) === original;
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('comes back as it was, for several texts under one map', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (originals) => {
        const { texts, map } = redactAll(originals, options);
        expect(restoreAll(texts, map)).toEqual(originals);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('leaves nothing to find', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: masked } = redact(original, options);
        return detectPersonalData(masked, options).length === 0;
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('gives the same value the same placeholder and keeps each spelling', () => {
    const { text: masked, map } = redact('198501012009011001 lalu 19850101 200901 1 001.');
    expect(masked).toBe('[NIP_1] lalu [NIP_1].');
    expect(map['[NIP_1]']?.surfaces).toEqual(['198501012009011001', '19850101 200901 1 001']);
  });

  it('restores what a model wrote back, also misspelled, and nothing unknown', () => {
    const { map } = redact('Sdr. Siti Rekaan, 081234567890', options);
    expect(restoreOutput('\\[orang\\_1\\] dan [ TELEPON 1 ], [NIP_9]', map)).toBe(
      'Siti Rekaan dan 081234567890, [NIP_9]',
    );
  });
});

it('a redactor goes on where another one stopped, as if it were the same', () => {
  const texts = [
    'NIP 198501012009011001, surel a.rekaan@contoh.example.',
    'Surel b.rekaan@contoh.example.',
  ];
  const more = ['Kirim ke b.rekaan@contoh.example dan c.rekaan@contoh.example.'];
  const whole = createRedactor();
  const masked = whole.add(texts);
  const other = createRedactor(structuredClone(whole.state));
  expect(other.map).toEqual(whole.map);
  expect(other.add(more)).toEqual(whole.add(more));
  expect(other.map).toEqual(whole.map);
  expect(restoreAll([...masked, ...more], other.map)).toEqual([...texts, ...more]);
});
