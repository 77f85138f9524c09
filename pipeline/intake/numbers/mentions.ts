/** Every number of a line with its unit and what it counts. */
import type { Language } from '../../../design/enums.ts';
import type { Quantity } from '../../../design/quantity.ts';
import { isRole } from '../lexicon/roles.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { phraseAfter, phraseBefore } from './counted.ts';
import { type Mask, maskSpans } from './masks.ts';
import { isNumberWord, readNumberWords } from './number-words.ts';
import { readNumeral } from './numerals.ts';

export type UnitKind = 'percent' | 'time' | 'frequency' | 'people' | 'thing' | 'scale' | 'bare';

export interface Mention {
  line: number;
  /** Offsets in the line's text, of the number with its unit. */
  start: number;
  end: number;
  value: number;
  /** Upper end of a range, else null. */
  upper: number | null;
  unit: string;
  kind: UnitKind;
  counts: string;
  /** 'counts' was not beside the number but taken from what was counted before. */
  elliptic: boolean;
  asWritten: string;
}

const timeUnits =
  /^(?:hari|hr|jam|menit|mnt|detik|bulan|bln|minggu|mgg|pekan|tahun|thn|taun|semester|triwulan|kuartal|caturwulan|musim|harian|mingguan|bulanan|tahunan|day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|quarter|quarters|semesters|season|seasons)$/u;
/** Short forms of messages, and what they stand for. */
const shortUnits: Readonly<Record<string, string>> = {
  hr: 'hari',
  mnt: 'menit',
  bln: 'bulan',
  mgg: 'minggu',
  thn: 'tahun',
  taun: 'tahun',
};
const frequencyUnits = /^(?:kali|x|times|time|putaran|siklus|sesi|sessions?)$/u;
const peopleUnits = /^(?:orang|org|jiwa|persons?|personel)$/u;
const thingUnits =
  /^(?:unit|buah|bh|ekor|lembar|lbr|butir|helai|batang|set|eksemplar|poin|point|points|kilometer|km|meter|hektare|hektar|ha|ton|kg|kilogram|liter|skala)$/u;
const rangeJoin = /^(?:[-–—]|sampai|hingga|atau|s\.d|sd|to|or)$/u;

interface Numeral {
  value: number;
  start: number;
  end: number;
  next: number;
  approximate: boolean;
}

/** The numbers of one line, in order; masked spans (dates, codes, money) are left out. */
export function readMentions(text: string, line: number, language: Language): Mention[] {
  const masks = maskSpans(text);
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let index = 0; index < words.length; ) {
    const numeral = numeralAt(words, index, masks, language);
    if (numeral === null) {
      index += 1;
      continue;
    }
    const mention = build(text, words, numeral, masks, language, line, mentions);
    mentions.push(mention.value);
    index = mention.next;
  }
  settle(text, mentions, language);
  return mentions;
}

function masked(masks: readonly Mask[], word: Word): boolean {
  return masks.some((mask) => word.start < mask.end && word.end > mask.start);
}

function numeralAt(
  words: readonly Word[],
  index: number,
  masks: readonly Mask[],
  language: Language,
): Numeral | null {
  const word = words[index];
  if (word === undefined || masked(masks, word)) return null;
  const value = readNumeral(word.raw, language);
  if (value !== null) {
    const next = words[index + 1];
    const an = next !== undefined && next.lower === 'an' && next.start === word.end;
    const scale =
      next === undefined ? 1 : next.lower === 'ribu' ? 1000 : next.lower === 'juta' ? 1e6 : 1;
    const length = an || scale > 1 ? 2 : 1;
    const end = words[index + length - 1]?.end ?? word.end;
    return { value: value * scale, start: word.start, end, next: index + length, approximate: an };
  }
  const spelled = readNumberWords(words, index);
  if (spelled === null || isPronoun(words, index, spelled.length)) return null;
  const last = words[index + spelled.length - 1] ?? word;
  const end = spelled.tail === null ? last.end : word.start + spelled.tail.length;
  return {
    value: spelled.value,
    start: word.start,
    end,
    next: spelled.tail === null ? index + spelled.length : index,
    approximate: false,
  };
}

