/** Ways in which a claim about a sentence goes wrong, one small change at a time. */
import type { Random } from '../random.ts';

/** A sentence and what it was changed into; null where the change has nothing to hold on to. */
export type Plant = (
  text: string,
  random: Random,
  others: readonly string[],
) => { cited: string; claim: string } | null;

const lowerEnd = (text: string): string => text.replace(/[.!?]+$/u, '');
const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, 'iu');

/** Swaps a word for another, keeping the capital. */
function exchange(
  text: string,
  pairs: ReadonlyArray<readonly [string, string]>,
  random: Random,
): string | null {
  const usable = pairs.filter(([from, to]) => word(from).test(text) && !word(to).test(text));
  if (usable.length === 0) return null;
  const [from, to] = random.pick(usable);
  return text.replace(word(from), (found) =>
    /^\p{Lu}/u.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to,
  );
}

const claimOf = (text: string, claim: string | null): { cited: string; claim: string } | null =>
  claim === null || claim === text ? null : { cited: text, claim };

/** The sentence with an ending that the module might have: cited with one fact, claimed with another. */
function withFact(
  text: string,
  phrase: (fact: string) => string,
  facts: readonly string[],
  random: Random,
): { cited: string; claim: string } | null {
  const [right = '', wrong = ''] = random.sample(facts, 2);
  if (right === wrong || text.length > 220) return null;
  return {
    cited: `${lowerEnd(text)} ${phrase(right)}.`,
    claim: `${lowerEnd(text)} ${phrase(wrong)}.`,
  };
}

const figure = /(?<![\p{L}\d.,/-])\d+(?:[.,]\d+)*(?![\d/-]|[.,]\d)/gu;

const changedNumber: Plant = (text, random) => {
  const found = [...text.matchAll(figure)].filter(
    ({ index }) => !/(?:Nomor|Tahun|No\.|Pasal|UU|PP|Perpres|ANRI)\s*$/u.test(text.slice(0, index)),
  );
  if (found.length === 0) return null;
  const match = random.pick(found);
  const old = match[0];
  const at = random.int(0, old.length - 1);
  const digit = old[at];
  const other =
    digit === undefined || !/\d/.test(digit)
      ? old.replace(/\d/, (first) => String((Number(first) % 9) + 1))
      : `${old.slice(0, at)}${(Number(digit) + random.int(1, 8)) % 10}${old.slice(at + 1)}`;
  if (text.includes(other) || Number(other.replace(',', '.')) === Number(old.replace(',', '.')))
    return null;
  return claimOf(
    text,
    `${text.slice(0, match.index)}${other}${text.slice(match.index + old.length)}`,
  );
};

const numberWords: ReadonlyArray<readonly [string, string]> = [
  ['dua belas', 'dua puluh'],
  ['tiga puluh', 'tiga belas'],
  ['dua puluh', 'dua puluh lima'],
  ['dua', 'tiga'],
  ['tiga', 'empat'],
  ['empat', 'enam'],
  ['lima', 'tujuh'],
  ['enam', 'lima'],
  ['tujuh', 'sembilan'],
  ['delapan', 'enam'],
  ['sepuluh', 'dua belas'],
  ['kedua', 'ketiga'],
  ['ketiga', 'keempat'],
  ['setengah', 'seperempat'],
  ['empat puluh ribu', 'empat belas ribu'],
  ['empat ratus', 'empat puluh'],
];

const changedNumberWord: Plant = (text, random) =>
  claimOf(text, exchange(text, numberWords, random));

const changedUnit: Plant = (text, random) => {
  const counted =
    /((?:\d+(?:[.,]\d+)*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sepuluh|puluh|belas) )(menit|jam|hari|pekan|minggu|bulan|tahun|persen|halaman|lembar)(?!\p{L})/u;
  if (!counted.test(text)) return null;
  const units = ['menit', 'jam', 'hari', 'minggu', 'bulan', 'tahun', 'persen', 'halaman', 'lembar'];
  return claimOf(
    text,
    text.replace(counted, (_all, number: string, unit: string) => {
      const same = unit === 'pekan' ? 'minggu' : unit;
      return `${number}${random.pick(units.filter((one) => one !== same && !text.includes(one)))}`;
    }),
  );
};

