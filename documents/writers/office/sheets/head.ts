/** Head and foot of the short documents: letterhead, name, number, the design they belong to; what hairlines mean. */
import { hasPlaceholder, type TextSlot } from '../../../../design/slot.ts';
import { paragraph, type RunStyle, run } from '../../../ooxml/markup.ts';
import { ink, unconfirmed } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';
import { addLetterhead } from '../letterhead.ts';
import type { SettledOptions } from '../options.ts';

export const cell = { style: 'TableText' } as const;
export const small = { style: 'TableSmall' } as const;

/** Where a person writes by hand. */
export const blankLine = '…………………………';

/** Letterhead, the document's name, its number where the agency gave one, the title of the design. */
export function addSheetHead(kit: Kit, options: SettledOptions, name: string): void {
  const { design, t } = kit;
  const { number } = options.signing;
  addLetterhead(kit, options);
  kit.heading(1, name, { unnumbered: true, staysOnPage: true });
  kit.add(
    number === '' ? '' : kit.text(t('sheets.number', { number }), { style: 'Note', after: 60 }),
    paragraph(kit.inline(design.title, { bold: true, size: 22 }) || run(t('documents.untitled')), {
      after: 120,
    }),
  );
}

/** What the marks beside the texts of this document mean; nothing where it has none. */
export function addLegend(kit: Kit): void {
  const { t } = kit;
  const missing = new Set(kit.unplaced().map(({ slot }) => slot));
  const shown = kit.slots().filter((slot) => slot.text.trim() !== '' && !missing.has(slot));
  const open = shown.filter(({ confirmed }) => confirmed === null);
  const sample = (colour: string, words: string): string =>
    kit.text(words, { style: 'Note', hairline: colour, before: 0, after: 20, indent: 120 });
  const lines = [
    shown.some(({ text }) => hasPlaceholder(text))
      ? paragraph(
          run(` ${t('documents.legend.placeholderMark')} `, { shade: ink.highlight }) +
            run(` ${t('documents.legend.placeholder')}`),
          { style: 'Note', before: 0, after: 20 },
        )
      : '',
    open.some(({ origin }) => origin.kind === 'pattern')
      ? sample(unconfirmed.pattern, t('documents.legend.pattern'))
      : '',
    open.some(({ origin }) => origin.kind === 'model')
      ? sample(unconfirmed.model, t('documents.legend.model'))
      : '',
  ].filter((line) => line !== '');
  if (lines.length > 0) kit.add(paragraph('', { style: 'Gap' }), ...lines);
}

/** "Minggu 1–17 · mulai 7 Desember 2026", as far as it is known. */
export function spanWords({ design: { journey }, t, formats }: Kit): string {
  return [
    journey.weeks === 0 ? '' : t('documents.glance.weeks', { count: journey.weeks }),
    journey.startDate === null ? '' : t('sheets.from', { date: formats.date(journey.startDate) }),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** Shows a slot within a line: in its bookmark the first time, referred to after that. */
export function onceOf(kit: Kit): (slot: TextSlot, look?: RunStyle, longest?: number) => string {
  const seen = new Set<TextSlot>();
  return (slot, look, longest) => {
    if (seen.has(slot)) return kit.again(slot, look, longest);
    seen.add(slot);
    return kit.inline(slot, look);
  };
}

/** Whole numbers as a reader lists them: "1–3, 5". */
export function rangesOf(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const ranges: Array<[number, number]> = [];
  for (const number of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
