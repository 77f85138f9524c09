/**
 * Figures in a text, and whether a text has one that its material does not: numerals, spelled numbers,
 * amounts, shares, spans of time, dates and hours. A figure is known with its unit: 30 minutes do not
 * make 30 days known.
 */
import type { Language } from '../../design/enums.ts';
import { readNumberWords } from '../intake/numbers/number-words.ts';
import { readNumeral } from '../intake/numbers/numerals.ts';
import { type Word, wordsOf } from '../intake/text/words.ts';

/** Units whose number must be known with them; other nouns are too many ways to say the same. */
const units: Readonly<Record<string, string>> = {
  detik: 'second',
  second: 'second',
  seconds: 'second',
  menit: 'minute',
  minute: 'minute',
  minutes: 'minute',
  jam: 'hour',
  hour: 'hour',
  hours: 'hour',
  hari: 'day',
  day: 'day',
  days: 'day',
  minggu: 'week',
  pekan: 'week',
  week: 'week',
  weeks: 'week',
  bulan: 'month',
  month: 'month',
  months: 'month',
  triwulan: 'quarter',
  quarter: 'quarter',
  quarters: 'quarter',
  semester: 'semester',
  semesters: 'semester',
  tahun: 'year',
  year: 'year',
  years: 'year',
  jp: 'jp',
  rupiah: 'rupiah',
  '%': 'percent',
  persen: 'percent',
  percent: 'percent',
};

const scales: Readonly<Record<string, number>> = {
  ribu: 1e3,
  thousand: 1e3,
  juta: 1e6,
  million: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  billion: 1e9,
  triliun: 1e12,
  trillion: 1e12,
};

/** Between the two ends of a range: the unit behind the second holds for both. */
const connectors = new Set(['sampai', 'hingga', 'atau', 'dan', '-', '–', '—', 'to', 'or', 'and']);

/** Shares and vague amounts that claim a count without a number. */
const amounts =
  /(?<!\p{L})(?:separuh|setengah|sepertiga|seperempat|seperlima|sepersepuluh|per(?:tiga|empat|lima)|belasan|puluhan|ratusan|ribuan|jutaan|half\s+(?:of|the)|a\s+(?:third|quarter|fifth)\s+of|(?:one|two|three)[\s-](?:third|quarter|fifth)s?|dozens?|hundreds|thousands|millions)(?!\p{L})/giu;
