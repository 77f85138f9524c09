/**
 * A text in the other language: a small model easily answers an Indonesian question in English. Only
 * the small words are counted, and only where they leave no doubt: terms of either language are common
 * in texts of the other.
 */
import type { Language } from '../../design/enums.ts';

const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di ke dari untuk dengan pada dalam tidak belum adalah oleh atau karena sudah telah akan bisa dapat agar ini itu tetapi sehingga serta sebagai masih juga saat setelah sebelum setiap lebih para'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to in for with on is are was were not have has by or because but that this which they there at from as be been will must can their its an so when after before each than who into'.split(
      ' ',
    ),
  ),
};

function hits(words: readonly string[], language: Language): number {
  return words.filter((word) => small[language].has(word)).length;
}

/** True where a text is clearly not in `language`. Short texts and lists of terms get the benefit of doubt. */
export function isOtherLanguage(text: string, language: Language): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 4) return false;
  const own = hits(words, language);
  const other = hits(words, language === 'id' ? 'en' : 'id');
  if (own === 0) return other >= 3 || (other === 2 && words.length <= 12 && words.length >= 5);
  return other >= 4 && other >= 3 * own;
}
