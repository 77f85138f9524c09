/** What a user typed, as a search for the index; and the same question asked of one word. */
import { stems } from '../../design/words/stem.ts';
import { wordsOf } from './words.ts';

export interface SearchQuery {
  /** FTS5 expression; every word is quoted, so that nothing typed is ever syntax. */
  match: string;
  /** The same for the title alone, where one word is enough. */
  titleMatch: string;
  /** True for a folded word that the query found. */
  matches(word: string): boolean;
}

/** Longer questions are cut: nobody types them, and each word costs. */
const mostWords = 12;

/** Null when there is nothing to look for. Every word must occur, as a beginning or by its stem. */
export function searchQuery(input: string): SearchQuery | null {
  const words = [...new Set(wordsOf(input.slice(0, 500)).map(({ word }) => word))].slice(
    0,
    mostWords,
  );
  if (words.length === 0) return null;
  const wanted = words.map((word) => ({ word, stems: stems(word) }));
  const alternatives = wanted.map(
    // A stem is looked for whole: as a beginning it would find much that is not related.
    ({ word, stems: ofWord }) => `(${[`${quoted(word)}*`, ...ofWord.map(quoted)].join(' OR ')})`,
  );
  const known = new Map<string, boolean>();
  return {
    match: alternatives.join(' AND '),
    titleMatch: `title : (${alternatives.join(' OR ')})`,
    matches: (word) => {
      // Texts repeat their words, and stemming is the dear part.
      let answer = known.get(word);
      if (answer === undefined) {
        const own = [word, ...stems(word)];
        answer = wanted.some((one) =>
          own.some((stem) => stem.startsWith(one.word) || one.stems.includes(stem)),
        );
        known.set(word, answer);
      }
      return answer;
    },
  };
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
