/** What counts as a quotation, what as a matching paraphrase, and what speaks against a claim. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checksumMatches,
  labelText,
  normalise,
  sentencesWithLabels,
  type ViolationKind,
} from './index.ts';

const visits = 'Sebanyak 38 kunjungan (15,8 persen) berakhir tanpa layanan yang tuntas.';
const quarters =
  'Rata-rata waktu naik dari 6,2 hari pada triwulan I menjadi 11,6 hari pada triwulan IV.';
const channels =
  'Ketepatan kanal daring pada triwulan IV adalah 75,0 persen, sedangkan kanal luring hanya 55,9 persen.';
const law = 'Ketentuan itu diatur dalam Pasal 12 Undang-Undang Nomor 25 Tahun 2009.';
const start =
  'Pendaftaran dibuka 1 Februari 2025 dan ditutup paling lambat tiga puluh hari kemudian.';
const diagnosis = 'Petugas tidak perlu menebak diagnosis.';
const refund = 'Semua berkas dikembalikan, kecuali berkas yang belum diperiksa penyelia.';

describe('normalise', () => {
  test('what typesetting changes does not count', () => {
    expect(normalise('“Layan-\nan”  di\u00a0loket — ﬁnal')).toBe('"layanan" di loket - final');
    expect(normalise('zero\u200bwidth')).toBe('zerowidth');
  });
  test('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});

describe('quotation', () => {
  const quoted: ReadonlyArray<readonly [string, readonly string[]]> = [
    [visits, [visits]],
    ['sebanyak 38 kunjungan (15,8 persen) berakhir tanpa layanan yang tuntas', [visits]],
    ['Rata-rata waktu naik dari 6,2 hari pada triwulan I', [quarters]],
    [`${visits} ${diagnosis}`, [visits, diagnosis]],
  ];
  test.each(quoted)('%s', (text, cited) => {
    expect(labelText(text, cited, 'id').label).toBe('quotation');
  });

  const not: ReadonlyArray<readonly [string, string]> = [
    // The denial is cut off.
    ['perlu menebak diagnosis', diagnosis],
    // The exception is cut off.
    ['Semua berkas dikembalikan', refund],
    // A figure is cut in two.
    ['Rata-rata waktu naik dari 6', quarters],
    // Words left out in the middle.
    ['Sebanyak 38 kunjungan berakhir tanpa layanan yang tuntas.', visits],
    // Part of a word.
    ['an kanal daring pada triwulan IV', channels],
  ];
  test.each(not)('%s is none', (text, cited) => {
    expect(labelText(text, [cited], 'id').label).not.toBe('quotation');
  });

  test('every run of words of a sentence without turns is one; no changed word is', () => {
    // Without "Rata-rata": to cut that off changes what is said.
    const plain = quarters.replace('Rata-rata waktu', 'Waktu');
    const words = plain.split(' ');
    fc.assert(
      fc.property(fc.nat(words.length - 5), fc.integer({ min: 4, max: 9 }), (from, length) => {
        const part = words.slice(from, from + length);
        expect(labelText(part.join(' '), [plain], 'id').label).toBe('quotation');
        const changed = part.with(1, 'xilofon').join(' ');
        expect(labelText(changed, [plain], 'id').label).not.toBe('quotation');
      }),
      { seed: 20_261_122, numRuns: 40 },
    );
  });
});

describe('matching paraphrase', () => {
  const right: ReadonlyArray<readonly [string, string]> = [
    ['38 kunjungan (15,8%) berakhir tanpa layanan tuntas.', visits],
    ['Pada triwulan IV waktu rata-rata naik menjadi 11,6 hari.', quarters],
    ['Kanal luring hanya 55,9 persen tepat waktu, sedangkan kanal daring 75 persen.', channels],
    ['Hal itu diatur dalam Pasal 12 UU 25/2009.', law],
    ['Pendaftaran ditutup selambat-lambatnya 30 hari kemudian.', start],
    ['Pendaftaran mulai dibuka pada 1 Februari 2025.', start],
    ['Menebak diagnosis tidak perlu dilakukan petugas.', diagnosis],
  ];
  test.each(right)('%s', (text, cited) => {
    expect(labelText(text, [cited], 'id')).toEqual({
      label: 'matching-paraphrase',
      violations: [],
    });
  });

  const wrong: ReadonlyArray<readonly [string, string, ViolationKind]> = [
    ['Sebanyak 83 kunjungan berakhir tanpa layanan tuntas.', visits, 'number'],
    ['Sebanyak 15,8 kunjungan (38 persen) berakhir tanpa layanan yang tuntas.', visits, 'swap'],
    ['Rata-rata waktu naik dari 6,2 jam menjadi 11,6 jam.', quarters, 'unit'],
    ['Rata-rata waktu turun dari 6,2 hari menjadi 11,6 hari.', quarters, 'sense'],
    ['Waktu rata-rata pada triwulan IV naik menjadi 6,2 hari.', quarters, 'swap'],
    ['Ketepatan kanal luring 75,0 persen.', channels, 'swap'],
    ['Ketentuan itu diatur dalam Pasal 21 Undang-Undang Nomor 25 Tahun 2009.', law, 'regulation'],
    ['Ketentuan itu diatur dalam UU 23/2014.', law, 'regulation'],
    ['Pendaftaran dibuka 1 Maret 2025.', start, 'date'],
    ['Pendaftaran ditutup paling cepat tiga puluh hari kemudian.', start, 'sense'],
    ['Petugas perlu menebak diagnosis.', diagnosis, 'negation'],
    ['Semua berkas dikembalikan.', refund, 'negation'],
    ['Petugas bersama Bu Ranti tidak perlu menebak diagnosis.', diagnosis, 'name'],
    ['Jadwal piket mingguan disusun penyelia.', diagnosis, 'stems'],
  ];
  test.each(wrong)('%s is to be checked', (text, cited, kind) => {
    const { label, violations } = labelText(text, [cited], 'id');
    expect(label).toBe('needs-check');
    expect(violations.map((one) => one.kind)).toContain(kind);
  });

  test('English', () => {
    const cited =
      'Officers must answer 1,250 requests within 3.5 days, unless the file is incomplete.';
    const of = (text: string) => labelText(text, [cited], 'en').label;
    expect(
      of('Unless the file is incomplete, 1,250 requests must be answered within 3.5 days.'),
    ).toBe('matching-paraphrase');
    expect(of('Officers must answer 1,250 requests within 3.5 days.')).toBe('needs-check');
    expect(of('Officers must answer 1,520 requests within 3.5 days, unless incomplete.')).toBe(
      'needs-check',
    );
  });
});

describe('a text of several sentences', () => {
  test('each has its own label; the text has the weakest', () => {
    const text = `${visits} Petugas perlu menebak diagnosis.\n- Menebak diagnosis tidak perlu.`;
    const labels = sentencesWithLabels(text, [visits, diagnosis], 'id').map(({ label }) => label);
    expect(labels).toEqual(['quotation', 'needs-check', 'matching-paraphrase']);
    expect(labelText(text, [visits, diagnosis], 'id').label).toBe('needs-check');
  });
  test('without cited sentences it is made up', () => {
    expect(labelText(visits, [], 'id').label).toBe('made-up');
    expect(labelText('', [visits], 'id').label).toBe('made-up');
  });
});

describe('checksum', () => {
  test.each([
    ['38 kunjungan (15,8 persen) berakhir tanpa', true],
    ['kunjungan 15,8 persen berakhir tanpa layanan', true],
    // One slip of a key.
    ['persen berakhir tanpa layanan yang tuntasa', true],
    ['38 kunjungan persen berakhir tanpa', false],
    ['83 kunjungan (15,8 persen) berakhir tanpa', false],
    // Too few, too many.
    ['berakhir tanpa layanan', false],
    ['Sebanyak 38 kunjungan (15,8 persen) berakhir tanpa layanan yang', false],
    ['', false],
  ])('%s', (checksum, isRight) => {
    expect(checksumMatches(checksum, visits)).toBe(isRight);
  });
  test('a short sentence is given whole', () => {
    expect(checksumMatches('Kepala kantor puas', 'Kepala kantor puas.')).toBe(true);
    expect(checksumMatches('Kepala kantor', 'Kepala kantor puas.')).toBe(false);
  });
});

test('any text gets a label, quickly, and its own words are a quotation', () => {
  const anything = fc.string({ unit: 'grapheme', maxLength: 120 });
  fc.assert(
    fc.property(anything, anything, (text, cited) => {
      expect(['quotation', 'matching-paraphrase', 'needs-check', 'made-up']).toContain(
        labelText(text, [cited], 'id').label,
      );
      const own = `Kata ${text.replace(/[^\p{L} ]/gu, '')} penutup.`;
      expect(labelText(own, [own], 'id').label).toBe('quotation');
    }),
    { seed: 20_261_122, numRuns: 300 },
  );
  const long = `${'tidak 38 hari paling lambat daring '.repeat(60)}.`;
  expect(labelText(long, [`${long} luring`], 'id').label).toBeDefined();
});