/** 'one' and 'satu' in 'salah satu', 'satu sama lain', 'satu data', 'no one' count nothing. */
function isPronoun(words: readonly Word[], index: number, length: number): boolean {
  if (length > 1) return false;
  const word = words[index]?.lower ?? '';
  const before = words[index - 1]?.lower ?? '';
  const after = words[index + 1]?.lower ?? '';
  if (word === 'satu') {
    return (
      before === 'salah' ||
      after === 'sama' ||
      after === 'data' ||
      after === 'pintu' ||
      (after === '-' && words[index + 2]?.lower.startsWith('satu') === true)
    );
  }
  return (
    word === 'one' && (before === 'no' || before === 'the' || after === 'another' || after === 'of')
  );
}

function build(
  text: string,
  words: readonly Word[],
  first: Numeral,
  masks: readonly Mask[],
  language: Language,
  line: number,
  before: readonly Mention[],
): { value: Mention; next: number } {
  let next = first.next;
  let end = first.end;
  let upper: number | null = null;
  const hyphenated = words[next] !== undefined && (words[next]?.start ?? 0) < first.end;
  if (!hyphenated) {
    const range = upperEnd(words, next, masks, language);
    if (range !== null) {
      upper = range.value;
      next = range.next;
      end = range.end;
    }
  }
  const unit = unitAt(text, words, next, end);
  const kind = unit.kind;
  end = unit.end;
  next = unit.next;
  const counted = countedBy(text, words, first.start, next, end, kind, language, before);
  const value: Mention = {
    line,
    start: first.start,
    end,
    value: first.value,
    upper,
    unit: unit.text === '' && kind === 'bare' && counted.after ? '' : unit.text,
    kind: kind === 'bare' && counted.after ? 'thing' : kind,
    counts: counted.text,
    elliptic: counted.elliptic,
    asWritten: text.slice(first.start, end),
  };
  return { value, next };
}

function upperEnd(
  words: readonly Word[],
  at: number,
  masks: readonly Mask[],
  language: Language,
): Numeral | null {
  const joiner = words[at];
  if (joiner === undefined || !rangeJoin.test(joiner.lower)) return null;
  // 'from 4 to 11' is a change, '4 to 11' a range.
  const change = /^(?:to|hingga|sampai)$/u.test(joiner.lower);
  if (
    change &&
    words.slice(Math.max(0, at - 3), at).some((word) => /^(?:from|dari)$/u.test(word.lower))
  )
    return null;
  return numeralAt(words, at + 1, masks, language);
}

function unitAt(
  text: string,
  words: readonly Word[],
  at: number,
  end: number,
): { text: string; kind: UnitKind; end: number; next: number } {
  const word = words[at];
  const none = { text: '', kind: 'bare' as const, end, next: at };
  if (word === undefined) return none;
  const hyphen = word.start < end ? word.lower.slice(end - word.start + 1) : null;
  const lower = hyphen ?? word.lower;
  // '3 (tiga) hari': letters say the number again in words.
  if (word.raw === '(' && isNumberWord(words[at + 1]?.lower ?? '')) {
    const close = words.findIndex(
      (item, index) => index > at && index < at + 6 && item.raw === ')',
    );
    if (close > 0) return unitAt(text, words, close + 1, words[close]?.end ?? end);
  }
  // "20-minute": the sign stands apart after digits.
  if (word.raw === '-' && timeUnits.test(words[at + 1]?.lower ?? '')) {
    const second = words[at + 1];
    if (second !== undefined)
      return { text: second.lower, kind: 'time', end: second.end, next: at + 2 };
  }
  if (word.raw === '%' || lower === 'persen' || lower === 'percent') {
    return { text: '%', kind: 'percent', end: word.end, next: at + 1 };
  }
  if (lower === 'per' && words[at + 1]?.lower === 'cent') {
    return { text: '%', kind: 'percent', end: words[at + 1]?.end ?? word.end, next: at + 2 };
  }
  if (timeUnits.test(lower) || shortUnits[lower] !== undefined) {
    const second = words[at + 1]?.lower;
    const working = lower === 'hari' && second === 'kerja';
    const last = working ? (words[at + 1] ?? word) : word;
    return {
      text: working ? 'hari kerja' : (shortUnits[lower] ?? lower),
      kind: 'time',
      end: last.end,
      next: at + (working ? 2 : 1),
    };
  }
  if (lower === 'working' || lower === 'business' || lower === 'calendar') {
    const second = words[at + 1];
    if (second !== undefined && /^days?$/u.test(second.lower)) {
      return { text: `${lower} ${second.lower}`, kind: 'time', end: second.end, next: at + 2 };
    }
  }
  if (frequencyUnits.test(lower))
    return { text: lower, kind: 'frequency', end: word.end, next: at + 1 };
  if (peopleUnits.test(lower))
    return { text: 'orang', kind: 'people', end: word.end, next: at + 1 };
  if (thingUnits.test(lower)) return { text: lower, kind: 'thing', end: word.end, next: at + 1 };
  if (/\bskala\s*$/iu.test(text.slice(0, words[at - 1]?.start ?? 0))) {
    return { text: 'skala', kind: 'scale', end, next: at };
  }
  return none;
}

