/** Text as it is compared: what a typesetter, a PDF or a keyboard changes does not count. */

const unseen =
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]|[\u{e0000}-\u{e007f}]/gu;

/** NFKC, one kind of quotes and dashes, words joined over a line's end, one blank; letters keep their case. */
export function evenOut(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/(\p{L})-[ \t]*\r?\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The same in small letters: two texts with one normal form are the same quotation. */
export function normalise(text: string): string {
  return evenOut(text).toLowerCase();
}
