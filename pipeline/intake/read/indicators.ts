/** Indicators: what is measured, where it stands, where it shall be, until when. */
import type { Deadline, IndicatorFact } from '../facts.ts';
import { quantityOf } from '../numbers/mentions.ts';
import type { Line } from '../text/document.ts';
import { readDeadline } from './deadlines.ts';
import { directionOf, emptyIndicator, sameUnit, sameUnitOrBare } from './indicator-parts.ts';
import { linkTargets } from './link-targets.ts';
import { type Measure, measuresOf } from './measures.ts';
import { claim, mentionsOf, type Reading } from './reading.ts';
import { rowIndicator } from './row-indicators.ts';

const targetLineCue =
  /^(?:target|sasaran|tujuan|(?:the |our )?(?:goal|objective))|\b(?:(?:nilai|angka|capaian|skor) yang (?:diharapkan|diinginkan|dituju)|our aim is|menargetkan|ditargetkan|(?:meng|di|ber)?harap(?:kan)?(?: agar)? .{0,60}(?:turun|naik|tercapai|menjadi|meningkat|mencapai)|(?:hrs|harus) (?:turun|naik)|tercapai (?:dalam|pada)|target date|(?:we|the office|they) aims? (?:for|to)|we (?:want|hope|expect)|(?:minta(?:nya)?|arahan|instruksi)\b.{0,30}\b(?:turun|naik)|(?:ingin|mau) .{2,40} (?:menjadi|turun|naik)|(?:ingin|wajib|harus) .{0,40}(?:tuntas|selesai|tercapai|rampung) (?:sebelum|paling lambat|pada))\b/iu;

export function isTargetLine(line: Line): boolean {
  return line.topic === 'target' || targetLineCue.test(line.text);
}

export interface IndicatorsRead {
  indicators: IndicatorFact[];
  deadline: Deadline | null;
}

/** Reads all indicators and the common deadline. Numbers used get their role in `reading`. */
export function readIndicators(reading: Reading, organisation: string | null): IndicatorsRead {
  const found: IndicatorFact[] = [];
  const targets: Measure[] = [];
  const weak: Measure[] = [];
  let deadline: Deadline | null = null;
  for (const line of reading.lines) {
    if ((line.topic === 'indicator' && line.fields !== null) || isTableRow(line)) {
      const row = rowIndicator(line, reading);
      if (row !== null) found.push(row);
      if (row?.deadline != null) deadline ??= row.deadline;
      continue;
    }
    if (skipped(line)) continue;
    const whole = line.topic === 'deadline';
    const target = isTargetLine(line);
    const until =
      whole || target || line.topic === 'indicator'
        ? readDeadline(line.text, line.index, reading.language, whole)
        : deadlineAfterTarget(line, reading);
    if (until !== null) {
      deadline ??= until;
      claimDeadline(reading, line, until);
    }
    if (whole) continue;
    const mentions = mentionsOf(reading, line.index).filter(
      (mention) => !reading.roles.has(mention),
    );
    const measures = measuresOf(line, mentions, reading.language, organisation, target);
    if (target) {
      // 'sekarang 64, arahan bupati harus turun jadi 20': only what follows the cue is a target.
      const cue = line.topic === 'target' ? 0 : (targetLineCue.exec(line.text)?.index ?? 0);
      const aims = measures.filter((measure) => measure.mention.start >= cue);
      targets.push(...targetMeasures(line, aims, until));
      collect(
        reading,
        line,
        measures.filter((measure) => !aims.includes(measure)),
        found,
        weak,
      );
      wordedTarget(line, reading, found, targets);
    } else collect(reading, line, measures, found, weak);
  }
  linkTargets(reading, found, targets, weak);
  if (found.length === 0) promote(reading, weak, found);
  for (const indicator of found) {
    indicator.deadline ??=
      indicator.target === null && indicator.targetText === null && found.length > 1
        ? null
        : deadline;
  }
  return { indicators: found.filter(isWhole), deadline };
}

/** 'the target is 3% by the end of 2026' within a sentence about something else. */
function deadlineAfterTarget(line: Line, reading: Reading): Deadline | null {
  const cue = /\b(?:target(?:nya)?|sasaran(?:nya)?|goal)\b/iu.exec(line.text);
  if (cue === null || /dari target/iu.test(line.text)) return null;
  return readDeadline(line.text.slice(cue.index), line.index, reading.language, false);
}

