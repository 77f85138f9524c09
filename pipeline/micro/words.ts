/** Words of a module as far as the drafter needs them: rough stems, function words, likeness. */

const functionWords = new Set(
  `yang dan di ke dari untuk pada dengan dalam oleh adalah ialah merupakan itu ini tersebut juga atau akan agar supaya
   sebagai secara para suatu sebuah seorang satu dua tiga lebih paling sangat dapat bisa mampu harus wajib perlu boleh
   tidak bukan jangan belum sudah telah masih sedang lagi pun saja hanya namun tetapi tapi karena sebab sehingga maka
   jika bila apabila ketika saat setelah sesudah sebelum sampai hingga sejak antara atas bawah serta maupun baik setiap
   tiap semua seluruh beberapa banyak sedikit lain lainnya ia dia mereka kita kami saya anda saudara nya hal cara apa
   siapa kapan mana bagaimana mengapa berapa apakah yakni yaitu misalnya contoh contohnya antara terhadap tentang
   mengenai menurut melalui bagi kepada tanpa seperti hampir biasanya sering jarang selalu kadang justru padahal
   walaupun meskipun sedangkan melainkan seharusnya sebaiknya cukup kemudian lalu selanjutnya berikut berikutnya modul
   bab bagian tabel gambar halaman ada adanya menjadi membuat memuat
   the a an and or of to in on at for with by from as is are was were be been being it its this that these those which
   who whom whose not no do does did can could may might must shall should will would have has had if when while than
   then so such also only very more most some any all each every other into over under between about after before during
   they them their there within without outside cannot both least every means he she his her you your we our i one two three what how why where there because but`.split(
    /\s+/u,
  ),
);

/** Words in small letters, without marks. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

const counts = new Map<string, number>();

export function countWords(text: string): number {
  const before = counts.get(text);
  if (before !== undefined) return before;
  const count = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (counts.size > 20_000) counts.clear();
  counts.set(text, count);
  return count;
}

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

const stems = new Map<string, string>();

/** A rough stem: regular prefixes and suffixes of Indonesian, plural and -ing/-ed of English. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  let rest = word.replace(/(?:nya|lah|kah|pun)$/u, '');
  if (rest.length > 6) rest = rest.replace(/(?:kan|an|i|ing|ed|es|s)$/u, '');
  else if (rest.length > 4) rest = rest.replace(/s$/u, '');
  if (rest.length > 5)
    rest = rest.replace(
      /^(?:menge|meng|meny|mem|men|me|penge|peng|peny|pem|pen|per|pe|ber|ter|di|ke|se)(?=\p{L}{3})/u,
      '',
    );
  const short = rest.slice(0, 7);
  if (stems.size > 60_000) stems.clear();
  stems.set(word, short);
  return short;
}

const known = new Map<string, readonly string[]>();

/** Stems of the words that carry meaning. */
export function contentStems(text: string): readonly string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = wordsOf(text)
    .filter((word) => word.length > 2 && !functionWords.has(word))
    .map(stem);
  // A cache, not a store: the same sentences are asked about again and again while one series is made.
  if (known.size > 40_000) known.clear();
  known.set(text, found);
  return found;
}

/** How rare each stem is among some texts: ln(1 + texts / texts that have it). */
export function rarity(texts: readonly (readonly string[])[]): (stemmed: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const one of new Set(text)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const total = Math.max(1, texts.length);
  return (stemmed) => Math.log(1 + total / (counts.get(stemmed) ?? 0.5));
}

/** Weighted share 0-1 of the first text's stems that the second has too. */
export function shareFound(
  wanted: readonly string[],
  inside: ReadonlySet<string>,
  weight: (stemmed: string) => number = () => 1,
): number {
  let all = 0;
  let found = 0;
  for (const one of new Set(wanted)) {
    const worth = weight(one);
    all += worth;
    if (inside.has(one)) found += worth;
  }
  return all === 0 ? 0 : found / all;
}

/** Small first letter, unless the word is a name or an abbreviation. */
export function lowerFirst(text: string): string {
  const first = /^[\p{L}\p{N}/.-]+/u.exec(text)?.[0] ?? '';
  if (/\p{Lu}.*\p{Lu}/u.test(first) || /\d/u.test(first)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** At most so many characters, cut at a blank. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > most / 2 ? blank : cut.length).replace(/[\s,;:.–-]+$/u, '')}…`;
}
