/** The project: milestones and budget, team, stakeholders, risks. */
import { values } from '../../../../design/collection.ts';
import { quadrantOf } from '../../../../design/ledger.ts';
import type { Milestone, Risk, Stakeholder } from '../../../../design/model/project.ts';
import { type BookKit, numberColumn, valueColumn, wordColumn } from '../kit.ts';
import { type Column, product, type Sheet } from '../layout.ts';

export function milestoneSheet(kit: BookKit): Sheet {
  const { design, t, words } = kit;
  const sheet = kit.sheet('milestones');
  let days = 0;
  const columns: Column<Milestone>[] = [
    numberColumn(t),
    wordColumn('phase', t('fields.milestone.phase'), 20, (one) =>
      t(`enums.milestonePhase.${one.phase}`),
    ),
    wordColumn('description', t('fields.milestone.description'), 56, (one) =>
      words(one.description),
    ),
    wordColumn('output', t('fields.milestone.output'), 46, ({ output }) => words(output)),
    valueColumn('days', t('fields.milestone.days'), 10, 'integer', (one) => one.days, 'sum'),
    valueColumn('until', t('workbook.column.cumulative'), 12, 'integer', (one, at, position) => {
      days += one.days ?? 0;
      const until = at.ref('until');
      const above = until.replace(/\d+$/, (row) => String(Number(row) - 1));
      return {
        formula: position === 0 ? `N(${at.ref('days')})` : `${above}+N(${at.ref('days')})`,
        value: days,
      };
    }),
    valueColumn('budget', t('fields.milestone.budget'), 18, 'rupiah', (one) => one.budget, 'sum'),
  ];
  const list = values(design.project.milestones);
  const laid = sheet.table(columns, list, { totalLabel: t('workbook.word.total') });
  if (list.length > 0) kit.laid.set('milestones', laid);
  return sheet;
}

export function teamSheet(kit: BookKit): Sheet {
  const { design, t, words } = kit;
  const sheet = kit.sheet('team');
  sheet
    .of(values(design.project.team))
    .table([
      numberColumn(t),
      wordColumn('role', t('fields.teamMember.role'), 28, ({ role }) => words(role)),
      wordColumn('name', t('fields.teamMember.name'), 28, ({ name }) => words(name)),
      wordColumn('duty', t('fields.teamMember.duty'), 50, ({ duty }) => words(duty)),
      wordColumn('skill', t('fields.teamMember.skill'), 16, ({ skill }) =>
        t(`enums.skillWill.${skill}`),
      ),
      wordColumn('will', t('fields.teamMember.will'), 16, ({ will }) =>
        t(`enums.skillWill.${will}`),
      ),
      wordColumn('strategy', t('fields.teamMember.strategy'), 46, ({ strategy }) =>
        words(strategy),
      ),
    ]);
  return sheet;
}

export function stakeholderSheet(kit: BookKit): Sheet {
  const { design, t, words } = kit;
  const sheet = kit.sheet('stakeholders', t('workbook.note.stakeholders'));
  const name = (one: 'promoter' | 'defender' | 'latent' | 'apathetic'): string =>
    t(`enums.quadrant.${one}`);
  const columns: Column<Stakeholder>[] = [
    numberColumn(t),
    wordColumn('name', t('fields.stakeholder.name'), 36, (one) => words(one.name)),
    wordColumn('stake', t('fields.stakeholder.stake'), 46, ({ stake }) => words(stake)),
    valueColumn('power', t('fields.stakeholder.power'), 12, 'integer', ({ power }) => power),
    valueColumn('interest', t('fields.stakeholder.interest'), 12, 'integer', (one) => one.interest),
    {
      key: 'quadrant',
      label: t('workbook.column.quadrant'),
      width: 16,
      kind: 'text',
      cell: (one, at) => {
        const [power, interest] = [at.ref('power'), at.ref('interest')];
        return {
          formula: `IF(${interest}>=3,IF(${power}>=3,"${name('promoter')}","${name('defender')}"),IF(${power}>=3,"${name('latent')}","${name('apathetic')}"))`,
          value: name(quadrantOf(one)),
        };
      },
    },
    wordColumn('strategy', t('fields.stakeholder.strategy'), 50, (one) => words(one.strategy)),
  ];
  sheet.table(columns, values(design.project.stakeholders));
  return sheet;
}

/** Weak to strong, by the product of likelihood and impact. */
function riskTone(score: number): { fill: string; bold: boolean } {
  return { fill: score >= 15 ? 'FCEFEE' : score >= 8 ? 'FDF4E3' : 'EDF7EF', bold: true };
}

export function riskSheet(kit: BookKit): Sheet {
  const { design, t, words } = kit;
  const sheet = kit.sheet('risks', t('workbook.note.risks'));
  const columns: Column<Risk>[] = [
    numberColumn(t),
    wordColumn('description', t('fields.risk.description'), 50, (one) => words(one.description)),
    valueColumn('likelihood', t('fields.risk.likelihood'), 14, 'integer', (one) => one.likelihood),
    valueColumn('impact', t('fields.risk.impact'), 12, 'integer', ({ impact }) => impact),
    {
      ...valueColumn<Risk>('level', t('workbook.column.riskLevel'), 10, 'integer', (_, at) =>
        product(at, 'likelihood', 'impact'),
      ),
      tone: ({ likelihood, impact }) => riskTone(likelihood * impact),
    },
    wordColumn('mitigation', t('fields.risk.mitigation'), 56, (one) => words(one.mitigation)),
    wordColumn('owner', t('fields.risk.owner'), 30, ({ owner }) => words(owner)),
  ];
  sheet.table(columns, values(design.project.risks));
  return sheet;
}