function isTableRow(line: Line): boolean {
  return (
    line.kind === 'row' &&
    line.fields !== null &&
    'baseline' in line.fields &&
    'name' in line.fields
  );
}

function skipped(line: Line): boolean {
  return (
    line.topic !== null &&
    [
      'audience',
      'supervisor',
      'budget',
      'time',
      'request',
      'wish',
      'constraint',
      'connectivity',
      'cause',
      'source',
      'supporter',
    ].includes(line.topic)
  );
}

function isWhole(indicator: IndicatorFact): boolean {
  return (
    indicator.name !== '' &&
    (indicator.baseline !== null || indicator.target !== null || indicator.targetText !== null)
  );
}

function claimDeadline(reading: Reading, line: Line, until: Deadline): void {
  const at = line.text.indexOf(until.asWritten);
  for (const mention of mentionsOf(reading, line.index)) {
    const inside = at >= 0 && mention.start >= at && mention.end <= at + until.asWritten.length;
    const bracket =
      until.kind === 'period' &&
      mention.kind === 'time' &&
      /\(|dalam|dlm|within|selama/iu.test(
        line.text.slice(Math.max(0, mention.start - 10), mention.start),
      );
    if (
      inside ||
      (bracket &&
        mention.kind === 'time' &&
        !/\b(?:sampai|penyelesaian)\b/iu.test(
          line.text.slice(Math.max(0, mention.start - 14), mention.start),
        ))
    )
      claim(reading, mention, 'deadline');
  }
  reading.used.add(line.index);
}

function targetMeasures(
  line: Line,
  measures: readonly Measure[],
  until: Deadline | null,
): Measure[] {
  void until;
  return measures.map((measure) => ({
    ...measure,
    role: measure.role === 'former' ? 'former' : 'target',
    line,
  }));
}

/** 'kualitas rekomendasi meningkat menurut rubrik': a target in words. */
function wordedTarget(
  line: Line,
  reading: Reading,
  found: IndicatorFact[],
  targets: readonly Measure[],
): void {
  if (!targets.some((target) => target.line === line)) return;
  for (const part of line.text.split(/[,;]\s|\s(?:dan|and)\s/iu)) {
    if (/\d/u.test(part)) continue;
    const match =
      /^(?:the\s+)?(.{4,60}?)\s+(?:meningkat|menurun|membaik|naik|turun|improves?|rises?|falls?)\b(.*)$/iu.exec(
        part.trim(),
      );
    const name = match?.[1]?.trim() ?? '';
    if (name === '' || /\b(?:dalam|pada|within)\b/iu.test(name)) continue;
    found.push({
      ...emptyIndicator(name, ''),
      direction: /menurun|turun|fall/iu.test(part) ? 'decrease' : 'increase',
      targetText: part.trim().replace(/[.\s]+$/u, ''),
      sentences: [line.index],
    });
    reading.used.add(line.index);
  }
}

/** Strong measures become indicators at once, with the standard or target of the same line; others wait for a target. */
function collect(
  reading: Reading,
  line: Line,
  measures: readonly Measure[],
  found: IndicatorFact[],
  weak: Measure[],
): void {
  joinStandard(reading, line, measures, found, weak);
  for (const [at, measure] of measures.entries()) {
    if (measure.role !== 'value') continue;
    const earlier = measures[at - 1];
    const former =
      earlier?.role === 'former' && sameUnitOrBare(earlier.mention, measure.mention)
        ? earlier
        : undefined;
    const later = measures
      .slice(at + 1)
      .filter(
        (other) =>
          (other.role === 'standard' || other.role === 'target') &&
          sameUnit(other.mention, measure.mention),
      );
    const nextValue = measures.findIndex((other, index) => index > at && other.role === 'value');
    const own = later.filter(
      (other) =>
        nextValue < 0 ||
        measures.indexOf(other) < nextValue ||
        !measures
          .slice(at + 1, measures.indexOf(other))
          .some((between) => between.role === 'value' && sameUnit(between.mention, other.mention)),
    );
    const counted = measure.mention.kind === 'thing' || measure.mention.kind === 'people';
    const stated = (line.topic === 'indicator' || line.topic === 'baseline') && !counted;
    const share = /^\s*dari target/iu.test(line.text.slice(measure.mention.end));
    const strong =
      (own.length > 0 && (!counted || measure.strong)) ||
      (former !== undefined && !counted) ||
      stated ||
      share;
    if (!strong || measure.name === '') {
      weak.push(measure);
      continue;
    }
    const name =
      stated && /^(?:nilai awal|baseline|capaian|realisasi)/iu.test(measure.name)
        ? (line.text.split(/[;,:]/u)[0] ?? '').trim()
        : measure.name;
    const target = own.find((other) => other.role === 'target');
    const standard = own.find((other) => other.role === 'standard');
    const stays = stated && former !== undefined;
    found.push({
      ...emptyIndicator(name, measure.mention.unit),
      baseline: quantityOf(stays ? former.mention : measure.mention),
      target: stays
        ? quantityOf(measure.mention)
        : target === undefined
          ? null
          : quantityOf(target.mention),
      standard: standard === undefined ? null : quantityOf(standard.mention),
      baselinePeriod: periodIn(line.text),
      source: sourceIn(line.text),
      direction: directionOf(name, measure, target ?? standard ?? null),
      sentences: [line.index],
    });
    claim(reading, measure.mention, stays ? 'target' : 'baseline');
    if (former !== undefined) claim(reading, former.mention, stays ? 'baseline' : 'evidence');
    if (target !== undefined) claim(reading, target.mention, 'target');
    if (standard !== undefined) claim(reading, standard.mention, 'standard');
  }
}

/** 'X is 58%. The agreed level is 95%.': a line with only a standard belongs to the value of the line before. */
function joinStandard(
  reading: Reading,
  line: Line,
  measures: readonly Measure[],
  found: IndicatorFact[],
  weak: Measure[],
): void {
  const aim = measures.find((measure) => measure.role !== 'value' && measure.role !== 'former');
  if (
    aim === undefined ||
    measures.some((measure) => measure.role === 'value' && sameUnit(measure.mention, aim.mention))
  )
    return;
  const value = weak.findLast(
    (measure) =>
      line.index - measure.line.index <= 1 &&
      measure.name !== '' &&
      sameUnit(measure.mention, aim.mention),
  );
  if (value === undefined) return;
  weak.splice(weak.indexOf(value), 1);
  found.push({
    ...emptyIndicator(value.name, value.mention.unit),
    baseline: quantityOf(value.mention),
    target: aim.role === 'target' ? quantityOf(aim.mention) : null,
    standard: aim.role === 'standard' ? quantityOf(aim.mention) : null,
    baselinePeriod: periodIn(value.line.text),
    source: sourceIn(value.line.text),
    direction: directionOf(value.name, value, aim),
    sentences: [value.line.index, line.index],
  });
  claim(reading, value.mention, 'baseline');
  claim(reading, aim.mention, aim.role === 'target' ? 'target' : 'standard');
}

/** No target anywhere: the first average or share that stands for the whole service is the indicator. */
function promote(reading: Reading, weak: readonly Measure[], found: IndicatorFact[]): void {
  const best = weak.find(
    (measure) =>
      measure.strong && measure.name !== '' && measure.mention.kind !== 'bare' && scored(measure),
  );
  if (best === undefined) return;
  found.push({
    ...emptyIndicator(best.name, best.mention.unit),
    baseline: quantityOf(best.mention),
    baselinePeriod: periodIn(best.line.text),
    source: sourceIn(best.line.text),
    direction: directionOf(best.name, best, null),
    sentences: [best.line.index],
  });
  claim(reading, best.mention, 'baseline');
}

/** Averages and shares that stand for the whole service, not counts of a sample. */
function scored(measure: Measure): boolean {
  return (
    measure.mention.kind !== 'time' ||
    /\b(?:waktu|rata-rata|average|takes|membutuhkan|memerlukan)\b/iu.test(
      measure.line.text.slice(0, measure.mention.end),
    )
  );
}

function periodIn(text: string): string | null {
  const match =
    /\b((?:bulan|triwulan|kuartal|semester|tahun)\s+(?:lalu|ini|kemarin|terakhir|[IVX]+\b|(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember))(?:\s+\d{4})?|last (?:year|quarter|month|semester)|in the (?:first|second|third|fourth) quarter)/iu.exec(
      text,
    );
  return match?.[1] ?? null;
}

function sourceIn(text: string): string | null {
  const match =
    /\b(?:setelah|menurut|berdasarkan|hasil|pada)\s+((?:audit|survei|telaah|asesmen|pemadanan|observasi|uji petik|laporan|evaluasi|pemeriksaan)[^,;]{0,60}?)(?=[,;]|\.\s|\.?$)/iu.exec(
      text,
    );
  return match?.[1]?.trim() ?? null;
}
