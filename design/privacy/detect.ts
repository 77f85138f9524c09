/**
 * Personal data in a text: employee and citizen numbers, other long numbers, phones, e-mail addresses,
 * and the names a user has listed. Recall before precision: printed numbers contain mistypes, so every
 * run of 13 digits or more counts, whether it validates or not. Amounts of money, dates, codes and rows of
 * tables do not (`harmless.ts`).
 */
import { emailsIn, phonesIn } from './contacts.ts';
import { personalNumbers } from './numbers.ts';
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

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** By list of names: a design has hundreds of texts, all looked through for the same ones. */
const patterns = new WeakMap<readonly string[], RegExp[]>();

function patternsOf(names: readonly string[]): RegExp[] {
  const known = patterns.get(names);
  if (known !== undefined) return known;
  const made = names.flatMap((name) => {
    const words = shadowOf(name).text.trim().split(/\s+/).filter(Boolean).map(escapeRegExp);
    if (words.length === 0 || words.join('').length < 2) return [];
    return [new RegExp(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})`, 'giu')];
  });
  patterns.set(names, made);
  return made;
}

function namesIn(text: string, names: readonly string[]): Span[] {
  return patternsOf(names).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      (match): Span => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'person',
      }),
    ),
  );
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

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function canonical(kind: PersonalDataKind, surface: string): string {
  if (kind === 'email' || kind === 'person')
    return surface.toLowerCase().replace(/\s+/g, kind === 'email' ? '' : ' ');
  const digits = digitsOf(surface);
  return kind === 'phone' ? digits.replace(/^62/, '0') : digits;
}

/** Every piece of personal data in a text, in order, none overlapping another. */
export function detectPersonalData(text: string, options: DetectOptions = {}): PersonalData[] {
  const shadow = shadowOf(text);
  const plain = shadow.text;
  const spans = merge([
    ...personalNumbers(plain),
    ...phonesIn(plain).map((span): Span => ({ ...span, kind: 'phone' })),
    ...emailsIn(plain).map((span): Span => ({ ...span, kind: 'email' })),
    ...namesIn(plain, options.names ?? []),
  ]);
  return spans.map(({ start, end, kind }) => ({
    ...originalSpan(shadow, start, end),
    kind,
    value: canonical(kind, plain.slice(start, end)),
  }));
}
