/**
 * How wide a text is in Inter, without a screen: advance widths of printable ASCII in thousandths
 * of the font size, read from the font's own tables. Pictures that are laid out in a pure function
 * (fishbone) wrap their text by it, so that a window and a Word file break lines alike.
 */

// biome-ignore format: a table of numbers
const regular = [
  281,288,466,633,642,982,644,300,365,365,501,662,288,460,288,360,631,407,610,618,646,593,620,566,619,620,288,302,662,662,662,511,
  966,690,654,730,722,601,590,746,743,269,571,672,565,903,753,765,639,765,644,642,646,744,690,985,682,679,629,365,360,365,471,456,
  323,562,612,571,612,583,370,613,591,242,242,549,242,876,591,600,612,612,376,528,327,591,562,818,546,562,552,426,333,426,662,
];
// biome-ignore format: a table of numbers
const semibold = [
  252,321,523,644,650,1004,663,326,373,373,540,673,319,465,319,379,660,423,623,636,666,612,640,576,640,640,319,329,673,673,673,543,
  999,728,659,737,722,605,588,749,746,277,580,703,565,922,759,769,645,773,652,650,660,736,728,1020,720,713,652,373,379,373,481,469,
  351,574,624,583,624,591,389,625,612,262,262,569,262,900,612,609,624,624,397,549,353,612,587,839,569,588,566,455,359,455,673,
];

/** Width of a character that is no printable ASCII: as wide as the widest of its script. */
function otherWidth(code: number): number {
  if (code < 0x20 || (code >= 0x300 && code < 0x370)) return 0;
  if (code < 0x2000) return 760;
  if (code < 0x2e80) return 1000;
  return 1100;
}

/** Width of one line of text, in the unit of `size`. */
export function textWidth(text: string, size: number, weight: 'regular' | 'semibold'): number {
  const table = weight === 'regular' ? regular : semibold;
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += table[code - 32] ?? otherWidth(code);
  }
  return (sum * size) / 1000;
}

/** Cuts a word that is wider than the line into pieces that fit. */
function piecesOf(word: string, size: number, weight: 'regular' | 'semibold', width: number) {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size, weight) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

/**
 * Breaks a text into lines no wider than `width`, at spaces where there are any. At most `maxLines`
 * lines; a longer text ends in an ellipsis.
 */
export function wrapText(
  text: string,
  size: number,
  width: number,
  options: { weight?: 'regular' | 'semibold'; maxLines?: number } = {},
): string[] {
  const { weight = 'regular', maxLines = Number.POSITIVE_INFINITY } = options;
  const words = text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => piecesOf(word, size, weight, width));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  let last = [...(kept[maxLines - 1] ?? '')];
  while (last.length > 0 && textWidth(`${last.join('')}…`, size, weight) > width)
    last = last.slice(0, -1);
  kept[maxLines - 1] = `${last.join('').trimEnd()}…`;
  return kept;
}
