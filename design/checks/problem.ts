/** Checks of the performance problem and the goal. */
import { entries, size, values } from '../collection.ts';
import type { Design } from '../model/design.ts';
import type { Indicator } from '../model/problem.ts';
import { absence, designRule, lacksFact, type Raised, titleOf } from './rule.ts';

/** What an indicator lacks, field by field. */
function gapsOf(indicator: Indicator): Array<{ field: keyof Indicator; variant: string }> {
  const gaps: Array<{ field: keyof Indicator; variant: string }> = [];
  if (lacksFact(indicator.name)) gaps.push({ field: 'name', variant: 'noName' });
  if (indicator.baseline === null) gaps.push({ field: 'baseline', variant: 'noBaseline' });
  if (indicator.baselineDate === null && indicator.baselinePeriod.trim() === '')
    gaps.push({ field: 'baselineDate', variant: 'noBaselineDate' });
  if (indicator.target === null) gaps.push({ field: 'target', variant: 'noTarget' });
  if (indicator.targetDate === null && indicator.targetPeriod === null)
    gaps.push({ field: 'targetDate', variant: 'noTargetDate' });
  if (lacksFact(indicator.source)) gaps.push({ field: 'source', variant: 'noSource' });
  return gaps;
}

export const r01 = designRule({
  id: 'R01',
  severity: 'error',
  source: 'Mager & Pipe, Analyzing Performance Problems; Moore, Action Mapping',
  thresholds: [],
  variants: [
    'noName',
    'noBaseline',
    'noBaselineDate',
    'noTarget',
    'noTargetDate',
    'noSource',
    'dateOrder',
  ],
  check: ({ problem }) => {
    if (size(problem.indicators) === 0)
      return [{ path: '/problem/indicators', kind: 'missing-information' }];
    const raised: Raised[] = [];
    entries(problem.indicators).forEach(([id, indicator], position) => {
      const path = `/problem/indicators/items/${id}`;
      const params = { title: titleOf(indicator.name, position) };
      for (const { field, variant } of gapsOf(indicator)) {
        raised.push({ path: `${path}/${field}`, variant, kind: 'missing-information', params });
      }
      const { baselineDate, targetDate } = indicator;
      if (baselineDate !== null && targetDate !== null && baselineDate >= targetDate)
        raised.push({ path: `${path}/targetDate`, variant: 'dateOrder', params });
    });
    return raised;
  },
});

/** Words of a goal that is about what people know, not about what the organisation achieves. */
const aboutLearning = new RegExp(
  [
    String.raw`\b(?:me|pe)ningkat\w*\s+(?:\S+\s+){0,2}?(?:pemahaman|pengetahuan|wawasan|kesadaran|literasi|keterampilan|kemampuan|kompetensi|kapasitas)\b`,
    String.raw`\b(?:pemahaman|pengetahuan|wawasan|kesadaran)\s+(?:\S+\s+){0,4}?(?:meningkat|bertambah|naik|membaik)\b`,
    String.raw`\b(?:menambah|memperluas|memperdalam|menumbuhkan|memberikan|memberi)\s+(?:pemahaman|pengetahuan|wawasan|kesadaran)\b`,
    String.raw`\b(?:tingkat|indeks|nilai|persentase)\s+(?:pemahaman|pengetahuan|wawasan|kesadaran)\b`,
    String.raw`\b(?:peserta|pegawai|petugas|asn)\s+(?:\S+\s+){0,4}?(?:memahami|mengetahui|mengerti)\b`,
    String.raw`\b(?:improv|increas|rais|enhanc|deepen|build)\w*\s+(?:\S+\s+){0,3}?(?:understanding|knowledge|awareness|competenc\w+|skills?|literacy)\b`,
    String.raw`\b(?:participants?|staff|officers?|employees)\s+(?:\S+\s+){0,4}?(?:understand|know)\b`,
    String.raw`\b(?:level|index) of (?:understanding|knowledge|awareness)\b`,
  ].join('|'),
  'iu',
);

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The goal names an indicator of the problem, or the value it shall reach. */
function namesIndicator(goal: string, design: Design): boolean {
  const text = plain(goal);
  return values(design.problem.indicators).some(({ name, target }) => {
    const wanted = plain(name.text);
    if (wanted !== '' && !aboutLearning.test(wanted) && text.includes(wanted)) return true;
    const written = target === null ? '' : plain(target.asWritten);
    return written !== '' && text.includes(written);
  });
}

export const r02 = designRule({
  id: 'R02',
  severity: 'warning',
  source: 'Moore, Action Mapping',
  thresholds: [],
  variants: ['indicator', 'noGoal'],
  check: (design) => {
    const raised: Raised[] = [];
    entries(design.problem.indicators).forEach(([id, { name }], position) => {
      if (aboutLearning.test(name.text)) {
        raised.push({
          path: `/problem/indicators/items/${id}/name`,
          variant: 'indicator',
          params: { title: titleOf(name, position) },
        });
      }
    });
    if (design.result === 'memo' || size(design.journey.activities) === 0) return raised;
    const { goal } = design.journey;
    const absent = absence(goal);
    if (absent !== null) raised.push({ path: '/journey/goal', variant: 'noGoal', kind: absent });
    else if (aboutLearning.test(goal.text) && !namesIndicator(goal.text, design))
      raised.push({ path: '/journey/goal', params: { title: titleOf(goal, 0) } });
    return raised;
  },
});
