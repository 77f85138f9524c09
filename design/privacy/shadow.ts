/**
 * The shadow of a text: what a reader sees, in plain characters, with the way back. Full-width and
 * other digits become 0-9, invisible characters fall away, so that nothing hides from detection;
 * the text itself is never changed.
 */

export interface Shadow {
  readonly text: string;
  /** Start and end in the original of each UTF-16 unit of `text`; null where text and original are one. */
  readonly starts: readonly number[] | null;
  readonly ends: readonly number[] | null;
}

/** Format characters (soft hyphen, zero-width, direction, tags) and variation selectors. */
const invisible = /^(?:\p{Cf}|\p{Variation_Selector}|\u034F)$/u;

/** Value 0-9 of a decimal digit of any script: their blocks are runs of ten. */
function digitValue(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}

function plain(char: string): string {
  if (char >= ' ' && char <= '~') return char;
  if (invisible.test(char)) return '';
  const folded = char.normalize('NFKC');
  if (/^\p{Nd}$/u.test(folded) && !/^[0-9]$/.test(folded)) return digitValue(folded);
  if (/^[\u2010-\u2015\u2212]$/.test(folded)) return '-';
  if (/^[\u2024\u2027\u00B7\u3002]$/.test(folded)) return '.';
  return folded;
}

/** Nothing in it could hide anything. */
const ascii = /^[ -~\t\n\r]*$/;

export function shadowOf(original: string): Shadow {
  if (ascii.test(original)) return { text: original, starts: null, ends: null };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const char of original) {
    for (const unit of plain(char).split('')) {
      text += unit;
      starts.push(offset);
      ends.push(offset + char.length);
    }
    offset += char.length;
  }
  return { text, starts, ends };
}

/** A span of the shadow as a span of the original. */
export function originalSpan(
  { starts, ends }: Shadow,
  start: number,
  end: number,
): { start: number; end: number } {
  if (starts === null || ends === null) return { start, end };
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
