/** Numbers, money, dates and spans as a reader of the document's language writes them. */
import type { Quantity } from '../../../design/quantity.ts';
import type { MessageLanguage, Translate } from '../../../messages/index.ts';

const locales: Readonly<Record<MessageLanguage, string>> = { id: 'id-ID', en: 'en-GB' };

export interface Formats {
  number: (value: number) => string;
  percent: (share: number) => string;
  rupiah: (value: number) => string;
  /** `YYYY-MM-DD` in words. */
  date: (day: string) => string;
  quantity: (quantity: Quantity) => string;
  minutes: (minutes: number) => string;
  jp: (jp: number) => string;
}

export function formatsOf(t: Translate): Formats {
  const locale = locales[t.language];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    rupiah: (value) => `Rp${number.format(value)}`,
    date: (day) => date.format(new Date(`${day}T00:00:00Z`)),
    quantity: ({ value, unit, asWritten }) =>
      asWritten.trim() === '' ? `${number.format(value)} ${unit}`.trim() : asWritten,
    minutes: (minutes) =>
      t('documents.unit.minutes', { minutes: number.format(minutes) }).replace(' ', '\u00a0'),
    jp: (jp) => `${number.format(jp)}\u00a0JP`,
  };
}
