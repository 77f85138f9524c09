/** *Asal-usul teks*: part by part where each text comes from, with ids, prompts and quotations, and who confirmed it. */
import { authorshipOf } from '../../../../design/authorship.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import { ink } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';
import type { OfficeInput, SettledOptions } from '../options.ts';
import { type ProvenanceRow, provenanceRows } from '../provenance-rows.ts';
import { addSheetHead, small } from './head.ts';
import { addShares } from './origins.ts';

function addRows(kit: Kit, title: string, rows: readonly ProvenanceRow[]): void {
  const { t } = kit;
  kit.heading(2, title, { unnumbered: true });
  kit.grid(
    title,
    rows.map((row) => ['', row] as const),
    [
      {
        label: t('documents.column.part'),
        share: 17,
        cell: ({ kind, parts }) =>
          paragraph(
            parts.some((part) => part.includes(' '))
              ? run(parts.join(', '), { bold: true })
              : run(kind, { bold: true }) + run(parts.length === 0 ? '' : ` ${parts.join(', ')}`),
            small,
          ),
        always: true,
      },
      {
        label: t('documents.column.texts'),
        share: 28,
        cell: ({ fields }) => kit.text(fields.join('; '), small),
        always: true,
      },
      {
        label: t('fields.slot.origin'),
        share: 38,
        cell: ({ origin, proofs }) =>
          kit.text(origin, small) + kit.text(proofs.join('; '), small, { colour: ink.muted }),
        always: true,
      },
      {
        label: t('documents.column.confirmed'),
        share: 17,
        cell: ({ status }) => kit.text(status, small),
        always: true,
      },
    ],
  );
}

export function writeProvenance(kit: Kit, _input: OfficeInput, options: SettledOptions): void {
  const { design, t } = kit;
  addSheetHead(kit, options, t('documents.kind.provenance'));
  kit.add(kit.text(t('sheets.origins.opening')));
  addShares(kit, authorshipOf(design));
  // Title and agency belong to no section of their own.
  const sections = Map.groupBy(provenanceRows(kit, true), ({ section }) =>
    section === 'title' || section === 'agency' ? '' : section,
  );
  for (const [section, rows] of sections)
    addRows(
      kit,
      section === '' ? t('fields.part.design') : t.dynamic(`fields.design.${section}`),
      rows,
    );
  if (design.rulesVersion !== '')
    kit.add(
      kit.text(t('documents.note.rulesVersion', { version: design.rulesVersion }), {
        style: 'Note',
      }),
    );
}
