/**
 * Messages are typed in shorthand ('petugas blm bs pakai aplikasi krn sinyalnya jelek'). The readers work on the
 * words written out, so that their phrases can stand in a design; the cited sentence stays as typed.
 * Units ('2 hr', '6 bln') are left alone: a quantity is shown as written.
 */

const words: Readonly<Record<string, string>> = {
  yg: 'yang',
  dr: 'dari',
  krn: 'karena',
  karna: 'karena',
  soalnya: 'karena',
  blm: 'belum',
  blom: 'belum',
  tdk: 'tidak',
  tak: 'tidak',
  gak: 'tidak',
  ga: 'tidak',
  nggak: 'tidak',
  ngga: 'tidak',
  gk: 'tidak',
  dgn: 'dengan',
  dg: 'dengan',
  utk: 'untuk',
  bwt: 'untuk',
  jg: 'juga',
  sdh: 'sudah',
  udah: 'sudah',
  udh: 'sudah',
  msh: 'masih',
  bs: 'bisa',
  dtg: 'datang',
  sblm: 'sebelum',
  stlh: 'setelah',
  skrg: 'sekarang',
  skrng: 'sekarang',
  sblmnya: 'sebelumnya',
  pdhl: 'padahal',
  pdhal: 'padahal',
  jd: 'jadi',
  hrs: 'harus',
  dlm: 'dalam',
  pake: 'pakai',
  trus: 'terus',
  males: 'malas',
  sy: 'saya',
  kmrn: 'kemarin',
  tp: 'tetapi',
  tapi: 'tetapi',
  lg: 'lagi',
  aja: 'saja',
  bkn: 'bukan',
  sampe: 'sampai',
  smp: 'sampai',
  cuman: 'hanya',
  cuma: 'hanya',
  ngerti: 'mengerti',
  ngukur: 'mengukur',
  ngitung: 'menghitung',
  nolak: 'menolak',
  telat: 'terlambat',
  praktek: 'praktik',
  kebaca: 'terbaca',
  klo: 'kalau',
  kalo: 'kalau',
  jgn: 'jangan',
  byk: 'banyak',
  smua: 'semua',
  abis: 'habis',
  dapet: 'dapat',
  dapetnya: 'dapatnya',
  dpt: 'dapat',
  tau: 'tahu',
  gatau: 'tidak tahu',
  lbh: 'lebih',
  krg: 'kurang',
  jrg: 'jarang',
  pny: 'punya',
  malem: 'malam',
  capek: 'lelah',
  doang: 'saja',
  nunggu: 'menunggu',
  ngecek: 'mengecek',
  ngisi: 'mengisi',
  ngetik: 'mengetik',
  nyuruh: 'menyuruh',
  nyimpan: 'menyimpan',
  nulis: 'menulis',
  liat: 'melihat',
  ngelayanin: 'melayani',
  nerjemahin: 'menerjemahkan',
  nerapin: 'menerapkan',
  dinaikin: 'dinaikkan',
  dimarahin: 'dimarahi',
};

/** Signs of shorthand that formal text does not have. */
const signs =
  /(?<![\p{L}\p{N}])(?:yg|krn|blm|tdk|gak|ga|dgn|utk|jg|sdh|msh|skrg|sblm|pdhl|pdhal|hrs|dlm|sy|kmrn|tp|lg|aja|pake|trus|klo|kalo|jgn|byk|smua|jrg|krg|lbh|\p{L}{3,}2)(?![\p{L}\p{N}])/giu;

/** True for a text with two or more different signs of shorthand. */
export function isShorthand(text: string): boolean {
  return new Set((text.match(signs) ?? []).map((sign) => sign.toLowerCase())).size >= 2;
}

/** The text with its shorthand written out; doubled words too ('ibu2' is 'ibu-ibu'). */
export function expandShorthand(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])(\p{Ll}{3,})2(?:an)?(?![\p{L}\p{N}])/gu, '$1-$1')
    .replace(
      /(?<![\p{L}\p{N}-])(\p{L}+)(?![\p{L}\p{N}-])(?!\.\s?\p{Lu})/gu,
      (word) => words[word] ?? word,
    );
}
