/**
 * Which digits of a text are somebody's number. A run is cut where a known form ends (NIP, NI PPPK, NIK,
 * NPWP, a card's groups of four, 13 digits without a gap); of what remains, 13 digits or more count
 * unless all of it reads as harmless figures, and after a label six digits are enough.
 */
import {
  type DigitRun,
  digitRuns,
  digitsIn,
  isLineBreak,
  type Stretch,
  shapeOf,
} from './digit-runs.ts';
import { isAmount, isCalendar, isHarmless, isPlainlyHarmless } from './harmless.ts';
import { type Label, labelBefore } from './labels.ts';

export type NumberKind = 'nip' | 'ni-pppk' | 'nik' | 'number' | 'phone';

export interface FoundNumber {
  start: number;
  end: number;
  kind: NumberKind;
}

const shortest = 13;
const shortestLabelled = 6;
/** NITKU, the longest number in use. */
const longest = 22;
const amounts =
  /\b(?:Rp|IDR|USD)\.?\s{0,2}(?:\d{1,3}(?:[.,]\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?![\d.-])|\d+)(?:,\d{1,2}(?!\d))?|(?<![\d.\-/])\d{4,15}(?=\s{1,2}rupiah\b)/gi;

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Codes of provinces begin with 1-3 and 5-9; NIK of women count the day from 41. */
function isNik(digits: string): boolean {
  const at = (from: number): number => Number(digits.slice(from, from + 2));
  const day = at(6) > 40 ? at(6) - 40 : at(6);
  return digits.length === 16 && at(0) >= 11 && at(0) <= 97 && isDay(at(8), day);
}

/** NIP: birth YYYYMMDD, appointment YYYYMM, sex 1/2, serial. NI PPPK holds a code where the month stands. */
export function kindOfNumber(digits: string): NumberKind {
  const at = (from: number, length: number): number => Number(digits.slice(from, from + length));
  if (/^(?:62|0)8\d{7,11}$/.test(digits)) return 'phone';
  if (digits.length === 18 && at(0, 4) >= 1930 && at(0, 4) <= 2015 && isDay(at(4, 2), at(6, 2))) {
    const isSex = at(8, 4) >= 1950 && at(8, 4) <= 2040 && /[12]/.test(digits[14] ?? '');
    if (isSex) return at(12, 2) >= 1 && at(12, 2) <= 12 ? 'nip' : 'ni-pppk';
  }
  return isNik(digits) ? 'nik' : 'number';
}

/** Ways in which offices print a NIK, a family card's or a taxpayer's number. */
const printed: ReadonlySet<string> = new Set([
  '4-4-4-4',
  '8-8',
  '6-10',
  '6-6-4',
  '2-2-2-6-4',
  '2-2-2-2-2-2-4',
  '2-4-6-4',
  '2-3-3-1-3-3',
  '9-3-3',
  '9-6',
  '4-4-5',
  '4-4-4-4-6',
  '16-6',
]);

/** Ways in which a NIP is printed. */
const printedNip: ReadonlySet<string> = new Set([
  '18',
  '8-6-1-3',
  '8-6-4',
  '8-4-2-1-3',
  '4-2-2-4-2-1-3',
  '6-6-6',
  '9-9',
  '4-4-4-4-2',
]);

/** A form that ends where these groups end; `isAll`: they are the whole run. */
function isKnownForm(groups: DigitRun, written: string, isAll: boolean): boolean {
  const digits = digitsIn(groups);
  if (digits.length < shortest) return false;
  const kind = kindOfNumber(digits);
  if (kind === 'nip' || kind === 'ni-pppk') return true;
  if (groups.length === 1) return true;
  const shape = shapeOf(groups);
  const isForm = printed.has(shape) || (!shape.includes('-') && groups.length === 2);
  if (kind === 'nik' && isForm) return !isPlainlyHarmless(written);
  return isForm && (isAll ? !isPlainlyHarmless(written) : !isHarmless(written));
}

/** The first entry of a list on the next line, not the rest of a number. */
function isListMark(text: string, { start, end }: Stretch): boolean {
  return end - start <= 2 && /^[.)][ \t]+\p{L}/u.test(text.slice(end, end + 8));
}

function asWritten(text: string, groups: DigitRun): string {
  return text.slice(groups[0]?.start ?? 0, groups.at(-1)?.end ?? 0);
}

/** Pieces of a run that lie on one line each. */
function linesOf(groups: DigitRun): DigitRun[] {
  const lines: DigitRun[] = [];
  let from = 0;
  groups.forEach(({ gap }, index) => {
    if (index === from || !isLineBreak(gap)) return;
    lines.push(groups.slice(from, index));
    from = index;
  });
  lines.push(groups.slice(from));
  return lines;
}

function isPersonal(text: string, groups: DigitRun, label: Label | null): boolean {
  const digits = digitsIn(groups);
  const written = asWritten(text, groups);
  if (label === null || label === 'phone') return digits.length >= shortest && !isHarmless(written);
  if (digits.length < shortestLabelled) return false;
  if (isAmount(written))
    return label === 'firm' || (label === 'loose' && digits.length >= shortest);
  return !isCalendar(written) && (label === 'firm' || !isPlainlyHarmless(written));
}

