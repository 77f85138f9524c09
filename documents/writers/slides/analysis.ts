/** Slides: the problem in figures, why it is so, and what training cannot solve. */
import { entries, values } from '../../../design/collection.ts';
import { verdictSchema } from '../../../design/enums.ts';
import type { Indicator } from '../../../design/model/problem.ts';
import { isBlank } from '../../../design/slot.ts';
import { ink, verdictColours } from '../../pictures/palette.ts';
import { plainSlotText } from '../../slot-markdown.ts';
import { brief, contentWidth, type Line, page } from './deck.ts';
import type { Talk } from './index.ts';

const most = { charts: 3, causes: 7, actions: 7 } as const;

/** "62 % → 90 % (31 Desember 2026)" */
function change({ formats, t }: Talk, one: Indicator): string {
  const open = t('slides.open');
  const from = one.baseline === null ? open : formats.quantity(one.baseline);
  const to = one.target === null ? open : formats.quantity(one.target);
  const by =
    one.targetDate === null ? (one.targetPeriod?.asWritten ?? '') : formats.date(one.targetDate);
  return `${from} → ${to}${by === '' ? '' : ` (${by})`}`;
}

export function addProblem(talk: Talk): void {
  const { deck, design, t } = talk;
  const { problem } = design;
  const indicators = entries(problem.indicators);
  const sheet = deck.slide(t('slides.problem'), [
    plainSlotText(problem.statement.text),
    plainSlotText(problem.impact.text),
    ...indicators.map(([, one]) =>
      t('slides.note.indicator', {
        name: brief(one.name, 200),
        change: change(talk, one),
        source: brief(one.source, 160) || t('slides.open'),
      }),
    ),
  ]);
  const charted = indicators
    .filter(([, one]) => one.baseline !== null && one.target !== null)
    .slice(0, most.charts);
  const left = charted.length === 0 ? contentWidth : 5.6;
  const lines: Line[] = [
    { text: brief(problem.statement, 320) || t('slides.open'), size: 20 },
    ...(isBlank(problem.impact)
      ? []
      : [{ text: brief(problem.impact, 220), colour: ink.muted, size: 15 }]),
    ...indicators.slice(0, 4).flatMap(([, one]) => [
      { text: brief(one.name, 90), bold: true, size: 16 },
      { text: change(talk, one), size: 16, colour: ink.accent },
    ]),
  ];
  sheet.box(
    lines,
    { x: page.margin, y: page.top, w: left, h: page.bottom - page.top },
    { inset: 0 },
  );
  charted.forEach(([, one], index) => {
    const w = (contentWidth - left - 0.3) / charted.length;
    const unit = one.baseline?.unit ?? '';
    sheet.bars(
      [
        {
          name: brief(one.name, 60),
          values: [one.baseline?.value ?? 0, one.target?.value ?? 0],
          colour: ink.accent,
        },
      ],
      [t('slides.baseline'), t('slides.target')],
      { x: page.margin + left + 0.3 + index * w, y: page.top, w, h: page.bottom - page.top },
      {
        altText: `${brief(one.name, 120)}: ${change(talk, one)}`,
        format: '#,##0.##',
        title: `${brief(one.name, charted.length > 1 ? 34 : 70)}${unit === '' ? '' : ` (${unit})`}`,
      },
    );
  });
}

export function addAnalysis({ deck, design, t }: Talk): void {
  const { analysis } = design;
  const causes = values(analysis.causes);
  const sheet = deck.slide(t('slides.causes'), [
    plainSlotText(analysis.gap.text),
    ...causes.map((one) =>
      [brief(one.statement, 240), t(`enums.verdict.${one.verdict}`), brief(one.verdictReason, 240)]
        .filter((text) => text !== '')
        .join(' – '),
    ),
  ]);
  const counts = verdictSchema.options
    .map((verdict) => ({
      verdict,
      count: causes.filter((one) => one.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
  counts.forEach(({ verdict, count }, index) => {
    sheet.box(
      [
        { text: String(count), bold: true, size: 26, colour: verdictColours[verdict].strong },
        { text: t(`enums.verdict.${verdict}`), size: 13 },
      ],
      { x: page.margin + index * 2.3, y: page.top, w: 2.1, h: 1.05 },
      { fill: verdictColours[verdict].soft, align: 'center', valign: 'middle' },
    );
  });
  sheet.table(
    [
      { label: t('slides.column.cause'), share: 52 },
      { label: t('slides.column.category'), share: 16 },
      { label: t('slides.column.verdict'), share: 16 },
      { label: t('slides.column.cell'), share: 16 },
    ],
    causes.slice(0, most.causes).map((one) => [
      brief(one.statement, 120),
      t(`enums.fishboneCategory.${one.category}`),
      {
        text: t(`enums.verdict.${one.verdict}`),
        bold: true,
        colour: verdictColours[one.verdict].strong,
        fill: verdictColours[one.verdict].soft,
      },
      one.cell === null ? '–' : t(`enums.gilbertCell.${one.cell}`),
    ]),
    { x: page.margin, y: page.top + 1.3, w: contentWidth },
  );
  if (causes.length > most.causes)
    sheet.box(
      t('slides.more', { count: causes.length - most.causes }),
      { x: page.margin, y: page.bottom - 0.1, w: contentWidth, h: 0.3 },
      { size: 11, colour: ink.muted, inset: 0 },
    );
}

export function addActions({ deck, design, t, formats }: Talk): void {
  const actions = values(design.analysis.actions);
  if (actions.length === 0) return;
  const sheet = deck.slide(t('slides.actions'), [
    t('slides.note.actions'),
    ...actions.map((one) => brief(one.description, 300)),
  ]);
  sheet.table(
    [
      { label: t('slides.column.action'), share: 58 },
      { label: t('slides.column.owner'), share: 24 },
      { label: t('slides.column.due'), share: 18 },
    ],
    actions
      .slice(0, most.actions)
      .map((one) => [
        brief(one.description, 150),
        brief(one.owner, 70) || '–',
        one.deadline === null ? '–' : formats.date(one.deadline),
      ]),
    { x: page.margin, y: page.top, w: contentWidth },
  );
  if (actions.length > most.actions)
    sheet.box(
      t('slides.more', { count: actions.length - most.actions }),
      { x: page.margin, y: page.bottom - 0.1, w: contentWidth, h: 0.3 },
      { size: 11, colour: ink.muted, inset: 0 },
    );
}
