/** Sentences into clauses that each may name one cause; a clause without a subject gets the one before it. */
import type { Language } from '../../../design/enums.ts';
import { isNumberWord } from '../numbers/number-words.ts';
import { isNounish } from '../text/noun-words.ts';
import { tidy, wordsOf } from '../text/words.ts';

export interface Clause {
  /** As written, without the connective. */
  text: string;
  start: number;
  end: number;
  /** The clause with a subject, fit to stand alone. */
  full: string;
  /** Begins with 'sehingga', 'so': says what follows, not why. */
  effect: boolean;
  /** Begins with 'karena', 'because': says why. */
  reason: boolean;
  subject: string;
}

const predicate =
  '(?:tidak|tak|belum|blm|jarang|sering|selalu|hanya|cuma|masih|sudah|telah|kurang|gak|ga|cenderung|justru|harus|never|not|rarely|often|only|do not|does not|cannot|have|has|had|are|is|was|were|lacked|lacks)';
const joint = new RegExp(
  [
    ';\\s+',
    ',\\s*(?:dan|serta|and|tetapi|tapi|namun|sedangkan|sementara|padahal|sehingga|jadi|karena|krn|trus|lalu|jg|but|while|because|so|since)\\s+',
    `,\\s*(?=(?:\\p{L}+\\s+){0,4}?${predicate}\\b)`,
    ',\\s*(?=\\d+\\s)',
    '\\s(?:tetapi|namun|sedangkan|sementara|padahal|sehingga|karena|sebab|krn|jd|trus|because|while|but|so that|so)\\s+',
    `\\s(?:dan|serta|and)\\s+(?=(?:(?:\\p{L}+|\\d+)\\s+){0,4}?${predicate}\\b)`,
    '\\s(?:dan|and)\\s+(?=\\d+\\s+(?:\\p{L}+\\s)?\\p{L}+)',
    ':\\s+',
    ',(?=\\p{L})',
  ].join('|'),
  'giu',
);
const opener =
  /\b(?:menunjukkan|memperlihatkan|mendapati|menemukan|ditemukan|(?<!baru )diketahui|menyebutkan?|menyoal|shows?|showed|found|reveals?)\s+(?:bahwa\s+|that\s+)?(?=\S+\s+\S+)/iu;

/** `tells` says whether a piece names a cause by itself: then a bare comma separates it from the next such piece. */
export function clausesOf(
  whole: string,
  language: Language,
  tells: (piece: string) => boolean = () => false,
): Clause[] {
  const clauses: Clause[] = [];
  // What stands in brackets is no clause of its own.
  const text = whole.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
  let start = 0;
  let connective = '';
  const push = (end: number) => {
    const offset = start;
    const slice = text.slice(offset, end);
    for (const comma of slice.matchAll(/,\s+/gu)) {
      const at = offset + comma.index;
      if (at <= start || !tells(text.slice(start, at)) || !tells(text.slice(at, end))) continue;
      clauses.push(
        build(text.slice(start, at), start, at, connective, clauses.at(-1) ?? null, language),
      );
      start = at + comma[0].length;
      connective = ',';
    }
    const raw = text.slice(start, end);
    if (tidy(raw) !== '')
      clauses.push(build(raw, start, end, connective, clauses.at(-1) ?? null, language));
  };
  for (const match of text.matchAll(joint)) {
    push(match.index);
    start = match.index + match[0].length;
    connective = match[0].toLowerCase();
  }
  push(text.length);
  return clauses;
}

function build(
  raw: string,
  start: number,
  end: number,
  connective: string,
  previous: Clause | null,
  language: Language,
): Clause {
  const lead =
    /^\s*(?:(?:yg|yang) jadi (?:soal|masalah)(?:nya)?:?|penyebab\s?nya|soalnya|masalahnya|kendalanya|terus|bersama ini [\p{L}\s]{0,30}?bahwa|dengan ini [\p{L}\s]{0,30}?bahwa|karena|krn|sebab|akibatnya|penyebab(?: utama)?[\p{L}\s]{0,30}? adalah|tetapi|namun|because|but|dan|trus|akibat)\s+/iu.exec(
      raw,
    );
  const opened = opener.exec(raw);
  const cut =
    opened !== null &&
    /^(?:telaah|observasi|data|laporan|rapat|kunjungan|monitoring|supervisi|pengamatan|kajian|kami|we|our |audit|reviu|review|hasil|pemeriksaan|survei|evaluasi|analisis|a |an |the |uji|wawancara|catatan)/iu.test(
      raw.trim(),
    )
      ? opened.index + opened[0].length
      : (lead?.[0].length ?? 0);
  const text = tidy(raw.slice(cut).replace(/\([^)]*\)/gu, ' '));
  const subject = subjectOf(text, language);
  const before = previous?.subject ?? '';
  const elliptic = subject === '' && before !== '';
  return {
    text,
    start: start + cut,
    end,
    full: elliptic ? tidy(`${before} ${text.replace(/^(?:juga|also)\s+/iu, '')}`) : text,
    effect:
      /sehingga|\bso\b|\bjd\b|\bjadi\b/iu.test(connective) ||
      /^\s*(?:akibatnya|sehingga|as a result|therefore)\b/iu.test(raw),
    reason:
      /karena|sebab|krn|because|since/iu.test(connective) ||
      /^\s*(?:karena|krn|penyebab)/iu.test(raw),
    subject: subject === '' ? before : subject,
  };
}

const quantifiers =
  /^(?:sebagian|besar|banyak|semua|seluruh|para|beberapa|mayoritas|kebanyakan|setiap|most|many|all|some|the|a|an|dari|hampir|mereka|ia|they|he|she)$/iu;

/** The words before the first predicate word, when they hold a noun. */
export function subjectOf(text: string, language: Language): string {
  const words = wordsOf(text);
  const picked: string[] = [];
  let nouns = 0;
  const numbered = /^\d/u.test(words[0]?.raw ?? '') || isNumberWord(words[0]?.lower ?? '');
  for (const word of numbered ? words.slice(1) : words) {
    const quantifier = quantifiers.test(word.lower);
    const inside =
      nouns > 0 &&
      /^(?:di|dari|pada|yang|yg|dalam|untuk|of|in|at|for|dan|and|tersebut)$/iu.test(word.lower);
    if (/^\d/u.test(word.raw)) break;
    if (!quantifier && !inside && !isNounish(word.lower, language)) break;
    picked.push(word.raw);
    if (!inside && isNounish(word.lower, language)) nouns += 1;
    if (/^(?:mereka|ia|they|he|she)$/iu.test(word.lower)) nouns += 1;
    if (picked.length > 8) break;
  }
  while (
    picked.length > 0 &&
    /^(?:di|dari|pada|yang|yg|dalam|untuk|of|in|at|for|dan|and)$/iu.test(picked.at(-1) ?? '')
  )
    picked.pop();
  return nouns === 0 ? '' : tidy(picked.join(' '));
}
