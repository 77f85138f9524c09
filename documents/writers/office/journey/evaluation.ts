/** Part III: who delivers, what is measured, how cause, outcome, activity and measure hang together. */
import { entries, size, values } from '../../../../design/collection.ts';
import { dateOfWeek, lastWeek } from '../../../../design/ledger.ts';
import type { Quantity } from '../../../../design/quantity.ts';
import { isBlank, type TextSlot } from '../../../../design/slot.ts';
import { slotsOf } from '../../../../design/texts.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import { landscape, portrait } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import { plainSlotText } from '../../../slot-markdown.ts';
import type { Kit } from '../kit.ts';

const cell = { style: 'TableText' } as const;
const small = { style: 'TableSmall' } as const;

/** A figure with its note in words; a note that begins with the figure says it alone. */
export function measureText(
  kit: Kit,
  quantity: Quantity | null,
  note: TextSlot,
  style: { style: string } = cell,
): string {
  const words = quantity === null ? '' : kit.formats.quantity(quantity);
  const isSaid = words !== '' && plainSlotText(note.text).startsWith(words);
  return (isSaid ? '' : kit.text(words, style, { bold: true })) + kit.slot(note, style);
}

export function addDelivery(kit: Kit): void {
  const { design, t } = kit;
  const { delivery } = design.journey;
  const rows: Array<[string, string]> = [
    [t('fields.delivery.criteria'), kit.slot(delivery.criteria, cell)],
    [t('fields.delivery.preLearning'), kit.slot(delivery.preLearning, cell)],
    [t('fields.delivery.organiser'), kit.slot(delivery.organiser, cell)],
    [t('fields.delivery.facilitators'), kit.slot(delivery.facilitators, cell)],
    [t('fields.delivery.certificate'), kit.slot(delivery.certificate, cell)],
  ];
  if (rows.every(([, content]) => content === '')) return;
  kit.heading(2, t('documents.heading.delivery'));
  kit.pairs(rows, { caption: t('documents.table.delivery') });
}

/** When a measure is taken: "90 hari setelah selesai (12 Mei 2027)". */
export function measureTime(kit: Kit, days: number | null): string {
  const { design, t, formats } = kit;
  if (days === null) return '';
  const words = days === 0 ? t('documents.duringLearning') : t('documents.daysAfter', { days });
  const { startDate } = design.journey;
  const end =
    design.evaluation.learningEnd ??
    (startDate === null ? null : dateOfWeek(startDate, lastWeek(design.journey), 7));
  if (end === null || days === 0) return words;
  return `${words} (${formats.date(dateOfWeek(end, 1, days + 1))})`;
}

export function addMeasures(kit: Kit): void {
  const { design, t } = kit;
  const { evaluation } = design;
  const reasons = (['l1', 'l2', 'l3', 'l4'] as const).map(
    (level) => evaluation.levelReasons[level],
  );
  if (size(evaluation.measures) === 0 && reasons.every(isBlank)) return;
  kit.turn(landscape);
  kit.heading(2, t('documents.heading.evaluation'));
  const sorted = [...entries(evaluation.measures)].sort(([, a], [, b]) => a.level - b.level);
  kit.grid(t('documents.table.evaluation'), sorted, [
    {
      label: t('fields.measure.level'),
      share: 6,
      cell: ({ level }, id) =>
        paragraph(kit.anchor(id, run(`L${level}`, { bold: true, colour: ink.accent })), small) +
        kit.text(kit.code(id), small, { colour: ink.muted }),
      always: true,
    },
    { label: t('fields.measure.change'), share: 15, cell: ({ change }) => kit.slot(change, small) },
    {
      label: t('fields.measure.indicator'),
      share: 15,
      cell: ({ indicator, indicatorId, outcomeIds }) =>
        kit.slot(indicator, small) +
        (indicatorId === null && outcomeIds.length === 0
          ? ''
          : paragraph(
              kit.codeLinks(indicatorId === null ? outcomeIds : [indicatorId, ...outcomeIds]),
              small,
            )),
    },
    {
      label: t('fields.measure.baseline'),
      share: 10,
      cell: ({ baseline, baselineNote }) => measureText(kit, baseline, baselineNote, small),
    },
    {
      label: t('fields.measure.target'),
      share: 10,
      cell: ({ target, targetNote }) => measureText(kit, target, targetNote, small),
    },
    {
      label: t('documents.column.instrument'),
      share: 13,
      cell: ({ instrument, source }) => kit.slot(instrument, small) + kit.slot(source, small),
    },
    {
      label: t('fields.measure.respondent'),
      share: 11,
      cell: ({ respondent, secondRespondent }) =>
        kit.slot(respondent, small) + kit.slot(secondRespondent, small),
    },
    {
      label: t('documents.column.whenOwner'),
      share: 12,
      cell: ({ daysAfterEnd, owner }) =>
        kit.text(measureTime(kit, daysAfterEnd), small) + kit.slot(owner, small),
    },
    {
      label: t('fields.measure.otherFactors'),
      share: 11,
      cell: ({ otherFactors }) => kit.slot(otherFactors, small),
    },
  ]);
  kit.labelled([
    [t('fields.levelReasons.l1'), evaluation.levelReasons.l1],
    [t('fields.levelReasons.l2'), evaluation.levelReasons.l2],
    [t('fields.levelReasons.l3'), evaluation.levelReasons.l3],
    [t('fields.levelReasons.l4'), evaluation.levelReasons.l4],
  ]);
  kit.turn(portrait);
}

