/** Amounts of a run as people read them: ranges, rounded, with their unit. */
import type { Estimate } from '../../contract/index.ts';
import type { Translate } from '../../messages/index.ts';
import { formatNumber, formatRupiah } from '../i18n/format.ts';

interface Range {
  low: number;
  high: number;
}

/** Two leading digits: an estimate that pretends to more is wrong. */
function rounded(value: number): number {
  if (value < 100) return Math.round(value);
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}

function rangeText({ low, high }: Range, t: Translate, format: (value: number) => string): string {
  const from = format(rounded(low));
  const to = format(rounded(high));
  return from === to
    ? t('ai.estimate.about', { value: from })
    : t('ai.estimate.range', { low: from, high: to });
}

export const numberText = (value: number, t: Translate): string =>
  formatNumber(value, t.language, 0);

export function tokensText({ input, output }: Pick<Estimate, 'input' | 'output'>, t: Translate) {
  const sum = { low: input.low + output.low, high: input.high + output.high };
  return t('ai.estimate.tokens', { range: rangeText(sum, t, (value) => numberText(value, t)) });
}

export function rupiahText(range: Range | null, t: Translate): string {
  return range === null
    ? t('ai.estimate.noPrice')
    : rangeText(range, t, (value) => formatRupiah(value, t.language));
}

export function secondsText(range: Range | null, t: Translate): string {
  if (range === null) return t('ai.estimate.noTime');
  if (range.high < 120) {
    const value = rangeText(range, t, (seconds) => numberText(seconds, t));
    return t('ai.estimate.seconds', { value });
  }
  const minutes = { low: range.low / 60, high: range.high / 60 };
  const value = rangeText(minutes, t, (one) => numberText(one, t));
  return t('ai.estimate.minutes', { value });
}

/** `1:05` of milliseconds. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}
