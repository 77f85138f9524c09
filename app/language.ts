/** Whether a brief is Indonesian or English, by words that only one of them has. */
import type { Language } from '../design/enums.ts';

const indonesian =
  /\b(?:yang|dan|di|dengan|untuk|dari|pada|ke|adalah|tidak|kami|dalam|akan|oleh)\b/gi;
const english = /\b(?:the|and|of|to|in|is|are|for|with|that|on|our|we|not|by)\b/gi;

/** Indonesian when in doubt. */
export function guessLanguage(text: string): Language {
  const head = text.slice(0, 20_000);
  const count = (words: RegExp): number => head.match(words)?.length ?? 0;
  return count(english) > count(indonesian) ? 'en' : 'id';
}
