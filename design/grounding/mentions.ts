/** The figures of a sentence: value, unit, what is counted, and the words around. */
import type { Language } from '../enums.ts';
import { numberAt, romanValue } from './number-words.ts';
import { isContent, keysOf, type Token } from './tokens.ts';
import { scaleOf, unitNamed } from './units.ts';

export interface Mention {
  /** Equal for equal figures: `38`, `15.8`, `2500000`; a clock time or section number as `8.10`. */
  readonly value: string;
  readonly raw: string;
  readonly unit: string | null;
  /** Keys of the word that is counted or numbered, or none. */
  readonly head: readonly string[];
  /** "satu" without a unit behind it. */
  readonly isWeak: boolean;
  /** Token positions: first and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

const romanHeads = new Set(
  'triwulan bab semester golongan kelas tingkat bagian tahap jilid lampiran tabel gambar angkatan kuartal quarter chapter part level phase'.split(
    ' ',
  ),
);
const rangeSigns = new Set(['-', 'sampai', 'hingga', 's.d', 'dan', 'atau', 'to', 'and', 'or', '/']);

/** Figures of the tokens, in order; positions in `taken` (dates, regulations) are left out. */
export function mentionsOf(
  tokens: readonly Token[],
  language: Language,
  taken: ReadonlySet<number>,
): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = taken.has(at) ? null : mentionAt(tokens, at, language, taken);
    if (mention === null) {
      at += 1;
      continue;
    }
    found.push(mention);
    at = mention.to;
  }
  return withUnitsOfRanges(found, tokens);
}

function mentionAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  taken: ReadonlySet<number>,
): Mention | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return null;
  let value: number | string;
  let to = at + 1;
  let unit: string | null = null;
  let isWeak = false;
  let isBefore = false;
  if (token.kind === 'numeral') {
    value = numeralValue(token.raw, language);
    if (typeof value === 'number' && isBelowZero(tokens, at)) value = -value;
    const scale = scaleOf(tokens[to]?.word ?? '');
    if (scale !== null && typeof value === 'number') {
      value = Number((value * scale).toPrecision(12));
      to += 1;
    }
  } else {
    const roman = /^[IVXLC]+$/.test(token.raw) ? romanValue(token.raw) : null;
    if (roman !== null && romanHeads.has(tokens[at - 1]?.word ?? '')) {
      value = roman;
      isBefore = true;
    } else {
      const words: string[] = [];
      for (let next = at; next < at + 9 && tokens[next]?.kind === 'word'; next += 1) {
        if (taken.has(next)) break;
        words.push(tokens[next]?.word ?? '');
      }
      const number = numberAt(words);
      const isPronoun = tokens[at - 1]?.word === 'salah' || tokens[at + 1]?.word === 'sama';
      if (number === null || (number.isWeak && isPronoun)) return null;
      ({ value, unit, isWeak } = number);
      to = at + number.length;
      isBefore = number.isOrdinal;
    }
  }
  const behind = tokens[to];
  if (unit === null && behind !== undefined) {
    unit = unitOfTwo(behind.word, tokens[to + 1]?.word ?? '') ?? unitNamed(behind.word, true);
    if (unit !== null) isBefore = false;
  }
  const before = tokens[at - 1];
  if (before?.word === 'rp' || (before?.raw === '.' && tokens[at - 2]?.word === 'rp'))
    unit = 'rupiah';
  if (unit !== null && isWeak) isWeak = false;
  const counted = isBefore ? before : behind;
  const head = counted !== undefined && isContent(counted) ? keysOf(counted.word) : [];
  const raw = tokens
    .slice(at, to)
    .map((one) => one.raw)
    .join(' ');
  return { value: String(value), raw, unit, head, isWeak, from: at, to };
}

/** "minus 5", "-18"; not "7-8" and not the mark of a list. */
function isBelowZero(tokens: readonly Token[], at: number): boolean {
  const [before, sign, own] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (sign?.word === 'minus') return true;
  if (sign?.raw !== '-' || sign.end !== own?.start) return false;
  return before === undefined || (before.end < sign.start && before.kind !== 'numeral');
}

/** Units of two words that differ from the first alone. */
function unitOfTwo(first: string, second: string): string | null {
  const both = `${first} ${second}`;
  if (/^(?:persen poin|poin persen(?:tase)?|percentage points?)$/.test(both))
    return 'percentage point';
  if (/^° ?[cf]$/.test(both)) return second === 'c' ? 'celsius' : 'fahrenheit';
  if (/^meter (?:persegi|kubik)$/.test(both))
    return second === 'kubik' ? 'cubic metre' : 'square metre';
  if (/^(?:jam pelajaran|lesson hours?)$/.test(both)) return 'jp';
  if (/^(?:hari kerja|working days?|business days?)$/.test(both)) return 'working day';
  if (/^(?:hari kalender|calendar days?)$/.test(both)) return 'calendar day';
  return null;
}

/** "5-6 hari", "antara 533 dan 537 berkas": the first figure has the unit of the second. */
function withUnitsOfRanges(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (mention.unit !== null || next === undefined || next.from - mention.to !== 1) return mention;
    if (!rangeSigns.has(tokens[mention.to]?.word ?? '')) return mention;
    return { ...mention, unit: next.unit, head: next.head };
  });
}

/** Digits with points and commas as the language sets them; what is no number stays as it is written. */
function numeralValue(raw: string, language: Language): number | string {
  const [thousands, decimal] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  const plain = new RegExp(`^\\d+(?:\\${decimal}\\d+)?$`);
  if (!grouped.test(raw) && !plain.test(raw)) {
    return raw.replaceAll(':', '.').replace(/^0+(?=\d)/, '');
  }
  return Number(raw.replaceAll(thousands, '').replace(decimal, '.'));
}
