/** Words of a text with their offsets. */

export interface Word {
  raw: string;
  lower: string;
  start: number;
  end: number;
}

const wordPattern =
  /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{N}’']*(?:[-/]\p{L}[\p{L}\p{N}’']*)*|[^\s\p{L}\p{N}]/gu;

/** Words, numerals and single signs, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    words.push({
      raw,
      lower: raw.toLowerCase(),
      start: match.index,
      end: match.index + raw.length,
    });
  }
  return words;
}

export function isLetters(word: Word | undefined): boolean {
  return word !== undefined && /^\p{L}/u.test(word.raw);
}

/** Text without brackets of '(rekaan)' kind, quotes, or blanks at either end. */
export function tidy(text: string): string {
  const plain = text
    .replace(/\((?:rekaan|fictional|fiktif)\)/giu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:])/gu, '$1')
    .replace(/^[\s,.;:–—\-*•"“”'‘’>]+|[\s,.;:–—\-*•"“”'‘’>]+$/gu, '')
    .trim();
  // A quotation mark that lost its partner gets it back at the end, or goes.
  if (plain.split('"').length % 2 === 1) return plain;
  const whole = text.trim().replace(/[,.;:]+$/u, '');
  return whole.endsWith(`${plain}"`) ? `${plain}"` : plain.replaceAll('"', '');
}

/** First letter small unless the word is an acronym or holds a capital inside; for use inside a sentence. */
export function lowerFirst(text: string): string {
  const first = /^\S+/u.exec(text)?.[0] ?? '';
  return /^\p{Lu}[\p{Ll}-]*[,;:]?$/u.test(first)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Rough stems of the content words, for comparing two noun phrases. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    if (!isLetters(word) || word.lower.length < 3 || smallWords.has(word.lower)) continue;
    stems.add(stemOf(word.lower));
  }
  return stems;
}

const smallWords = new Set(
  'yang dan atau di ke dari untuk dengan pada dalam oleh bagi para per rata-rata baru hanya telah sudah the of and per for with from that which who are has average'.split(
    ' ',
  ),
);

/** Words that name the same defect. */
const synonyms = new Map(
  [
    ['salah', 'keliru kesalahan kekeliruan galat salahnya'],
    ['lambat', 'terlambat telat keterlambatan lambatnya'],
    ['fail', 'failure failures failed fails failing'],
    ['error', 'errors wrong incorrect mistakes mistake'],
    ['lengkap', 'kelengkapan lengkapnya'],
  ].flatMap(([stem = '', words = '']) => words.split(' ').map((word) => [word, stem] as const)),
);

/** Strips the commonest affixes of Indonesian and English; good for comparison, not for showing. */
export function stemOf(word: string): string {
  let stem = word.toLowerCase();
  const same = synonyms.get(stem);
  if (same !== undefined) return same;
  if (stem.length > 5) stem = stem.replace(/(?:nya|lah|kah|kan|an|i)$/u, '');
  if (stem.length > 5) {
    stem = stem
      .replace(/^(?:menge|penge)(?=[a-z]{3,}$)/u, '')
      .replace(/^(?:meny|peny)(?=[aeiou])/u, 's')
      .replace(/^(?:mem|pem)(?=[aeiou])/u, 'p')
      .replace(/^(?:men|pen)(?=[aeiou])/u, 't')
      .replace(/^(?:meng|peng)(?=[aeiou])/u, 'k')
      .replace(
        /^(?:memper|diper|meng|peng|mem|pem|men|pen|ber|ter|per|me|pe|di|ke)(?=[a-z]{3,})/u,
        '',
      );
  }
  if (stem.length > 4) stem = stem.replace(/(?:ing|ed|es|s)$/u, '');
  return stem.slice(0, 8);
}

/** Share of the smaller stem set that the other holds, 0-1; 0 when either is empty. */
export function overlap(left: string, right: string): number {
  const a = contentStems(left);
  const b = contentStems(right);
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const stem of a) if (b.has(stem)) common += 1;
  return common / Math.min(a.size, b.size);
}
