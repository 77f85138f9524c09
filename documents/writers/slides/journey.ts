/** Slides: for whom and what for, the journey as a picture, its mix and load. */
import { entries, size, values } from '../../../design/collection.ts';
import { modeSchema } from '../../../design/enums.ts';
import { activityMinutes } from '../../../design/jp/convert.ts';
import { activitiesOf, journeyJp, lastWeek, mixOf, workload } from '../../../design/ledger.ts';
import { ink, modeColours } from '../../pictures/palette.ts';
import { plainSlotText } from '../../slot-markdown.ts';
import { brief, contentWidth, type Line, page } from './deck.ts';
import type { Talk } from './index.ts';

const most = { outcomes: 6, personas: 3, stages: 6, activities: 7 } as const;

export function addLearners({ deck, design, t, formats }: Talk): void {
  const personas = values(design.learners.personas);
  const outcomes = values(design.learners.outcomes);
  const sheet = deck.slide(t('slides.learners'), [
    plainSlotText(design.problem.audience.text),
    ...outcomes.map((one) =>
      [one.behaviour, one.condition, one.criterion]
        .map((slot) => plainSlotText(slot.text))
        .filter((text) => text !== '')
        .join('; '),
    ),
  ]);
  const half = 4.2;
  sheet.box(
    [
      { text: t('slides.whom'), bold: true, colour: ink.accent, size: 15 },
      ...personas.slice(0, most.personas).flatMap((one): Line[] => [
        {
          text: `${brief(one.name, 60)}${one.headcount === null ? '' : ` · ${t('documents.people', { count: formats.number(one.headcount) })}`}`,
          bold: true,
        },
        { text: brief(one.barriers, 170), colour: ink.muted, size: 13 },
      ]),
      ...(personas.length === 0 ? [{ text: brief(design.problem.audience, 200) }] : []),
    ].filter(({ text }) => text !== ''),
    { x: page.margin, y: page.top, w: half, h: page.bottom - page.top },
    { fill: ink.soft, inset: 12 },
  );
  sheet.box(
    [
      { text: t('slides.outcomes'), bold: true, colour: ink.accent, size: 15 },
      ...outcomes
        .slice(0, most.outcomes)
        .map((one): Line => ({ text: brief(one.behaviour, 150), bullet: true })),
      ...(outcomes.length > most.outcomes
        ? [
            {
              text: t('slides.more', { count: outcomes.length - most.outcomes }),
              colour: ink.muted,
              size: 11,
            },
          ]
        : []),
    ],
    {
      x: page.margin + half + 0.3,
      y: page.top,
      w: contentWidth - half - 0.3,
      h: page.bottom - page.top,
    },
    { inset: 6, size: outcomes.length > 4 ? 15 : 19 },
  );
}