const roman = /(?<![\p{L}\p{N}])(?=[IVX]{2})(?:X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu;
const clock = /(?<![\p{L}\p{N}])(?:pukul|jam|at)\s+(\d{1,2}[.:]\d{2})(?!\d)/giu;
const month =
  /(?<!\p{L})(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)(?!\p{L})/gu;
const englishMonth =
  /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d|\d\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/gu;
/** A place in time: `minggu keenam`, `the sixth week`. */
const ordinals: Readonly<Record<string, number>> = {
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  kelima: 5,
  keenam: 6,
  ketujuh: 7,
  kedelapan: 8,
  kesembilan: 9,
  kesepuluh: 10,
  kesebelas: 11,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** Words of the field that hold digits and claim nothing: the mix of ways to learn, the levels of evaluation. */
const terms =
  /(?<![\p{L}\p{N}])(?:70\s?[/:-]\s?20\s?[/:-]\s?10|L[1-5](?:\s?[-–]\s?L?[1-5])?)(?![\p{L}\p{N}])/gu;

interface Figure {
  readonly value: number;
  /** As written, for a numeral without a scale; else null. */
  readonly raw: string | null;
  /** Index of its first word, and of the word behind it. */
  readonly from: number;
  readonly to: number;
  /** A unit in the same word: `three-day`. */
  readonly inner: string | null;
}

function figuresIn(words: readonly Word[], language: Language): Figure[] {
  const found: Figure[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const scaleAt = (at: number): number | undefined => scales[words[at]?.lower ?? ''];
    if (/^\d/.test(word.raw)) {
      const value = readNumeral(word.raw, language);
      const scale = scaleAt(index + 1);
      const to = index + (scale === undefined ? 1 : 2);
      if (value !== null) {
        const scaled = value * (scale ?? 1);
        const raw = scale === undefined ? word.raw : null;
        found.push({ value: scaled, raw, from: index, to, inner: null });
      }
      index = to - 1;
      continue;
    }
    const spelled = readNumberWords(words, index);
    if (spelled === null) continue;
    let to = index + spelled.length;
    let { value } = spelled;
    const scale = scaleAt(to);
    if (scale !== undefined) {
      value *= scale;
      to += 1;
    }
    const inner = spelled.tail === null ? null : (word.lower.split('-').at(-1) ?? null);
    found.push({ value, raw: null, from: index, to, inner });
    index = to - 1;
  }
  return found;
}

/** The unit behind a figure, or behind the range it opens. */
function unitBehind(words: readonly Word[], figures: readonly Figure[], at: number): string | null {
  const figure = figures[at];
  if (figure === undefined) return null;
  const own = units[figure.inner ?? ''] ?? units[words[figure.to]?.lower ?? ''];
  if (own !== undefined) return own;
  const isHyphen = words[figure.to]?.raw === '-';
  const behindHyphen = isHyphen ? units[words[figure.to + 1]?.lower ?? ''] : undefined;
  if (behindHyphen !== undefined) return behindHyphen;
  const next = figures[at + 1];
  const isRange =
    next !== undefined &&
    next.from === figure.to + 1 &&
    connectors.has(words[figure.to]?.lower ?? '');
  return isRange ? unitBehind(words, figures, at + 1) : null;
}

/** The unit before a figure: `Rp 45 juta`, `minggu ke-6`, `weeks 9–14`. */
function unitBefore(
  words: readonly Word[],
  figures: readonly Figure[],
  at: number,
  isLoose: boolean,
): string | null {
  const figure = figures[at];
  if (figure === undefined) return null;
  const before = words[figure.from - 1];
  if (/^rp$/i.test(before?.raw ?? '')) return 'rupiah';
  const isNth = before?.raw === '-' && words[figure.from - 2]?.lower === 'ke';
  if (isNth) return units[words[figure.from - 3]?.lower ?? ''] ?? null;
  if (!isLoose) return null;
  const previous = figures[at - 1];
  if (
    previous !== undefined &&
    previous.to === figure.from - 1 &&
    connectors.has(before?.lower ?? '')
  ) {
    return unitBefore(words, figures, at - 1, true);
  }
  return units[before?.lower ?? ''] ?? null;
}

/** Digits of other scripts. */
const foreignDigit = /(?![0-9])\p{N}/gu;

/** `Rp45` is one word; the figure in it is not. */
const spaced = (text: string): string => text.replace(/(?<!\p{L})Rp\.?\s?(?=\d)/giu, 'Rp ');
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** "Satu" and "one" are articles as often as numbers. */
const isSmall = (value: number): boolean => value === 0 || value === 1;

export interface KnownFigures {
  /** True where a text has a figure that the material lacks. `language`: the one it is written in. */
  isNewIn(text: string, language: Language): boolean;
}

/** `given`: the material, in either language. */
export function knownFigures(given: string): KnownFigures {
  const words = wordsOf(spaced(given));
  const raws = new Set<string>();
  const values = new Set<number>();
  const pairs = new Set<string>();
  for (const language of ['id', 'en'] as const) {
    const figures = figuresIn(words, language);
    for (const [at, { value, raw }] of figures.entries()) {
      values.add(value);
      if (raw !== null) raws.add(raw);
      for (const unit of [unitBehind(words, figures, at), unitBefore(words, figures, at, true)]) {
        if (unit !== null) pairs.add(`${value} ${unit}`);
      }
    }
  }
  for (const { raw, lower } of words) {
    // Digits that stand inside a word ("S1", "B2").
    if (!/^\d/.test(raw)) for (const [digits] of raw.matchAll(/\d+/g)) raws.add(digits);
    const ordinal = ordinals[lower];
    if (ordinal !== undefined) values.add(ordinal);
  }
  const givenPlain = plain(given);
  const isThere = (found: string): boolean => givenPlain.includes(plain(found));
  const givenWords = new Set(words.map(({ raw }) => raw));

  return {
    isNewIn(text, language) {
      const checked = spaced(text.replace(terms, ' '));
      const own = wordsOf(checked);
      const figures = figuresIn(own, language);
      for (const [at, { value, raw }] of figures.entries()) {
        if (isSmall(value) && raw === null) continue;
        if (!values.has(value) && !isSmall(value)) return true;
        // A numeral that reads otherwise in the other language must at least stand there as it is.
        if (
          raw !== null &&
          !raws.has(raw) &&
          !values.has(readNumeral(raw, language) ?? Number.NaN)
        ) {
          return true;
        }
        const unit = unitBehind(own, figures, at) ?? unitBefore(own, figures, at, false);
        if (unit !== null && !isSmall(value) && !pairs.has(`${value} ${unit}`)) return true;
        if (unit === 'percent' && !pairs.has(`${value} percent`)) return true;
      }
      for (const [index, { raw, lower }] of own.entries()) {
        if (!/^\d/.test(raw)) {
          for (const [digits] of raw.matchAll(/\d+/g)) if (!raws.has(digits)) return true;
        }
        const ordinal = ordinals[lower];
        if (ordinal === undefined || values.has(ordinal)) continue;
        const isInTime =
          units[own[index - 1]?.lower ?? ''] !== undefined ||
          (lower !== 'second' && units[own[index + 1]?.lower ?? ''] !== undefined);
        if (isInTime) return true;
      }
      if ([...checked.matchAll(foreignDigit)].some(([found]) => !given.includes(found)))
        return true;
      if ([...checked.matchAll(amounts)].some(([found]) => !isThere(found))) return true;
      if ([...checked.matchAll(roman)].some(([found]) => !givenWords.has(found))) return true;
      if ([...checked.matchAll(clock)].some(([, hour = '']) => !isThere(hour))) return true;
      const months = language === 'id' ? month : englishMonth;
      return [...checked.matchAll(months)].some(([found]) => !isThere(found));
    },
  };
}