const addedUnit: Plant = (text, random) =>
  withFact(
    text,
    (fact) => `dalam waktu ${fact}`,
    ['3 hari kerja', '3 bulan', '3 minggu', '3 jam', '3 tahun'],
    random,
  );

const changedDate: Plant = (text, random) =>
  withFact(
    text,
    (fact) => `${random.chance(0.5) ? 'mulai' : 'sejak'} ${fact}`,
    [
      '12 Maret 2024',
      '21 Maret 2024',
      '12 Mei 2024',
      '12 Maret 2023',
      '2 Maret 2024',
      'Maret 2022',
    ],
    // One chance for the words, the same for both sides.
    { ...random, chance: () => text.length % 2 === 0 },
  );

const changedWeekday: Plant = (text, random) =>
  claimOf(
    text,
    exchange(
      text,
      [
        ['Senin', 'Selasa'],
        ['Selasa', 'Jumat'],
        ['Kamis', 'Rabu'],
        ['Februari', 'Maret'],
        ['Juli', 'Juni'],
      ],
      random,
    ),
  );

const changedRegulation: Plant = (text, random) => {
  const own = /(Nomor |UU |PP |Perpres |ANRI |PermenPANRB )(\d+)([ /])/u;
  if (own.test(text) && random.chance(0.7)) {
    return claimOf(
      text,
      text.replace(
        own,
        (_all, name: string, number: string, end: string) =>
          `${name}${Number(number) + random.int(1, 9)}${end}`,
      ),
    );
  }
  return withFact(
    text,
    (fact) => `sesuai ${fact}`,
    [
      'Peraturan Presiden Nomor 39 Tahun 2019',
      'Peraturan Presiden Nomor 93 Tahun 2019',
      'Peraturan Presiden Nomor 39 Tahun 2018',
      'Peraturan Pemerintah Nomor 39 Tahun 2019',
      'Pasal 12 Undang-Undang Nomor 25 Tahun 2009',
      'Pasal 21 Undang-Undang Nomor 25 Tahun 2009',
      'UU 30/2014',
      'UU 23/2014',
    ],
    random,
  );
};

const changedName: Plant = (text, random) => {
  const own = exchange(
    text,
    [
      ['Ranti', 'Rina'],
      ['Arunika', 'Arumdalu'],
      ['Lembahwangi', 'Lembahsari'],
      ['SALAM', 'SAPA'],
      ['SDI', 'SPBE'],
      ['BPS', 'BKN'],
      ['Bidang Data', 'Bidang Keuangan'],
      ['NIK', 'NIP'],
    ],
    random,
  );
  if (own !== null) return claimOf(text, own);
  return withFact(
    text,
    (fact) => `bersama ${fact}`,
    ['Bu Sekar', 'Pak Wirya', 'Dinas Sosial', 'Dinas Kesehatan', 'Bappeda', 'Ombudsman'],
    random,
  );
};

const noVerb =
  /^(?:mereka|merek|menit|media|meja|dinas|diri|dia|dinding|berkas|bersama|berbeda|berikut|terhadap|tersebut|terdekat|tentang|sebelum|terbaik|menurut|menjadi|mengapa|berapa|beragam|melalui|digital|direktur|disposisi|disabilitas|berita|metode|metadata|melainkan|terbanyak|berada|terakhir|terpadu|bernilai|median|dimulai|bersih|terang|diagnosis|berturut-turut|median|bersangkutan)$/u;

