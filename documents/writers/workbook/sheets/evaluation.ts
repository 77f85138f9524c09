/** Evaluation matrix, costs and benefits, alignment. */
import { entries, values } from '../../../../design/collection.ts';
import type { Measure } from '../../../../design/model/evaluation.ts';
import type { CellValue } from '../cells.ts';
import { amountOf, type BookKit, numberColumn, unitOf, valueColumn, wordColumn } from '../kit.ts';
import { type Column, difference, type Laid, type Sheet } from '../layout.ts';

export function evaluationSheet(kit: BookKit): Sheet {
  const { design, t, code, codes, words, afterEnd } = kit;
  const sheet = kit.sheet('evaluation');
  const rows = [...entries(design.evaluation.measures)].sort(([, a], [, b]) => a.level - b.level);
  const columns: Column<[string, Measure]>[] = [
    wordColumn('code', t('workbook.column.code'), 7, ([id]) => code(id), 'code'),
    wordColumn('level', t('fields.measure.level'), 8, ([, { level }]) => `L${level}`, 'code'),
    wordColumn('change', t('fields.measure.change'), 34, ([, { change }]) => words(change)),
    wordColumn('indicator', t('fields.measure.indicator'), 34, ([, one]) => words(one.indicator)),
    valueColumn('baseline', t('fields.measure.baseline'), 10, 'decimal', ([, one]) =>
      amountOf(one.baseline),
    ),
    wordColumn('baselineNote', t('workbook.column.baselineText'), 22, ([, one]) =>
      words(one.baselineNote),
    ),
    valueColumn('target', t('fields.measure.target'), 10, 'decimal', ([, one]) =>
      amountOf(one.target),
    ),
    wordColumn('targetNote', t('workbook.column.targetText'), 22, ([, one]) =>
      words(one.targetNote),
    ),
    valueColumn('gap', t('workbook.column.change'), 10, 'signed', (_, at) =>
      difference(at, 'target', 'baseline'),
    ),
    wordColumn('unit', t('workbook.column.unitOfMeasure'), 12, ([, one]) =>
      unitOf(one.baseline, one.target),
    ),
    wordColumn('instrument', t('fields.measure.instrument'), 26, ([, one]) =>
      words(one.instrument),
    ),
    wordColumn('respondent', t('fields.measure.respondent'), 24, ([, one]) =>
      [words(one.respondent), words(one.secondRespondent)].filter(Boolean).join('\n'),
    ),
    wordColumn('source', t('fields.measure.source'), 24, ([, { source }]) => words(source)),
    wordColumn('when', t('fields.transferStep.phase'), 18, ([, { daysAfterEnd: days }]) =>
      days === null
        ? ''
        : days === 0
          ? t('workbook.word.during')
          : t('workbook.word.daysAfter', { days }),
    ),
    valueColumn('due', t('workbook.column.due'), 14, 'date', ([, { daysAfterEnd: days }]) =>
      days === null || days === 0 ? null : afterEnd(days),
    ),
    wordColumn('owner', t('fields.measure.owner'), 24, ([, { owner }]) => words(owner)),
    wordColumn('factors', t('fields.measure.otherFactors'), 30, ([, one]) =>
      words(one.otherFactors),
    ),
    wordColumn('serves', t('workbook.column.outcomes'), 12, ([, one]) =>
      codes([...(one.indicatorId === null ? [] : [one.indicatorId]), ...one.outcomeIds]),
    ),
  ];
  sheet.table(columns, rows);
  return sheet;
}

interface Line {
  name: string;
  value: CellValue;
  kind: 'rupiah' | 'decimal' | 'percent';
}

function returnLines(kit: BookKit, costs: Laid | null, benefits: Laid | null): Line[] {
  const { design, t } = kit;
  const { claimed, isolation, fullCost } = design.evaluation.returnOnInvestment;
  const nothing = { ref: '0', value: 0 };
  const cost = costs?.total('amount') ?? nothing;
  const benefit = benefits?.total('amount') ?? nothing;
  const isProven = claimed && isolation !== null && fullCost && cost.value > 0;
  const net = benefit.value - cost.value;
  const none = t('workbook.word.notClaimed');
  return [
    {
      name: t('workbook.word.netBenefit'),
      value: isProven ? { formula: `${benefit.ref}-${cost.ref}`, value: net } : none,
      kind: 'rupiah',
    },
    {
      name: t('workbook.word.ratio'),
      value: isProven
        ? { formula: `${benefit.ref}/${cost.ref}`, value: benefit.value / cost.value }
        : none,
      kind: 'decimal',
    },
    {
      name: t('workbook.word.roi'),
      value: isProven
        ? { formula: `(${benefit.ref}-${cost.ref})/${cost.ref}`, value: net / cost.value }
        : none,
      kind: 'percent',
    },
  ];
}

