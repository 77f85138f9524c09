/** Words as the index sees them: folded to lower case without diacritics, cut at everything else. */

export interface Word {
  /** Folded. */
  word: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** Letters and digits make words, with the marks that follow them; as SQLite's unicode61 does. */
const wordPattern = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

const asciiPattern = /[a-z0-9]+/gi;

export function fold(text: string): string {
  // Most words are plain letters, and this is called for each of them.
  if (/^[a-z0-9]*$/.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  // Most texts are ASCII, for which the short pattern says the same several times faster.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  for (const match of text.matchAll(/^[\u0000-\u007f]*$/.test(text) ? asciiPattern : wordPattern)) {
    const word = fold(match[0]);
    if (word !== '') words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
