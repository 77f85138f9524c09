/** A guide for whoever leads a unit in a meeting, one or two pages each, as a Word file. */
import { values } from '../../../../design/collection.ts';
import { plannedMinutes } from '../../../../design/micro/minutes.ts';
import type { MicroUnit, RetrievalItem, Series } from '../../../../design/model/series.ts';
import { reviewDays } from '../../../../design/new-series.ts';
import type { TextSlot } from '../../../../design/slot.ts';
import { translator } from '../../../../messages/index.ts';
import { type Cell, paragraph, run } from '../../../ooxml/markup.ts';
import { portrait } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import { plainSlotText, shorten } from '../../../slot-markdown.ts';
import { capital, groundedText, pagesTogether, placesOf } from '../grounded.ts';
import { playableUnits } from '../player/player-data.ts';
import { cell, createSheet, type Sheet } from '../storyboard/sheet.ts';
import { citedBy } from '../storyboard/storyboard.ts';
import type { WriteSeries } from '../types.ts';
import { type Phase, timePlan } from './time-plan.ts';

const plain = (slot: TextSlot | undefined): string => plainSlotText(slot?.text ?? '').trim();

export function facilitator(input: WriteSeries): Uint8Array {
  const { series, unitId, language } = input;
  const t = translator(language);
  const sheet = createSheet(t, portrait);
  const units = playableUnits(series, unitId === null ? null : [unitId]);
  const subject = t('seriesExport.facilitator.kind');
  const title = plain(series.title) || t('player.title');
  for (const [index, [id, unit]] of units.entries())
    addUnit(sheet, series, unit, series.units.order.indexOf(id) + 1, index > 0);
  return sheet.finish({ title, subject, seriesId: series.id });
}

function addUnit(
  sheet: Sheet,
  series: Series,
  unit: MicroUnit,
  number: number,
  opensPage: boolean,
): void {
  const { t } = sheet;
  const minutes = plannedMinutes(unit.seconds);
  const [objective] = values(unit.objectives);
  sheet.heading(1, `${t('seriesExport.unit', { number })}. ${plain(unit.title)}`, opensPage);
  if (unit.staleSentences.length > 0)
    sheet.add(
      sheet.text(t('seriesExport.storyboard.stale'), { style: 'Note', shade: ink.highlight }),
    );
  sheet.pairs([
    [
      t('seriesExport.objective'),
      sheet.text(
        capital(
          [plain(objective?.behaviour), plain(objective?.condition)]
            .filter((part) => part !== '')
            .join(', '),
        ),
        cell,
      ),
    ],
    [t('fields.objective.criterion'), sheet.text(capital(plain(objective?.criterion)), cell)],
    [
      t('fields.microUnit.audience'),
      sheet.slot(unit.audience.text.trim() === '' ? series.audience : unit.audience, cell),
    ],
    [
      t('seriesExport.storyboard.duration'),
      sheet.text(
        `${t('seriesExport.minutes', { minutes })} (${t(`enums.microFormat.${unit.format}`)})`,
        cell,
      ),
    ],
  ]);
  addPlan(sheet, unit);
  bullets(sheet, t('seriesExport.facilitator.prepare'), toPrepare(sheet, series, unit));
  addQuestions(sheet, series, unit);
  bullets(sheet, t('seriesExport.facilitator.observe'), toObserve(sheet, unit));
  addFollowUp(sheet, series);
  const shows = values(unit.scenes).some(({ table, figure }) => table !== null || figure !== null);
  bullets(sheet, t('seriesExport.facilitator.offline'), [
    t('seriesExport.facilitator.offlineText'),
    ...(shows ? [t('seriesExport.facilitator.offlinePicture')] : []),
  ]);
}

function bullets(sheet: Sheet, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  sheet.heading(3, heading);
  const list: TextSlot = {
    text: lines.map((line) => `- ${line.replace(/\s+/gu, ' ')}`).join('\n'),
    origin: { kind: 'person' },
    confirmed: null,
  };
  sheet.add(sheet.slot(list));
}

/** What is done in a phase: the move, and the words of the unit that go with it. */
function toDo(sheet: Sheet, unit: MicroUnit, phase: Phase): readonly [string, TextSlot | null] {
  const { t } = sheet;
  switch (phase) {
    case 'opening':
      return plain(unit.situation) === ''
        ? [t('seriesExport.facilitator.doOpeningPlain'), null]
        : [t('seriesExport.facilitator.doOpening'), unit.situation];
    case 'content':
      return [t('seriesExport.facilitator.doContent', { count: unit.scenes.order.length }), null];
    case 'practice':
      return [t('seriesExport.facilitator.doPractice', { count: unit.items.order.length }), null];
    case 'action':
      return [t('seriesExport.facilitator.doAction'), unit.workplaceAction];
    case 'closing':
      return [t('seriesExport.facilitator.doClosing'), null];
  }
}

