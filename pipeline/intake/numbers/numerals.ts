/** Digits as officials write them. */
import type { Language } from '../../../design/enums.ts';

/**
 * The value of a numeral such as '1.200', '74,20', '1,850', '3.5'.
 * A sign before exactly three digits groups thousands in its own language; else it is the decimal sign.
 */
export function readNumeral(raw: string, language: Language): number | null {
  if (!/^\d+(?:[.,]\d+)*$/u.test(raw)) return null;
  const dots = raw.split('.').length - 1;
  const commas = raw.split(',').length - 1;
  const grouping = language === 'id' ? '.' : ',';
  let plain = raw;
  if (dots > 0 && commas > 0) {
    const last = raw.lastIndexOf('.') > raw.lastIndexOf(',') ? '.' : ',';
    const other = last === '.' ? ',' : '.';
    plain = raw.replaceAll(other, '').replace(last, '.');
  } else if (dots + commas > 1) {
    plain = raw.replace(/[.,]/gu, '');
  } else if (dots + commas === 1) {
    const sign = dots === 1 ? '.' : ',';
    const after = raw.slice(raw.indexOf(sign) + 1);
    const before = raw.slice(0, raw.indexOf(sign));
    const groups = after.length === 3 && before.length <= 3 && before !== '0';
    if (groups && sign === grouping) {
      plain = raw.replace(sign, '');
    } else plain = raw.replace(sign, '.');
  }
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
