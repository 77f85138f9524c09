/**
 * *Lampiran transparansi AI*: which texts of a design came from a model and what people did with
 * them. It says only what the design itself knows, and says what it cannot know.
 */
import { authorshipOf, type ModelUse } from '../../../../design/authorship.ts';
import { entries } from '../../../../design/collection.ts';
import { partIdSchema } from '../../../../design/ids.ts';
import { parsePointer } from '../../../../design/pointer.ts';
import { hasPlaceholder } from '../../../../design/slot.ts';
import { slotsOf } from '../../../../design/texts.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import { ink } from '../../../pictures/palette.ts';
import { labelOf } from '../field-label.ts';
import type { Kit } from '../kit.ts';
import type { OfficeInput, SettledOptions } from '../options.ts';
import { placeOf } from '../provenance-rows.ts';
import { signatureBlock } from '../signatures.ts';
import { addSheetHead, cell, small } from './head.ts';
import { addShares } from './origins.ts';

function addModels(kit: Kit, models: readonly ModelUse[]): void {
  const { t, formats } = kit;
  kit.heading(2, t('sheets.transparency.models'), { unnumbered: true });
  if (models.length === 0) {
    kit.add(
      kit.text(t('sheets.transparency.noModel'), {}, { bold: true }),
      kit.text(t('sheets.transparency.noModelNote'), { style: 'Note' }),
    );
    return;
  }
  const right = { ...cell, align: 'right' as const };
  const number = (value: number): string => kit.text(formats.number(value), right);
  kit.grid(
    t('sheets.transparency.modelsTable'),
    models.map((use) => ['', use] as const),
    [
      {
        label: t('sheets.transparency.model'),
        share: 27,
        cell: ({ model }) => kit.text(model, cell, { bold: true }),
        always: true,
      },
      {
        label: t('sheets.transparency.prompt'),
        share: 21,
        cell: ({ promptId, promptVersion }) =>
          kit.text(
            t('sheets.transparency.promptVersion', { id: promptId, version: promptVersion }),
            cell,
          ),
        always: true,
      },
      {
        label: t('sheets.transparency.texts'),
        share: 13,
        align: 'right',
        cell: ({ kept, edited }) => number(kept + edited),
        always: true,
      },
      {
        label: t('sheets.transparency.edited'),
        share: 13,
        align: 'right',
        cell: ({ edited }) => number(edited),
        always: true,
      },
      {
        label: t('sheets.transparency.confirmed'),
        share: 13,
        align: 'right',
        cell: ({ confirmed, editedConfirmed }) => number(confirmed + editedConfirmed),
        always: true,
      },
      {
        label: t('sheets.transparency.untouched'),
        share: 13,
        align: 'right',
        cell: ({ kept, confirmed }) => number(kept - confirmed),
        always: true,
      },
    ],
  );
  kit.add(kit.text(t('sheets.transparency.modelsNote'), { style: 'Note' }));
}

function addOpen(kit: Kit): void {
  const { design, t } = kit;
  const open = slotsOf(design).filter(({ slot }) => hasPlaceholder(slot.text));
  kit.heading(2, t('sheets.transparency.open'), { unnumbered: true });
  if (open.length === 0) {
    kit.add(kit.text(t('sheets.transparency.noOpen')));
    return;
  }
  kit.grid(
    t('sheets.transparency.openTable'),
    open.map((one) => [one.path, one] as const),
    [
      {
        label: t('documents.column.part'),
        share: 38,
        cell: ({ path }) => {
          const tokens = parsePointer(path) ?? [];
          const id = tokens.find((token) => partIdSchema.safeParse(token).success) ?? '';
          const code = kit.code(id);
          return kit.text(
            [
              code === '' ? t.dynamic(`fields.design.${tokens[0] ?? ''}`) : code,
              labelOf(t, path),
            ].join(' · '),
            small,
          );
        },
        always: true,
      },
      {
        label: t('sheets.transparency.needed'),
        share: 62,
        cell: ({ slot }) =>
          paragraph(
            (slot.text.match(/⟨(?:perlu diisi|to be filled):[^⟩]*⟩/gu) ?? [])
              .map((mark) => run(mark, { shade: ink.highlight }))
              .join(run(' ')),
            small,
          ),
        always: true,
      },
    ],
  );
}

function addSources(kit: Kit): void {
  const { design, t } = kit;
  kit.heading(2, t('sheets.transparency.sources'), { unnumbered: true });
  const citations = entries(design.citations);
  if (citations.length === 0) {
    kit.add(kit.text(t('sheets.transparency.noSources')));
    return;
  }
  const bySource = Map.groupBy(citations, ([, { sourceId }]) => sourceId);
  kit.grid(
    t('sheets.transparency.sourcesTable'),
    [...bySource].map(([id, list]) => [id, list] as const),
    [
      {
        label: t('fields.citation.sourceName'),
        share: 46,
        cell: (list) => kit.text(list[0]?.[1].sourceName ?? '', cell, { bold: true }),
        always: true,
      },
      {
        label: t('sheets.transparency.places'),
        share: 32,
        cell: (list) =>
          kit.text(
            [
              ...new Set(
                list.flatMap(([, { sentences }]) => sentences.map((one) => placeOf(kit, one))),
              ),
            ].join(', '),
            cell,
          ),
        always: true,
      },
      {
        label: t('fields.citation.label'),
        share: 22,
        cell: (list) =>
          [...Map.groupBy(list, ([, { label }]) => label)]
            .map(([label, same]) =>
              kit.text(`${t(`enums.citationLabel.${label}`)}: ${same.length}`, cell),
            )
            .join(''),
        always: true,
      },
    ],
  );
}

export function writeTransparency(kit: Kit, _input: OfficeInput, options: SettledOptions): void {
  const { design, t } = kit;
  const authorship = authorshipOf(design);
  addSheetHead(kit, options, t('documents.kind.transparency'));
  kit.add(kit.text(t('sheets.transparency.opening')));
  addShares(kit, authorship);
  addModels(kit, authorship.models);
  kit.heading(2, t('sheets.transparency.sent'), { unnumbered: true });
  kit.add(
    kit.text(t('sheets.transparency.sentUnknown')),
    kit.text(t('sheets.transparency.pasted')),
    kit.text(t('sheets.transparency.signers')),
  );
  if (authorship.by.pattern.texts > 0)
    kit.add(kit.text(t('sheets.transparency.library', { version: design.rulesVersion || '–' })));
  addSources(kit);
  addOpen(kit);
  kit.add(
    kit.text(t('sheets.transparency.statement'), { before: 160, keepNext: true }),
    signatureBlock(kit, options, [{ role: 'author' }]),
  );
}
