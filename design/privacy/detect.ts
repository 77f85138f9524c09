/**
 * Personal data in a text: employee and citizen numbers, other long numbers, phones, e-mail addresses,
 * and the names a user has listed. Recall before precision: printed numbers contain mistypes, so every
 * run of 13 digits or more counts, whether it validates or not. Amounts of money do not.
 */
import { originalSpan, shadowOf } from './shadow.ts';

export type PersonalDataKind = 'nip' | 'ni-pppk' | 'nik' | 'number' | 'phone' | 'email' | 'person';

export interface PersonalData {
  /** Offsets in the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalDataKind;
  /** What two spellings of the same thing share: digits only, lower case. */
  readonly value: string;
}

export interface DetectOptions {
  /** Names of people that the user confirmed or that stand in a name field. */
  readonly names?: readonly string[];
}

interface Span {
  start: number;
  end: number;
  kind: PersonalDataKind;
}

const shortest = 13;
const separators = '[ .\\-/\\u00A0]{0,2}';
const digitRun = new RegExp(`\\d(?:${separators}\\d)*`, 'g');
const amountAfterRp = /\b(?:Rp|IDR)\.?\s{0,2}(?:\d{1,3}(?:[.,]\d{3})+|\d+)/gi;
/** One or more numbers, each grouped in thousands and none of them beginning with 0. */
const groupedAmounts = /^[1-9]\d{0,2}(?:\.\d{3})+(?: {1,2}[1-9]\d{0,2}(?:\.\d{3})+)*$/;
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const mobile = /(?<!\d)\(?(?:\+?62|0)\)?[ .\-()]{0,2}8(?:[ .\-()]{0,2}\d){7,11}(?!\d)/g;
/** Beside its label a number counts from six digits: old NIP (9), NRP (8), office lines. */
const labelledNumber =
  /(?<![\p{L}])(?:NIP|NIK|NRP|NUPTK|NPWP|KK|BPJS|rekening|rek)\b[^\p{L}\d\n]{0,5}(?:baru|lama|no|nomor)?[^\p{L}\d\n]{0,4}(\d(?:[ .\-/]{0,2}\d){5,})/giu;
const labelledPhone =
  /(?<![\p{L}])(?:telp|telepon|tel|hp|wa|whatsapp|ponsel|phone|mobile)\b[^\p{L}\d\n]{0,6}(\+?\(?\d(?:[ .\-()/]{0,2}\d){5,})/giu;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** NIP: birth YYYYMMDD, appointment YYYYMM, sex 1/2, serial. NI PPPK holds a code where the month stands. */
function kindOfNumber(digits: string): PersonalDataKind {
  const at = (from: number, length: number): number => Number(digits.slice(from, from + length));
  if (/^(?:62|0)8\d{7,11}$/.test(digits)) return 'phone';
  if (digits.length === 18 && at(0, 4) >= 1930 && isDay(at(4, 2), at(6, 2))) {
    const isSex = digits[14] === '1' || digits[14] === '2';
    if (isSex) return at(12, 2) >= 1 && at(12, 2) <= 12 ? 'nip' : 'ni-pppk';
  }
  // NIK: region, birth DDMMYY (women DD + 40), serial.
  if (digits.length === 16 && isDay(at(8, 2), at(6, 2) > 40 ? at(6, 2) - 40 : at(6, 2)))
    return 'nik';
  return 'number';
}

/** Long digit runs of one stretch of text between amounts. */
function longRuns(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(from, to).matchAll(digitRun)) {
    const [run] = match;
    const digits = digitsOf(run);
    if (digits.length < shortest || groupedAmounts.test(run)) continue;
    const start = from + match.index;
    spans.push({ start, end: start + run.length, kind: kindOfNumber(digits) });
  }
  return spans;
}

function numbersIn(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(amountAfterRp)) {
    spans.push(...longRuns(text, from, match.index));
    from = match.index + match[0].length;
  }
  spans.push(...longRuns(text, from, text.length));
  return spans;
}

function labelled(
  text: string,
  pattern: RegExp,
  kind: (digits: string) => PersonalDataKind,
): Span[] {
  return [...text.matchAll(pattern)].map((match) => {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    return { start: end - number.length, end, kind: kind(digitsOf(number)) };
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function namesIn(text: string, names: readonly string[]): Span[] {
  return names.flatMap((name) => {
    const words = shadowOf(name).text.trim().split(/\s+/).filter(Boolean).map(escapeRegExp);
    if (words.length === 0 || words.join('').length < 2) return [];
    const pattern = new RegExp(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})`, 'giu');
    return [...text.matchAll(pattern)].map(
      (match): Span => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'person',
      }),
    );
  });
}

/** Overlapping spans become one; the longest of them gives the kind. */
function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  const lengths: number[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const length = span.end - span.start;
    if (last === undefined || span.start >= last.end) {
      merged.push({ ...span });
      lengths.push(length);
      continue;
    }
    last.end = Math.max(last.end, span.end);
    if (length > (lengths.at(-1) ?? 0)) {
      last.kind = span.kind;
      lengths[lengths.length - 1] = length;
    }
  }
  return merged;
}

function canonical(kind: PersonalDataKind, surface: string): string {
  if (kind === 'email' || kind === 'person') return surface.toLowerCase().replace(/\s+/g, ' ');
  const digits = digitsOf(surface);
  return kind === 'phone' ? digits.replace(/^62/, '0') : digits;
}

/** Every piece of personal data in a text, in order, none overlapping another. */
export function detectPersonalData(text: string, options: DetectOptions = {}): PersonalData[] {
  const shadow = shadowOf(text);
  const plain = shadow.text;
  const spans = merge([
    ...numbersIn(plain),
    ...[...plain.matchAll(email)].map(
      (match): Span => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'email',
      }),
    ),
    ...[...plain.matchAll(mobile)].map(
      (match): Span => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'phone',
      }),
    ),
    ...labelled(plain, labelledNumber, kindOfNumber),
    ...labelled(plain, labelledPhone, () => 'phone'),
    ...namesIn(plain, options.names ?? []),
  ]);
  return spans.map(({ start, end, kind }) => ({
    ...originalSpan(shadow, start, end),
    kind,
    value: canonical(kind, plain.slice(start, end)),
  }));
}
