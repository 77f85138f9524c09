/** The figures that a design wants to change, one line each: "Waktu penerbitan: 9 hari → 4 hari (31 Mei 2027)". */
import { entries } from '../../../../design/collection.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import type { Kit } from '../kit.ts';

/** Paragraphs of a table cell; '' without indicators. */
export function indicatorLines(kit: Kit): string {
  const { design, t, formats } = kit;
  return entries(design.problem.indicators)
    .map(([id, { name, baseline, target, targetDate, targetPeriod }]) => {
      const words = kit.inline(name);
      if (words === '') return '';
      const from = baseline === null ? t('sheets.unknown') : formats.quantity(baseline);
      const to = target === null ? t('sheets.unknown') : formats.quantity(target);
      const due = targetDate === null ? (targetPeriod?.asWritten ?? '') : formats.date(targetDate);
      return paragraph(
        kit.anchor(id, words) +
          run(`: ${from} → `) +
          run(to, { bold: true }) +
          run(due === '' ? '' : ` (${due})`),
        { style: 'TableText' },
      );
    })
    .join('');
}
