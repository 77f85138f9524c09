/**
 * A light stemmer for Indonesian: which stems a word may have, without a dictionary. Where a prefix
 * swallows a consonant (*mengukur* from *ukur*, *mengurangi* from *kurang*) both readings are kept:
 * two words are related when they share one. The rules of the prefixes and of their sound changes
 * are those of the standard grammar (Alwi et al., Tata Bahasa Baku Bahasa Indonesia).
 */

const vowel = /^[aiueo]/;
const shortest = 4;

/** Possible stems, never the word itself, at most six. Words must be folded. */
export function stems(word: string): string[] {
  if (!/^[a-z]{5,30}$/.test(word)) return [];
  const found = new Set<string>();
  for (const form of withoutSuffix(withoutParticle(word))) {
    for (const stem of withoutPrefix(form.rest, form.circumfix, 2)) found.add(stem);
  }
  found.delete(word);
  return [...found].slice(0, 6);
}

/** -nya, -lah, -kah, -pun. */
function withoutParticle(word: string): string {
  const match = /^(.{4,})nya$|^(.{5,})(?:lah|kah|pun)$/.exec(word);
  return match?.[1] ?? match?.[2] ?? word;
}

interface Form {
  rest: string;
  /** True when -an or -kan was taken off: then ke- may be a prefix too. */
  circumfix: boolean;
}

function withoutSuffix(word: string): Form[] {
  const forms: Form[] = [];
  const take = (length: number, circumfix: boolean): void => {
    const rest = word.slice(0, -length);
    // Three letters are enough where the rest ends as a verb does: uji-an, isi-an.
    if (rest.length >= shortest || /^[a-z]{2}[aiueo]$/.test(rest)) forms.push({ rest, circumfix });
  };
  if (word.endsWith('kan')) take(3, true);
  if (word.endsWith('an')) take(2, true);
  // -i alone is the end of many words (evaluasi); with a verb's prefix it may be a suffix.
  if (word.endsWith('i') && /^(?:me|di|ter|pe)/.test(word)) take(1, false);
  // Or it belongs to the root: pelayan, berjalan, evaluasi.
  forms.push({ rest: word, circumfix: false });
  return forms;
}

function withoutPrefix(word: string, circumfix: boolean, depth: number): string[] {
  const readings = prefixReadings(word, circumfix).filter(
    (rest) => rest.length >= shortest || (rest.length === 3 && vowel.test(rest)),
  );
  if (readings.length === 0) return [word];
  if (depth === 1) return readings;
  return readings.flatMap((rest) => {
    // A second prefix: di-per-baik-i, mem-pel-ajar-i, ke-pe-mimpin-an, pem-bel-ajar-an.
    const second =
      /^(?:per|ber|pel|bel|ter)/.test(rest) || (word.startsWith('ke') && /^pe/.test(rest));
    return second ? [...withoutPrefix(rest, false, depth - 1), rest] : [rest];
  });
}

function prefixReadings(word: string, circumfix: boolean): string[] {
  const nasal = /^(me|pe)(ny|ng|m|n)?(.+)$/.exec(word);
  if (/^(?:bel|pel)ajar/.test(word)) return [word.slice(3)];
  if (word.startsWith('di')) return [word.slice(2)];
  if (word.startsWith('ke')) return circumfix ? [word.slice(2)] : [];
  if (/^(?:ber|ter|per)/.test(word)) {
    const rest = word.slice(3);
    // perawatan is pe-rawat-an, perubahan is per-ubah-an.
    return vowel.test(rest) ? [rest, `r${rest}`] : [rest];
  }
  // be- before a syllable in -er-: bekerja.
  if (/^be[^aiueo]er/.test(word)) return [word.slice(2)];
  if (nasal === null) return [];
  const [, , sound, rest] = nasal;
  if (rest === undefined) return [];
  const open = vowel.test(rest);
  switch (sound) {
    case 'ny':
      return open ? [`s${rest}`] : [];
    case 'ng':
      return open ? [rest, `k${rest}`] : /^[ghkq]/.test(rest) ? [rest] : [];
    case 'm':
      return open ? [`p${rest}`, `m${rest}`] : /^[bfvp]/.test(rest) ? [rest] : [];
    case 'n':
      return open ? [`t${rest}`, `n${rest}`] : /^[cdjzst]/.test(rest) ? [rest] : [];
    default:
      return word.startsWith('me')
        ? /^[lrwy]/.test(rest)
          ? [rest]
          : []
        : /^[^aiueo]/.test(rest)
          ? [rest]
          : [];
  }
}
