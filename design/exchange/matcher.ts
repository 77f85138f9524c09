/**
 * Finds given names however they are written: other case, other spaces, hyphens, line breaks, accents,
 * letters set apart, or run together with a suffix. A text is read as its letters and digits alone.
 */

export interface Found {
  /** Offsets in the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

interface Skeleton {
  readonly letters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const plain = /^[ -~\t\n\r]*$/;
const isSign = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 122);

/** Letters and digits, without accents, lower case. */
function lettersOf(char: string): string {
  return char
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function skeletonOf(text: string): Skeleton {
  let letters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  if (plain.test(text)) {
    const lower = text.toLowerCase();
    for (let at = 0; at < lower.length; at += 1) {
      if (!isSign(lower.charCodeAt(at))) continue;
      letters += lower[at];
      starts.push(at);
      ends.push(at + 1);
    }
    return { letters, starts, ends };
  }
  let offset = 0;
  for (const char of text) {
    for (const unit of lettersOf(char).split('')) {
      letters += unit;
      starts.push(offset);
      ends.push(offset + char.length);
    }
    offset += char.length;
  }
  return { letters, starts, ends };
}

/** What a name and a spelling of it share. */
export function compact(text: string): string {
  return skeletonOf(text).letters;
}

/** Names of so many letters are looked for inside longer words as well: nothing else is so long by chance. */
export const longName = 8;
/** Signs that may stand between two letters of one name. */
const widestGap = 8;

const suffix = /^(?:nya|lah|kah|pun|ku|mu)(?!\p{L})/iu;
const isLetter = (char: string | undefined): boolean =>
  char !== undefined && /^[\p{L}\p{M}]/u.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && /^\p{N}/u.test(char);
const isLower = (char: string | undefined): boolean => char !== undefined && /^\p{Ll}/u.test(char);
const isUpper = (char: string | undefined): boolean => char !== undefined && /^\p{Lu}/u.test(char);

/** A word may begin here: "infoDinkes" holds one, "kota1" another. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const first = text[at];
  if (isDigit(first)) return !isDigit(before);
  return !isLetter(before) || (isLower(before) && isUpper(first));
}

function closes(text: string, at: number, length: number): boolean {
  const last = text[at - 1];
  const next = text[at];
  if (isDigit(last)) return !isDigit(next);
  if (!isLetter(next) || (isLower(last) && isUpper(next))) return true;
  return length >= 4 && suffix.test(text.slice(at, at + 4));
}

export interface Finder {
  find(text: string): Found[];
}

/** Looks for all of these names at once; ones without two letters or digits are no names. */
export function finderOf(names: readonly string[]): Finder {
  const wanted = [...new Set(names.map(compact))].filter((name) => name.length >= 2);
  return {
    find(text) {
      if (wanted.length === 0 || text === '') return [];
      const { letters, starts, ends } = skeletonOf(text);
      const found: Found[] = [];
      for (const name of wanted) {
        for (let at = letters.indexOf(name); at >= 0; at = letters.indexOf(name, at + 1)) {
          const last = at + name.length - 1;
          const start = starts[at] ?? 0;
          const end = ends[last] ?? 0;
          let isTorn = false;
          for (let next = at; next < last && !isTorn; next += 1) {
            isTorn = (starts[next + 1] ?? 0) - (ends[next] ?? 0) > widestGap;
          }
          if (isTorn) continue;
          const isWord = opens(text, start) && closes(text, end, name.length);
          if (name.length >= longName || isWord) found.push({ start, end });
        }
      }
      return found;
    },
  };
}
