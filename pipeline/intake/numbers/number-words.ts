/** Numbers written as words, Indonesian and English, up to the millions. */
import type { Word } from '../text/words.ts';

const indonesianUnits: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
};
const indonesianScales: Readonly<Record<string, number>> = {
  puluh: 10,
  ratus: 100,
  ribu: 1000,
  juta: 1e6,
};
const englishUnits: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const englishTens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export interface WordNumber {
  value: number;
  /** How many words it takes. */
  length: number;
  /** Characters of the last word that belong to it: 'three-day' has 'three' only. */
  tail: string | null;
}

/** True for one word of a spelled number ('delapan', 'puluh', 'forty-two'). */
export function isNumberWord(word: string): boolean {
  const head = word.split('-')[0] ?? '';
  return (
    word in indonesianUnits ||
    word in indonesianScales ||
    word === 'belas' ||
    head in englishUnits ||
    head in englishTens ||
    /^(?:hundred|thousand|million)$/u.test(word)
  );
}

/** The number that begins at `words[from]`, or null. */
export function readNumberWords(words: readonly Word[], from: number): WordNumber | null {
  return readIndonesian(words, from) ?? readEnglish(words, from);
}

function readIndonesian(words: readonly Word[], from: number): WordNumber | null {
  let total = 0;
  let group = 0;
  let pending: number | null = null;
  let index = from;
  for (; index < words.length; index += 1) {
    const word = words[index]?.lower ?? '';
    const unit = indonesianUnits[word];
    const scale = indonesianScales[word];
    if (unit !== undefined) {
      if (pending !== null) break;
      if (unit >= 1000) total += unit;
      else if (unit >= 100) group += unit;
      else pending = unit;
    } else if (word === 'belas' && pending !== null) {
      group += pending + 10;
      pending = null;
    } else if (scale !== undefined && (pending !== null || group > 0)) {
      if (scale < 1000) {
        if (pending === null) break;
        group += pending * scale;
      } else {
        total += (group + (pending ?? 0)) * scale;
        group = 0;
      }
      pending = null;
    } else break;
  }
  if (index === from) return null;
  return { value: total + group + (pending ?? 0), length: index - from, tail: null };
}

function readEnglish(words: readonly Word[], from: number): WordNumber | null {
  const first = words[from]?.lower ?? '';
  const parts = first.split('-');
  const head = parts[0] ?? '';
  const tens = englishTens[head];
  const small = englishUnits[head];
  if (tens === undefined && small === undefined) return null;
  let value = tens ?? small ?? 0;
  if (parts.length > 1) {
    const second = englishUnits[parts[1] ?? ''];
    if (tens !== undefined && second !== undefined && second < 10) {
      value += second;
      if (parts.length > 2) return { value, length: 1, tail: `${head}-${parts[1]}` };
    } else return { value, length: 1, tail: head };
  }
  let length = 1;
  for (;;) {
    const word = words[from + length]?.lower ?? '';
    if (word === 'hundred') value *= 100;
    else if (word === 'thousand') value *= 1000;
    else if (word === 'million') value *= 1e6;
    else break;
    length += 1;
  }
  return { value, length, tail: null };
}
