/**
 * *Matriks evaluasi*: Kirkpatrick's four levels, each with a row of its own even when nothing is
 * measured there, and Phillips' fifth only with a method of isolation and the full cost.
 */
import { entries, values } from '../../../../design/collection.ts';
import { dateOfWeek, lastWeek } from '../../../../design/ledger.ts';
import type { EvaluationPlan, Measure } from '../../../../design/model/evaluation.ts';
import type { Quantity } from '../../../../design/quantity.ts';
import { isBlank, type TextSlot } from '../../../../design/slot.ts';
import { type Cell, paragraph } from '../../../ooxml/markup.ts';
import { landscape } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import { measureText, measureTime } from '../journey/evaluation.ts';
import type { OfficeWriter } from '../writer.ts';
import {
  addFormEnd,
  addFormHead,
  addFormTable,
  addItems,
  addMarks,
  createForm,
  type Form,
  longBlank,
  type Words,
} from './form.ts';

const small = { style: 'TableSmall' } as const;
const cellText = { style: 'TableText' } as const;

/** Level 5 says that money came back: Phillips asks for what else may have caused it, and for every cost. */
function hasLevel5({ returnOnInvestment: roi }: EvaluationPlan): boolean {
  return roi.isolation !== null && roi.fullCost;
}

function levelCell({ kit }: Form, level: number): string {
  return (
    kit.text(`L${level}`, small, { bold: true, colour: ink.accent }) +
    kit.text(kit.t.dynamic(`forms.evaluation.level.${level}`), small, { colour: ink.muted })
  );
}

function measureCells(form: Form, id: string, measure: Measure): Cell[] {
  const { kit } = form;
  const { t, design } = kit;
  const cell = (list: readonly Words[], lead = ''): Cell => ({
    content: form.filled(list, { ...small, lead }),
  });
  const figure = (quantity: Quantity | null, note: TextSlot): Cell => ({
    content: measureText(kit, quantity, note, small) || form.filled([note], small),
  });
  const { isolation } = design.evaluation.returnOnInvestment;
  const method =
    measure.level >= 4 && isolation !== null ? t(`enums.isolationMethod.${isolation}`) : '';
  return [
    cell([measure.change], kit.anchor(id, '')),
    cell([measure.indicator]),
    figure(measure.baseline, measure.baselineNote),
    figure(measure.target, measure.targetNote),
    cell([measure.instrument]),
    cell([measure.respondent, measure.secondRespondent]),
    cell([measure.source]),
    cell([measureTime(kit, measure.daysAfterEnd)]),
    cell([measure.owner]),
    cell(method === '' ? [measure.otherFactors] : [{ strong: method }, measure.otherFactors]),
  ];
}

/** Cost and benefit in rupiah, and what they come to; null without a cost. */
function returnOf({ returnOnInvestment: roi }: EvaluationPlan): {
  cost: number;
  benefit: number;
  share: number;
} | null {
  const sum = (list: typeof roi.costs): number =>
    values(list).reduce((all, { amount }) => all + (amount ?? 0), 0);
  const cost = sum(roi.costs);
  const benefit = sum(roi.benefits);
  return cost > 0 ? { cost, benefit, share: (benefit - cost) / cost } : null;
}

/** The row of level 5 when no measure of that level was written. */
function returnCells(form: Form): Cell[] {
  const { kit } = form;
  const { t, formats, design } = kit;
  const { returnOnInvestment: roi } = design.evaluation;
  const result = returnOf(design.evaluation);
  const cell = (...list: Words[]): Cell => ({ content: form.filled(list, small) });
  return [
    cell(t('forms.evaluation.return')),
    cell(t('forms.evaluation.returnFormula')),
    cell(),
    cell({ strong: result === null || !roi.claimed ? '' : formats.percent(result.share) }),
    cell(t('forms.evaluation.returnInstrument')),
    cell(),
    cell(),
    cell(),
    cell(),
    cell(
      { strong: roi.isolation === null ? '' : t(`enums.isolationMethod.${roi.isolation}`) },
      roi.isolationNote,
    ),
  ];
}

/** A level that nothing measures: the written reason over the whole row, or room to write. */
function reasonCells(form: Form, reason: TextSlot): Cell[] {
  if (isBlank(reason))
    return Array.from({ length: 10 }, () => ({ content: form.filled([], small) }));
  return [{ span: 10, content: form.words([reason], small) }];
}

