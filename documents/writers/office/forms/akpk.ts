/**
 * *Matriks AKPK*: eighteen columns from the employee's pseudonym to the planned form of learning,
 * and the count of competent employees. Gap = actual level - level of the job standard (SKJ).
 */
import { type Cell, paragraph, run } from '../../../ooxml/markup.ts';
import { landscape } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import type { OfficeWriter } from '../writer.ts';
import {
  type AkpkCount,
  type AkpkRow,
  akpkRows,
  countCompetent,
  gapOf,
  signed,
} from './akpk-rows.ts';
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

const tiny = { style: 'TableTiny' } as const;
const centred = { ...tiny, align: 'center' } as const;
const cellText = { style: 'TableText' } as const;
const right = { ...cellText, align: 'right' } as const;
/** Rows of an empty form. */
const blankRows = 5;
/** A dotted line that fits the narrowest column. */
const dots = '……';

type Read = (row: AkpkRow) => readonly Words[];

/** What the needs of one design have in common is said once, down the whole table. */
function sharedCell(form: Form, rows: readonly AkpkRow[], index: number, read: Read): Cell {
  const row = rows[index];
  if (row === undefined) return { content: '' };
  if (rows.length === 1) return { content: form.filled(read(row), { ...tiny, blank: dots }) };
  if (index > 0) return { content: paragraph('', tiny), merge: 'continue' };
  return { content: form.filled(read(row), { ...tiny, blank: dots }), merge: 'start' };
}

function rowCells(
  form: Form,
  rows: readonly AkpkRow[],
  index: number,
  isShared: boolean,
): readonly Cell[] {
  const { kit } = form;
  const { t, formats } = kit;
  const row = rows[index];
  if (row === undefined) return [];
  const words = (read: Read): Cell => ({
    content: form.filled(read(row), { ...tiny, blank: dots }),
  });
  const shared = (read: Read): Cell =>
    isShared ? sharedCell(form, rows, index, read) : words(read);
  const number = (value: number | null): Cell => ({
    content: kit.text(value === null ? dots : formats.number(value), centred),
  });
  const gap = gapOf(row);
  return [
    { content: paragraph(kit.anchor(row.id, run(row.person || '–')), tiny) },
    shared(({ position }) => position),
    shared(({ unit }) => unit),
    words(({ kind }) => [t(`enums.competencyKind.${kind}`)]),
    words(({ competency }) => competency),
    number(row.standard),
    number(row.actual),
    words(({ source }) => source),
    {
      content: kit.text(gap === null ? dots : signed(formats.number, gap), centred, {
        bold: gap !== null && gap < 0,
      }),
    },
    shared(({ target }) => target),
    shared(({ achieved }) => achieved),
    shared((one) => one.performanceGap),
    words(({ cause }) => cause),
    words(({ priority }) => [t(`enums.priority.${priority}`)]),
    words((one) => one.form),
    number(row.jp),
    // A year is a name, not an amount: no thousands separator.
    { content: kit.text(row.year === null ? dots : String(row.year), centred) },
    words(({ note }) => note),
  ];
}