/** Cause -> outcome -> activity -> measure, with what has no partner said in words. */
export function addAlignment(kit: Kit): void {
  const { design, t } = kit;
  const { analysis, learners, journey, evaluation } = design;
  const causes = entries(analysis.causes).filter(
    ([, { verdict }]) => verdict === 'learning' || verdict === 'mixed',
  );
  if (causes.length === 0) return;
  kit.heading(2, t('documents.heading.alignment'));
  const none = (): string =>
    kit.text(t('documents.alignment.none'), cell, { italic: true, colour: 'B3372F' });
  const list = (ids: readonly string[], slotOf: (id: string) => TextSlot | undefined): string =>
    ids.length === 0
      ? none()
      : ids
          .map((id) => {
            const slot = slotOf(id);
            const words = slot === undefined ? '' : kit.again(slot, {}, 80);
            return paragraph(kit.codeLinks([id]) + run('  ') + words, small);
          })
          .join('');
  kit.grid(t('documents.table.alignment'), causes, [
    {
      label: t('fields.part.cause'),
      share: 25,
      cell: ({ statement }, id) =>
        paragraph(kit.codeLinks([id]) + run('  ') + kit.again(statement, { bold: true }), small),
      always: true,
    },
    {
      label: t('fields.part.outcome'),
      share: 25,
      cell: (_, id) =>
        list(
          entries(learners.outcomes).flatMap(([one, { causeIds }]) =>
            causeIds.includes(id) ? [one] : [],
          ),
          (one) => learners.outcomes.items[one]?.behaviour,
        ),
      always: true,
    },
    {
      label: t('fields.part.activity'),
      share: 25,
      cell: (_, id) =>
        list(
          entries(journey.activities).flatMap(([one, activity]) =>
            activity.causeIds.includes(id) ||
            activity.outcomeIds.some((outcome) =>
              learners.outcomes.items[outcome]?.causeIds.includes(id),
            )
              ? [one]
              : [],
          ),
          (one) => journey.activities.items[one]?.title,
        ),
      always: true,
    },
    {
      label: t('fields.part.measure'),
      share: 25,
      cell: (_, id) =>
        list(
          entries(evaluation.measures).flatMap(([one, measure]) =>
            measure.outcomeIds.some((outcome) =>
              learners.outcomes.items[outcome]?.causeIds.includes(id),
            )
              ? [one]
              : [],
          ),
          (one) => evaluation.measures.items[one]?.indicator,
        ),
      always: true,
    },
  ]);
}

type MoneyRow = [string, { item: TextSlot; amount: number | null; kind: 'cost' | 'benefit' }];

