/**
 * *Rencana Pembelajaran*: how each course unit is taught. Items 1-5 as in the RBPMP, the activities
 * by stage (Pendahuluan, Penyajian, Penutup), then evaluation, references and signatures.
 */
import { lessonPhaseSchema } from '../../../../design/enums.ts';
import { type Cell, paragraph, run } from '../../../ooxml/markup.ts';
import { landscape } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import { keepTogether } from '../kit.ts';
import type { OfficeWriter } from '../writer.ts';
import {
  addFormEnd,
  addFormTable,
  addMarks,
  createForm,
  type Form,
  longBlank,
  shortBlank,
  type Words,
} from './form.ts';
import { addSheets, addUnitItems, anchored } from './unit-head.ts';
import { type StepLine, type UnitSheet, unitSheets } from './units.ts';

const small = { style: 'TableSmall' } as const;
const right = { ...small, align: 'right' } as const;

const blankStep: Omit<StepLine, 'phase'> = {
  id: '',
  facilitator: [],
  participant: [],
  method: [],
  media: [],
  minutes: null,
};

/** The steps by phase; a phase without a step has an empty row, since a session opens and closes. */
function byPhase(sheet: UnitSheet): StepLine[] {
  return lessonPhaseSchema.options.flatMap((phase) => {
    const steps = sheet.steps.filter((step) => step.phase === phase);
    return steps.length === 0 ? [{ ...blankStep, phase }] : steps;
  });
}

function addSteps(form: Form, sheet: UnitSheet): void {
  const { kit } = form;
  const { t, formats } = kit;
  const steps = byPhase(sheet);
  const cell = (list: readonly Words[]): Cell => ({ content: form.filled(list, small) });
  const minutes = (value: number | null): string =>
    kit.text(value === null ? shortBlank : formats.number(value), right);
  const phaseCell = ({ phase }: StepLine, index: number): Cell => {
    if (steps[index - 1]?.phase === phase)
      return { content: paragraph('', small), merge: 'continue' };
    const content = kit.text(t(`enums.lessonPhase.${phase}`), small, { bold: true });
    return steps[index + 1]?.phase === phase ? { content, merge: 'start' } : { content };
  };
  const rows = steps.map((step, index): Cell[] => [
    {
      content: paragraph(anchored(form, step.id, run(String(index + 1))), {
        ...small,
        align: 'center',
      }),
    },
    phaseCell(step, index),
    cell(step.facilitator),
    cell(step.participant),
    cell(step.method),
    cell(step.media),
    { content: minutes(step.minutes) },
  ]);
  const sum = steps.reduce((all, step) => all + (step.minutes ?? 0), 0);
  const isKnown = steps.some((step) => step.minutes !== null);
  const bold = { bold: true } as const;
  rows.push([
    { content: kit.text(t('forms.rbpmp.total'), right, bold), span: 6, fill: ink.soft },
    {
      content: kit.text(isKnown ? formats.number(sum) : shortBlank, right, bold),
      fill: ink.soft,
    },
  ]);
  addFormTable(form, {
    caption: t('forms.rp.table'),
    columns: [
      { label: t('documents.column.number'), share: 4 },
      { label: t('forms.column.phase'), share: 12 },
      { label: t('forms.column.facilitator'), share: 26 },
      { label: t('forms.column.participant'), share: 28 },
      { label: t('forms.column.method'), share: 13 },
      { label: t('forms.column.media'), share: 12 },
      { label: t('forms.column.minutes'), share: 9 },
    ],
    rows,
  });
}

/** Items 7 and 8; several proofs or sources become a list of lines. */
function addLines(form: Form, title: string, list: readonly Words[]): void {
  const { kit } = form;
  kit.heading(2, title, { unnumbered: true });
  const lead = (index: number): string => (list.length > 1 ? run(`${index + 1}. `) : '');
  const lines = list
    .map((item, index) => form.words([item], { style: 'Normal', lead: lead(index) }))
    .join('');
  // What signs stays with the last lines above it.
  kit.add(keepTogether(lines || form.filled([], { style: 'Normal', blank: longBlank })));
}

export const writeRp: OfficeWriter = (kit, _input, options) => {
  const { t } = kit;
  const form = createForm(kit, options);
  kit.turn(landscape);
  addSheets(form, unitSheets(kit), t('forms.rp.title'), (sheet) => {
    addUnitItems(form, sheet);
    kit.heading(2, t('forms.rp.activities'), { unnumbered: true });
    addSteps(form, sheet);
    addLines(form, t('forms.rp.assessment'), sheet.assessment);
    addLines(form, t('forms.rp.references'), sheet.references);
    addFormEnd(form, [
      { role: 'approver', title: t('forms.sign.approved') },
      { role: 'facilitator', title: t('forms.sign.madeBy') },
    ]);
  });
  addMarks(form);
};
