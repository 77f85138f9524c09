/** Dates, months and days of the week in a sentence, in Indonesian and English. */
import type { Token } from './tokens.ts';

export interface DateMention {
  readonly raw: string;
  readonly day: number | null;
  /** 1-12 */
  readonly month: number | null;
  readonly year: number | null;
  /** 1-7 from Monday. */
  readonly weekday: number | null;
  readonly from: number;
  readonly to: number;
}

const months = new Map<string, number>(
  `januari january jan|februari february feb pebruari|maret march|april apr|mei may|juni june jun|juli july jul|
   agustus august agt agu aug|september sept sep|oktober october okt oct|november nopember nov|desember december des dec`
    .split('|')
    .flatMap((names, index) =>
      names
        .trim()
        .split(' ')
        .map((name) => [name, index + 1] as const),
    ),
);
/** "Minggu" is a week as often as a day. */
const weekdays = new Map<string, number>(
  'senin monday|selasa tuesday|rabu wednesday|kamis thursday|jumat friday|sabtu saturday|ahad sunday'
    .split('|')
    .flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d{2}$/.test(token?.raw ?? '');
const isDay = (token: Token | undefined): boolean =>
  /^(?:0?[1-9]|[12]\d|3[01])$/.test(token?.raw ?? '');

/** Dates in order. A month's name counts where it is written with a capital letter ("mei", "may" are words). */
export function datesOf(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = numericDate(tokens, at) ?? namedDate(tokens, at) ?? weekdayAt(tokens, at);
    if (mention === null) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}

function make(
  tokens: readonly Token[],
  from: number,
  to: number,
  parts: Partial<Pick<DateMention, 'day' | 'month' | 'year' | 'weekday'>>,
): DateMention {
  const raw = tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ');
  return { raw, day: null, month: null, year: null, weekday: null, ...parts, from, to };
}

/** 12-03-2024, 12/3/2024, 2024-03-12, 12.03.2024 */
function numericDate(tokens: readonly Token[], at: number): DateMention | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(tokens[at]?.raw ?? '');
  if (dotted !== null) {
    const [, day, month, year] = dotted.map(Number);
    return make(tokens, at, at + 1, { day: day ?? null, month: month ?? null, year: year ?? null });
  }
  const [a, sign, b, same, c] = tokens.slice(at, at + 5);
  if (sign === undefined || !/^[-/]$/.test(sign.raw) || same?.raw !== sign.raw) return null;
  if (isDay(a) && isDay(b) && Number(b?.raw) <= 12 && isYear(c)) {
    return make(tokens, at, at + 5, {
      day: Number(a?.raw),
      month: Number(b?.raw),
      year: Number(c?.raw),
    });
  }
  if (isYear(a) && isDay(b) && Number(b?.raw) <= 12 && isDay(c)) {
    return make(tokens, at, at + 5, {
      day: Number(c?.raw),
      month: Number(b?.raw),
      year: Number(a?.raw),
    });
  }
  return null;
}

function namedDate(tokens: readonly Token[], at: number): DateMention | null {
  const name = tokens[at];
  const month = name === undefined ? undefined : months.get(name.word);
  if (name === undefined || month === undefined || !/^\p{Lu}/u.test(name.raw)) return null;
  const before = tokens[at - 1];
  let from = at;
  let to = at + 1;
  let day: number | null = null;
  if (isDay(before)) {
    day = Number(before?.raw);
    from = at - 1;
  }
  // "February 1, 2024"
  if (day === null && isDay(tokens[to]) && tokens[to + 1]?.raw === ',' && isYear(tokens[to + 2])) {
    return make(tokens, at, to + 3, {
      day: Number(tokens[to]?.raw),
      month,
      year: Number(tokens[to + 2]?.raw),
    });
  }
  let year: number | null = null;
  if (isYear(tokens[to])) {
    year = Number(tokens[to]?.raw);
    to += 1;
  }
  // "May" and "March" open English sentences as other words; alone they count only with a figure.
  if (day === null && year === null && /^(?:may|march|mei)$/.test(name.word)) return null;
  if (day === null && year === null && name.word.length === 3) return null;
  return make(tokens, from, to, { day, month, year });
}

function weekdayAt(tokens: readonly Token[], at: number): DateMention | null {
  const token = tokens[at];
  const weekday = token === undefined ? undefined : weekdays.get(token.word);
  if (token === undefined || weekday === undefined || !/^\p{Lu}/u.test(token.raw)) return null;
  return make(tokens, at, at + 1, { weekday });
}

/** Whether all that a date says, another says too. */
export function isWithin(date: DateMention, other: DateMention): boolean {
  const agrees = (a: number | null, b: number | null): boolean => a === null || a === b;
  return (
    agrees(date.day, other.day) &&
    agrees(date.month, other.month) &&
    agrees(date.year, other.year) &&
    agrees(date.weekday, other.weekday)
  );
}