function matrixRows(form: Form): Cell[][] {
  const { evaluation } = form.kit.design;
  const { l1, l2, l3, l4 } = evaluation.levelReasons;
  const reasons = [l1, l2, l3, l4];
  const shown = hasLevel5(evaluation) ? [1, 2, 3, 4, 5] : [1, 2, 3, 4];
  return shown.flatMap((level) => {
    const measures = entries(evaluation.measures).filter(([, one]) => one.level === level);
    const reason = reasons[level - 1];
    const rows =
      measures.length > 0
        ? measures.map(([id, one]) => measureCells(form, id, one))
        : [reason === undefined ? returnCells(form) : reasonCells(form, reason)];
    return rows.map((cells, index): Cell[] => {
      const head: Cell =
        index > 0
          ? { content: paragraph('', small), merge: 'continue' }
          : rows.length > 1
            ? { content: levelCell(form, level), merge: 'start' }
            : { content: levelCell(form, level) };
      return [{ ...head, fill: ink.soft }, ...cells];
    });
  });
}

function addMatrix(form: Form): void {
  const { t } = form.kit;
  addFormTable(form, {
    caption: t('documents.table.evaluation'),
    isHeld: true,
    isTight: true,
    columns: [
      { label: t('fields.measure.level'), share: 9.5 },
      { label: t('fields.measure.change'), share: 11.5 },
      { label: t('fields.measure.indicator'), share: 11.5 },
      { label: t('forms.evaluation.baseline'), share: 9 },
      { label: t('fields.measure.target'), share: 9 },
      { label: t('forms.evaluation.instrument'), share: 10.5 },
      { label: t('fields.measure.respondent'), share: 9.5 },
      { label: t('fields.measure.source'), share: 9.5 },
      { label: t('forms.evaluation.time'), share: 8.5 },
      { label: t('fields.measure.owner'), share: 9.5 },
      { label: t('forms.evaluation.factors'), share: 10.5 },
    ],
    rows: matrixRows(form),
  });
}

/** What level 5 is computed from. */
function addMoney(form: Form): void {
  const { kit } = form;
  const { t, formats, design } = kit;
  const { returnOnInvestment: roi } = design.evaluation;
  const result = returnOf(design.evaluation);
  if (result === null) return;
  const right = { ...cellText, align: 'right' } as const;
  const lines = (kind: 'cost' | 'benefit', list: typeof roi.costs): Cell[][] =>
    entries(list).map(([id, { item, amount }]) => [
      { content: kit.text(t(`fields.part.${kind}`), cellText) },
      { content: form.filled([item], { lead: kit.anchor(id, '') }) },
      { content: amount === null ? form.filled([]) : kit.text(formats.rupiah(amount), right) },
    ]);
  const total = (label: string, amount: string): Cell[] => [
    { content: kit.text(label, right, { bold: true }), span: 2, fill: ink.soft },
    { content: kit.text(amount, right, { bold: true }), fill: ink.soft },
  ];
  addFormTable(form, {
    caption: t('documents.table.return'),
    isHeld: true,
    columns: [
      { label: t('documents.column.kind'), share: 14 },
      { label: t('fields.cost.item'), share: 62 },
      { label: t('fields.cost.amount'), share: 24 },
    ],
    rows: [
      ...lines('cost', roi.costs),
      total(t('forms.evaluation.costs'), formats.rupiah(result.cost)),
      ...lines('benefit', roi.benefits),
      total(t('forms.evaluation.benefits'), formats.rupiah(result.benefit)),
    ],
  });
}

function addSubject(form: Form): void {
  const { kit } = form;
  const { t, formats, design } = kit;
  const { journey, problem, evaluation } = design;
  const weeks = lastWeek(journey);
  const end =
    evaluation.learningEnd ??
    (journey.startDate === null || weeks === 0 ? null : dateOfWeek(journey.startDate, weeks, 7));
  const long = { blank: longBlank } as const;
  addItems(form, [
    { label: t('forms.unit.training'), content: form.filled([{ strong: design.title }], long) },
    { label: t('forms.evaluation.goal'), content: form.filled([journey.goal], long) },
    { label: t('forms.kak.participants'), content: form.filled([problem.audience], long) },
    {
      label: t('forms.evaluation.end'),
      content: form.filled([end === null ? '' : formats.date(end)], long),
    },
  ]);
}

export const writeEvaluation: OfficeWriter = (kit, _input, options) => {
  const { t, design } = kit;
  const { evaluation } = design;
  const form = createForm(kit, options);
  kit.turn(landscape);
  addFormHead(form, t('documents.kind.evaluation'));
  addSubject(form);
  addMatrix(form);
  const isLeftOut = values(evaluation.measures).some(({ level }) => level === 5);
  if (hasLevel5(evaluation)) addMoney(form);
  else if (isLeftOut || evaluation.returnOnInvestment.claimed)
    kit.add(kit.text(t('forms.evaluation.noLevel5'), { style: 'Note', keepNext: true }));
  addFormEnd(form, [
    { role: 'approver', title: t('forms.sign.known') },
    { role: 'author', title: t('forms.sign.madeBy') },
  ]);
  addMarks(form);
};
