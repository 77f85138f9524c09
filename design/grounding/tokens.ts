/** A sentence as words, numerals and signs. */
import { stems } from '../words/stem.ts';
import { synonymOf } from './synonyms.ts';

export interface Token {
  /** As written. */
  readonly raw: string;
  /** Small letters, without accents. */
  readonly word: string;
  readonly kind: 'word' | 'numeral' | 'sign';
  readonly start: number;
  readonly end: number;
}

/** "Rp3" is a sign of money and a figure. */
const pattern =
  /Rp(?=\d)|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{N}]*(?:['-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** `text` after `evenOut`. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].map((match) => {
    const raw = match[0];
    return {
      raw,
      word: fold(raw),
      kind: /^\d/.test(raw) ? 'numeral' : /^\p{L}/u.test(raw) ? 'word' : 'sign',
      start: match.index,
      end: match.index + raw.length,
    };
  });
}

export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

const small = new Set(
  `yang dan atau di ke dari untuk dengan pada dalam oleh bagi para per itu ini tersebut adalah ialah
   merupakan yaitu yakni sebagai agar supaya sehingga karena sebab maka jika bila apabila kalau ketika saat
   juga pun lah nya telah sudah akan sedang masih lalu kemudian serta maupun namun tetapi sedangkan melainkan
   ia dia mereka kita kami anda saudara saya secara hal cara antara sampai hingga terhadap tentang mengenai
   seperti bahwa ada adanya sebuah suatu seorang salah satu sejak begitu demikian dapat bisa bisanya
   the of and or to in on at for with from by as is are was were be been it its this that these those who
   which than then so if when while also has have had do does did their they them we you your he she his her
   an a into about such there`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Whether a word carries meaning of its own. */
export function isContent(token: Token): boolean {
  return token.kind === 'word' && token.word.length >= 2 && !small.has(token.word);
}

const cache = new Map<string, readonly string[]>();

/**
 * What a word may be known by: itself, the stems it may have (Indonesian by the stemmer, English by its
 * endings), each with the word that stands for its synonyms. Two words are the same when they share one.
 */
export function keysOf(word: string): readonly string[] {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const parts = word.includes('-')
    ? [...new Set(word.split('-'))].filter((one) => one.length > 1)
    : [];
  const forms = [
    word,
    ...stems(word),
    ...english(word),
    ...parts,
    ...parts.flatMap((one) => stems(one)),
  ];
  const keys = [...new Set(forms.flatMap((form) => [form, synonymOf(form)]))].filter(
    (key): key is string => key !== null && key.length > 1,
  );
  // A long series holds few thousand different words; a bound keeps a hostile one from growing it.
  if (cache.size > 20_000) cache.clear();
  cache.set(word, keys);
  return keys;
}

function english(word: string): string[] {
  if (word.length < 4 || !/(?:s|ed|ing|ly|er|ion|ment)$/.test(word)) return [];
  const bare = word
    .replace(/ies$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?:ations?|ions?|ments?|ings?|ers?|ed|es|ly|s)$/, '');
  return bare.length >= 3 ? [bare, bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1'), `${bare}e`] : [];
}

/** Words that another set of keys holds. */
export function isIn(word: string, keys: ReadonlySet<string>): boolean {
  return keysOf(word).some((key) => keys.has(key));
}

/** Every key of every word. */
export function allKeys(tokens: readonly Token[]): Set<string> {
  const keys = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    for (const key of keysOf(token.word)) keys.add(key);
  }
  return keys;
}