function addMatrix(form: Form, rows: readonly AkpkRow[], isShared: boolean): void {
  const { t } = form.kit;
  const blank = (): Cell => ({ content: form.filled([], { ...tiny, blank: dots }) });
  const columns = [
    [t('forms.akpk.person'), 5.6],
    [t('forms.akpk.position'), 6.6],
    [t('forms.akpk.unit'), 7.2],
    [t('forms.akpk.kind'), 6.2],
    [t('forms.akpk.competency'), 7.4],
    [t('forms.akpk.standard'), 3.7],
    [t('forms.akpk.actual'), 3.9],
    [t('forms.akpk.source'), 6.6],
    [t('forms.akpk.gap'), 3],
    [t('forms.akpk.target'), 6.6],
    [t('forms.akpk.achieved'), 6.6],
    [t('forms.akpk.performanceGap'), 5.6],
    [t('forms.akpk.cause'), 7.4],
    [t('forms.akpk.priority'), 4.8],
    [t('forms.akpk.form'), 7.6],
    ['JP', 2.6],
    [t('forms.akpk.year'), 4],
    [t('forms.akpk.note'), 7],
  ] as const;
  addFormTable(form, {
    caption: t('forms.akpk.rows'),
    columns: columns.map(([label, share]) => ({ label, share })),
    groups: [
      { label: t('forms.akpk.employee'), span: 3 },
      { label: t('forms.akpk.competencyGroup'), span: 6 },
      { label: t('forms.akpk.performance'), span: 4 },
      { label: t('forms.akpk.plan'), span: 5 },
    ],
    isCounted: true,
    isTight: true,
    head: 'TableHeadTiny',
    rows:
      rows.length === 0
        ? Array.from({ length: blankRows }, () => columns.map(blank))
        : rows.map((_, index) => rowCells(form, rows, index, isShared)),
  });
}

function countCells(
  form: Form,
  label: string,
  count: AkpkCount | null,
  bold: boolean,
  headcount: number | null = null,
): Cell[] {
  const { kit } = form;
  const { formats } = kit;
  const total = count === null ? headcount : count.total;
  const figure = (words: string | null): Cell => ({
    content:
      words === null
        ? paragraph(run(dots, { colour: ink.muted }), right)
        : kit.text(words, right, { bold }),
    ...(bold ? { fill: ink.soft } : {}),
  });
  return [
    { content: kit.text(label, cellText, { bold }), ...(bold ? { fill: ink.soft } : {}) },
    figure(total === null ? null : formats.number(total)),
    figure(count === null ? null : formats.number(count.competent)),
    figure(count === null ? null : formats.number(count.total - count.competent)),
    figure(
      count === null || count.total === 0 ? null : formats.percent(count.competent / count.total),
    ),
  ];
}

/** The aggregate view: who is competent, who is not yet. */
function addCounts(form: Form, hasPeople: boolean): void {
  const { kit } = form;
  const { t, design } = kit;
  const { perCompetency, all } = countCompetent(design);
  addFormTable(form, {
    caption: t('forms.akpk.counts'),
    isHeld: true,
    columns: [
      { label: t('forms.akpk.competency'), share: 44 },
      { label: t('forms.akpk.total'), share: 14 },
      { label: t('forms.akpk.competent'), share: 14 },
      { label: t('forms.akpk.notCompetent'), share: 14 },
      { label: t('forms.akpk.share'), share: 14 },
    ],
    rows: hasPeople
      ? [
          ...perCompetency.map((count) => countCells(form, count.competency || '–', count, false)),
          countCells(form, t('forms.akpk.everyone'), all, true),
        ]
      : [countCells(form, t('forms.akpk.everyone'), null, true, design.problem.headcount)],
  });
  if (hasPeople) kit.add(kit.text(t('forms.akpk.countNote'), { style: 'Note', keepNext: true }));
}

export const writeAkpk: OfficeWriter = (kit, _input, options) => {
  const { t, design } = kit;
  const form = createForm(kit, options);
  const { rows, from } = akpkRows(kit);
  const long = { blank: longBlank } as const;
  kit.turn(landscape);
  addFormHead(form, t('forms.akpk.title'));
  if (from === 'needs') kit.add(kit.text(t('forms.akpk.fromNeeds'), { style: 'Note' }));
  addItems(form, [
    { label: t('forms.unit.training'), content: form.filled([{ strong: design.title }], long) },
    {
      label: t('fields.design.year'),
      content: form.filled([design.year === null ? '' : String(design.year)], long),
    },
  ]);
  addMatrix(form, rows, from === 'needs');
  kit.add(kit.text(t('forms.akpk.gapNote'), { style: 'Note' }));
  addCounts(form, from === 'table');
  addFormEnd(form, [
    { role: 'approver', title: t('forms.sign.known') },
    { role: 'author', title: t('forms.sign.madeBy') },
  ]);
  addMarks(form);
};
