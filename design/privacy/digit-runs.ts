/**
 * Digits that may belong together: groups with a little between them, also across a line break, as
 * forms, tables and scanned pages write them ("19850101 200901 1 001", "3201-0141-\n0190-0001").
 */

export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands between the group before it and this one; empty for the first of a run. */
  readonly gap: string;
}

/** Groups in order, none far from the next. */
export type DigitRun = readonly DigitGroup[];

/** Up to three marks, a single comma, or a line break with a mark or two around it. */
const closeBy =
  /^(?:[ \t.\-/_|:'’*\\]{1,3}|,|[ \t.\-/_|]{0,3}(?:\r\n|[\n\r\v\f])[ \t.\-/_|>]{0,6})$/;

export const isLineBreak = (gap: string): boolean => /[\n\r\v\f]/.test(gap);

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Runs of a text; what lies in `amounts` (in order) belongs to none. */
export function digitRuns(text: string, amounts: readonly Stretch[]): DigitRun[] {
  const runs: DigitGroup[][] = [];
  let run: DigitGroup[] = [];
  let skipped = 0;
  for (const match of text.matchAll(/\d+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((amounts[skipped]?.end ?? Number.POSITIVE_INFINITY) <= start) skipped += 1;
    if (start >= (amounts[skipped]?.start ?? Number.POSITIVE_INFINITY)) {
      if (run.length > 0) runs.push(run);
      run = [];
      continue;
    }
    const last = run.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, start);
    if (last !== undefined && !closeBy.test(gap)) {
      runs.push(run);
      run = [];
    }
    run.push({ start, end, digits: match[0], gap: run.length === 0 ? '' : gap });
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

export const digitsIn = (groups: DigitRun): string => groups.map(({ digits }) => digits).join('');

/** Sizes of the groups: `8-6-1-3`. A line break alone cuts no group. */
export function shapeOf(groups: DigitRun): string {
  const sizes: number[] = [];
  groups.forEach(({ digits, gap }, index) => {
    const isCut = index > 0 && /^(?:\r\n|[\n\r\v\f])$/.test(gap);
    if (isCut) sizes.push((sizes.pop() ?? 0) + digits.length);
    else sizes.push(digits.length);
  });
  return sizes.join('-');
}