const addedNegation: Plant = (text, random) => {
  if (/(?<!\p{L})(?:tidak|bukan|belum|jangan|tanpa|dilarang|kecuali)(?!\p{L})/iu.test(text))
    return null;
  const words = [
    ...text.matchAll(/(?<=\s)(?:(?:me|ber|di)\p{Ll}{5,}|dapat|perlu|boleh|harus)(?=[\s.,])/gu),
  ].filter(
    ({ 0: found, index }) =>
      !noVerb.test(found) &&
      !/(?:yang|untuk|dan|atau|dengan|serta|lalu|oleh|cara|dalam|akan|dapat|perlu|boleh|harus|hanya)\s$/u.test(
        text.slice(0, index),
      ),
  );
  const [match] = random.sample(words, 1);
  if (match === undefined) return null;
  const not = random.pick(['tidak ', 'belum ', 'tidak pernah ']);
  return claimOf(text, `${text.slice(0, match.index)}${not}${text.slice(match.index)}`);
};

const droppedNegation: Plant = (text, random) => {
  const found = [
    ...text.matchAll(/(?<!\p{L})(?:tidak|belum|jangan|bukan|tanpa)(?= \p{Ll})/giu),
  ].filter(
    ({ index, 0: not }) =>
      !/^\S+ (?:hanya|cuma|saja|lagi)/u.test(text.slice(index)) &&
      !(not === 'tidak' && /(?:atau|dan|apakah|ya)\s$/u.test(text.slice(0, index))),
  );
  const [match] = random.sample(found, 1);
  if (match === undefined) return null;
  const not = match[0].toLowerCase();
  const other = not === 'tanpa' ? 'dengan ' : not === 'bukan' ? 'memang ' : '';
  const rest = text.slice(match.index + match[0].length + 1);
  const claim = `${text.slice(0, match.index)}${other}${rest}`;
  return claimOf(text, claim.charAt(0).toUpperCase() + claim.slice(1));
};

const droppedException: Plant = (text, random) => {
  if (text.length > 220) return null;
  const except = random.pick([
    'kecuali pada hari libur',
    'kecuali bila penyelia mengizinkan',
    'kecuali warga yang menolak',
  ]);
  return { cited: `${lowerEnd(text)}, ${except}.`, claim: text };
};

const changedDuty: Plant = (text, random) =>
  claimOf(
    text,
    exchange(
      text,
      [
        ['boleh', 'wajib'],
        ['boleh', 'dilarang'],
        ['wajib', 'boleh'],
        ['harus', 'boleh'],
        ['harus', 'tidak perlu'],
        ['sebaiknya', 'wajib'],
        ['perlu', 'tidak perlu'],
        ['cukup', 'tidak cukup'],
        ['dapat', 'tidak dapat'],
      ],
      random,
    ),
  );

const changedBound: Plant = (text, random) =>
  claimOf(
    text,
    exchange(
      text,
      [
        ['minimal', 'maksimal'],
        ['paling banyak', 'paling sedikit'],
        ['paling sedikit', 'paling banyak'],
        ['paling lambat', 'paling cepat'],
        ['sekurang-kurangnya', 'paling banyak'],
        ['sedikitnya', 'maksimal'],
        ['lebih dari', 'kurang dari'],
      ],
      random,
    ),
  );

const changedAmount: Plant = (text, random) =>
  claimOf(
    text,
    exchange(
      text,
      [
        ['semua', 'sebagian'],
        ['seluruh', 'sebagian'],
        ['setiap', 'sebagian'],
        ['sebagian', 'semua'],
        ['sering', 'jarang'],
        ['selalu', 'kadang-kadang'],
        ['beberapa', 'semua'],
        ['biasanya', 'tidak pernah'],
      ],
      random,
    ),
  );

