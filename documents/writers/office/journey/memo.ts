/** The recommendation memo: the short document of a problem that training cannot solve. */
import { paragraph, run } from '../../../ooxml/markup.ts';
import { ink } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';
import { addLetterhead } from '../letterhead.ts';
import type { Pictures, SettledOptions } from '../options.ts';
import { addActions, addAnalysis } from './analysis.ts';
import { addProblem } from './problem.ts';

const cell = { style: 'TableText' } as const;

export function addMemo(kit: Kit, options: SettledOptions, pictures: Pictures): void {
  const { design, t, formats } = kit;
  addLetterhead(kit, options);
  kit.add(
    kit.text(
      t('documents.kind.memo'),
      { style: 'FrontHeading', before: 320, ruleBelow: ink.accent },
      { caps: true },
    ),
  );
  kit.pairs([
    [t('documents.memo.subject'), kit.slot(design.title, { ...cell, run: { bold: true } })],
    [t('fields.problem.unit'), kit.slot(design.problem.unit, cell)],
    [t('fields.problem.audience'), kit.slot(design.problem.audience, cell)],
    [t('fields.problem.requestedSolution'), kit.slot(design.problem.requestedSolution, cell)],
    [
      t('documents.cover.date'),
      kit.text(
        options.date === null ? '' : formats.date(options.date.toISOString().slice(0, 10)),
        cell,
      ),
    ],
  ]);
  kit.heading(1, t('documents.memo.conclusion'), { staysOnPage: true });
  kit.add(kit.slot(design.analysis.recommendation));
  kit.labelled([[t('fields.problem.answerToRequest'), design.problem.answerToRequest]]);
  addActions(kit);
  kit.add(
    paragraph(run('…………………………, …………………………'), { align: 'right', before: 480, keepNext: true }),
    kit.text(t('documents.memo.author'), { align: 'right', after: 900, keepNext: true }),
    kit.text('(…………………………)', { align: 'right' }),
  );
  kit.heading(1, t('documents.memo.grounds'));
  addProblem(kit);
  addAnalysis(kit, pictures.fishbone);
}
