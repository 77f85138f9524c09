/** The noun phrase that a number counts: right after it ('51 aduan') or right before it ('operator ada 55 org'). */
import type { Language } from '../../../design/enums.ts';
import { isEnglishHead, isNounish } from '../text/noun-words.ts';
import { tidy, type Word } from '../text/words.ts';
import { months } from './masks.ts';
import { isNumberWord } from './number-words.ts';

const longest = 4;

/** Words that may stand between a phrase and its number. */
const fillers =
  /^(?:rata-rata|baru|hanya|cuma|sekitar|kira-kira|sebanyak|berjumlah|ada|mencapai|sebesar|adalah|kini|masih|skrg|sekarang|total|maksimal|minimal|bawah|di|atas|dari|lebih|kurang|paling|sedikit|banyak|lama|turun|naik|meningkat|menjadi|jadi|terdiri|yaitu|yakni|tercatat|nilai|tinggal|is|are|was|were|has|have|about|only|at|below|above|average|of|averages|totals?|[:(=<>≤≥~]|,)$/u;

/** Words that tell when, not what: they end a phrase ('1.200 entri bulan Maret' counts entri). */
const whenWords = new RegExp(
  `^(?:hari|minggu|bulan|triwulan|kuartal|semester|tahun|musim|caturwulan|akhir|awal|last|this|today|yesterday|baru|lama-lama|${months})$`,
  'u',
);

function isCountable(word: string, language: Language): boolean {
  return isNounish(word, language) && !isNumberWord(word);
}

/** The phrase after the number. For a percentage also across 'dari' or 'of' ('58% dari 412 rekomendasi' has its own number). */
export function phraseAfter(
  text: string,
  words: readonly Word[],
  at: number,
  end: number,
  language: Language,
  percent: boolean,
): string {
  let from = at;
  if (language === 'en' || percent) {
    while (/^(?:of|the|all|dari|seluruh|total)$/u.test(words[from]?.lower ?? '') && percent)
      from += 1;
  }
  const picked: Word[] = [];
  let previous = end;
  for (let index = from; index < words.length && picked.length < longest; index += 1) {
    const word = words[index];
    if (word === undefined || !isCountable(word.lower, language)) break;
    if (/[,;:.()\n]/u.test(text.slice(previous, word.start))) break;
    if (picked.length > 0 && word.lower.endsWith('nya')) break;
    if (whenWords.test(word.lower) && (picked.length === 0 || word.lower !== 'baru')) break;
    picked.push(word);
    previous = word.end;
    if (language === 'en' && isEnglishHead(word.lower)) break;
  }
  if (language === 'en') return englishPhrase(picked);
  return tidy(picked.map((word) => word.raw).join(' '));
}

function englishPhrase(picked: readonly Word[]): string {
  const head = picked.findLastIndex((word) => isEnglishHead(word.lower));
  const single = picked[0];
  // '40 lacked the map': a past tense is no noun.
  if (head < 0 && (single === undefined || /(?:ed|ing)$/u.test(single.lower))) return '';
  const kept = head >= 0 ? picked.slice(0, head + 1) : picked.slice(0, 1);
  return tidy(kept.map((word) => word.raw).join(' '));
}

/** The phrase before the number: across fillers, then nouns back to a stop. */
export function phraseBefore(
  text: string,
  words: readonly Word[],
  start: number,
  language: Language,
): string {
  let index = words.findIndex((word) => word.start >= start) - 1;
  if (index < -1) index = words.length - 1;
  let subject = false;
  while (index >= 0) {
    const word = words[index];
    if (word === undefined || !fillers.test(word.lower)) break;
    if (word.raw === ',' && !/^\p{Lu}/u.test(words[0]?.raw ?? '')) break;
    if (/^(?:sebanyak|berjumlah|ada|totals?)$/u.test(word.lower)) subject = true;
    index -= 1;
  }
  // 'IKM semester lalu 74,20': what tells when is not the name.
  while (index > 0) {
    const when = words[index]?.lower ?? '';
    const ordinal = /^(?:[ivx]+|lalu|ini|kemarin|kmrn|terakhir)$/u.test(when);
    if (!ordinal && !whenWords.test(when)) break;
    if (ordinal && !whenWords.test(words[index - 1]?.lower ?? '')) break;
    index -= ordinal ? 2 : 1;
    if (/^(?:pada|di|dalam|selama|in|during)$/u.test(words[index]?.lower ?? '')) index -= 1;
  }
  if (index < 0) return '';
  if (subject) {
    const whole = subjectPhrase(text, words, index, language);
    if (whole !== '') return whole;
  }
  const picked: Word[] = [];
  for (; index >= 0 && picked.length < longest; index -= 1) {
    const word = words[index];
    if (word === undefined || !isCountable(word.lower, language)) break;
    const gap = text.slice(word.end, picked[0]?.start ?? word.end);
    if (/[,;:.()]/u.test(gap)) break;
    picked.unshift(word);
  }
  return tidy(picked.map((word) => word.raw).join(' '));
}

/** The clause's subject up to its first preposition: 'Perencana di perangkat daerah sebanyak' -> 'Perencana'. */
function subjectPhrase(
  text: string,
  words: readonly Word[],
  until: number,
  language: Language,
): string {
  let from = until;
  while (from > 0 && !/[,;:.(]/u.test(words[from - 1]?.raw ?? '')) from -= 1;
  const picked: Word[] = [];
  for (let index = from; index <= until; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (
      word.lower === 'dan' &&
      picked.length > 0 &&
      isNounish(words[index + 1]?.lower ?? '', language)
    ) {
      picked.push(word);
      continue;
    }
    if (!isNounish(word.lower, language)) break;
    picked.push(word);
  }
  const first = picked[0];
  const last = picked.at(-1);
  if (first === undefined || last === undefined) return '';
  return tidy(text.slice(first.start, last.end));
}
