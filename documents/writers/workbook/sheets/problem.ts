/** Indicators, causes, non-learning actions. */
import { entries, values } from '../../../../design/collection.ts';
import type { Cause } from '../../../../design/model/analysis.ts';
import type { Indicator } from '../../../../design/model/problem.ts';
import { verdictColours } from '../../../pictures/palette.ts';
import type { CellValue } from '../cells.ts';
import { amountOf, type BookKit, numberColumn, unitOf, valueColumn, wordColumn } from '../kit.ts';
import { type Column, difference, type Sheet } from '../layout.ts';

const dayOf = (day: string | null): CellValue => (day === null ? null : { day });

export function indicatorSheet(kit: BookKit): Sheet {
  const { design, t, code, words } = kit;
  const sheet = kit.sheet('indicators');
  const columns: Column<[string, Indicator]>[] = [
    wordColumn('code', t('workbook.column.code'), 7, ([id]) => code(id), 'code'),
    wordColumn('name', t('fields.indicator.name'), 40, ([, { name }]) => words(name)),
    wordColumn('kind', t('fields.indicator.kind'), 14, ([, { kind }]) =>
      t(`enums.indicatorKind.${kind}`),
    ),
    wordColumn('direction', t('fields.indicator.direction'), 11, ([, { direction }]) =>
      t(`enums.direction.${direction}`),
    ),
    valueColumn('baseline', t('fields.indicator.baseline'), 11, 'decimal', ([, { baseline }]) =>
      amountOf(baseline),
    ),
    valueColumn('target', t('fields.indicator.target'), 11, 'decimal', ([, { target }]) =>
      amountOf(target),
    ),
    valueColumn('change', t('workbook.column.change'), 11, 'signed', (_, at) =>
      difference(at, 'target', 'baseline'),
    ),
    wordColumn('unit', t('workbook.column.unitOfMeasure'), 14, ([, { baseline, target }]) =>
      unitOf(baseline, target),
    ),
    valueColumn('from', t('fields.indicator.baselineDate'), 14, 'date', ([, one]) =>
      dayOf(one.baselineDate),
    ),
    wordColumn('period', t('workbook.column.month'), 18, ([, one]) => one.baselinePeriod),
    valueColumn('to', t('fields.indicator.targetDate'), 14, 'date', ([, one]) =>
      dayOf(one.targetDate),
    ),
    wordColumn(
      'within',
      t('fields.indicator.targetPeriod'),
      16,
      ([, one]) => one.targetPeriod?.asWritten ?? '',
    ),
    wordColumn('source', t('fields.indicator.source'), 28, ([, { source }]) => words(source)),
    wordColumn('skp', t('fields.indicator.skp'), 30, ([, { skp }]) => words(skp)),
  ];
  sheet.table(columns, entries(design.problem.indicators));
  return sheet;
}

export function causeSheet(kit: BookKit): Sheet {
  const { design, t, code, codes, words } = kit;
  const sheet = kit.sheet('causes');
  const columns: Column<[string, Cause]>[] = [
    wordColumn('code', t('workbook.column.code'), 7, ([id]) => code(id), 'code'),
    wordColumn('statement', t('fields.cause.statement'), 42, ([, one]) => words(one.statement)),
    wordColumn('category', t('fields.cause.category'), 16, ([, { category }]) =>
      t(`enums.fishboneCategory.${category}`),
    ),
    wordColumn('whys', t('fields.cause.whys'), 46, ([, { whys }]) =>
      values(whys)
        .map(({ text }, index) => `${index + 1}. ${words(text)}`)
        .join('\n'),
    ),
    wordColumn('cell', t('fields.cause.cell'), 20, ([, { cell }]) =>
      cell === null ? '' : t(`enums.gilbertCell.${cell}`),
    ),
    wordColumn('level', t('fields.cause.level'), 12, ([, { level }]) =>
      level === null ? '' : t(`enums.performanceLevel.${level}`),
    ),
    {
      ...wordColumn<[string, Cause]>('verdict', t('fields.cause.verdict'), 15, ([, one]) =>
        t(`enums.verdict.${one.verdict}`),
      ),
      tone: ([, { verdict }]) => ({
        fill: verdictColours[verdict].soft,
        colour: verdictColours[verdict].strong,
        bold: true,
      }),
    },
    wordColumn('reason', t('fields.cause.verdictReason'), 40, ([, one]) =>
      words(one.verdictReason),
    ),
    wordColumn('remedy', t('fields.cause.remedy'), 20, ([, { remedy }]) =>
      t(`enums.remedy.${remedy}`),
    ),
    wordColumn('evidence', t('workbook.column.evidence'), 12, ([, { evidenceIds }]) =>
      codes(evidenceIds),
    ),
  ];
  sheet.table(columns, entries(design.analysis.causes));
  return sheet;
}

export function actionSheet(kit: BookKit): Sheet {
  const { design, t, codes, words } = kit;
  const sheet = kit.sheet('actions');
  sheet
    .of(values(design.analysis.actions))
    .table([
      numberColumn(t),
      wordColumn('description', t('fields.action.description'), 60, ({ description }) =>
        words(description),
      ),
      wordColumn('owner', t('fields.action.owner'), 32, ({ owner }) => words(owner)),
      valueColumn('deadline', t('fields.action.deadline'), 15, 'date', ({ deadline }) =>
        dayOf(deadline),
      ),
      wordColumn('causes', t('workbook.column.causes'), 16, ({ causeIds }) => codes(causeIds)),
    ]);
  return sheet;
}
