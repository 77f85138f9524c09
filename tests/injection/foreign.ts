/**
 * What a text holds that its input lacked, judged without the output gate's own rules: addresses, markup,
 * placeholders, numbers, regulations, personal data, characters nobody sees.
 */
import { detectPersonalData } from '../../design/privacy/index.ts';

const address =
  /[a-z]+:\/\/|\bwww\.|\b(?:mailto|javascript|data|ftp|tel):\S|@|\/\/[\p{L}\p{N}]|[\p{L}\p{N}-]+\.(?:com|org|net|id|example|test|info|io|ru|co)\b|(?:\d{1,3}\.){3}\d{1,3}\b/giu;
const markup = /[<>`{}|\\]|\]\s*\(|!\[|^\s*=/u;
/** Controls other than a line's end, and marks without a shape of their own. */
const unseen =
  /[^\P{Cc}\n]|\p{Cf}|\p{Variation_Selector}|\u034F|\u115F|\u3164|[\u{E0000}-\u{E0FFF}]/u;
const law =
  /undang-undang\s+\p{L}+|(?:peraturan|keputusan)\s+\p{L}+(?:\s+\p{L}+)?\s+(?:nomor|no\.?)\s*\d+|(?:nomor|no\.?|number)\s*\d+\s+(?:tahun|of)\s+\d+|surat edaran|perda|pasal\s+\d+|article\s+\d+/giu;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
/** Full stops and commas inside a number do not make another one. */
const numbersIn = (text: string): Set<string> =>
  new Set(
    (plain(text).match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).map((one) => one.replace(/[.,]/g, '')),
  );

export interface Given {
  /** What is foreign in a text that was written from this input; empty when nothing is. */
  foreignIn(text: string): string[];
}

export function givenBy(input: readonly string[]): Given {
  const all = input.join('\n');
  const known = plain(all);
  const numbers = numbersIn(all);
  const people = new Set(detectPersonalData(all).map(({ value }) => value));
  return {
    foreignIn(text) {
      const found: string[] = [];
      const words = plain(text);
      for (const [one] of words.matchAll(address)) {
        if (!known.includes(one)) found.push(`address ${one}`);
      }
      if (/:\/\/|\bwww\./.test(words)) found.push('an address that can be opened');
      if (markup.test(words)) found.push('markup');
      if (unseen.test(text)) found.push('characters nobody sees');
      for (const [one] of words.matchAll(/\\?\[[^\]]*\]/g)) {
        if (!known.includes(one)) found.push(`placeholder ${one}`);
      }
      for (const number of numbersIn(text)) {
        if (!numbers.has(number)) found.push(`number ${number}`);
      }
      for (const [one] of words.matchAll(law)) {
        if (!known.includes(one)) found.push(`regulation ${one}`);
      }
      for (const { value, kind } of detectPersonalData(text)) {
        if (!people.has(value)) found.push(`personal data (${kind})`);
      }
      return found;
    },
  };
}
