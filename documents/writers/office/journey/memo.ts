/**
 * The recommendation memo, laid out as a *nota dinas*: the short document of a problem that training
 * cannot solve. What it rests on follows as an attachment.
 */
import { entries } from '../../../../design/collection.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import { ink, verdictColours } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';
import { addLetterhead } from '../letterhead.ts';
import type { Pictures, SettledOptions } from '../options.ts';
import { signatureBlock } from '../signatures.ts';
import { addActions, addAnalysis } from './analysis.ts';
import { addProblem } from './problem.ts';

const cell = { style: 'TableText' } as const;
const blank = '…………………………';

/** *Kepada, dari, nomor, tanggal, hal, lampiran*: who is named at export, else a line to write on. */
function addAddress(kit: Kit, options: SettledOptions): void {
  const { design, t, formats } = kit;
  const { signers, number, date } = options.signing;
  const line = (words: string | undefined): string =>
    words === undefined || words === ''
      ? kit.text(blank, cell, { colour: ink.muted })
      : kit.text(words, cell);
  const day = date ?? options.date?.toISOString().slice(0, 10) ?? null;
  const to = signers.approver?.position || signers.approver?.name;
  kit.pairs([
    [
      t('documents.memo.to'),
      line(to === undefined || to === '' ? '' : t('documents.memo.honoured', { name: to })),
    ],
    [t('documents.memo.from'), line(signers.author?.position || signers.author?.name)],
    [t('documents.memo.number'), line(number)],
    [t('documents.cover.date'), line(day === null ? '' : formats.date(day))],
    [
      t('documents.memo.subject'),
      kit.slot(design.title, { ...cell, run: { bold: true } }) || line(''),
    ],
    [t('documents.memo.enclosure'), kit.text(t('documents.memo.grounds'), cell)],
  ]);
}

/** Each cause with its verdict and the actions that meet it: why training is not the answer. */
function addCausesAtAGlance(kit: Kit): void {
  const { design, t } = kit;
  const { causes, actions } = design.analysis;
  kit.grid(t('documents.memo.causes'), entries(causes), [
    {
      label: t('fields.part.cause'),
      share: 56,
      cell: ({ statement }, id) =>
        paragraph(kit.codeLinks([id]) + run('  ') + kit.again(statement), cell),
      always: true,
    },
    {
      label: t('fields.cause.verdict'),
      share: 22,
      cell: ({ verdict }) =>
        kit.text(t(`enums.verdict.${verdict}`), cell, {
          bold: true,
          colour: verdictColours[verdict].strong,
        }),
      fill: ({ verdict }) => verdictColours[verdict].soft,
      always: true,
    },
    {
      label: t('fields.analysis.actions'),
      share: 22,
      cell: (_, id) => {
        const found = entries(actions).filter(([, { causeIds }]) => causeIds.includes(id));
        return found.length === 0 ? '' : paragraph(kit.codeLinks(found.map(([one]) => one)), cell);
      },
    },
  ]);
}

export function addMemo(kit: Kit, options: SettledOptions, pictures: Pictures): void {
  const { design, t } = kit;
  const { problem, analysis } = design;
  addLetterhead(kit, options);
  kit.heading(1, t('documents.kind.memo'), { unnumbered: true, staysOnPage: true });
  addAddress(kit, options);
  kit.labelled([
    [t('fields.problem.requestedSolution'), problem.requestedSolution],
    [t('fields.problem.answerToRequest'), problem.answerToRequest],
  ]);
  kit.heading(2, t('documents.memo.conclusion'), { unnumbered: true });
  kit.add(kit.slot(analysis.recommendation));
  addCausesAtAGlance(kit);
  addActions(kit);
  kit.add(
    kit.text(t('documents.memo.closing'), { before: 120, keepNext: true }),
    signatureBlock(kit, options, [{ role: 'author' }]),
  );
  kit.heading(1, t('documents.memo.attachment'), { unnumbered: true });
  kit.pairs([
    [t('fields.problem.unit'), kit.slot(problem.unit, cell)],
    [t('fields.problem.audience'), kit.slot(problem.audience, cell)],
  ]);
  addProblem(kit);
  addAnalysis(kit, pictures.fishbone);
}
