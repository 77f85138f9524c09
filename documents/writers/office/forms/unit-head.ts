/** Items 1-5 at the head of RBPMP and RP, and what the sheets of one file have in common. */
import { paragraph, run } from '../../../ooxml/markup.ts';
import { ink } from '../../../pictures/palette.ts';
import { addFormHead, addItems, type Form, type Item, longBlank } from './form.ts';
import type { UnitSheet, UnitSheets } from './units.ts';

const long = { blank: longBlank } as const;

/** Runs with the bookmark of the part the sheet is about. */
export function anchored({ kit }: Form, id: string, runs: string): string {
  return id === '' ? runs : kit.anchor(id, runs);
}

/** Hasil belajar and its indicators, as item 5 prints them. */
export function goals(form: Form, sheet: UnitSheet): string {
  const { kit } = form;
  const { t } = kit;
  const label = (words: string): string => kit.text(words, { style: 'TableLabel', keepNext: true });
  const indicators = sheet.indicators.map(([id, text], index) =>
    form.filled([text], { lead: anchored(form, id, run(`${index + 1}.`)) + run(' ') }),
  );
  return (
    label(t('forms.unit.result')) +
    form.filled([sheet.result], long) +
    label(t('forms.unit.indicators')) +
    kit.text(t('forms.unit.lead'), { style: 'TableText', keepNext: true }) +
    (indicators.join('') || form.filled([], long))
  );
}

/** Adds one sheet after the other, each on a page of its own. */
export function addSheets(
  form: Form,
  { sheets, from }: UnitSheets,
  title: string,
  addSheet: (sheet: UnitSheet, index: number) => void,
): void {
  const { kit } = form;
  sheets.forEach((sheet, index) => {
    const mark = sheet.code || kit.code(sheet.id) || String(index + 1);
    addFormHead(form, sheets.length === 1 ? title : `${title} · ${mark}`, index === 0);
    if (index === 0 && from === 'stages')
      kit.add(kit.text(kit.t('forms.unit.fromStages'), { style: 'Note' }));
    addSheet(sheet, index);
  });
}

export function addUnitItems(form: Form, sheet: UnitSheet): void {
  const { kit } = form;
  const { t, design } = kit;
  const name = form.words([sheet.name], { run: { bold: true } });
  const code =
    sheet.code === '' || sheet.id === ''
      ? ''
      : paragraph(anchored(form, sheet.id, run(sheet.code, { colour: ink.muted })), {
          style: 'TableText',
        });
  const items: Item[] = [
    { label: t('forms.unit.training'), content: form.filled([design.title], long) },
    { label: t('forms.unit.unit'), content: name === '' ? form.filled([], long) : name + code },
    { label: t('forms.unit.time'), content: form.filled([sheet.time], long) },
    { label: t('forms.unit.description'), content: form.filled([sheet.description], long) },
    { label: t('forms.unit.goals'), content: goals(form, sheet) },
  ];
  addItems(
    form,
    items.map((item, index) => ({ ...item, number: String(index + 1) })),
  );
}
