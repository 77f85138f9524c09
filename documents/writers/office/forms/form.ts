/**
 * What the official forms share: the head of a form, its numbered items, tables with all lines, and
 * a dotted line wherever the design holds nothing, so that an officer sees what is still to be written.
 */
import { isBlank, type TextSlot } from '../../../../design/slot.ts';
import { type Cell, paragraph, type RunStyle, run, table } from '../../../ooxml/markup.ts';
import { splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import { parseSlotText } from '../../../slot-markdown.ts';
import { type Kit, keepTogether } from '../kit.ts';
import { addLetterhead } from '../letterhead.ts';
import type { SettledOptions } from '../options.ts';
import { addLegend } from '../sheets/head.ts';
import { type SignatureRow, signatureBlock } from '../signatures.ts';

/** A text of the design, or words that follow from its data; `strong` prints it bold. */
export type Words = TextSlot | string | { strong: TextSlot | string };

/** A form says things in full, also the second time. */
const longestAgain = 1000;

export interface Look {
  style?: 'TableText' | 'TableSmall' | 'TableTiny' | 'Normal';
  run?: RunStyle;
  /** Runs before the first text. */
  lead?: string;
}

export const shortBlank = '……………';
export const longBlank = '……………………………………………………………………';

/** Shows texts in a form: whole and in its bookmark the first time, referred to after that. */
export interface Form {
  readonly kit: Kit;
  readonly options: SettledOptions;
  /** Paragraphs of all that is there; '' when nothing is. */
  words: (list: readonly Words[], look?: Look) => string;
  /** The same, with a dotted line when nothing is there. */
  filled: (list: readonly Words[], look?: Look & { blank?: string }) => string;
  /** Within a line. */
  inline: (slot: TextSlot, look?: RunStyle) => string;
}

export function createForm(kit: Kit, options: SettledOptions): Form {
  const seen = new Set<TextSlot>();
  const isEmpty = (slot: TextSlot): boolean =>
    isBlank(slot) || parseSlotText(slot.text).length === 0;
  const one = (item: Words, look: Look): string => {
    if (typeof item === 'object' && 'strong' in item)
      return one(item.strong, { ...look, run: { ...look.run, bold: true } });
    const style = look.style ?? 'TableText';
    const lead = look.lead ?? '';
    if (typeof item === 'string')
      return item === '' ? '' : paragraph(lead + run(item, look.run), { style });
    if (isEmpty(item)) return '';
    if (seen.has(item)) return paragraph(lead + kit.again(item, look.run, longestAgain), { style });
    seen.add(item);
    return kit.slot(item, { style, ...(look.run === undefined ? {} : { run: look.run }), lead });
  };
  const words: Form['words'] = (list, look = {}) => list.map((item) => one(item, look)).join('');
  /** The first text that would stand there: what a reviewer writes on the dots belongs to it. */
  const expected = (list: readonly Words[]): TextSlot | undefined =>
    list
      .map((item) => (typeof item === 'object' && 'strong' in item ? item.strong : item))
      .find((item) => typeof item === 'object');
  return {
    kit,
    options,
    words,
    filled: (list, { blank = shortBlank, ...look } = {}) => {
      const content = words(list, look);
      if (content !== '') return content;
      const style = look.style ?? 'TableText';
      const lead = look.lead ?? '';
      const slot = expected(list);
      return slot === undefined
        ? paragraph(lead + run(blank, { colour: ink.muted }), { style })
        : kit.slot(slot, { style, lead, blank });
    },
    inline: (slot, look) => {
      if (isEmpty(slot)) return '';
      if (seen.has(slot)) return kit.again(slot, look, longestAgain);
      seen.add(slot);
      return kit.inline(slot, look);
    },
  };
}

/** Letterhead, name and number of a form; further sheets of the same file begin a page of their own. */
export function addFormHead({ kit, options }: Form, name: string, isFirst = true): void {
  const { number } = options.signing;
  if (isFirst) addLetterhead(kit, options);
  kit.heading(1, name, { unnumbered: true, ...(isFirst ? { staysOnPage: true } : {}) });
  if (isFirst && number !== '')
    kit.add(kit.text(kit.t('forms.number', { number }), { style: 'Note' }));
}

export interface Item {
  /** Printed before the label: "1", "2". */
  number?: string;
  label: string;
  /** Paragraphs; see Form.filled. */
  content: string;
}

/** The numbered items at the head of a form. `label` is the share of the label's column. */
export function addItems(
  { kit }: Form,
  items: readonly Item[],
  {
    label: share = 0.24,
    isHeld = false,
  }: {
    label?: number;
    /** Kept with what follows: signatures do not stand alone. */
    isHeld?: boolean;
  } = {},
): void {
  kit.add(
    table({
      widths: splitWidth(textWidthOf(kit.page()), [share, 1 - share]),
      rows: items.map(({ number, label, content }) =>
        [
          kit.text(number === undefined ? label : `${number}. ${label}`, { style: 'TableLabel' }),
          content,
        ].map((one) => ({ content: isHeld ? keepTogether(one) : one })),
      ),
    }),
    paragraph('', { style: 'Gap' }),
  );
}

export interface FormColumn {
  label: string;
  share: number;
  align?: 'center' | 'right';
}

/** A table with all lines and a pale head that repeats on each page; `groups` stand over the labels. */
export function addFormTable(
  { kit }: Form,
  options: {
    caption: string;
    columns: readonly FormColumn[];
    rows: readonly (readonly Cell[])[];
    groups?: readonly { label: string; span: number }[];
    /** "(1)", "(2)" under the labels. */
    isCounted?: boolean;
    head?: 'TableHead' | 'TableHeadTiny';
    isTight?: boolean;
    /** The last rows go with the signatures under the table. */
    isHeld?: boolean;
  },
): void {
  const {
    caption,
    columns,
    rows,
    groups = [],
    isCounted = false,
    head = 'TableHead',
    isTight = false,
    isHeld = false,
  } = options;
  const headCell = (label: string, span = 1): Cell => ({
    content: paragraph(run(label), { style: head, align: 'center' }),
    fill: ink.accentSoft,
    align: 'center',
    ...(span === 1 ? {} : { span }),
  });
  kit.captioned(
    caption,
    table({
      widths: splitWidth(
        textWidthOf(kit.page()),
        columns.map(({ share }) => share),
      ),
      header: [
        ...(groups.length === 0 ? [] : [groups.map(({ label, span }) => headCell(label, span))]),
        columns.map(({ label }) => headCell(label)),
        ...(isCounted ? [columns.map((_, index) => headCell(`(${index + 1})`))] : []),
      ],
      rows: rows.map((row, index) =>
        !isHeld || index < rows.length - 2
          ? row
          : row.map((one) => ({ ...one, content: keepTogether(one.content) })),
      ),
      lines: 'grid',
      isTight,
      description: caption,
    }),
  );
}

/** Who signs, then what the marks beside the texts mean. */
export function addFormEnd({ kit, options }: Form, signers: readonly SignatureRow[]): void {
  kit.add(signatureBlock(kit, options, signers));
}

/** What hairlines and highlighted places mean, at the very end. */
export function addMarks({ kit }: Form): void {
  addLegend(kit);
}
