/** What stands in a cell, and how it looks. A text is always a text: only a `Formula` becomes a formula. */

/** A formula with the value that it has now, so that viewers that do not calculate show it too. */
export interface Formula {
  /** Without the leading `=`. */
  readonly formula: string;
  readonly value: number | string;
}

/** A calendar day, `YYYY-MM-DD`. */
export interface Day {
  readonly day: string;
}

export type CellValue = string | number | Formula | Day | null;

/** `code`, `text`: words; `decimal`: as many decimals as the number has, at most two; `percent`: a share 0-1. */
export type CellKind =
  | 'code'
  | 'text'
  | 'integer'
  | 'decimal'
  | 'signed'
  | 'jp'
  | 'percent'
  | 'rupiah'
  | 'date';

export type CellRole =
  | 'title'
  | 'note'
  | 'link'
  | 'head'
  | 'body'
  | 'total'
  | 'subtitle'
  | 'label'
  | 'cover-title';

export interface Cell {
  readonly value: CellValue;
  readonly kind: CellKind;
  readonly role: CellRole;
  /** Six hex digits. */
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  /** Columns that it spans. */
  readonly span?: number;
  /** Sheet that a click leads to. */
  readonly leadsTo?: string;
}

export function isFormula(value: CellValue): value is Formula {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

/** What is shown: a formula's value, a day as it is written. */
export function shownValue(value: CellValue): number | string | null {
  if (value === null || typeof value !== 'object') return value;
  return 'formula' in value ? value.value : value.day;
}

/** 0 -> A, 26 -> AA. */
export function columnLetter(index: number): string {
  let [left, letters] = [index, ''];
  for (;;) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
    if (left < 26) return letters;
    left = Math.floor(left / 26) - 1;
  }
}

/** A sheet's name as formulas and links write it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A number as a formula and the file write it: never in the form that a locale gives it. */
export function plainNumber(value: number): string {
  return String(value);
}
