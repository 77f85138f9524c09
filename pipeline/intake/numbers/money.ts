/** Amounts of rupiah: 'Rp45 juta', 'Rp1,2 miliar', 'Rp22.500.000', '35jt', 'nol rupiah'. */
import type { Language } from '../../../design/enums.ts';
import { wordsOf } from '../text/words.ts';
import { maskSpans } from './masks.ts';
import { readNumberWords } from './number-words.ts';
import { readNumeral } from './numerals.ts';

export interface Money {
  /** Integer rupiah. */
  amount: number;
  asWritten: string;
  start: number;
  end: number;
}

const scales: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:ribu|rb|thousand|k)$/u, 1e3],
  [/^(?:juta|jt|million)$/u, 1e6],
  [/^(?:miliar|milyar|m|billion)$/u, 1e9],
  [/^(?:triliun|t)$/u, 1e12],
];

/** The amounts in a text. A bare '35 juta' counts as money only when `loose` (the text is about a budget). */
export function readMoney(text: string, language: Language, loose: boolean): Money[] {
  const list: Money[] = [];
  for (const mask of maskSpans(text)) {
    if (mask.kind !== 'money') continue;
    const marked = /rp|idr|rupiah/iu.test(mask.text);
    if (!marked && !loose) continue;
    const amount = amountOf(mask.text, language);
    if (amount !== null)
      list.push({ amount, asWritten: mask.text.trim(), start: mask.start, end: mask.end });
  }
  return list;
}

function amountOf(text: string, language: Language): number | null {
  const words = wordsOf(text.replace(/^(?:rp|idr)\.?/iu, ' '));
  let value: number | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (value === null) {
      const numeral = readNumeral(word.raw, language);
      if (numeral !== null) value = numeral;
      else {
        const spelled = readNumberWords(words, index);
        if (spelled === null) continue;
        value = spelled.value;
        index += spelled.length - 1;
      }
    } else {
      for (const [pattern, factor] of scales) if (pattern.test(word.lower)) value *= factor;
    }
  }
  return value === null || value > 1e15 ? null : Math.round(value);
}
