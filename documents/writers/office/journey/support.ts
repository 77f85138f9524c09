/** Part II, end: transfer plan, the supervisor's agreement sheet, the ecosystem. */
import { entries, size } from '../../../../design/collection.ts';
import {
  corpuComponents,
  ilomPrinciples,
  type SupervisorAgreement,
} from '../../../../design/model/support.ts';
import { isBlank } from '../../../../design/slot.ts';
import { slotsOf } from '../../../../design/texts.ts';
import { paragraph, run, table } from '../../../ooxml/markup.ts';
import { splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';

const cell = { style: 'TableText' } as const;

const hasText = (value: object): boolean => slotsOf(value).some(({ slot }) => !isBlank(slot));

function signatures(kit: Kit, agreement: SupervisorAgreement): string {
  const { t, formats } = kit;
  const place = kit.inline(agreement.place);
  const date = agreement.date === null ? '' : formats.date(agreement.date);
  const blank = '…………………………';
  const box = (party: 'participant' | 'supervisor', name: string) => ({
    content:
      kit.text(t(`fields.agreement.${party}`), { ...cell, align: 'center' }) +
      paragraph(
        agreement.signed[party]
          ? run(t('documents.signed'), { italic: true, colour: ink.muted })
          : '',
        { ...cell, before: 700, align: 'center' },
      ) +
      paragraph(name || run(`(${blank})`), { ...cell, align: 'center' }) +
      kit.text(`NIP ${blank}`, { ...cell, align: 'center' }, { colour: ink.muted }),
  });
  return (
    paragraph((place || run(blank)) + run(', ') + run(date === '' ? blank : date), {
      align: 'right',
      before: 160,
      keepNext: true,
    }) +
    table({
      widths: splitWidth(textWidthOf(kit.page()), [1, 1]),
      lines: 'none',
      rows: [
        [
          box('participant', kit.inline(agreement.participant)),
          box('supervisor', kit.inline(agreement.supervisor)),
        ],
      ],
    })
  );
}

export function addTransfer(kit: Kit): void {
  const { design, t } = kit;
  const { transfer } = design;
  if (size(transfer.steps) > 0) {
    kit.heading(2, t('documents.heading.transfer'));
    kit.grid(t('fields.transfer.steps'), entries(transfer.steps), [
      {
        label: t('fields.transferStep.phase'),
        share: 14,
        cell: ({ phase }, id) =>
          paragraph(kit.anchor(id, run(t(`enums.transferPhase.${phase}`), { bold: true })), cell),
        always: true,
      },
      { label: t('fields.transferStep.who'), share: 22, cell: ({ who }) => kit.slot(who, cell) },
      {
        label: t('fields.transferStep.what'),
        share: 42,
        cell: ({ what }) => kit.slot(what, cell),
        always: true,
      },
      { label: t('fields.transferStep.when'), share: 22, cell: ({ when }) => kit.slot(when, cell) },
    ]);
  }
}

/** *Lembar kesepakatan atasan*: a page of its own, to be printed and signed. */
export function addAgreement(kit: Kit): void {
  const { design, t } = kit;
  const { agreement } = design.transfer;
  if (!hasText(agreement) && size(agreement.commitments) === 0) return;
  kit.heading(2, t('documents.heading.agreement'), { opensPage: true });
  kit.add(kit.text(t('documents.note.agreement')));
  kit.grid(t('fields.agreement.commitments'), entries(agreement.commitments), [
    {
      label: t('fields.commitment.party'),
      share: 20,
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
    { label: t('fields.commitment.when'), share: 26, cell: ({ when }) => kit.slot(when, cell) },
  ]);
  kit.add(signatures(kit, agreement));
}

function addChecklist<K extends string>(
  kit: Kit,
  caption: string,
  keys: readonly K[],
  label: (key: K) => string,
  items: Readonly<Record<K, Kit['design']['ecosystem']['corpu']['structure']>>,
): void {
  if (keys.every((key) => items[key].answer === 'unanswered' && isBlank(items[key].note))) return;
  const { t } = kit;
  kit.grid(
    caption,
    keys.map((key) => ['', key] as const),
    [
      {
        label: t('documents.column.aspect'),
        share: 34,
        cell: (key) => kit.text(label(key), cell, { bold: true }),
      },
      {
        label: t('fields.checklistItem.answer'),
        share: 18,
        cell: (key) => kit.text(t(`enums.checklistAnswer.${items[key].answer}`), cell),
      },
      {
        label: t('fields.checklistItem.note'),
        share: 48,
        cell: (key) => kit.slot(items[key].note, cell),
      },
    ],
  );
}

export function addEcosystem(kit: Kit): void {
  const { design, t } = kit;
  const { ecosystem, journey } = design;
  const isAnswered = [...Object.values(ecosystem.corpu), ...Object.values(ecosystem.ilom)].some(
    ({ answer }) => answer !== 'unanswered',
  );
  if (!hasText(ecosystem) && !isAnswered) return;
  kit.heading(2, t('documents.heading.ecosystem'));
  kit.grid(t('fields.ecosystem.partners'), entries(ecosystem.partners), [
    {
      label: t('fields.partner.name'),
      share: 28,
      cell: ({ name, kind }, id) =>
        kit.slot(name, { ...cell, run: { bold: true } }) +
        paragraph(kit.anchor(id, run(t(`enums.partnerKind.${kind}`))), { style: 'TableSmall' }),
      always: true,
    },
    { label: t('fields.partner.role'), share: 32, cell: ({ role }) => kit.slot(role, cell) },
    {
      label: t('fields.partner.contribution'),
      share: 40,
      cell: ({ contribution }) => kit.slot(contribution, cell),
    },
  ]);
  const { community } = ecosystem;
  kit.pairs(
    [
      [t('fields.community.purpose'), kit.slot(community.purpose, cell)],
      [t('fields.community.host'), kit.slot(community.host, cell)],
      [t('fields.community.rhythm'), kit.slot(community.rhythm, cell)],
      [
        t('fields.community.agendas'),
        entries(community.agendas)
          .map(([id, { topic }], index) =>
            kit.slot(topic, { ...cell, lead: kit.anchor(id, run(`${index + 1}.`)) + run(' ') }),
          )
          .join(''),
      ],
    ],
    { caption: t('fields.ecosystem.community') },
  );
  kit.grid(t('fields.ecosystem.technology'), entries(ecosystem.technology), [
    {
      label: t('fields.technology.activityId'),
      share: 26,
      cell: ({ activityId }, id) => {
        const activity = journey.activities.items[activityId];
        return paragraph(
          kit.anchor(id, kit.codeLinks([activityId])) +
            (activity === undefined ? '' : run('  ') + kit.again(activity.title)),
          cell,
        );
      },
      always: true,
    },
    { label: t('fields.technology.tool'), share: 22, cell: ({ tool }) => kit.slot(tool, cell) },
    {
      label: t('fields.technology.purpose'),
      share: 26,
      cell: ({ purpose }) => kit.slot(purpose, cell),
    },
    {
      label: t('fields.technology.fallback'),
      share: 26,
      cell: ({ fallback }) => kit.slot(fallback, cell),
    },
  ]);
  kit.grid(t('fields.ecosystem.assets'), entries(ecosystem.assets), [
    {
      label: t('fields.asset.name'),
      share: 42,
      cell: ({ name }) => kit.slot(name, cell),
      always: true,
    },
    { label: t('fields.asset.keeper'), share: 28, cell: ({ keeper }) => kit.slot(keeper, cell) },
    {
      label: t('fields.asset.location'),
      share: 30,
      cell: ({ location }) => kit.slot(location, cell),
    },
  ]);
  addChecklist(
    kit,
    t('fields.ecosystem.corpu'),
    corpuComponents,
    (key) => t(`enums.corpu.${key}`),
    ecosystem.corpu,
  );
  addChecklist(
    kit,
    t('fields.ecosystem.ilom'),
    ilomPrinciples,
    (key) => t(`enums.ilom.${key}`),
    ecosystem.ilom,
  );
}