/** What no known form explains: line by line, where two lines make no better sense together. */
function restOf(text: string, groups: DigitRun): DigitRun[] {
  if (groups.length === 0) return [];
  const found: DigitRun[] = [];
  const lines = linesOf(groups);
  for (let index = 0; index < lines.length; index += 1) {
    let line = lines[index] ?? [];
    const label = labelBefore(text, line[0]?.start ?? 0);
    // A number that goes on in the next line, or in the one after it.
    for (let more = 0; more < 2; more += 1) {
      const next = lines[index + 1];
      const [head] = next ?? [];
      if (next === undefined || head === undefined) break;
      const both = [...line, ...next];
      const count = digitsIn(both).length;
      const isOwn = labelBefore(text, head.start) !== null;
      const isWhole = digitsIn(line).length >= shortest && label === null;
      if (isOwn || isWhole || count > longest || count < shortestLabelled) break;
      if (!isPersonal(text, both, label)) break;
      line = both;
      index += 1;
    }
    if (isPersonal(text, line, label)) found.push(line);
  }
  return found;
}

/** The part of a short run that is certainly a NIP or a NIK, with something of its own around it. */
function certainPart(run: DigitRun, label: Label | null): { from: number; to: number } | null {
  for (let from = 0; from < run.length; from += 1) {
    for (let to = run.length; to > from; to -= 1) {
      const groups = run.slice(from, to);
      const kind = kindOfNumber(digitsIn(groups));
      if (kind !== 'nip' && kind !== 'ni-pppk' && kind !== 'nik') continue;
      const shape = shapeOf(groups);
      const isSolid = shape === '16' && groups.length <= 2;
      if (kind === 'nik' ? !isSolid && !printed.has(shape) : !printedNip.has(shape)) continue;
      // Beside the label of a NIP it is the larger part of a mistyped one.
      if (kind === 'nik' && label === 'firm') continue;
      // The same mark goes on: a digit too many, not a neighbour.
      const gaps = new Set(groups.slice(1).map(({ gap }) => gap));
      const around = [run[from]?.gap ?? '', run[to]?.gap ?? ''];
      if (around.some((gap) => gap !== '' && gaps.has(gap))) continue;
      // Six digits more make a NIK the number of a taxpayer's place.
      if (kind === 'nik' && from === 0 && digitsIn(run.slice(to)).length === 6) continue;
      return { from, to };
    }
  }
  return null;
}

/** A run that is short enough to be one number. */
function oneNumber(text: string, run: DigitRun): DigitRun[] | null {
  const count = digitsIn(run).length;
  if (count < shortest || count > longest) return null;
  const label = labelBefore(text, run[0]?.start ?? 0);
  const part = certainPart(run, label);
  if (part !== null) {
    return [
      ...restOf(text, run.slice(0, part.from)),
      run.slice(part.from, part.to),
      ...restOf(text, run.slice(part.to)),
    ];
  }
  const isOwn = run.some(({ gap, start }) => isLineBreak(gap) && labelBefore(text, start) !== null);
  return !isOwn && isPersonal(text, run, label) ? [run] : null;
}

/** Cuts a run into numbers. */
function numbersOf(text: string, run: DigitRun): DigitRun[] {
  const whole = oneNumber(text, run);
  if (whole !== null) return whole;
  const found: DigitRun[] = [];
  let waiting = 0;
  let at = 0;
  while (at < run.length) {
    let end = at;
    for (let to = at + 1, count = 0; to <= run.length; to += 1) {
      count += run[to - 1]?.digits.length ?? 0;
      if (count > longest && to > at + 1) break;
      const groups = run.slice(at, to);
      const isAll = at === 0 && to === run.length;
      if (isKnownForm(groups, asWritten(text, groups), isAll)) end = to;
    }
    if (end === at) {
      at += 1;
      continue;
    }
    if (waiting < at) found.push(...restOf(text, run.slice(waiting, at)));
    found.push(run.slice(at, end));
    at = end;
    waiting = end;
  }
  if (waiting < run.length) found.push(...restOf(text, run.slice(waiting)));
  return found;
}

/** A list's next entry begins a run of its own, and so does the second of two phones. */
function cutAtNeighbours(text: string, run: DigitRun): DigitRun[] {
  const runs: DigitRun[] = [];
  let from = 0;
  const [head, second] = run;
  if (head !== undefined && second !== undefined && head.digits.length <= 2) {
    const isEntry = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, head.start - 20), head.start));
    // "36. 18. 06. 501117" is one number, "2. 0257 4550" an entry.
    const isMark = /^[.)][ \t]+$/.test(second.gap) && run[2]?.gap !== second.gap;
    if (isEntry && isMark) from = 1;
  }
  run.forEach((group, index) => {
    if (index <= from) return;
    const isEntry = isLineBreak(group.gap) && isListMark(text, group);
    const isPhone = [run.slice(from, index), run.slice(index)].every(
      (half) => kindOfNumber(digitsIn(half)) === 'phone',
    );
    if (!isEntry && !isPhone) return;
    runs.push(run.slice(from, index));
    from = index;
  });
  runs.push(run.slice(from));
  return runs;
}

/** Spans of the text (a shadow) that are numbers of people. */
export function personalNumbers(text: string): FoundNumber[] {
  const money = [...text.matchAll(amounts)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return digitRuns(text, money)
    .flatMap((run) => cutAtNeighbours(text, run))
    .flatMap((run) => numbersOf(text, run))
    .map((groups) => ({
      start: groups[0]?.start ?? 0,
      end: groups.at(-1)?.end ?? 0,
      kind: kindOfNumber(digitsIn(groups)),
    }));
}
