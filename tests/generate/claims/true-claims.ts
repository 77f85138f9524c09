/** Light paraphrases that say the same as their sentence: what a good writer does with a module. */
import type { Random } from '../random.ts';

/** Written from knowledge of the language, not from the checker's list. */
const synonyms: ReadonlyArray<readonly [string, string]> = [
  ['memakai', 'menggunakan'],
  ['dipakai', 'digunakan'],
  ['memeriksa', 'mengecek'],
  ['diperiksa', 'dicek'],
  ['warga', 'masyarakat'],
  ['ialah', 'adalah'],
  ['adalah', 'ialah'],
  ['supaya', 'agar'],
  ['agar', 'supaya'],
  ['jika', 'apabila'],
  ['bila', 'jika'],
  ['ketika', 'saat'],
  ['kepada', 'untuk'],
  ['sering', 'kerap'],
  ['memerlukan', 'membutuhkan'],
  ['diperlukan', 'dibutuhkan'],
  ['memuat', 'berisi'],
  ['menunjukkan', 'memperlihatkan'],
  ['kemudian', 'lalu'],
  ['sehingga', 'hingga'],
  ['karena', 'sebab'],
  ['menuliskan', 'menulis'],
  ['naskah', 'dokumen'],
  ['kantor', 'instansi'],
  ['pimpinan', 'atasan'],
  ['menyampaikan', 'memberitahukan'],
  ['menyusun', 'membuat'],
  ['disusun', 'dibuat'],
  ['cara', 'langkah'],
  ['setiap', 'tiap'],
  ['seseorang', 'orang'],
  ['namun', 'tetapi'],
  ['serta', 'dan'],
  ['terdapat', 'ada'],
  ['bisa', 'dapat'],
  ['persen', '%'],
  ['pekan', 'minggu'],
  ['petunjuk', 'panduan'],
  ['sebaiknya', 'hendaknya'],
  ['sekurang-kurangnya', 'paling sedikit'],
  ['paling sedikit', 'minimal'],
  ['paling banyak', 'maksimal'],
  ['sedikitnya', 'minimal'],
  ['harus', 'wajib'],
  ['wajib', 'harus'],
];

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Ll}]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const turning =
  /(?<!\p{L})(?:tidak|bukan|belum|jangan|dilarang|kecuali|tanpa|hanya|jika|bila|apabila|kalau|asalkan|sepanjang|tetapi|sebagian|melainkan)(?!\p{L})/iu;

export type Rewrite = (text: string, random: Random) => string | null;

const bySynonyms: Rewrite = (text, random) => {
  let changed = 0;
  let result = text;
  for (const [from, to] of random.sample(synonyms, synonyms.length)) {
    if (changed === 2) break;
    const pattern = new RegExp(`(?<![\\p{L}-])${from}(?![\\p{L}-])`, 'u');
    if (!pattern.test(result)) continue;
    result = result.replace(pattern, to);
    changed += 1;
  }
  return changed === 0 ? null : result;
};

/** "Jika A, B." becomes "B jika A." */
const byClauseOrder: Rewrite = (text) => {
  const match =
    /^(Jika|Bila|Apabila|Ketika|Setelah|Sebelum|Saat|Untuk|Dengan|Pada|Sejak) ([^,;:]{8,90}), ([^;:]{12,})\.$/u.exec(
      text,
    );
  if (match === null) return null;
  const [, opener = '', first = '', second = ''] = match;
  if (/,/.test(second) || /(?<!\p{L})(?:tetapi|sedangkan|lalu)(?!\p{L})/u.test(second)) return null;
  return `${upperFirst(second)} ${opener.toLowerCase()} ${first}.`;
};

/** "Catat titik ..." becomes "Titik ... dicatat." */
const byPassive: Rewrite = (text) => {
  const match =
    /^(Catat|Tulis|Tuliskan|Siapkan|Sebutkan|Tandai|Bacakan|Tawarkan|Bandingkan|Periksa|Simpan|Kumpulkan|Serahkan|Urutkan|Rumuskan|Tanyakan|Hapus|Susun) ([^,;:.]{6,80})\.$/u.exec(
      text,
    );
  if (match === null) return null;
  const [, verb = '', rest = ''] = match;
  return `${upperFirst(rest)} di${verb.toLowerCase()}.`;
};

/** Without what stands in brackets. */
const byBrackets: Rewrite = (text) => {
  const short = text.replace(/ \((?![^)]*rekaan)[^)]{3,60}\)/u, '');
  return short === text ? null : short;
};

/** Without the last clause, where nothing depends on it. */
const byShortening: Rewrite = (text) => {
  if (turning.test(text)) return null;
  const match =
    /^(.{30,}?), (?:dan|sehingga|supaya|agar|karena|sebab|misalnya|terutama|seperti|yang) [^;:]{6,}\.$/u.exec(
      text,
    );
  const short = match?.[1];
  return short === undefined || /^(?:Pertama|Kedua|Ketiga)/u.test(short) || /,/.test(short)
    ? null
    : `${short}.`;
};

/** Without "Karena itu," and its like, or with one. */
const byConnector: Rewrite = (text, random) => {
  const match =
    /^(?:Karena itu|Dengan demikian|Namun|Selain itu|Sebaliknya|Kemudian|Akibatnya|Padahal),? (.+)$/u.exec(
      text,
    );
  if (match?.[1] !== undefined) return upperFirst(match[1]);
  if (!/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return null;
  return `${random.pick(['Selain itu, ', 'Ingat bahwa ', 'Dalam pelayanan, ', 'Perlu diketahui, '])}${lowerFirst(text)}`;
};

/** "A; B." becomes "B, dan A." */
const byHalves: Rewrite = (text) => {
  const match = /^([^;:,]{15,}); ([^;:,]{15,})\.$/u.exec(text);
  return match === null ? null : `${upperFirst(match[2] ?? '')}; ${lowerFirst(match[1] ?? '')}.`;
};

/** Number words as digits: "tiga puluh menit" becomes "30 menit". */
const byDigits: Rewrite = (text) => {
  const digits: ReadonlyArray<readonly [RegExp, string]> = [
    [/(?<!\p{L})tiga puluh(?= \p{L})/u, '30'],
    [/(?<!\p{L})dua puluh(?= \p{L})/u, '20'],
    [/(?<!\p{L})dua belas(?= \p{L})/u, '12'],
    [/(?<!\p{L})sepuluh(?= \p{L})/u, '10'],
    [/(?<!\p{L})lima(?= (?:menit|hari|langkah|tahap|unsur))/u, '5'],
    [/(?<!\p{L})tiga(?= (?:menit|hari|langkah|pilihan|kali|lembar))/u, '3'],
    [/(?<!\p{L})empat(?= (?:triwulan|pertanyaan|hal|bab))/u, '4'],
    [/(\d) persen/u, '$1%'],
  ];
  const found = digits.find(([pattern]) => pattern.test(text));
  return found === undefined ? null : text.replace(found[0], found[1]);
};

export const rewrites = {
  synonyms: bySynonyms,
  'clause order': byClauseOrder,
  passive: byPassive,
  brackets: byBrackets,
  shortened: byShortening,
  connector: byConnector,
  halves: byHalves,
  digits: byDigits,
} satisfies Readonly<Record<string, Rewrite>>;
