/**
 * Figures that look long but name nobody: amounts, dates, hours, years, coordinates, budget codes,
 * numbers of letters, rows of a table. A run is harmless only if all of it reads as such figures, so
 * that an identifier that merely contains a year is still found.
 */

interface Kind {
  readonly name:
    | 'amount'
    | 'date'
    | 'time'
    | 'year'
    | 'decimal'
    | 'place'
    | 'code'
    | 'letter'
    | 'small';
  readonly pattern: RegExp;
}

/** Longest reading first. */
const kinds: readonly Kind[] = [
  // "005/1234/438.5.2/2026": a letter's number ends in its year.
  {
    name: 'letter',
    pattern: /\d{1,4}(?:\.\d{1,3}){0,5}(?:\/\d{1,5}(?:\.\d{1,3}){0,5}){1,4}\/(?:19|20)\d\d(?!\d)/y,
  },
  {
    name: 'date',
    pattern:
      /(?:(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d|(?:19|20)\d\d([-/.])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01]))(?!\d)/y,
  },
  // "5.1.02.01.01.0024": account in a budget; "1.03.02.2.01.05": programme and activity.
  { name: 'code', pattern: /\d\.\d{1,2}\.\d\d(?:\.\d{1,2}){1,4}(?:\.\d{4})?(?![.\d])/y },
  { name: 'time', pattern: /(?:[01]?\d|2[0-4])(?:\.[0-5][05]|:[0-5]\d(?::[0-5]\d)?)(?![.:]?\d)/y },
  { name: 'amount', pattern: /[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?(?![.,]?\d)/y },
  { name: 'amount', pattern: /[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?(?![.,]?\d)/y },
  { name: 'place', pattern: /\d{1,3}\.\d{4,8}(?!\.?\d)/y },
  { name: 'decimal', pattern: /\d{1,4}[.,]\d{1,2}(?![.,]?\d)/y },
  { name: 'year', pattern: /(?:19|20)\d\d(?!\d)/y },
  { name: 'small', pattern: /(?:0|[1-9]\d{0,3})(?!\d)/y },
];

const between = /[ \t|/\-:*]{1,3}|[ \t|/-]{0,3}(?:\r\n|[\n\r\v\f])[ \t|/-]{0,6}/y;

/** The figures a text consists of, or null when something in it is none. */
function read(text: string): string[] | null {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kinds.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    if (kind === undefined) return null;
    found.push(kind.name);
    at = kind.pattern.lastIndex;
    if (at === text.length) break;
    between.lastIndex = at;
    if (!between.test(text)) return null;
    at = between.lastIndex;
  }
  return found;
}

/** Amounts, dates, hours, years, codes and nothing else. */
export function isPlainlyHarmless(text: string): boolean {
  const found = read(text);
  return found?.every((name) => name !== 'small' && name !== 'decimal') ?? false;
}

/** Nothing but dates, hours and years. */
export function isCalendar(text: string): boolean {
  return read(text)?.every((name) => ['date', 'time', 'year'].includes(name)) ?? false;
}

/** Nothing but amounts grouped in thousands. */
export function isAmount(text: string): boolean {
  return read(text)?.every((name) => name === 'amount') ?? false;
}

/** Shortest row of bare numbers that is taken for a table's. */
const fewest = 5;

/** One mark all along, or ranges that rise: "15-19 20-24 25-29". */
function isRow(text: string): boolean {
  const gaps = (text.match(/[ \t|/\-*\n\r]+/g) ?? []).map((gap) => gap.replace(/\s+/g, ' '));
  if (gaps.every((gap) => gap === gaps[0] && gap !== '/')) return true;
  const ranges = [...text.matchAll(/(\d+)[ ]?-[ ]?(\d+)(?=\s|\||$)/g)];
  const isRising = ranges.every(([, from, to]) => Number(from) < Number(to));
  return isRising && ranges.length * 2 === (text.match(/\d+/g) ?? []).length;
}

/**
 * As above, or the row of a table: at least five short figures. Groups of four all along are how cards
 * print their numbers, digits one by one are how forms do; neither is a row.
 */
export function isHarmless(text: string): boolean {
  const found = read(text);
  if (found === null) return false;
  const bare = found.filter((name) => name === 'small' || name === 'decimal').length;
  if (bare === 0) return true;
  if (!isRow(text)) return false;
  if (found.length < fewest && !found.includes('decimal')) return false;
  const groups = text.match(/\d+/g) ?? [];
  if (groups.filter((group) => group.length === 1).length * 2 > groups.length) return false;
  if (groups.slice(0, -1).every((group) => group.length === 4)) return false;
  // A table of such different sizes would group its thousands.
  const bareFour = groups.some((group) => /^(?!19|20)\d{4}$/.test(group));
  return !(bareFour && groups.some((group) => group.length === 1));
}