export function addReturn(kit: Kit): void {
  const { design, t, formats } = kit;
  const { returnOnInvestment: roi, skmResults } = design.evaluation;
  const hasMoney = size(roi.costs) + size(roi.benefits) > 0;
  if (roi.claimed || hasMoney || slotsOf(roi).some(({ slot }) => !isBlank(slot))) {
    kit.heading(2, t('documents.heading.return'));
    const rows: MoneyRow[] = [
      ...entries(roi.costs).map(([id, row]): MoneyRow => [id, { ...row, kind: 'cost' }]),
      ...entries(roi.benefits).map(([id, row]): MoneyRow => [id, { ...row, kind: 'benefit' }]),
    ];
    kit.grid(t('documents.table.return'), rows, [
      {
        label: t('documents.column.kind'),
        share: 18,
        cell: ({ kind }, id) =>
          paragraph(kit.anchor(id, run(t(`fields.part.${kind}`), { bold: true })), cell),
        always: true,
      },
      {
        label: t('fields.cost.item'),
        share: 54,
        cell: ({ item }) => kit.slot(item, cell),
        always: true,
      },
      {
        label: t('fields.cost.amount'),
        share: 28,
        cell: ({ amount }) =>
          amount === null ? '' : kit.text(formats.rupiah(amount), { ...cell, align: 'right' }),
        always: true,
      },
    ]);
    const sum = (list: typeof roi.costs): number =>
      values(list).reduce((all, { amount }) => all + (amount ?? 0), 0);
    const cost = sum(roi.costs);
    const benefit = sum(roi.benefits);
    const isProven = roi.claimed && roi.isolation !== null && roi.fullCost && cost > 0;
    kit.pairs([
      [
        'ROI',
        kit.text(
          isProven
            ? t('documents.roi.value', {
                roi: formats.percent((benefit - cost) / cost),
                ratio: formats.number(benefit / cost),
              })
            : t('documents.roi.none'),
          cell,
        ),
      ],
      [
        t('fields.returnOnInvestment.isolation'),
        (roi.isolation === null
          ? ''
          : kit.text(t(`enums.isolationMethod.${roi.isolation}`), cell, { bold: true })) +
          kit.slot(roi.isolationNote, cell),
      ],
      [
        t('fields.returnOnInvestment.fullCost'),
        kit.text(t(roi.fullCost ? 'enums.answer.yes' : 'enums.answer.no'), cell),
      ],
      [t('fields.returnOnInvestment.intangible'), kit.slot(roi.intangible, cell)],
    ]);
  }
  if (size(skmResults) === 0) return;
  kit.heading(2, t('fields.evaluation.skmResults'));
  kit.grid(t('fields.evaluation.skmResults'), entries(skmResults), [
    {
      label: t('fields.skm.period'),
      share: 22,
      cell: ({ period }, id) => paragraph(kit.anchor(id, run(period || '–')), cell),
    },
    {
      label: t('fields.skm.respondents'),
      share: 16,
      cell: ({ respondents }) =>
        respondents === null ? '' : kit.text(formats.number(respondents), cell),
    },
    {
      label: t('fields.skm.elements'),
      share: 30,
      cell: ({ elements }) => kit.text(elements.map(formats.number).join(' · '), cell),
    },
    {
      label: t('fields.skm.value'),
      share: 14,
      cell: ({ value }) => kit.text(formats.number(value), cell),
    },
    {
      label: t('fields.skm.grade'),
      share: 18,
      cell: ({ grade }) => kit.text(t(`enums.skmGrade.${grade}`), cell),
    },
  ]);
}

/** Part IV. */
export function addReviews(kit: Kit): void {
  const { design, t, formats } = kit;
  if (size(design.reviewItems) === 0) {
    kit.add(kit.text(t('documents.note.noReviews'), { style: 'Note' }));
    return;
  }
  kit.grid(t('documents.table.reviews'), entries(design.reviewItems), [
    {
      label: t('fields.reviewItem.note'),
      share: 40,
      cell: ({ note, partId }, id) =>
        paragraph(
          (partId === null ? '' : kit.codeLinks([partId]) + run('  ')) + kit.anchor(id, run(note)),
          cell,
        ),
      always: true,
    },
    {
      label: t('fields.reviewItem.reviewer'),
      share: 20,
      cell: ({ reviewer }) => kit.text(reviewer, cell),
    },
    {
      label: t('fields.reviewItem.severity'),
      share: 13,
      cell: ({ severity }) => kit.text(t(`enums.severity.${severity}`), cell),
    },
    {
      label: t('fields.reviewItem.status'),
      share: 12,
      cell: ({ status }) => kit.text(t(`enums.reviewStatus.${status}`), cell),
    },
    {
      label: t('fields.reviewItem.date'),
      share: 15,
      cell: ({ date }) => (date === null ? '' : kit.text(formats.date(date), cell)),
    },
  ]);
}
