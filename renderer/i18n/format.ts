/** Numbers, money, spans of time and dates as Indonesian and English readers write them. */
import type { MessageLanguage } from '../../messages/index.ts';

const locale = (language: MessageLanguage): string => (language === 'id' ? 'id-ID' : 'en-GB');

export function formatNumber(value: number, language: MessageLanguage, digits = 2): string {
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: digits }).format(value);
}

/** Integer rupiah as `Rp45.000.000`. */
export function formatRupiah(value: number, language: MessageLanguage): string {
  return `Rp${formatNumber(value, language, 0)}`;
}

/** A share 0-1 as a whole percentage. */
export function formatShare(value: number, language: MessageLanguage): string {
  return `${formatNumber(Math.round(value * 100), language, 0)}%`;
}

/** An instant as date and time of the user's clock. */
export function formatInstant(iso: string, language: MessageLanguage): string {
  return new Intl.DateTimeFormat(locale(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));
}

/** An instant as time of day only. */
export function formatTime(iso: string, language: MessageLanguage): string {
  return new Intl.DateTimeFormat(locale(language), { timeStyle: 'short' }).format(new Date(iso));
}

/** `YYYY-MM-DD` as a calendar day in full, with the day of the week; '' where it is not a date. */
export function formatLongDate(date: string, language: MessageLanguage): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  return new Intl.DateTimeFormat(locale(language), {
    weekday: 'long',
    // Offices write "1 Desember"; the full style of this language would write "01 Desember".
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}

/** `YYYY-MM-DD` as a calendar day. */
export function formatDate(date: string, language: MessageLanguage): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** A size of a file: "184 KB", "1,2 MB" (of 1,024). */
export function formatSize(bytes: number, language: MessageLanguage): string {
  const kilo = bytes / 1024;
  if (kilo < 1000) return `${formatNumber(Math.max(1, Math.round(kilo)), language, 0)} KB`;
  return `${formatNumber(kilo / 1024, language, 1)} MB`;
}