const opposite: Plant = (text, random) =>
  claimOf(
    text,
    exchange(
      text,
      [
        ['naik', 'turun'],
        ['turun', 'naik'],
        ['sebelum', 'setelah'],
        ['setelah', 'sebelum'],
        ['bertambah', 'berkurang'],
        ['tinggi', 'rendah'],
        ['rendah', 'tinggi'],
        ['besar', 'kecil'],
        ['kecil', 'besar'],
        ['cepat', 'lambat'],
        ['lambat', 'cepat'],
        ['mudah', 'sulit'],
        ['daring', 'luring'],
        ['luring', 'daring'],
        ['lisan', 'tertulis'],
        ['tertulis', 'lisan'],
        ['terbuka', 'tertutup'],
        ['pertama', 'terakhir'],
        ['awal', 'akhir'],
        ['atas', 'bawah'],
        ['bawah', 'atas'],
        ['di luar', 'di dalam'],
        ['sama', 'berbeda'],
        ['berbeda', 'sama'],
        ['benar', 'salah'],
        ['terbanyak', 'tersedikit'],
        ['lebih', 'kurang'],
        ['panjang', 'pendek'],
        ['pendek', 'panjang'],
      ],
      random,
    ),
  );

const swappedFigures: Plant = (text, random) => {
  const found = [...text.matchAll(figure)].filter(
    ({ index }) =>
      !/(?:Nomor|Tahun|No\.|Pasal|Tabel|Gambar|UU|Perpres)\s*$/u.test(text.slice(0, index)),
  );
  const [first, second] = random.sample(found, 2).sort((a, b) => a.index - b.index);
  if (first === undefined || second === undefined || first[0] === second[0]) return null;
  // A list of figures ("534, 537, 536") says nothing of each.
  if (/^[\s\d,;dan]*$/u.test(text.slice(first.index + first[0].length, second.index))) return null;
  return claimOf(
    text,
    `${text.slice(0, first.index)}${second[0]}${text.slice(first.index + first[0].length, second.index)}${first[0]}${text.slice(second.index + second[0].length)}`,
  );
};

const swappedSubjects: Plant = (text, random) => {
  if (text.length > 150) return null;
  const [a = '', b = ''] = random.sample(
    ['Bidang Data', 'Bidang Umum', 'unit pusat', 'unit cabang', 'kelompok pagi', 'kelompok malam'],
    2,
  );
  const [x, y] = [random.int(11, 49), random.int(50, 98)];
  const verb = random.pick(['mencatat', 'menangani', 'melaporkan', 'menutup']);
  const thing = random.pick(['berkas', 'keluhan', 'kunjungan', 'persen target']);
  const say = (one: number, two: number): string =>
    `Menurut catatan, ${a} ${verb} ${one} ${thing}, sedangkan ${b} ${verb} ${two} ${thing}.`;
  return { cited: say(x, y), claim: say(y, x) };
};

const otherSentence: Plant = (text, random, others) => {
  const other = random.pick(others);
  return other === text ? null : { cited: other, claim: text };
};

/** Half of one, half of another; only one is cited. */
const mixture: Plant = (text, random, others) => {
  const other = random.pick(others.filter((one) => one.length > 60));
  if (other === text || text.length < 60) return null;
  const halves = (sentence: string): [string[], string[]] => {
    const words = sentence.split(' ');
    const at = Math.ceil(words.length / 2);
    return [words.slice(0, at), words.slice(at)];
  };
  const [begin] = halves(text);
  const [, end] = halves(other);
  const cited = random.chance(0.5) ? text : other;
  return { cited, claim: [...begin, ...end].join(' ') };
};

export const plants = {
  number: changedNumber,
  'number word': changedNumberWord,
  unit: changedUnit,
  'unit of a period': addedUnit,
  date: changedDate,
  'day or month': changedWeekday,
  regulation: changedRegulation,
  name: changedName,
  'denial added': addedNegation,
  'denial dropped': droppedNegation,
  'exception dropped': droppedException,
  duty: changedDuty,
  bound: changedBound,
  amount: changedAmount,
  opposite,
  'figures swapped': swappedFigures,
  'subjects swapped': swappedSubjects,
  'other sentence': otherSentence,
  mixture,
} satisfies Readonly<Record<string, Plant>>;