export function moneySheet(kit: BookKit): Sheet {
  const { design, t, words } = kit;
  const sheet = kit.sheet('money', t('workbook.note.return'));
  const { costs, benefits } = design.evaluation.returnOnInvestment;
  const total = { totalLabel: t('workbook.word.total') };
  const table = (list: typeof costs, heading: string): Laid | null =>
    list.order.length === 0
      ? null
      : sheet
          .of(values(list))
          .table(
            [
              numberColumn(t),
              wordColumn('item', t('workbook.column.item'), 70, ({ item }) => words(item)),
              valueColumn(
                'amount',
                t('workbook.column.amount'),
                22,
                'rupiah',
                (one) => one.amount,
                'sum',
              ),
            ],
            { heading, ...total },
          );
  const cost = table(costs, t('workbook.heading.costs'));
  const benefit = table(benefits, t('workbook.heading.benefits'));
  const line = (lines: readonly Line[], heading: string, totalLabel: string | null): void => {
    sheet.table<Line>(
      [
        numberColumn(t),
        wordColumn('item', t('workbook.column.item'), 70, ({ name }) => name),
        {
          ...valueColumn<Line>(
            'amount',
            t('workbook.column.value'),
            22,
            lines[0]?.kind ?? 'rupiah',
            (one) => one.value,
          ),
          ...(totalLabel === null ? {} : { total: 'sum' as const }),
        },
      ],
      lines,
      { heading, ...(totalLabel === null ? {} : { totalLabel }) },
    );
  };
  const known: Line[] = (
    [
      [t('workbook.word.activityCost'), kit.laid.get('journey'), 'cost'],
      [t('workbook.word.projectBudget'), kit.laid.get('milestones'), 'budget'],
    ] as const
  ).flatMap(([name, laid, key]): Line[] => {
    if (laid === undefined) return [];
    const { ref, value } = laid.total(key);
    return [{ name, value: { formula: ref, value }, kind: 'rupiah' }];
  });
  const hasKnown = known.some(
    ({ value }) =>
      typeof value === 'object' && value !== null && 'formula' in value && value.value !== 0,
  );
  if (hasKnown) line(known, t('workbook.heading.journeyCost'), t('workbook.word.totalCost'));
  if (cost !== null || benefit !== null) {
    const [net, ratio, roi] = returnLines(kit, cost, benefit);
    sheet.blank();
    sheet.row([{ value: t('workbook.heading.return'), kind: 'text', role: 'subtitle' }]);
    for (const one of [net, ratio, roi]) {
      if (one === undefined) continue;
      sheet.row([
        { value: null, kind: 'text', role: 'body' },
        { value: one.name, kind: 'text', role: 'body' },
        { value: one.value, kind: one.kind, role: 'body' },
      ]);
    }
  }
  return sheet;
}

interface Chain {
  cause: string | null;
  outcome: string | null;
  activity: string | null;
  measure: string | null;
}

/** One row per chain; a link that is missing ends it early and stays empty. */
function chainsOf({ design }: BookKit): Chain[] {
  const { analysis, learners, journey, evaluation } = design;
  const orNone = <T>(list: readonly T[]): readonly (T | null)[] =>
    list.length === 0 ? [null] : list;
  const outcomes = entries(learners.outcomes);
  const rest = (outcome: string | null, cause: string | null): Chain[] => {
    if (outcome === null) return [{ cause, outcome, activity: null, measure: null }];
    const activities = entries(journey.activities).flatMap(([id, one]) =>
      one.outcomeIds.includes(outcome) ? [id] : [],
    );
    const measures = entries(evaluation.measures).flatMap(([id, one]) =>
      one.outcomeIds.includes(outcome) ? [id] : [],
    );
    return orNone(activities).flatMap((activity) =>
      orNone(measures).map((measure): Chain => ({ cause, outcome, activity, measure })),
    );
  };
  const chains = entries(analysis.causes)
    .filter(([, { verdict }]) => verdict === 'learning' || verdict === 'mixed')
    .flatMap(([cause]) =>
      orNone(
        outcomes.flatMap(([id, { causeIds }]) => (causeIds.includes(cause) ? [id] : [])),
      ).flatMap((outcome) => rest(outcome, cause)),
    );
  const seen = new Set(chains.map(({ outcome }) => outcome));
  const free = outcomes.filter(([id]) => !seen.has(id)).flatMap(([id]) => rest(id, null));
  const used = new Set([...chains, ...free].map(({ activity }) => activity));
  const loose = journey.activities.order
    .filter((id) => !used.has(id))
    .map((activity): Chain => ({ cause: null, outcome: null, activity, measure: null }));
  return [...chains, ...free, ...loose];
}

export function alignmentSheet(kit: BookKit): Sheet {
  const { design, t, code, words } = kit;
  const sheet = kit.sheet('alignment', t('workbook.note.alignment'));
  const { analysis, learners, journey, evaluation } = design;
  const none = t('workbook.word.none');
  const named = (id: string | null, text: string): string =>
    id === null ? none : `${code(id)} ${text}`.trim();
  const missing = (id: string | null) =>
    id === null ? { fill: 'FCEFEE', colour: 'B3372F', bold: true } : {};
  const columns: Column<Chain>[] = [
    numberColumn(t),
    {
      ...wordColumn<Chain>('cause', t('fields.part.cause'), 44, ({ cause }) =>
        named(cause, words(analysis.causes.items[cause ?? '']?.statement)),
      ),
      tone: ({ cause }) => missing(cause),
    },
    {
      ...wordColumn<Chain>('outcome', t('fields.part.outcome'), 44, ({ outcome }) =>
        named(outcome, words(learners.outcomes.items[outcome ?? '']?.behaviour)),
      ),
      tone: ({ outcome }) => missing(outcome),
    },
    {
      ...wordColumn<Chain>('activity', t('fields.part.activity'), 44, ({ activity }) =>
        named(activity, words(journey.activities.items[activity ?? '']?.title)),
      ),
      tone: ({ activity }) => missing(activity),
    },
    {
      ...wordColumn<Chain>('measure', t('fields.part.measure'), 44, ({ measure }) =>
        named(measure, words(evaluation.measures.items[measure ?? '']?.indicator)),
      ),
      tone: ({ measure }) => missing(measure),
    },
    wordColumn('complete', t('workbook.column.complete'), 11, (chain) =>
      t(Object.values(chain).includes(null) ? 'workbook.word.no' : 'workbook.word.yes'),
    ),
  ];
  sheet.table(columns, chainsOf(kit));
  return sheet;
}
