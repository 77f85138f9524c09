/** Which of the two languages a text is written in: the one whose small words it uses more. */
import type { Language } from '../../design/enums.ts';

const indonesian =
  /\b(?:yang|dan|di|ke|dari|untuk|dengan|pada|dalam|tidak|oleh|atau|adalah|akan|ini|itu|sebagai|dapat)\b/giu;
const english = /\b(?:the|and|of|to|in|for|with|on|is|are|was|not|by|or|that|this|which|be)\b/giu;

/** Looks at the first 200,000 characters. */
export function languageOf(text: string): Language {
  const head = text.slice(0, 200_000);
  return (head.match(english)?.length ?? 0) > (head.match(indonesian)?.length ?? 0) ? 'en' : 'id';
}
