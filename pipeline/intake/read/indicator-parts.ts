/** An empty indicator, units that can be compared, and the direction that is better. */
import type { Direction } from '../../../design/enums.ts';
import type { IndicatorFact } from '../facts.ts';
import type { Mention } from '../numbers/mentions.ts';
import type { Measure } from './measures.ts';

export function sameUnit(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind) return false;
  return (
    a.kind !== 'time' ||
    a.unit.split(' ')[0] === b.unit.split(' ')[0] ||
    unitStem(a.unit) === unitStem(b.unit)
  );
}

/** '8% menjadi 21%', '40 menjadi 115 kasus': the first of two often goes without its unit. */
export function sameUnitOrBare(a: Mention, b: Mention): boolean {
  return a.kind === 'bare' || sameUnit(a, b);
}

function unitStem(unit: string): string {
  return unit
    .replace(/\b(?:working|business|calendar|kerja)\b/gu, '')
    .replace(/s$/u, '')
    .trim();
}

export function emptyIndicator(name: string, unit: string): IndicatorFact {
  return {
    name,
    unit,
    direction: 'increase',
    baseline: null,
    target: null,
    standard: null,
    baselinePeriod: null,
    deadline: null,
    source: null,
    targetText: null,
    sentences: [],
  };
}

const negative =
  /\b(?:tidak|belum|tak|salah|keliru|kesalahan|galat|gagal|terlambat|ditolak|dikembalikan|kebocoran|serangan|keluhan|aduan|insiden|error|wrong|late|returned|failure|failed|rejected|sent back|waktu|lama|discarded|missing|excursion|days|hours|minutes|backlog)\b/iu;

export function directionOf(name: string, measure: Measure, aim: Measure | null): Direction {
  if (aim !== null && aim.mention !== measure.mention) {
    if (aim.mention.value !== measure.mention.value)
      return aim.mention.value > measure.mention.value ? 'increase' : 'decrease';
  }
  if (measure.bound === 'max' || measure.mention.value === 0) return 'decrease';
  if (measure.bound === 'min') return 'increase';
  if (measure.mention.kind === 'time') return 'decrease';
  return negative.test(name) ? 'decrease' : 'increase';
}