/** The journey as arrows, one per stage, with its activities below in the colour of their mode. */
export function addJourney({ deck, design, t, formats }: Talk): void {
  const { journey } = design;
  const stages = entries(journey.stages);
  const sheet = deck.slide(t('slides.journey'), [
    plainSlotText(journey.goal.text),
    ...stages.flatMap(([id, stage]) => [
      `${brief(stage.name, 120)}: ${plainSlotText(stage.focus.text)}`,
      ...activitiesOf(journey, id).map(([, one]) => `• ${brief(one.title, 160)}`),
    ]),
  ]);
  sheet.box(
    t('slides.glance', {
      weeks: lastWeek(journey),
      stages: stages.length,
      activities: size(journey.activities),
      hours: formats.number(Math.round(mixOf(journey).total / 6) / 10),
      jp: formats.number(journeyJp(journey)),
    }),
    { x: page.margin, y: page.top - 0.1, w: contentWidth, h: 0.4 },
    { size: 15, bold: true, inset: 0 },
  );
  const shown = stages.slice(0, most.stages);
  const w = contentWidth / Math.max(shown.length, 1);
  const longest = Math.min(
    most.activities,
    Math.max(1, ...shown.map(([id]) => activitiesOf(journey, id).length)),
  );
  const rowHeight = Math.min(0.78, (page.bottom - page.top - 1.8) / longest);
  const isRoomy = rowHeight > 0.65;
  shown.forEach(([id, stage], index) => {
    const x = page.margin + index * w;
    const last = stage.startWeek + stage.weeks - 1;
    sheet.box(
      [
        { text: brief(stage.name, shown.length > 4 ? 34 : 54), bold: true, size: 13 },
        { text: t('slides.weeks', { from: stage.startWeek, to: last }), size: 11 },
      ],
      { x, y: page.top + 0.4, w: w - 0.05, h: 0.95 },
      { shape: 'homePlate', fill: ink.accent, colour: ink.white, valign: 'middle', inset: 8 },
    );
    const activities = activitiesOf(journey, id);
    activities.slice(0, most.activities).forEach(([, one], row) => {
      const { strong, soft } = modeColours[one.mode];
      const y = page.top + 1.5 + row * rowHeight;
      sheet.box('', { x, y, w: 0.07, h: rowHeight - 0.06 }, { fill: strong });
      sheet.box(
        [
          {
            text: brief(one.title, Math.round(w * (isRoomy ? 22 : 15))),
            size: isRoomy ? 13 : 10.5,
          },
          {
            text: t('slides.activity', {
              mode: t(`enums.mode.${one.mode}`),
              minutes: formats.number(activityMinutes(one)),
            }),
            size: isRoomy ? 10.5 : 9,
            colour: strong,
          },
        ],
        { x: x + 0.07, y, w: w - 0.22, h: rowHeight - 0.06 },
        { fill: soft, inset: 3, valign: 'middle' },
      );
    });
    if (activities.length > most.activities)
      sheet.box(
        t('slides.more', { count: activities.length - most.activities }),
        { x, y: page.top + 1.5 + longest * rowHeight, w: w - 0.15, h: 0.3 },
        { size: 10, colour: ink.muted, inset: 2 },
      );
  });
  if (stages.length > most.stages)
    sheet.box(
      t('slides.more', { count: stages.length - most.stages }),
      { x: page.margin, y: page.bottom - 0.05, w: contentWidth, h: 0.3 },
      { size: 10, colour: ink.muted, inset: 0 },
    );
}

export function addMix({ deck, design, t, formats }: Talk): void {
  const { journey, rules } = design;
  const mix = mixOf(journey);
  const modes = modeSchema.options;
  const shares = modes.map((mode) =>
    t('slides.share', {
      mode: t(`enums.mode.${mode}`),
      share: formats.percent(mix.shares[mode]),
      target: formats.percent(rules.targetMix[mode]),
    }),
  );
  const sheet = deck.slide(t('slides.mix'), [
    t('slides.note.mix'),
    ...shares,
    plainSlotText(journey.mixReason.text),
  ]);
  const h = page.bottom - page.top - 0.9;
  sheet.ring(
    modes
      .map((mode) => ({
        name: t(`enums.mode.${mode}`),
        value: mix.minutes[mode],
        colour: modeColours[mode].strong,
      }))
      .filter(({ value }) => value > 0),
    { x: page.margin, y: page.top, w: 4.6, h },
    `${t('slides.mix')}: ${shares.join('; ')}`,
  );
  const weeks = workload(journey).map((minutes) => Math.round(minutes / 6) / 10);
  sheet.bars(
    [{ name: t('slides.hoursPerWeek'), values: weeks, colour: ink.accent }],
    weeks.map((_, index) => String(index + 1)),
    { x: page.margin + 4.9, y: page.top, w: contentWidth - 4.9, h },
    {
      altText: `${t('slides.hoursPerWeek')}: ${weeks.map((hours) => formats.number(hours)).join('; ')}`,
      format: '#,##0.0',
      title: t('slides.hoursPerWeek'),
    },
  );
  sheet.box(
    shares.join('   ·   '),
    { x: page.margin, y: page.bottom - 0.75, w: contentWidth, h: 0.6 },
    { size: 13, fill: ink.soft, valign: 'middle', inset: 10 },
  );
}
