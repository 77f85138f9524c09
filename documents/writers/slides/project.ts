/** Slides: the action-learning project and its plan. */
import { values } from '../../../design/collection.ts';
import { horizonSchema } from '../../../design/enums.ts';
import { quadrantOf } from '../../../design/ledger.ts';
import { isBlank } from '../../../design/slot.ts';
import { slotsOf } from '../../../design/texts.ts';
import { ink } from '../../pictures/palette.ts';
import { plainSlotText } from '../../slot-markdown.ts';
import { brief, contentWidth, type Line, page } from './deck.ts';
import type { Talk } from './index.ts';

const most = { milestones: 7, risks: 4, promoters: 3 } as const;

export function addProject({ deck, design, t }: Talk): void {
  const { project } = design;
  if (slotsOf(project).every(({ slot }) => isBlank(slot))) return;
  const sheet = deck.slide(t('slides.project'), [
    plainSlotText(project.currentState.text),
    plainSlotText(project.expectedState.text),
    plainSlotText(project.breakthrough.text),
  ]);
  sheet.box(
    brief(project.title, 160),
    { x: page.margin, y: page.top - 0.1, w: contentWidth, h: 0.55 },
    { size: 17, bold: true, inset: 0 },
  );
  const third = (contentWidth - 0.4) / 3;
  const states = [
    [t('fields.project.currentState'), project.currentState, ink.soft],
    [t('fields.project.breakthrough'), project.breakthrough, ink.accentSoft],
    [t('fields.project.expectedState'), project.expectedState, ink.soft],
  ] as const;
  states.forEach(([label, slot, fill], index) => {
    sheet.box(
      [
        { text: label, bold: true, colour: ink.accent, size: 13 },
        { text: brief(slot, 260) || t('slides.open'), size: 13 },
      ],
      { x: page.margin + index * (third + 0.2), y: page.top + 0.55, w: third, h: 2.2 },
      { fill, inset: 10 },
    );
  });
  const goals = values(project.goals);
  horizonSchema.options.forEach((horizon, index) => {
    const own = goals.filter((goal) => goal.horizon === horizon);
    const lines: Line[] = own
      .slice(0, 2)
      .map((goal) => ({ text: brief(goal.statement, 130), bullet: own.length > 1, size: 12 }));
    sheet.box(
      [{ text: t(`enums.horizon.${horizon}`), bold: true, size: 13 }, ...lines],
      { x: page.margin + index * (third + 0.2), y: page.top + 2.95, w: third, h: 2.2 },
      { line: ink.line, inset: 10 },
    );
  });
}

export function addPlan({ deck, design, t, formats }: Talk): void {
  const { project } = design;
  const milestones = values(project.milestones);
  const risks = values(project.risks)
    .sort((a, b) => b.likelihood * b.impact - a.likelihood * a.impact)
    .slice(0, most.risks);
  if (milestones.length === 0 && risks.length === 0) return;
  const promoters = values(project.stakeholders)
    .filter((one) => quadrantOf(one) === 'promoter')
    .slice(0, most.promoters);
  const sheet = deck.slide(t('slides.plan'), [
    ...milestones.map((one) => brief(one.description, 200)),
    ...risks.map((one) => `${brief(one.description, 160)} – ${brief(one.mitigation, 200)}`),
  ]);
  const left = 7.6;
  sheet.table(
    [
      { label: t('fields.milestone.phase'), share: 24 },
      { label: t('fields.milestone.description'), share: 44 },
      { label: t('fields.milestone.days'), share: 12, align: 'right' },
      { label: t('fields.milestone.budget'), share: 20, align: 'right' },
    ],
    milestones
      .slice(0, most.milestones)
      .map((one) => [
        t(`enums.milestonePhase.${one.phase}`),
        brief(one.description, 90),
        one.days === null ? '–' : formats.number(one.days),
        one.budget === null ? '–' : formats.rupiah(one.budget),
      ]),
    { x: page.margin, y: page.top, w: left },
  );
  sheet.box(
    [
      { text: t('slides.risks'), bold: true, colour: ink.accent, size: 14 },
      ...risks.flatMap((one): Line[] => [
        { text: brief(one.description, 90), bold: true, size: 12 },
        { text: brief(one.mitigation, 120), size: 11, colour: ink.muted },
      ]),
      ...(promoters.length === 0
        ? []
        : [
            { text: t('slides.promoters'), bold: true, colour: ink.accent, size: 14 },
            { text: promoters.map((one) => brief(one.name, 50)).join('; '), size: 12 },
          ]),
    ],
    {
      x: page.margin + left + 0.3,
      y: page.top,
      w: contentWidth - left - 0.3,
      h: page.bottom - page.top,
    },
    { fill: ink.soft, inset: 12 },
  );
}
