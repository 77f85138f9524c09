/** Until when: a period ('dalam enam bulan'), a named point ('triwulan IV', 'akhir tahun') or a day. */
import type { Language } from '../../../design/enums.ts';
import type { Deadline } from '../facts.ts';
import { months } from '../numbers/masks.ts';
import { readNumberWords } from '../numbers/number-words.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { tidy, wordsOf } from '../text/words.ts';

const number = '(?:\\d+(?:[.,]\\d+)?|[a-z-]+(?:\\s(?:puluh|belas|ratus)(?:\\s[a-z]+)?)?)';
const periodUnits =
  'hari(?: kerja)?|hr|minggu|mgg|pekan|bulan|bln|triwulan|kuartal|caturwulan|semester|tahun(?: anggaran| ajaran)?|thn|taun|musim(?: tanam)?|(?:working |calendar )?days?|weeks?|months?|quarters?|semesters?|years?';

const periodPattern = new RegExp(
  `\\b(?:dalam(?: waktu| jangka waktu| kurun)?|dlm|selama|within|in|over|setelah|after)\\s+(?:the next |waktu )?(${number})[\\s-]+(${periodUnits})\\b(?:[^.;]{0,3}\\((${number})\\s+(${periodUnits})\\))?`,
  'giu',
);
const barePeriod = new RegExp(`^(${number})[\\s-]+(${periodUnits})\\b`, 'iu');
const onePeriod =
  /\b(?:dalam|dlm|selama)\s+(?:waktu\s+)?(setahun|sebulan|seminggu|sesemester)\b|\bwithin (?:a|one) (year|month|quarter|semester)\b/iu;
const namedPatterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:paling lambat|selambat-lambatnya|sebelum|hingga|sampai(?: dengan)?|per|pada|by|before|until|no later than|target date is|bulan|bln)\\s+(?:jatuh tempo\\s+)?(?:tanggal\\s+|akhir\\s+|awal\\s+|the end of\\s+|end of\\s+)?((?:\\d{1,2}\\s+)?(?:${months})(?:\\s+\\d{4})?)`,
    'iu',
  ),
  /\b(?:paling lambat|selambat-lambatnya|sebelum|pada|hingga|sampai|di|by|before|until|no later than)?\s*(?:the\s+)?((?:akhir|end of|pertengahan|awal)\s+(?:the\s+)?(?:(?:next|this)\s+)?(?:tahun|taun|thn|semester|triwulan|bulan|year|quarter|\d{4})(?:\s+(?:anggaran\s+|ajaran\s+)?(?:\d{4}|ini|depan|berjalan|berikutnya|pertama|kedua|ketiga|keempat|[IVX]+\b))?)/iu,
  /\b(?:paling lambat|selambat-lambatnya|sebelum|pada|hingga|sampai|by|before|until)\s+((?:triwulan|semester|kuartal|caturwulan|quarter)\s+(?:[IVX]+|\d|depan|berikutnya|pertama|kedua|ketiga|keempat)(?:\s+\d{4})?)/iu,
  /\b(?:by|before|until|in)\s+(?:the\s+)?((?:first|second|third|fourth|last)\s+(?:quarter|half)(?:\s+of\s+(?:next year|this year|\d{4}))?)/iu,
  /\b(sebelum\s+(?:musim|tahun|masa|awal|hari|pemilu|akreditasi|audit|penilaian|survei)[^,.;]{0,50})/iu,
  /\b(?:pada|dalam)\s+([\p{L}\s]{3,50}?\b(?:berikutnya|mendatang|depan|yang akan datang))/iu,
  /\b(before\s+(?:the\s+)?(?:next|rainy|dry|audit|election|season|end)[^,.;]{0,40})/iu,
  /\b((?:tahun|thn|semester|triwulan)\s+(?:ini|depan|berjalan)|(?:this|next)\s+(?:year|quarter))\b(?!\s+(?:baru|sudah|telah))/iu,
];
const dayPattern = new RegExp(`^(\\d{1,2})\\s+(${months})\\s+(\\d{4})$`, 'iu');

/** The deadline stated in a text, or null. `whole` says that the text is nothing but a deadline (a form field). */
export function readDeadline(
  text: string,
  sentence: number,
  language: Language,
  whole: boolean,
): Deadline | null {
  for (const period of text.matchAll(periodPattern)) {
    const inner = period[3] !== undefined && period[4] !== undefined;
    const found =
      (inner ? periodOf(period[3] ?? '', period[4] ?? '', language) : null) ??
      periodOf(period[1] ?? '', period[2] ?? '', language);
    if (found !== null) {
      const asWritten = tidy(
        period[0].replace(
          /^(?:dalam|dlm|selama|within|in|over|setelah|after)\s+(?:waktu\s+|jangka waktu\s+|the next\s+)?/iu,
          '',
        ),
      );
      return { kind: 'period', period: { ...found, asWritten }, asWritten, sentence };
    }
  }
  if (whole) {
    const bare = barePeriod.exec(text.trim());
    const found = bare === null ? null : periodOf(bare[1] ?? '', bare[2] ?? '', language);
    if (found !== null) {
      const asWritten = tidy(text);
      return { kind: 'period', period: { ...found, asWritten }, asWritten, sentence };
    }
  }
  const one = onePeriod.exec(text);
  if (one !== null) {
    const asWritten = tidy(one[1] ?? one[0]);
    const unit = unitOf((one[1] ?? one[2] ?? '').replace(/^se/u, ''));
    if (unit !== null) {
      return {
        kind: 'period',
        period: { value: unit.factor, unit: unit.unit, asWritten },
        asWritten,
        sentence,
      };
    }
  }
  for (const pattern of namedPatterns) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return named(tidy(match[1]), sentence);
  }
  if (!whole) return null;
  const asWritten = tidy(text);
  return asWritten === '' || asWritten.length > 80 ? null : named(asWritten, sentence);
}

function named(asWritten: string, sentence: number): Deadline {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(asWritten))
    return { kind: 'date', date: asWritten, asWritten, sentence };
  const day = dayPattern.exec(asWritten);
  const month = day === null ? 0 : monthNumber(day[2] ?? '');
  if (day !== null && month > 0) {
    const date = `${day[3]}-${String(month).padStart(2, '0')}-${(day[1] ?? '').padStart(2, '0')}`;
    if (!Number.isNaN(Date.parse(date))) return { kind: 'date', date, asWritten, sentence };
  }
  return { kind: 'named', asWritten, sentence };
}

const monthStems = [
  'jan',
  'feb',
  'mar',
  'apr',
  'me|may',
  'jun',
  'jul',
  'ag|aug',
  'sep',
  'o[kc]t',
  'nov',
  'de[sc]',
];

function monthNumber(word: string): number {
  return monthStems.findIndex((stem) => new RegExp(`^(?:${stem})`, 'iu').test(word)) + 1;
}

function unitOf(word: string): { unit: 'day' | 'week' | 'month' | 'year'; factor: number } | null {
  const lower = word.toLowerCase();
  if (/hari|^hr|day/u.test(lower)) return { unit: 'day', factor: 1 };
  if (/minggu|mgg|pekan|week/u.test(lower)) return { unit: 'week', factor: 1 };
  if (/triwulan|kuartal|quarter/u.test(lower)) return { unit: 'month', factor: 3 };
  if (/caturwulan/u.test(lower)) return { unit: 'month', factor: 4 };
  if (/semester/u.test(lower)) return { unit: 'month', factor: 6 };
  if (/bulan|bln|month/u.test(lower)) return { unit: 'month', factor: 1 };
  if (/tahun|thn|taun|year/u.test(lower)) return { unit: 'year', factor: 1 };
  return null;
}

function periodOf(
  amount: string,
  unit: string,
  language: Language,
): { value: number; unit: 'day' | 'week' | 'month' | 'year' } | null {
  const words = wordsOf(amount.trim());
  const first = words[0];
  if (first === undefined) return null;
  const spelled = readNumberWords(words, 0);
  const value =
    readNumeral(first.raw, language) ?? (spelled?.length === words.length ? spelled.value : null);
  const found = unitOf(unit);
  if (value === null || found === null || value <= 0) return null;
  const total = value * found.factor;
  return total > 1000 ? null : { value: total, unit: found.unit };
}