function addPlan(sheet: Sheet, unit: MicroUnit): void {
  const { t } = sheet;
  const number = new Intl.NumberFormat(t.language === 'id' ? 'id-ID' : 'en-GB', {
    maximumFractionDigits: 2,
  });
  const minutes = (value: number): Cell => ({
    content: sheet.text(number.format(value), { ...cell, align: 'right' }),
  });
  sheet.heading(3, t('seriesExport.facilitator.plan'));
  sheet.grid({
    description: t('seriesExport.facilitator.plan'),
    heads: [
      t('seriesExport.facilitator.step'),
      t('seriesExport.facilitator.minutes'),
      t('seriesExport.facilitator.whatToDo'),
    ],
    shares: [1.6, 1, 8],
    rows: [
      ...timePlan(unit).map((step): Cell[] => {
        const [move, words] = toDo(sheet, unit, step.phase);
        return [
          {
            content: sheet.text(t(`seriesExport.facilitator.${step.phase}`), cell, { bold: true }),
          },
          minutes(step.minutes),
          {
            content:
              sheet.text(move, cell) +
              (words === null ? '' : sheet.slot(words, { ...cell, run: { colour: ink.muted } })),
          },
        ];
      }),
      [
        {
          content: sheet.text(t('seriesExport.facilitator.total'), cell, { bold: true }),
          fill: ink.soft,
        },
        { ...minutes(plannedMinutes(unit.seconds)), fill: ink.soft },
        { content: '', fill: ink.soft },
      ],
    ],
  });
}

function toPrepare(sheet: Sheet, series: Series, unit: MicroUnit): string[] {
  const { t } = sheet;
  const captions = values(unit.scenes).flatMap(({ table, figure }) =>
    [table?.caption, figure?.caption].filter(
      (caption) => caption !== undefined && caption.trim() !== '',
    ),
  );
  const places = pagesTogether(placesOf(series, citedBy(unit), t));
  return [
    t('seriesExport.facilitator.prepareCards'),
    ...(unit.jobAid.order.length === 0 ? [] : [t('seriesExport.facilitator.prepareJobAid')]),
    ...captions.map((caption) =>
      t('seriesExport.facilitator.prepareTable', {
        caption: shorten(caption ?? '', 120).replace(/\.$/u, ''),
      }),
    ),
    ...(places === '' ? [] : [t('seriesExport.facilitator.prepareModule', { places })]),
    t('seriesExport.facilitator.preparePaper'),
  ];
}

/** The right answer in words: for an order, the options as they follow each other. */
export function answerOf(item: RetrievalItem): string {
  const right = values(item.options).filter(({ correct }) => correct);
  if (item.kind === 'order')
    return right.map(({ text }, index) => `${index + 1}. ${plain(text)}`).join('\n');
  return right.map(({ text }) => plain(text)).join('; ');
}

function addQuestions(sheet: Sheet, series: Series, unit: MicroUnit): void {
  const { t } = sheet;
  const items = values(unit.items);
  if (items.length === 0) return;
  sheet.heading(3, t('seriesExport.facilitator.questions'));
  const label = (words: string, text: string): string =>
    text === ''
      ? ''
      : paragraph(run(`${words}: `, { bold: true, colour: ink.muted }) + run(text), cell);
  sheet.grid({
    description: t('seriesExport.facilitator.questions'),
    heads: [
      t('seriesExport.storyboard.number'),
      t('fields.retrievalItem.stem'),
      t('seriesExport.facilitator.answerAndReason'),
    ],
    shares: [0.6, 4, 6],
    rows: items.map((item, index): Cell[] => {
      const { places } = groundedText(series, item.explanation.text, item.citationIds, t);
      const reason = plain(item.explanation);
      const others =
        item.kind === 'order' ? [] : values(item.options).filter(({ correct }) => !correct);
      const answer = answerOf(item);
      return [
        { content: sheet.text(String(index + 1), cell) },
        { content: sheet.slot(item.stem, cell) },
        {
          content:
            label(
              t('seriesExport.facilitator.answer'),
              answer.includes('\n') ? `\n${answer}` : answer,
            ) +
            // An order's reason that lists the same steps again says nothing new.
            label(
              t('seriesExport.facilitator.reason'),
              reason === '' || reason === answer
                ? ''
                : `${reason}${places.length === 0 ? '' : ` (${places.join(', ')})`}`,
            ) +
            label(
              t('seriesExport.facilitator.whyNot'),
              others
                // Feedback that only gives the reason again says nothing of this answer.
                .filter(({ feedback }) => plain(feedback).replace(reason, '').length > 20)
                .map(({ text, feedback }) => `\n– ${plain(text)}: ${plain(feedback)}`)
                .join(''),
            ),
        },
      ];
    }),
  });
}

function toObserve(sheet: Sheet, unit: MicroUnit): string[] {
  const { t } = sheet;
  const criterion = plain(values(unit.objectives)[0]?.criterion);
  return [
    ...(criterion === '' ? [] : [t('seriesExport.facilitator.observeCriterion', { criterion })]),
    ...(unit.items.order.length === 0 ? [] : [t('seriesExport.facilitator.observeAnswers')]),
    t('seriesExport.facilitator.observeOwnWork'),
    t('seriesExport.facilitator.observeSilent'),
  ];
}

/** The reviews of the series, or the usual three, each with what whoever leads it does. */
function addFollowUp(sheet: Sheet, series: Series): void {
  const { t } = sheet;
  const written = values(series.reviews)
    .map(({ daysAfter, prompt }) => ({ day: daysAfter, prompt: plain(prompt) }))
    .toSorted((a, b) => a.day - b.day);
  const days = written.length > 0 ? written : reviewDays.map((day) => ({ day, prompt: '' }));
  const moves = ['followFirst', 'followMiddle', 'followLast'] as const;
  sheet.heading(3, t('seriesExport.facilitator.followUp'));
  sheet.pairs(
    days.map(({ day, prompt }, index) => {
      const move = index === 0 ? moves[0] : index === days.length - 1 ? moves[2] : moves[1];
      return [
        t('seriesExport.facilitator.day', { day }),
        sheet.text(t(`seriesExport.facilitator.${move}`), cell) +
          sheet.text(prompt, cell, { colour: ink.muted }),
      ];
    }),
  );
}
