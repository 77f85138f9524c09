/** Part II: the charter of the action-learning project. */
import { entries, size, values } from '../../../../design/collection.ts';
import type { quadrantSchema } from '../../../../design/enums.ts';
import { quadrantOf } from '../../../../design/ledger.ts';
import { isBlank } from '../../../../design/slot.ts';
import { slotsOf } from '../../../../design/texts.ts';
import { type Cell, paragraph, run, table } from '../../../ooxml/markup.ts';
import { splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import { type Kit, keepTogether } from '../kit.ts';
import { measureText } from './evaluation.ts';

const cell = { style: 'TableText' } as const;
const small = { style: 'TableSmall' } as const;

function addCharter(kit: Kit): void {
  const { design, t, formats } = kit;
  const { project, problem } = design;
  const indicator =
    project.indicatorId === null ? undefined : problem.indicators.items[project.indicatorId];
  kit.pairs(
    [
      [t('fields.project.title'), kit.slot(project.title, { ...cell, run: { bold: true } })],
      [
        t('fields.project.indicatorId'),
        indicator === undefined || project.indicatorId === null
          ? ''
          : paragraph(
              kit.codeLinks([project.indicatorId]) + run('  ') + kit.again(indicator.name),
              cell,
            ),
      ],
      [
        t('fields.project.startDate'),
        project.startDate === null ? '' : kit.text(formats.date(project.startDate), cell),
      ],
      [t('fields.project.currentState'), kit.slot(project.currentState, cell)],
      [t('fields.project.expectedState'), kit.slot(project.expectedState, cell)],
      [t('fields.project.breakthrough'), kit.slot(project.breakthrough, cell)],
      [t('documents.benefit.self'), kit.slot(project.benefits.self, cell)],
      [t('documents.benefit.organisation'), kit.slot(project.benefits.organisation, cell)],
      [t('documents.benefit.stakeholders'), kit.slot(project.benefits.stakeholders, cell)],
      [t('fields.project.mentor'), kit.slot(project.mentor, cell)],
      [t('fields.project.coach'), kit.slot(project.coach, cell)],
      [t('fields.project.learningCoach'), kit.slot(project.learningCoach, cell)],
    ],
    { caption: t('documents.table.charter') },
  );
}

export function addGoals(kit: Kit): void {
  const { design, t } = kit;
  const { project } = design;
  kit.grid(t('fields.project.goals'), entries(project.goals), [
    {
      label: t('fields.goal.horizon'),
      share: 20,
      cell: ({ horizon }, id) =>
        paragraph(kit.anchor(id, run(t(`enums.horizon.${horizon}`), { bold: true })), cell),
      always: true,
    },
    {
      label: t('fields.goal.statement'),
      share: 38,
      cell: ({ statement }) => kit.slot(statement, cell),
      always: true,
    },
    { label: t('fields.goal.output'), share: 28, cell: ({ output }) => kit.slot(output, cell) },
    {
      label: t('documents.column.due'),
      share: 14,
      cell: ({ dueDays }) =>
        dueDays === null ? '' : kit.text(t('documents.day', { day: dueDays }), cell),
    },
  ]);
}

export function addProcess(kit: Kit): void {
  const { design, t } = kit;
  const { project } = design;
  const steps = ['input', 'process', 'output'] as const;
  if (
    steps.some(
      (step) => !isBlank(project.processBefore[step]) || !isBlank(project.processAfter[step]),
    )
  )
    kit.grid(
      t('documents.table.process'),
      steps.map((step) => ['', step] as const),
      [
        {
          label: t('documents.column.step'),
          share: 16,
          cell: (step) => kit.text(t(`fields.process.${step}`), { style: 'TableLabel' }),
        },
        {
          label: t('documents.column.before'),
          share: 42,
          cell: (step) => kit.slot(project.processBefore[step], cell),
          always: true,
        },
        {
          label: t('documents.column.after'),
          share: 42,
          cell: (step) => kit.slot(project.processAfter[step], cell),
          always: true,
        },
      ],
    );
}

export function addTeam(kit: Kit): void {
  const { design, t } = kit;
  const { project } = design;
  kit.grid(t('fields.project.team'), entries(project.team), [
    {
      label: t('fields.teamMember.role'),
      share: 20,
      cell: ({ role }) => kit.slot(role, cell),
      always: true,
    },
    { label: t('fields.teamMember.name'), share: 18, cell: ({ name }) => kit.slot(name, cell) },
    { label: t('fields.teamMember.duty'), share: 26, cell: ({ duty }) => kit.slot(duty, cell) },
    {
      label: t('documents.column.skillWill'),
      share: 16,
      cell: ({ skill, will }, id) =>
        paragraph(
          kit.anchor(
            id,
            run(
              `${t('fields.teamMember.skill')}: ${t(`enums.skillWill.${skill}`)}\n${t('fields.teamMember.will')}: ${t(`enums.skillWill.${will}`)}`,
            ),
          ),
          small,
        ),
    },
    {
      label: t('fields.teamMember.strategy'),
      share: 20,
      cell: ({ strategy }) => kit.slot(strategy, cell),
    },
  ]);
}

/** *Pentahapan*: numbered, with the sum of days and of what is known of the budget. */
export function addMilestones(kit: Kit): void {
  const { design, t, formats } = kit;
  const all = entries(design.project.milestones);
  if (all.length === 0) return;
  const right = { ...cell, align: 'right' as const };
  const label = (words: string, align?: 'right'): Cell => ({
    content: kit.text(words, { style: 'TableHead', ...(align === undefined ? {} : { align }) }),
    fill: ink.accentSoft,
    align: 'center',
  });
  const none = (): string => kit.text('–', right, { colour: ink.muted });
  const rows = all.map(([id, { phase, description, days, output, budget }], index): Cell[] => [
    { content: paragraph(kit.anchor(id, run(String(index + 1))), cell) },
    {
      content:
        kit.text(t(`enums.milestonePhase.${phase}`), cell, { bold: true }) +
        kit.slot(description, cell),
    },
    { content: days === null ? none() : kit.text(formats.number(days), right) },
    { content: kit.slot(output, cell) },
    { content: budget === null ? none() : kit.text(formats.rupiah(budget), right) },
  ]);
  // The sum does not begin a page alone.
  const held = rows.pop() ?? [];
  rows.push(held.map((one) => ({ ...one, content: keepTogether(one.content) })));
  const milestones = all.map(([, milestone]) => milestone);
  const isPartly = milestones.some(({ days, budget }) => days === null || budget === null);
  const sum = (numbers: readonly (number | null)[]): number =>
    numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
  const hasBudget = milestones.some(({ budget }) => budget !== null);
  rows.push([
    { span: 2, fill: ink.soft, content: kit.text(t('documents.total'), cell, { bold: true }) },
    {
      fill: ink.soft,
      content: kit.text(formats.number(sum(milestones.map(({ days }) => days))), right, {
        bold: true,
      }),
    },
    {
      fill: ink.soft,
      content: kit.text(isPartly ? t('documents.note.partTotal') : '', small, {
        colour: ink.muted,
      }),
    },
    {
      fill: ink.soft,
      content: hasBudget
        ? kit.text(formats.rupiah(sum(milestones.map(({ budget }) => budget))), right, {
            bold: true,
          })
        : none(),
    },
  ]);
  kit.captioned(
    t('fields.project.milestones'),
    table({
      widths: splitWidth(textWidthOf(kit.page()), [6, 39, 10, 27, 18]),
      header: [
        [
          label(t('documents.column.number')),
          label(t('documents.column.milestone')),
          label(t('documents.column.days'), 'right'),
          label(t('fields.milestone.output')),
          label(t('fields.milestone.budget'), 'right'),
        ],
      ],
      rows,
      description: t('fields.project.milestones'),
    }),
  );
}

export function addQuadrant(kit: Kit): void {
  const { design, t } = kit;
  const all = entries(design.project.stakeholders);
  if (all.length === 0) return;
  const names = (quadrant: (typeof quadrantSchema.options)[number]): string =>
    all
      .filter(([, one]) => quadrantOf(one) === quadrant)
      .map(([, one]) => paragraph(run('• ') + kit.again(one.name), cell))
      .join('') || kit.text('–', cell, { colour: ink.muted });
  const box = (quadrant: (typeof quadrantSchema.options)[number]) => ({
    fill: quadrant === 'promoter' ? ink.accentSoft : ink.soft,
    content:
      kit.text(t(`enums.quadrant.${quadrant}`), cell, { bold: true, colour: ink.accent }) +
      kit.text(t(`documents.quadrant.${quadrant}`), small, { colour: ink.muted }) +
      names(quadrant),
  });
  const widths = splitWidth(textWidthOf(kit.page()), [1, 1]);
  kit.captioned(
    t('documents.table.quadrant'),
    table({
      widths,
      lines: 'grid',
      rows: [
        [box('latent'), box('promoter')],
        [box('apathetic'), box('defender')],
      ],
      description: t('documents.table.quadrant'),
    }),
  );
}

export function addStakeholders(kit: Kit): void {
  const { design, t } = kit;
  const { project } = design;
  kit.grid(t('fields.project.stakeholders'), entries(project.stakeholders), [
    {
      label: t('fields.stakeholder.name'),
      share: 22,
      cell: ({ name }) => kit.slot(name, { ...cell, run: { bold: true } }),
      always: true,
    },
    { label: t('fields.stakeholder.stake'), share: 24, cell: ({ stake }) => kit.slot(stake, cell) },
    {
      label: t('documents.column.quadrant'),
      share: 22,
      cell: (one, id) =>
        paragraph(
          kit.anchor(id, run(t(`enums.quadrant.${quadrantOf(one)}`), { bold: true })),
          cell,
        ) +
        kit.text(t('documents.powerInterest', { power: one.power, interest: one.interest }), small),
    },
    {
      label: t('fields.stakeholder.strategy'),
      share: 32,
      cell: ({ strategy }) => kit.slot(strategy, cell),
    },
  ]);
}

export function addRisks(kit: Kit): void {
  const { design, t } = kit;
  const { project } = design;
  kit.grid(t('fields.project.risks'), entries(project.risks), [
    {
      label: t('fields.risk.description'),
      share: 30,
      cell: ({ description }) => kit.slot(description, cell),
      always: true,
    },
    {
      label: t('documents.column.riskLevel'),
      share: 18,
      cell: ({ likelihood, impact }, id) =>
        paragraph(kit.anchor(id, run(String(likelihood * impact), { bold: true })), cell) +
        kit.text(t('documents.likelihoodImpact', { likelihood, impact }), small),
    },
    {
      label: t('fields.risk.mitigation'),
      share: 34,
      cell: ({ mitigation }) => kit.slot(mitigation, cell),
    },
    { label: t('fields.risk.owner'), share: 18, cell: ({ owner }) => kit.slot(owner, cell) },
  ]);
}

export function addProjectMeasures(kit: Kit): void {
  const { design, t } = kit;
  const { project } = design;
  kit.grid(t('fields.project.measures'), entries(project.measures), [
    {
      label: t('fields.projectMeasure.statement'),
      share: 46,
      cell: ({ statement, kind, indicatorId }, id) =>
        kit.slot(statement, cell) +
        paragraph(
          kit.anchor(id, run(t(`enums.projectMeasureKind.${kind}`))) +
            (indicatorId === null ? '' : run(' · ') + kit.codeLinks([indicatorId])),
          small,
        ),
      always: true,
    },
    {
      label: t('fields.projectMeasure.baseline'),
      share: 27,
      cell: ({ baseline, baselineNote }) => measureText(kit, baseline, baselineNote),
    },
    {
      label: t('fields.projectMeasure.target'),
      share: 27,
      cell: ({ target, targetNote }) => measureText(kit, target, targetNote),
    },
  ]);
}

export function addSessions(kit: Kit): void {
  const { design, t } = kit;
  for (const [id, session] of entries(design.project.sessions)) {
    kit.subheading(
      kit.anchor(id, run(kit.code(id))) +
        run('  ') +
        (kit.inline(session.title) || run(t('fields.part.session'))) +
        run(`  ·  ${t('documents.week', { week: session.week })}`, {
          colour: ink.muted,
          bold: false,
        }),
    );
    const list = (items: typeof session.questions): string =>
      entries(items)
        .map(([one, { text }], index) =>
          kit.slot(text, { ...cell, lead: kit.anchor(one, run(`${index + 1}.`)) + run(' ') }),
        )
        .join('');
    kit.pairs([
      [t('fields.session.problem'), kit.slot(session.problem, cell)],
      [
        t('fields.session.members'),
        (session.groupSize === 0
          ? ''
          : kit.text(t('documents.people', { count: session.groupSize }), cell)) +
          kit.slot(session.members, cell),
      ],
      [t('fields.session.questions'), list(session.questions)],
      [t('fields.session.statements'), list(session.statements)],
      [t('fields.session.action'), kit.slot(session.action, cell)],
      [t('fields.session.due'), kit.slot(session.due, cell)],
      [t('fields.session.learning'), kit.slot(session.learning, cell)],
      [t('fields.session.learningCoach'), kit.slot(session.learningCoach, cell)],
    ]);
  }
}

export function addProject(kit: Kit): void {
  const { design, t } = kit;
  const { project } = design;
  const hasText = slotsOf(project).some(({ slot }) => !isBlank(slot));
  if (!hasText && values(project.sessions).length === 0 && size(project.milestones) === 0) return;
  kit.heading(2, t('documents.heading.project'));
  addCharter(kit);
  addGoals(kit);
  addProcess(kit);
  addTeam(kit);
  addMilestones(kit);
  addStakeholders(kit);
  addQuadrant(kit);
  addRisks(kit);
  addProjectMeasures(kit);
  addSessions(kit);
}
