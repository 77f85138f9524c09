/** Part I, first half: the problem with its figures, evidence and limits. */
import { entries } from '../../../../design/collection.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import type { Kit } from '../kit.ts';

const cell = { style: 'TableText' } as const;

export function addProblem(kit: Kit): void {
  const { design, t, formats } = kit;
  const { problem } = design;
  kit.heading(2, t('documents.heading.problem'));
  kit.labelled([
    [t('fields.problem.statement'), problem.statement],
    [t('fields.problem.importance'), problem.importance],
    [t('fields.problem.impact'), problem.impact],
  ]);
  addIndicators(kit);
  kit.grid(t('fields.problem.evidence'), entries(problem.evidence), [
    { label: t('documents.column.code'), share: 8, cell: (_, id) => codeCell(kit, id) },
    {
      label: t('fields.evidence.statement'),
      share: 62,
      cell: ({ statement }) => kit.slot(statement, cell),
      always: true,
    },
    { label: t('fields.evidence.source'), share: 30, cell: ({ source }) => kit.slot(source, cell) },
  ]);
  kit.grid(t('fields.problem.constraints'), entries(problem.constraints), [
    {
      label: t('fields.constraint.kind'),
      share: 28,
      cell: ({ kind }, id) =>
        paragraph(kit.anchor(id, run(t(`enums.constraintKind.${kind}`), { bold: true })), cell),
      always: true,
    },
    {
      label: t('fields.constraint.statement'),
      share: 72,
      cell: ({ statement }) => kit.slot(statement, cell),
      always: true,
    },
  ]);
  kit.grid(t('fields.problem.timeWindows'), entries(problem.timeWindows), [
    {
      label: t('fields.timeWindow.statement'),
      share: 56,
      cell: ({ statement }, id) => kit.slot(statement, cell) || paragraph(kit.anchor(id, ''), cell),
      always: true,
    },
    {
      label: t('fields.timeWindow.minutesPerDay'),
      share: 22,
      cell: ({ minutesPerDay }) =>
        minutesPerDay === null ? '' : kit.text(formats.number(minutesPerDay), cell),
    },
    {
      label: t('fields.timeWindow.occasions'),
      share: 22,
      cell: ({ occasions }) =>
        occasions === null ? '' : kit.text(formats.number(occasions), cell),
    },
  ]);
  const { budget } = problem;
  kit.pairs(
    [
      [t('fields.problem.beneficiaries'), kit.slot(problem.beneficiaries, cell)],
      [
        t('fields.problem.headcount'),
        problem.headcount === null ? '' : kit.text(formats.number(problem.headcount), cell),
      ],
      [
        t('fields.problem.budget'),
        kit.text(
          budget.amount === null
            ? t(`enums.budgetStatus.${budget.status}`)
            : formats.rupiah(budget.amount),
          cell,
        ) + kit.slot(budget.note, cell),
      ],
      [
        t('fields.problem.connectivity'),
        kit.text(t(`enums.connectivity.${problem.connectivity}`), cell),
      ],
      [t('fields.problem.resources'), kit.slot(problem.resources, cell)],
    ],
    { caption: t('documents.table.conditions') },
  );
}

/** The code of a part with its bookmark: the place where links to it lead. */
export function codeCell(kit: Kit, id: string): string {
  return paragraph(kit.anchor(id, run(kit.code(id), { bold: true })), cell);
}

export function addIndicators(kit: Kit): void {
  const { design, t, formats } = kit;
  kit.grid(t('fields.problem.indicators'), entries(design.problem.indicators), [
    { label: t('documents.column.code'), share: 8, cell: (_, id) => codeCell(kit, id) },
    {
      label: t('fields.indicator.name'),
      share: 27,
      cell: (item) =>
        kit.slot(item.name, { ...cell, run: { bold: true } }) +
        kit.text(
          `${t(`enums.indicatorKind.${item.kind}`)} · ${t(`enums.direction.${item.direction}`)}`,
          { style: 'TableSmall' },
        ),
      always: true,
    },
    {
      label: t('fields.indicator.baseline'),
      share: 17,
      cell: ({ baseline, baselineDate, baselinePeriod }) =>
        (baseline === null ? '' : kit.text(formats.quantity(baseline), cell)) +
        kit.text(baselineDate === null ? baselinePeriod : formats.date(baselineDate), {
          style: 'TableSmall',
        }),
    },
    {
      label: t('fields.indicator.target'),
      share: 17,
      cell: ({ target, targetDate, targetPeriod }) =>
        (target === null ? '' : kit.text(formats.quantity(target), cell, { bold: true })) +
        kit.text(targetDate === null ? (targetPeriod?.asWritten ?? '') : formats.date(targetDate), {
          style: 'TableSmall',
        }),
    },
    {
      label: t('fields.indicator.source'),
      share: 16,
      cell: ({ source }) => kit.slot(source, cell),
    },
    { label: t('fields.indicator.skp'), share: 16, cell: ({ skp }) => kit.slot(skp, cell) },
  ]);
}
