/** Cells of a sheet as a reader hands them over, and the numbers in them. */

/** Dates come as `YYYY-MM-DD`; a number of sixteen digits or more has lost its last ones. */
export type RawCell = string | number | null;

export const textOf = (cell: RawCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).replace(/\s+/gu, ' ').trim();

/** Lines are kept: a note may have several. */
export const longTextOf = (cell: RawCell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : String(cell)
        .replace(/[^\S\n]+/gu, ' ')
        .trim();

/**
 * A number as it is written in Indonesian or English: `2,5`, `2.5`, `1.250`, `1.250,75`, `1,250.75`. A single
 * separator before exactly three digits groups thousands; null for anything else.
 */
export function decimalOf(text: string): number | null {
  const plain = text.trim();
  if (!/^[-+−]?\d[\d.,]*$/u.test(plain)) return null;
  const signed = plain.replace('−', '-').replace('+', '');
  const last = Math.max(signed.lastIndexOf('.'), signed.lastIndexOf(','));
  if (last === -1) return Number(signed);
  const [whole, rest] = [signed.slice(0, last), signed.slice(last + 1)];
  const sign = signed[last];
  const isGrouped = rest.length === 3 && !/^-?0$/u.test(whole);
  const others = whole.replace(/[^.,]/gu, '');
  if (isGrouped && (others === '' || [...others].every((one) => one === sign)))
    return Number(signed.replace(/[.,]/gu, ''));
  if (others.includes(sign ?? '')) return null;
  const number = Number(`${whole.replace(/[.,]/gu, '')}.${rest}`);
  return Number.isFinite(number) ? number : null;
}

/** A number, also one stored as text. */
export function numberOf(cell: RawCell | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return decimalOf(textOf(cell));
}

export type LevelProblem = 'level-missing' | 'level-not-number' | 'level-not-whole' | 'level-range';

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

/** `3`, `3,0`, `Level 3`, `3 (tiga)`, `III`; a level lies on the scale 1-5. */
export function levelOf(
  cell: RawCell | undefined,
): { ok: true; value: number } | { ok: false; problem: LevelProblem } {
  const text = textOf(cell);
  if (text === '' || /^[-–—]$/u.test(text)) return { ok: false, problem: 'level-missing' };
  const bare = text
    .toLowerCase()
    .replace(/\([^)]*\)$/u, '')
    .replace(/^(?:level|lvl|lv|tingkat|l)[\s.:-]*/u, '')
    .trim();
  const number = typeof cell === 'number' ? cell : (romans[bare] ?? decimalOf(bare));
  if (number === null) return { ok: false, problem: 'level-not-number' };
  if (!Number.isInteger(number)) return { ok: false, problem: 'level-not-whole' };
  if (number < 1 || number > 5) return { ok: false, problem: 'level-range' };
  return { ok: true, value: number };
}

/** Position of a column as a spreadsheet names it: 0 is A. */
export function letterOf(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letterOf(Math.floor(index / 26) - 1) + rest;
}
