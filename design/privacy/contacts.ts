/** Phones and e-mail addresses. */
import type { Stretch } from './digit-runs.ts';
import { isPlainlyHarmless } from './harmless.ts';
import { labelBefore } from './labels.ts';

/** A line break may stand at a dot, a hyphen or the sign itself; "(at)" and "[dot]" are signs, too. */
const at =
  '(?:[ \\t]?@[ \\t]?|[ \\t]?[([{](?:at|et)[)\\]}][ \\t]?|[ \\t]?\\n[ \\t]*@|@[ \\t]*\\n[ \\t]*)';
const dot = '(?:\\.|[.-][ \\t]*\\n[ \\t]*|[ \\t]?[([{](?:dot|titik)[)\\]}][ \\t]?)';
const email = new RegExp(
  `[\\p{L}\\p{N}_%+'-](?:[\\p{L}\\p{N}._%+'-]{0,62}[\\p{L}\\p{N}_%+-])?${at}[\\p{L}\\p{N}-]+(?:${dot}[\\p{L}\\p{N}-]+)*${dot}\\p{L}[\\p{L}\\p{N}-]+`,
  'giu',
);

/** Between digits of a phone. */
const gap = '(?:[ \\t.\\-()]{0,3}|[ \\t.\\-]{0,2}\\r?\\n[ \\t]{0,4})';
const mobiles: readonly RegExp[] = [
  // 0812..., +62 812..., +62 (0) 812..., 62812...
  new RegExp(
    `(?<![\\d.,]|\\d-)(?:\\(?\\+[ ]?62\\)?[ .\\-]{0,2}(?:\\(?0\\)?)?[ .\\-]{0,2}|\\(?62\\)?[.\\-]?(?=8\\d)|\\(?0\\)?|\\(62\\)[ ]?)\\(?8(?:${gap}\\d){7,12}(?!\\d)`,
    'g',
  ),
  // "62 812 3456 7890", "0 812-3456-789", "0 8 1 2 3 ...".
  /(?<![\d.,])(?:62|0)[ .-]{1,2}8\d{2}[ .-]\d{3,4}[ .-]\d{3,5}(?!\d)/g,
  /(?<![\d.,])0 8(?: \d){7,11}(?!\d)/g,
];
/** "(021) 555 1234", "+62 21 5551234": the shape says enough. */
const landlines: readonly RegExp[] = [
  /\(0\d{2,3}\)[ .-]{0,2}\d(?:[ .-]{0,2}\d){4,8}(?!\d)/g,
  /\(?\+[ ]?62\)?[ .-]{0,2}\(?[2-9]\d{1,2}\)?[ .-]{0,2}\d(?:[ .-]{0,2}\d){4,8}(?!\d)/g,
];
/** After a label, anything from six digits, also "021/555 1234". */
const anyNumber = new RegExp(`\\(?\\+?\\(?\\d(?:(?:/|${gap})\\d){5,14}(?!\\d)`, 'g');

/** Both sides of a slash are numbers of their own: "0812-3456-7890/0856-...". */
const another = /\/[ \t]*(?=[+(]?0|\+?62)/;

const spanOf = (match: RegExpMatchArray): Stretch => {
  const start = match.index ?? 0;
  const cut = match[0].search(another);
  const written = cut >= 9 ? match[0].slice(0, cut).trimEnd() : match[0];
  return { start, end: start + written.length };
};

function matches(text: string, pattern: RegExp): Stretch[] {
  const found: Stretch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const span = spanOf(match);
    pattern.lastIndex = Math.max(span.end, match.index + 1);
    found.push(span);
  }
  return found;
}

/** Where a line break cuts digits; not inside a column of numbers. */
const cutDigits = /(?<=\d)[ \t.-]{0,2}\r?\n[ \t]{0,4}(?=\d)/g;
const bareLine = /^[\s\d.,|-]*$/;

/** The line that ends at this line break, and the one that begins after it; undefined without one. */
const lineEndingAt = (text: string, at: number): string | undefined =>
  at < 0 ? undefined : text.slice(at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, at);
const lineFrom = (text: string, at: number): string | undefined => {
  if (at < 0) return undefined;
  const next = text.indexOf('\n', at + 1);
  return text.slice(at + 1, next < 0 ? undefined : next);
};

/** The text with digits cut by a line break joined, and the way back. */
function joined(text: string): { text: string; at(offset: number): number } | null {
  if (!text.includes('\n')) return null;
  const cuts: Stretch[] = [];
  for (const match of text.matchAll(cutDigits)) {
    const start = match.index;
    const end = start + match[0].length;
    const lineBefore = lineEndingAt(text, text.lastIndexOf('\n', start - 1));
    const lineAfter = lineFrom(text, text.indexOf('\n', end));
    const isColumn = [lineBefore, lineAfter].some(
      (line) => line !== undefined && /\d/.test(line) && bareLine.test(line),
    );
    if (!isColumn) cuts.push({ start, end });
  }
  if (cuts.length === 0) return null;
  let result = '';
  const offsets: number[] = [];
  let from = 0;
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    for (let index = from; index < cut.start; index += 1) offsets.push(index);
    result += text.slice(from, cut.start);
    from = cut.end;
  }
  return { text: result, at: (offset) => offsets[offset] ?? text.length };
}

/** Six digits, whatever lies between them: less is no phone. */
const fewestDigits = /(?:\d\D*){6}/;

export function phonesIn(text: string): Stretch[] {
  if (!fewestDigits.test(text)) return [];
  const whole = joined(text);
  const more =
    whole === null
      ? []
      : phonesOf(whole.text).map(({ start, end }) => ({
          start: whole.at(start),
          end: whole.at(end - 1) + 1,
        }));
  return [...phonesOf(text), ...more];
}

function phonesOf(text: string): Stretch[] {
  // A figure that the shape cut in two is read to its end: "08.15 09.30 10" was "10.45".
  const isHarmless = ({ start, end }: Stretch): boolean => {
    const rest = /^(?:[.:\-/]\d+)*/.exec(text.slice(end, end + 20))?.[0] ?? '';
    return isPlainlyHarmless(`${text.slice(start, end).replace(/^\(/, '')}${rest}`);
  };
  const shaped = [...mobiles, ...landlines].flatMap((pattern) => matches(text, pattern));
  const labelled: Stretch[] = [];
  let last: Stretch | null = null;
  for (const span of matches(text, anyNumber)) {
    // A second number after "/", "," or "dan" shares the label of the first.
    const follows: boolean =
      last !== null &&
      /^[ \t]*(?:[/,;&]|dan|atau|and|or)[ \t\n]*$/i.test(text.slice(last.end, span.start));
    if (!follows && labelBefore(text, span.start) !== 'phone') continue;
    labelled.push(span);
    last = span;
  }
  return [...shaped, ...labelled].filter((span) => !isHarmless(span));
}

/** What every address has; looking for it first costs a hundredth. */
const sign = /@|[([{](?:at|et)[)\]}]/gi;
/** Longest part of an address before and after its sign. */
const reach = { before: 80, after: 160 };

export function emailsIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { index } of text.matchAll(sign)) {
    const from = Math.max(found.at(-1)?.end ?? 0, index - reach.before);
    if (from > index) continue;
    for (const { start, end } of matches(text.slice(from, index + reach.after), email)) {
      found.push({ start: from + start, end: from + end });
    }
  }
  return found;
}
