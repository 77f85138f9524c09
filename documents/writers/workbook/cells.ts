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

/** A point of time as the clock shows it, written in UTC: spreadsheets know no time zones. */
export interface Moment {
  readonly moment: Date;
}

export type CellValue = string | number | Formula | Day | Moment | null;

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
  | 'date'
  | 'instant';

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
  if ('formula' in value) return value.value;
  return 'day' in value ? value.day : value.moment.toISOString();
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
