/** Text as it is kept: composed, without ligatures and characters that nobody sees. */

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Zero-width, direction and tag characters: they can hide an instruction from a reader's eyes. */
export const unseen =
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]|[\u{e0000}-\u{e007f}]/gu;

/** One line of text: NFC, blanks of any width as one blank, nothing unseen. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/gu, (letter) => ligatures[letter] ?? letter)
    .replace(unseen, '')
    .replace(/[\p{Cc}\ufffd\s]+/gu, ' ')
    .trim();
}

/** What the hash of a sentence is taken of: case, blanks and kinds of quotes don't matter. */
export function normalForHash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[‐-―]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
