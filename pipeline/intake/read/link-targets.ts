/** Joins the targets stated in one place with the values stated in another. */
import type { IndicatorFact } from '../facts.ts';
import { quantityOf } from '../numbers/mentions.ts';
import { contentStems, overlap } from '../text/words.ts';
import { directionOf, emptyIndicator, sameUnit } from './indicator-parts.ts';
import type { Measure } from './measures.ts';
import { claim, type Reading } from './reading.ts';

/** Names that say nothing of their own: such a target belongs to the measure of the same unit. */
const generic = new Set(
  'target sasaran waktu penyelesaian galat kesalahan angka nilai kinerja capaian tepat layanan pelayanan hasil time target days performance durasi lama tercapai selesai rata rata-rata penerbitan mutu maunya ya'.split(
    ' ',
  ),
);

const negativeWords =
  /\b(?:tidak|belum|tak|salah|keliru|galat|gagal|kesalahan|not|wrong|failed?|failures?|errors?)\b/iu;

export function linkTargets(
  reading: Reading,
  found: IndicatorFact[],
  targets: readonly Measure[],
  weak: Measure[],
): void {
  for (const [at, target] of targets.entries()) {
    if (target.role === 'former') continue;
    const former = targets[at - 1];
    if (former?.role === 'former' && former.line === target.line) {
      const indicator = emptyIndicator(
        target.name === '' ? former.name : target.name,
        target.mention.unit,
      );
      indicator.baseline = quantityOf(former.mention);
      indicator.target = quantityOf(target.mention);
      indicator.direction = target.mention.value >= former.mention.value ? 'increase' : 'decrease';
      indicator.sentences = [target.line.index];
      found.push(indicator);
      claim(reading, former.mention, 'baseline');
      claim(reading, target.mention, 'target');
      continue;
    }
    const known = bestKnown(found, target);
    if (known !== null) {
      setTarget(known, target);
      claim(reading, target.mention, 'target');
      continue;
    }
    const value = bestWeak(weak, target);
    if (value === null && target.name === '') continue;
    const longer =
      value !== null &&
      overlap(value.name, target.name) === 1 &&
      value.name.length > target.name.length;
    const name = value !== null && (isGeneric(target.name) || longer) ? value.name : target.name;
    if (name === '') continue;
    const indicator = emptyIndicator(
      name,
      target.mention.unit === '' ? (value?.mention.unit ?? '') : target.mention.unit,
    );
    indicator.baseline = value === null ? null : quantityOf(value.mention);
    indicator.target = quantityOf(target.mention);
    indicator.direction =
      value === null ? directionOf(name, target, null) : directionOf(name, value, target);
    indicator.sentences =
      value === null ? [target.line.index] : [value.line.index, target.line.index];
    if (value !== null) {
      weak.splice(weak.indexOf(value), 1);
      claim(reading, value.mention, 'baseline');
    }
    found.push(indicator);
    if (target.mention.counts === '' && target.mention.unit === '') target.mention.counts = name;
    claim(reading, target.mention, 'target');
  }
}

function setTarget(indicator: IndicatorFact, target: Measure): void {
  if (indicator.target !== null) indicator.standard ??= indicator.target;
  const quantity = quantityOf(target.mention);
  indicator.target =
    quantity.unit === '' && indicator.unit !== ''
      ? { ...quantity, unit: indicator.unit }
      : quantity;
  const base = indicator.baseline?.value;
  if (base !== undefined && base !== quantity.value)
    indicator.direction = quantity.value > base ? 'increase' : 'decrease';
  if (!indicator.sentences.includes(target.line.index)) indicator.sentences.push(target.line.index);
}

function isGeneric(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return words.every((word) => generic.has(word));
}

function unitFits(unit: string, target: Measure): boolean {
  const mine = target.mention.kind === 'percent' ? '%' : target.mention.unit;
  if (mine === '%' || unit === '%') return mine === unit;
  const plain = (text: string) =>
    text
      .replace(/\b(?:working|business|kerja)\b/gu, '')
      .replace(/s$/u, '')
      .trim();
  return plain(unit) === plain(mine);
}

function bestKnown(found: readonly IndicatorFact[], target: Measure): IndicatorFact | null {
  let best: IndicatorFact | null = null;
  let bestScore = 0;
  for (const indicator of found) {
    if (
      !unitFits(indicator.unit, target) ||
      (indicator.sentences.includes(target.line.index) && indicator.target !== null)
    )
      continue;
    const fit = overlap(indicator.name, target.name);
    const timed =
      target.mention.kind === 'time' &&
      found.filter((other) => unitFits(other.unit, target)).length === 1;
    const score =
      fit >= 0.5 && !opposed(indicator.name, target.name)
        ? 1 + fit
        : isGeneric(target.name) || timed
          ? 0.5
          : 0;
    if (score > bestScore) {
      best = indicator;
      bestScore = score;
    }
  }
  return best;
}

/** 'foto tidak dapat dipakai untuk diagnosis' is no baseline of 'diagnosis benar'. */
function opposed(value: string, target: string): boolean {
  const wrong = negativeWords.test(value);
  return (
    wrong !== negativeWords.test(target) &&
    /\b(?:benar|tepat|lengkap|sesuai|correct|right|complete)\b/iu.test(wrong ? target : value)
  );
}

function bestWeak(weak: readonly Measure[], target: Measure): Measure | null {
  let best: Measure | null = null;
  let bestScore = 0;
  for (const value of weak) {
    const unitSame = sameUnit(value.mention, target.mention);
    const countable = new Set(['bare', 'thing', 'people']);
    if (!unitSame && !(countable.has(value.mention.kind) && countable.has(target.mention.kind)))
      continue;
    const fit = overlap(value.name, target.name);
    const enough = contentStems(target.name).size <= 1 ? 1 : 0.5;
    const usable = fit >= enough && !opposed(value.name, target.name);
    const only =
      value.mention.kind === 'time' &&
      value.name !== '' &&
      weak.filter((other) => other.name !== '' && sameUnit(other.mention, target.mention))
        .length === 1;
    const alone = isGeneric(target.name) && (value.mention.kind === 'percent' || only);
    const score = usable ? 1 + fit : alone ? 0.4 : 0;
    if (score > bestScore) {
      best = value;
      bestScore = score;
    }
  }
  return best;
}
