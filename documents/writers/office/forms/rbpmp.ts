/**
 * *Rancang Bangun Pembelajaran Mata Pelatihan*: one sheet per course unit, in the form with eight
 * columns and accumulated time, and in the form of health training with its JPL split in T, P and PL.
 */
import { type Cell, paragraph, run } from '../../../ooxml/markup.ts';
import { landscape } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import type { OfficeWriter } from '../writer.ts';
import {
  addFormEnd,
  addFormTable,
  addItems,
  addMarks,
  createForm,
  type Form,
  longBlank,
  shortBlank,
  type Words,
} from './form.ts';
import { addSheets, addUnitItems, anchored, goals } from './unit-head.ts';
import { type PlanLine, type UnitSheet, unitSheets } from './units.ts';

const small = { style: 'TableSmall' } as const;
const right = { ...small, align: 'right' } as const;

/** The indicator's number in the sheet with its words; the same as in the row above runs on. */
function indicatorCells(form: Form, sheet: UnitSheet): Cell[] {
  const key = (row: PlanLine | undefined): string =>
    row === undefined || row.indicators.length === 0
      ? ''
      : row.indicators
          .map((slot) => sheet.indicators.findIndex(([, text]) => text === slot))
          .join();
  return sheet.plan.map((row, index) => {
    const mine = key(row);
    if (mine !== '' && key(sheet.plan[index - 1]) === mine)
      return { content: paragraph('', small), merge: 'continue' };
    const content =
      row.indicators
        .map((slot) => {
          const number = sheet.indicators.findIndex(([, text]) => text === slot) + 1;
          return form.words([slot], { ...small, lead: run(`${number}. `) });
        })
        .join('') || form.filled([], small);
    return mine !== '' && key(sheet.plan[index + 1]) === mine
      ? { content, merge: 'start' }
      : { content };
  });
}

/** References of each row, or those of the unit in one cell down the whole table. */
function referenceCells(form: Form, sheet: UnitSheet): { cells: Cell[]; isWhole: boolean } {
  const own = sheet.plan.map((row) => form.words(row.references, small));
  if (own.some((content) => content !== ''))
    return {
      isWhole: false,
      cells: own.map((content) => ({ content: content || form.filled([], small) })),
    };
  const whole = form.filled(sheet.references, small);
  return {
    isWhole: true,
    cells: sheet.plan.map((_, index) =>
      sheet.plan.length === 1
        ? { content: whole }
        : index === 0
          ? { content: whole, merge: 'start' }
          : { content: paragraph('', small), merge: 'continue' },
    ),
  };
}

