/** An indicator given as a record: a table row, or an item of a structured brief's list. */
import type { IndicatorFact } from '../facts.ts';
import { type Mention, quantityOf, readMentions } from '../numbers/mentions.ts';
import type { Line } from '../text/document.ts';
import { lowerFirst, tidy } from '../text/words.ts';
import { readDeadline } from './deadlines.ts';
import { claim, mentionsOf, type Reading } from './reading.ts';

export function rowIndicator(line: Line, reading: Reading): IndicatorFact | null {
  const fields = line.fields;
  if (fields === null) return null;
  const name = lowerFirst(
    tidy((fields.name ?? '').replace(/\((?:skala|scale|per|satuan|dalam|in|%)[^)]*\)/iu, '')),
  );
  if (name === '') return null;
  const baseline = cell(fields.baseline, reading);
  const target = cell(fields.target, reading);
  const standard = cell(fields.standard, reading);
  const unit = fields.unit ?? baseline?.unit ?? target?.unit ?? '';
  const deadlineText = fields.deadline;
  const deadline =
    deadlineText === undefined
      ? null
      : readDeadline(deadlineText, line.index, reading.language, true);
  const up = baseline === null || target === null ? true : target.value >= baseline.value;
  const said = fields.direction ?? '';
  for (const mention of mentionsOf(reading, line.index)) {
    if (baseline !== null && mention.value === baseline.value)
      named(reading, mention, 'baseline', name, unit);
    else if (target !== null && mention.value === target.value)
      named(reading, mention, 'target', name, unit);
    else if (standard !== null && mention.value === standard.value)
      named(reading, mention, 'standard', name, unit);
    else if (mention.kind === 'time' && deadlineText?.includes(mention.asWritten) === true)
      claim(reading, mention, 'deadline');
  }
  reading.used.add(line.index);
  return {
    name,
    unit,
    direction: /^(?:turun|menurun|decrease|down)/iu.test(said)
      ? 'decrease'
      : up
        ? 'increase'
        : 'decrease',
    baseline: baseline === null ? null : withUnit(baseline, unit),
    target: target === null ? null : withUnit(target, unit),
    standard: standard === null ? null : withUnit(standard, unit),
    baselinePeriod: fields.period ?? null,
    deadline,
    source: fields.source ?? null,
    targetText: target === null && fields.target !== undefined ? fields.target : null,
    sentences: [line.index],
  };
}

function withUnit(mention: Mention, unit: string) {
  const quantity = quantityOf(mention);
  if (quantity.unit !== '' || unit === '') return quantity;
  return {
    ...quantity,
    unit,
    asWritten: unit === '%' ? `${quantity.asWritten}%` : `${quantity.asWritten} ${unit}`,
  };
}

function named(
  reading: Reading,
  mention: Mention,
  role: 'baseline' | 'target' | 'standard',
  name: string,
  unit: string,
): void {
  mention.counts = name;
  if (mention.unit === '') mention.unit = unit;
  claim(reading, mention, role);
}

function cell(text: string | undefined, reading: Reading): Mention | null {
  if (text === undefined) return null;
  return readMentions(text, 0, reading.language)[0] ?? null;
}