function countedBy(
  text: string,
  words: readonly Word[],
  start: number,
  next: number,
  end: number,
  kind: UnitKind,
  language: Language,
  before: readonly Mention[],
): { text: string; after: boolean; elliptic: boolean } {
  if (kind === 'scale') return { text: 'skala', after: false, elliptic: false };
  if (kind === 'time' || kind === 'frequency') return { text: '', after: false, elliptic: false };
  const after = phraseAfter(text, words, next, end, language, kind === 'percent');
  if (after !== '') return { text: after, after: true, elliptic: false };
  const ratio = /^\s*(?:dari|dr|of|out of)\s+(?=[\d\p{L}])/iu.test(text.slice(end));
  const beside = phraseBefore(text, words, start, language);
  if (kind === 'percent' || ratio) return { text: beside, after: false, elliptic: ratio };
  if (kind === 'people') {
    const group = before.findLast((mention) => isRole(mention.counts));
    if (beside !== '' && !/[;,]\s*$/u.test(text.slice(0, start))) {
      return { text: beside, after: false, elliptic: false };
    }
    return { text: group?.counts ?? beside, after: false, elliptic: group !== undefined };
  }
  const last = before.findLast(
    (mention) =>
      mention.counts !== '' && mention.kind !== 'scale' && !/^[A-Z]+$/u.test(mention.counts),
  );
  if (beside === '' && last !== undefined)
    return { text: last.counts, after: false, elliptic: true };
  const goesOn = /^\s*\p{L}/u.test(text.slice(end));
  if (goesOn && last !== undefined && !/[(:]\s*$/u.test(text.slice(0, start))) {
    return { text: last.counts, after: false, elliptic: true };
  }
  return { text: beside, after: false, elliptic: false };
}

/** '51 dari 128 aduan': the part counts what the whole counts. A bare number after a measured one has its unit. */
function settle(text: string, mentions: Mention[], language: Language): void {
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    const between = next === undefined ? '' : text.slice(mention.end, next.start);
    if (
      next !== undefined &&
      /^\s*(?:dari|dr|of|out of|banding|:)\s+(?:the |total |seluruh )?$/iu.test(between)
    ) {
      if (mention.kind === 'bare' || (mention.kind === 'percent' && next.counts !== '')) {
        if (next.counts !== '') mention.counts = next.counts;
        else if (/banding/iu.test(between)) next.counts = mention.counts;
      }
    }
    const previous = mentions[index - 1];
    if (
      mention.kind === 'bare' &&
      previous !== undefined &&
      (previous.kind === 'time' || previous.kind === 'percent') &&
      standardWords.test(text.slice(previous.end, mention.start)) &&
      (language === 'en' || /^\s*(?:$|[.,;])/u.test(text.slice(mention.end)))
    ) {
      mention.kind = previous.kind;
      mention.unit = previous.unit;
    }
  });
}

const standardWords =
  /\b(?:standar|standard|target|sasaran|janji|promise|batas|limit|acuan|norma|norm|ambang|threshold)\p{L}*\b/iu;

/** The number as a design quantity. */
export function quantityOf(mention: Mention): Quantity {
  return { value: mention.value, unit: mention.unit, asWritten: mention.asWritten };
}
