/** Signs that Word keeps as a place in a symbol font. */

const wingdings: Readonly<Record<string, string>> = {
  '6C': '●',
  '6E': '■',
  '71': '❑',
  A7: '▪',
  A8: '◻',
  B7: '•',
  D8: '➢',
  E0: '→',
  FB: '✗',
  FC: '✓',
  FD: '☒',
  FE: '☑',
};

const symbols: Readonly<Record<string, string>> = {
  A3: '≤',
  AE: '→',
  B1: '±',
  B3: '≥',
  B4: '×',
  B7: '•',
  B9: '≠',
  D6: '√',
};

/** `char` as hex; places F000-F0FF are places of the font, the others are letters as they are. */
export function symbolOf(char: string, font: string): string {
  const code = Number.parseInt(char, 16);
  if (!Number.isInteger(code) || code <= 0 || code > 0xffff) return '';
  if (code < 0xe000 || code > 0xf8ff)
    return code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code);
  const own = (code & 0xff).toString(16).toUpperCase().padStart(2, '0');
  const table = /wingdings/iu.test(font) ? wingdings : symbols;
  // A letter of the plain alphabet keeps at least its place.
  return table[own] ?? '□';
}
