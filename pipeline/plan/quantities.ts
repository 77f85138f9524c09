/** Numbers and deadlines as they stand in a sentence. */
import type { Language } from '../../design/enums.ts';
import { type Period, periodWeeks } from '../../design/quantity.ts';
import type { Deadline, Quantity } from '../intake/index.ts';

/** "74,20", "9 hari", "37%": the number as the brief writes it, with its unit once. */
export function written(quantity: Quantity | null): string {
  if (quantity === null) return '';
  const { asWritten, unit } = quantity;
  const number = asWritten.trim();
  if (unit === '%' && /\b(?:persen|per ?cent)\b|%/iu.test(number))
    return number.replace(/\s+%/u, '%');
  if (unit === '' || number.toLowerCase().includes(unit.toLowerCase())) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** A whole or decimal number in the design's language: 7.8 is "7,8" or "7.8". */
export function numeral(value: number, language: Language): string {
  const rounded = Math.round(value * 100) / 100;
  return new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    maximumFractionDigits: 2,
  }).format(rounded);
}

const startsWithPreposition =
  /^(?:dalam|pada|sebelum|paling|selambat|sampai|hingga|within|by|before|in|until|at|no later)/iu;

/** A deadline as an adverb: "dalam enam bulan", "pada Desember 2026"; '' when there is none. */
export function deadlinePhrase(deadline: Deadline | null, language: Language): string {
  if (deadline === null) return '';
  const text = deadline.asWritten.trim().replace(/[.;,]+$/u, '');
  if (text === '' || startsWithPreposition.test(text)) return text;
  if (deadline.kind === 'period') return language === 'id' ? `dalam ${text}` : `within ${text}`;
  return language === 'id' ? `pada ${text}` : `by ${text}`;
}

/** Weeks until the deadline, or null where the brief names none that can be counted without a calendar. */
export function weeksUntil(deadline: Deadline | null): number | null {
  return deadline?.kind === 'period' ? periodWeeks(deadline.period) : null;
}

export function periodOf(deadline: Deadline | null): Period | null {
  return deadline?.kind === 'period' ? deadline.period : null;
}

const numberWords =
  /^(?:se\w*orang|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|\w+ belas|\w+ puluh(?: \w+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[\d.,]+)\s+/iu;

/** A role without its count: "tiga koordinator" is "koordinator". */
export function withoutCount(text: string): string {
  return text
    .trim()
    .replace(numberWords, '')
    .replace(/^orang\s+/iu, '');
}