function totalOf(sheet: UnitSheet): number {
  return sheet.plan.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

function addPlan(form: Form, sheet: UnitSheet): void {
  const { kit } = form;
  const { t, formats } = kit;
  const cell = (list: readonly Words[]): Cell => ({ content: form.filled(list, small) });
  const indicators = indicatorCells(form, sheet);
  const references = referenceCells(form, sheet);
  const minutes = (value: number | null): string =>
    kit.text(value === null ? shortBlank : formats.number(value), right);
  const rows = sheet.plan.map((row, index): Cell[] => [
    {
      content: paragraph(anchored(form, row.id, run(String(index + 1))), {
        ...small,
        align: 'center',
      }),
    },
    indicators[index] ?? cell([]),
    cell(row.topic),
    cell(row.subtopic),
    cell(row.method),
    cell(row.media),
    { content: minutes(row.minutes) },
    references.cells[index] ?? cell([]),
  ]);
  const hasMinutes = sheet.plan.some((row) => row.minutes !== null);
  const bold = { bold: true } as const;
  rows.push([
    { content: kit.text(t('forms.rbpmp.total'), right, bold), span: 6, fill: ink.soft },
    {
      content: kit.text(hasMinutes ? formats.number(totalOf(sheet)) : shortBlank, right, bold),
      fill: ink.soft,
    },
    { content: paragraph('', small), fill: ink.soft },
  ]);
  addFormTable(form, {
    caption: t('forms.rbpmp.table'),
    isHeld: true,
    columns: [
      { label: t('documents.column.number'), share: 4 },
      { label: t('forms.column.indicator'), share: 18 },
      { label: t('forms.column.topic'), share: 15 },
      { label: t('forms.column.subtopic'), share: 19 },
      { label: t('forms.column.method'), share: 12 },
      { label: t('forms.column.media'), share: 12 },
      { label: t('forms.column.minutes'), share: 8 },
      { label: t('forms.column.references'), share: 12 },
    ],
    rows,
  });
  const rest = references.isWhole ? '' : form.words(sheet.references);
  if (rest !== '') addItems(form, [{ label: t('forms.column.references'), content: rest }]);
}

const signers = [
  { role: 'approver', title: 'forms.sign.approved' },
  { role: 'facilitator', title: 'forms.sign.madeBy' },
] as const;

export const writeRbpmp: OfficeWriter = (kit, _input, options) => {
  const { t } = kit;
  const form = createForm(kit, options);
  kit.turn(landscape);
  addSheets(form, unitSheets(kit), t('forms.rbpmp.title'), (sheet) => {
    addUnitItems(form, sheet);
    addPlan(form, sheet);
    addFormEnd(
      form,
      signers.map(({ role, title }) => ({ role, title: t(title) })),
    );
  });
  addMarks(form);
};

function addHealthItems(form: Form, sheet: UnitSheet, index: number): void {
  const { t } = form.kit;
  const long = { blank: longBlank } as const;
  const split = sheet.split === '' ? t('forms.unit.splitBlank') : sheet.split;
  addItems(form, [
    {
      label: t('forms.health.number'),
      content: paragraph(
        anchored(
          form,
          sheet.id,
          run(
            sheet.code === '' ? t('forms.health.numberBlank', { number: index + 1 }) : sheet.code,
          ),
        ),
        { style: 'TableText' },
      ),
    },
    { label: t('forms.unit.training'), content: form.filled([form.kit.design.title], long) },
    {
      label: t('forms.unit.unit'),
      content: form.filled([sheet.name], { ...long, run: { bold: true } }),
    },
    { label: t('forms.unit.description'), content: form.filled([sheet.description], long) },
    { label: t('forms.unit.goals'), content: goals(form, sheet) },
    {
      label: t('forms.health.time'),
      content: form.filled(sheet.time === '' || sheet.split !== '' ? [split] : [split, sheet.time]),
    },
  ]);
}

function addHealthPlan(form: Form, sheet: UnitSheet): void {
  const { t } = form.kit;
  const indicators = indicatorCells(form, sheet);
  const references = referenceCells(form, sheet);
  const cell = (list: readonly Words[]): Cell => ({ content: form.filled(list, small) });
  addFormTable(form, {
    caption: t('forms.rbpmp.table'),
    isHeld: true,
    columns: [
      { label: t('forms.column.indicator'), share: 22 },
      { label: t('forms.health.topics'), share: 32 },
      { label: t('forms.column.method'), share: 15 },
      { label: t('forms.health.media'), share: 16 },
      { label: t('forms.health.references'), share: 15 },
    ],
    rows: sheet.plan.map((row, index) => {
      const topic =
        form.words(row.topic, { ...small, run: { bold: true } }) + form.words(row.subtopic, small);
      return [
        indicators[index] ?? cell([]),
        { content: topic || form.filled([], small) },
        cell(row.method),
        cell(row.media),
        references.cells[index] ?? cell([]),
      ];
    }),
  });
  const rest = references.isWhole ? '' : form.words(sheet.references);
  if (rest !== '') addItems(form, [{ label: t('forms.health.references'), content: rest }]);
}

export const writeRbpmpHealth: OfficeWriter = (kit, _input, options) => {
  const { t } = kit;
  const form = createForm(kit, options);
  kit.turn(landscape);
  addSheets(form, unitSheets(kit), t('forms.rbpmp.title'), (sheet, index) => {
    addHealthItems(form, sheet, index);
    addHealthPlan(form, sheet);
    addFormEnd(
      form,
      signers.map(({ role, title }) => ({ role, title: t(title) })),
    );
  });
  addMarks(form);
};
