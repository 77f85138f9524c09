/** *Lembar kesepakatan transfer*: one page on which participant and superior sign what each will do. */
import { entries, size } from '../../../../design/collection.ts';
import { partySchema } from '../../../../design/enums.ts';
import { hasPlaceholder, isBlank } from '../../../../design/slot.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import { ink } from '../../../pictures/palette.ts';
import { plainSlotText } from '../../../slot-markdown.ts';
import type { Kit } from '../kit.ts';
import type { OfficeInput, SettledOptions } from '../options.ts';
import { signatureBlock } from '../signatures.ts';
import { addLegend, addSheetHead, blankLine, cell, spanWords } from './head.ts';
import { indicatorLines } from './indicator-lines.ts';

function addCommitments(kit: Kit): void {
  const { design, t } = kit;
  const { commitments } = design.transfer.agreement;
  const parties = partySchema.options;
  const sorted = [...entries(commitments)].sort(
    ([, a], [, b]) => parties.indexOf(a.party) - parties.indexOf(b.party),
  );
  if (sorted.length > 0) {
    kit.grid(t('fields.agreement.commitments'), sorted, [
      {
        label: t('fields.commitment.party'),
        share: 16,
        cell: ({ party }, id) =>
          paragraph(kit.anchor(id, run(t(`enums.party.${party}`), { bold: true })), cell),
        always: true,
      },
      {
        label: t('fields.commitment.what'),
        share: 54,
        cell: ({ what }) => kit.slot(what, cell),
        always: true,
      },
      {
        label: t('fields.commitment.when'),
        share: 30,
        cell: ({ when }) => kit.slot(when, cell),
        always: true,
      },
    ]);
    return;
  }
  const empty = parties
    .slice(0, 2)
    .flatMap((party) => [['', party] as const, ['', party] as const]);
  kit.grid(t('fields.agreement.commitments'), empty, [
    {
      label: t('fields.commitment.party'),
      share: 16,
      cell: (party) => kit.text(t(`enums.party.${party}`), cell, { bold: true }),
    },
    { label: t('fields.commitment.what'), share: 54, cell: () => kit.text(blankLine, cell) },
    { label: t('fields.commitment.when'), share: 30, cell: () => kit.text(blankLine, cell) },
  ]);
}

/** What at work will show that it holds: the measures of behaviour. */
function addProof(kit: Kit): void {
  const { design, t, formats } = kit;
  const rows = entries(design.evaluation.measures).filter(
    ([, { level, indicator }]) => level === 3 && !isBlank(indicator),
  );
  if (rows.length === 0) return;
  kit.add(kit.text(t('sheets.agreement.proof'), { style: 'FieldLabel' }));
  for (const [id, { indicator, target, daysAfterEnd }] of rows.slice(0, 3)) {
    const facts = [
      target === null ? '' : t('sheets.agreement.target', { target: formats.quantity(target) }),
      daysAfterEnd === null
        ? ''
        : daysAfterEnd === 0
          ? t('documents.duringLearning').toLocaleLowerCase()
          : t('documents.daysAfter', { days: daysAfterEnd }),
    ].filter((fact) => fact !== '');
    kit.add(
      paragraph(
        kit.anchor(id, run('•  ')) +
          kit.inline(indicator) +
          run(facts.length === 0 ? '' : ` (${facts.join('; ')})`, { colour: ink.muted }),
        cell,
      ),
    );
  }
}

export function writeTransferAgreement(
  kit: Kit,
  _input: OfficeInput,
  options: SettledOptions,
): void {
  const { design, t } = kit;
  const { agreement } = design.transfer;
  addSheetHead(kit, options, t('documents.kind.transfer-agreement'));
  kit.pairs([
    [
      t('fields.agreement.participant'),
      kit.slot(agreement.participant, cell) || kit.text(blankLine, cell),
    ],
    [
      t('fields.agreement.supervisor'),
      kit.slot(agreement.supervisor, cell) || kit.text(blankLine, cell),
    ],
    [t('fields.problem.unit'), kit.slot(design.problem.unit, cell)],
    [t('documents.cover.length'), kit.text(spanWords(kit), cell)],
    [t('sheets.agreement.change'), indicatorLines(kit)],
  ]);
  kit.add(kit.text(t('sheets.agreement.opening'), cell));
  addCommitments(kit);
  addProof(kit);
  // What the design says of place and day stands where nothing was given for this file.
  const { signing } = options;
  const place = hasPlaceholder(agreement.place.text) ? '' : plainSlotText(agreement.place.text);
  const filled = {
    ...signing,
    place: signing.place === '' ? place : signing.place,
    date: signing.date ?? agreement.date,
  };
  kit.add(
    signatureBlock(kit, { ...options, signing: filled }, [
      { role: 'participant', title: t('fields.agreement.participant') },
      { role: 'supervisor', title: t('fields.agreement.supervisor') },
    ]),
  );
  const signed = (['participant', 'supervisor'] as const).filter(
    (party) => agreement.signed[party],
  );
  if (signed.length > 0)
    kit.add(
      kit.text(
        t('sheets.agreement.signed', {
          who: signed.map((party) => t(`fields.agreement.${party}`).toLocaleLowerCase()).join(', '),
        }),
        { style: 'Note' },
      ),
    );
  if (size(agreement.commitments) > 0) addLegend(kit);
}
