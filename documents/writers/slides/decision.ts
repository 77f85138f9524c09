/** Slides: how success is measured, what it costs and brings, and what the leadership is asked for. */
import { values } from '../../../design/collection.ts';
import { knownCost, lastWeek, workload } from '../../../design/ledger.ts';
import type { Design } from '../../../design/model/design.ts';
import { isBlank, isMissing } from '../../../design/slot.ts';
import { slotsOf } from '../../../design/texts.ts';
import { ink } from '../../pictures/palette.ts';
import { plainSlotText } from '../../slot-markdown.ts';
import { brief, contentWidth, type Line, page } from './deck.ts';
import type { Talk } from './index.ts';

export function addMeasures({ deck, design, t, formats }: Talk): void {
  const measures = values(design.evaluation.measures).sort((a, b) => a.level - b.level);
  if (measures.length === 0) return;
  const sheet = deck.slide(
    t('slides.measures'),
    measures.map((one) => `L${one.level}: ${plainSlotText(one.change.text)}`),
  );
  sheet.table(
    [
      { label: t('slides.column.level'), share: 8 },
      { label: t('slides.column.measure'), share: 38 },
      { label: t('slides.target'), share: 18 },
      { label: t('slides.column.when'), share: 16 },
      { label: t('slides.column.owner'), share: 20 },
    ],
    measures
      .slice(0, 8)
      .map((one) => [
        { text: `L${one.level}`, bold: true, colour: ink.accent },
        brief(one.indicator, 110) || brief(one.change, 110),
        one.target === null ? brief(one.targetNote, 50) || '–' : formats.quantity(one.target),
        one.daysAfterEnd === null
          ? '–'
          : one.daysAfterEnd === 0
            ? t('slides.during')
            : t('slides.daysAfter', { days: one.daysAfterEnd }),
        brief(one.owner, 50) || '–',
      ]),
    { x: page.margin, y: page.top, w: contentWidth },
  );
}

export function addBenefit({ deck, design, t, formats }: Talk): void {
  const { project, evaluation } = design;
  const { returnOnInvestment: roi } = evaluation;
  const benefits = [
    [t('documents.benefit.organisation'), project.benefits.organisation],
    [t('documents.benefit.stakeholders'), project.benefits.stakeholders],
    [t('documents.benefit.self'), project.benefits.self],
  ] as const;
  const cost = knownCost(design);
  // 0 is a cost that is known; nothing entered is none.
  const hasCosts =
    values(design.journey.activities).some((one) => one.cost !== null) ||
    values(project.milestones).some(({ budget }) => budget !== null);
  if (benefits.every(([, slot]) => isBlank(slot)) && cost === 0 && isBlank(roi.intangible)) return;
  const sheet = deck.slide(t('slides.benefit'), [
    ...benefits.map(([, slot]) => plainSlotText(slot.text)),
    plainSlotText(roi.intangible.text),
  ]);
  const filled = benefits.filter(([, slot]) => !isBlank(slot));
  sheet.box(
    filled.flatMap(([label, slot]): Line[] => [
      { text: label, bold: true, colour: ink.accent, size: 16 },
      { text: brief(slot, 260), size: 17 },
    ]),
    { x: page.margin, y: page.top, w: 7.6, h: page.bottom - page.top },
    { inset: 0 },
  );
  const { status, amount } = design.problem.budget;
  sheet.box(
    [
      { text: t('slides.cost'), bold: true, colour: ink.accent, size: 15 },
      { text: hasCosts ? formats.rupiah(cost) : '–', bold: true, size: 24 },
      { text: t('slides.costNote'), size: 12, colour: ink.muted },
      ...(status === 'amount' && amount !== null
        ? [{ text: t('slides.budget', { amount: formats.rupiah(amount) }), size: 15 }]
        : []),
      ...(status === 'none' ? [{ text: t('slides.noBudget'), size: 15 }] : []),
    ],
    { x: page.margin + 7.9, y: page.top, w: contentWidth - 7.9, h: 2.4 },
    { fill: ink.soft, inset: 14 },
  );
}

/** What is asked for follows from the design: nothing here that it does not hold. */
function asks({ design, t, formats }: Talk): string[] {
  const list: string[] = [];
  const actions = values(design.analysis.actions);
  if (design.result === 'memo') list.push(t('slides.ask.memo'));
  else {
    const weeks = lastWeek(design.journey);
    const busiest = Math.max(0, ...workload(design.journey));
    list.push(t('slides.ask.journey', { weeks }));
    if (busiest > 0)
      list.push(t('slides.ask.time', { hours: formats.number(Math.round(busiest / 6) / 10) }));
  }
  if (actions.length > 0) {
    const unowned = actions.filter((one) => isMissing(one.owner) || one.deadline === null).length;
    list.push(t('slides.ask.actions', { count: actions.length }));
    if (unowned > 0) list.push(t('slides.ask.owners', { count: unowned }));
  }
  if (values(design.transfer.agreement.commitments).length > 0)
    list.push(t('slides.ask.agreement'));
  const cost = knownCost(design);
  if (cost > 0) list.push(t('slides.ask.cost', { amount: formats.rupiah(cost) }));
  const open = openFacts(design);
  if (open > 0) list.push(t('slides.ask.facts', { count: open }));
  return list;
}

function openFacts(design: Design): number {
  return slotsOf(design).filter(({ slot }) => !isBlank(slot) && isMissing(slot)).length;
}

export function addAsk(talk: Talk): void {
  const { deck, design, t } = talk;
  const sheet = deck.slide(t('slides.asked'), [
    t('slides.note.ask'),
    plainSlotText(design.analysis.recommendation.text),
  ]);
  if (design.result === 'memo' && !isBlank(design.analysis.recommendation))
    sheet.box(
      brief(design.analysis.recommendation, 420),
      { x: page.margin, y: page.top, w: contentWidth, h: 1.5 },
      { size: 16, fill: ink.accentSoft, inset: 12, valign: 'middle' },
    );
  const top = design.result === 'memo' ? page.top + 1.8 : page.top;
  const list = asks(talk);
  const step = Math.min(0.82, (page.bottom - top) / Math.max(list.length, 1));
  list.forEach((text, index) => {
    const y = top + index * step;
    sheet.box(
      String(index + 1),
      { x: page.margin, y, w: 0.6, h: 0.6 },
      {
        shape: 'ellipse',
        fill: ink.accent,
        colour: ink.white,
        bold: true,
        size: 16,
        align: 'center',
        valign: 'middle',
        inset: 0,
      },
    );
    sheet.box(
      text,
      { x: page.margin + 0.85, y, w: contentWidth - 0.85, h: 0.6 },
      { size: 17, valign: 'middle', inset: 0 },
    );
  });
}
