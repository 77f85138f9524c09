/** Transfer plan with the supervisor's agreement; partners, technology and knowledge assets. */
import { values } from '../../../../design/collection.ts';
import { type BookKit, numberColumn, wordColumn } from '../kit.ts';
import type { Sheet } from '../layout.ts';

export function transferSheet(kit: BookKit): Sheet {
  const { design, t, words } = kit;
  const sheet = kit.sheet('transfer');
  const { steps, agreement } = design.transfer;
  if (steps.order.length > 0)
    sheet
      .of(values(steps))
      .table([
        numberColumn(t),
        wordColumn('phase', t('fields.transferStep.phase'), 18, ({ phase }) =>
          t(`enums.transferPhase.${phase}`),
        ),
        wordColumn('who', t('fields.transferStep.who'), 34, ({ who }) => words(who)),
        wordColumn('what', t('fields.transferStep.what'), 80, ({ what }) => words(what)),
        wordColumn('when', t('fields.transferStep.when'), 34, ({ when }) => words(when)),
      ]);
  if (agreement.commitments.order.length > 0)
    sheet
      .of(values(agreement.commitments))
      .table(
        [
          numberColumn(t),
          wordColumn('party', t('fields.commitment.party'), 18, ({ party }) =>
            t(`enums.party.${party}`),
          ),
          wordColumn('when', t('fields.commitment.when'), 34, ({ when }) => words(when)),
          wordColumn('what', t('fields.commitment.what'), 80, ({ what }) => words(what)),
        ],
        { heading: t('workbook.heading.agreement') },
      );
  return sheet;
}

export function ecosystemSheet(kit: BookKit): Sheet {
  const { design, t, code, words } = kit;
  const sheet = kit.sheet('ecosystem');
  const { partners, technology, assets } = design.ecosystem;
  if (partners.order.length > 0)
    sheet
      .of(values(partners))
      .table(
        [
          numberColumn(t),
          wordColumn('name', t('fields.partner.name'), 40, ({ name }) => words(name)),
          wordColumn('role', t('fields.partner.role'), 40, ({ role }) => words(role)),
          wordColumn('contribution', t('fields.partner.contribution'), 60, (one) =>
            words(one.contribution),
          ),
          wordColumn('kind', t('fields.partner.kind'), 16, ({ kind }) =>
            t(`enums.partnerKind.${kind}`),
          ),
        ],
        { heading: t('workbook.heading.partners') },
      );
  if (technology.order.length > 0)
    sheet
      .of(values(technology))
      .table(
        [
          wordColumn('code', t('workbook.column.code'), 6, (one) => code(one.activityId), 'code'),
          wordColumn('tool', t('fields.technology.tool'), 40, ({ tool }) => words(tool)),
          wordColumn('fallback', t('fields.technology.fallback'), 40, (one) => words(one.fallback)),
          wordColumn('purpose', t('fields.technology.purpose'), 60, ({ purpose }) =>
            words(purpose),
          ),
        ],
        { heading: t('workbook.heading.technology') },
      );
  if (assets.order.length > 0)
    sheet
      .of(values(assets))
      .table(
        [
          numberColumn(t),
          wordColumn('name', t('fields.asset.name'), 40, ({ name }) => words(name)),
          wordColumn('keeper', t('fields.asset.keeper'), 40, ({ keeper }) => words(keeper)),
          wordColumn('location', t('fields.asset.location'), 60, ({ location }) => words(location)),
        ],
        { heading: t('workbook.heading.assets') },
      );
  return sheet;
}
