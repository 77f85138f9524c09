/**
 * *Rancangan proyek perubahan*: the page of approval first, then the ten chapters that programmes
 * of leadership training ask for, from background to what is learnt on the way.
 */
import { entries, size, values } from '../../../../design/collection.ts';
import type { ActionLearningProject } from '../../../../design/model/project.ts';
import type { SignerRole } from '../../../../design/signing.ts';
import { isBlank, type TextSlot } from '../../../../design/slot.ts';
import { paragraph, run, table } from '../../../ooxml/markup.ts';
import { splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import { contentsMark } from '../assemble.ts';
import {
  addGoals,
  addMilestones,
  addProcess,
  addProjectMeasures,
  addQuadrant,
  addRisks,
  addSessions,
  addStakeholders,
  addTeam,
} from '../journey/project.ts';
import type { Kit } from '../kit.ts';
import { addLetterhead } from '../letterhead.ts';
import type { OfficeInput, SettledOptions } from '../options.ts';
import { signatureBlock } from '../signatures.ts';
import { addLegend, blankLine, cell, small } from './head.ts';

/** A line that asks for what the design does not hold. */
function missing(kit: Kit, what: string): string {
  return paragraph(run(kit.t('sheets.toFill', { what }), { shade: ink.highlight }), cell);
}

/** *Lembar pengesahan*: a page of its own. */
function addApproval(kit: Kit, options: SettledOptions): void {
  const { design, t } = kit;
  const { project, transfer, problem } = design;
  const { signers, number } = options.signing;
  const line = (): string => kit.text(blankLine, cell, { colour: ink.muted });
  const named = (role: SignerRole, slot?: TextSlot): string => {
    const name = signers[role]?.name ?? '';
    if (name !== '') return kit.text(name, cell);
    return (slot === undefined ? '' : kit.slot(slot, cell)) || line();
  };
  const position = signers.participant?.position ?? '';
  addLetterhead(kit, options);
  kit.heading(1, t('sheets.project.approval'), { unnumbered: true, staysOnPage: true });
  kit.add(
    kit.text(t('documents.kind.project'), { style: 'Subtitle', after: 0 }, { caps: true }),
    paragraph(
      kit.inline(project.title) || run(t('sheets.toFill', { what: t('fields.project.title') })),
      { style: 'Title' },
    ),
  );
  kit.pairs([
    [t('sheets.numberLabel'), kit.text(number, cell)],
    [t('sheets.project.participant'), named('participant', transfer.agreement.participant)],
    [t('sheets.project.position'), position === '' ? line() : kit.text(position, cell)],
    [t('fields.problem.unit'), kit.slot(problem.unit, cell) || line()],
    [t('fields.project.mentor'), named('supervisor', project.mentor)],
    [t('fields.project.coach'), named('coach', project.coach)],
    [t('enums.signerRole.examiner'), named('examiner')],
  ]);
  kit.add(
    kit.text(t('sheets.project.statement'), cell),
    signatureBlock(kit, options, [
      { role: 'coach' },
      { role: 'supervisor' },
      { role: 'participant' },
      { role: 'examiner' },
      { role: 'approver', title: t('sheets.project.approver') },
    ]),
  );
}

function addBackground(kit: Kit): void {
  const { design, t, formats } = kit;
  const { project, problem, analysis } = design;
  const labelled = (label: string, slots: readonly TextSlot[]): void => {
    const content = slots.map((slot) => kit.slot(slot)).join('');
    kit.add(kit.text(label, { style: 'FieldLabel' }), content || missing(kit, label));
  };
  labelled(t('sheets.project.problem'), [problem.statement, analysis.gap]);
  const meant = entries(problem.indicators).filter(
    ([id]) => project.indicatorId === null || id === project.indicatorId,
  );
  kit.grid(t('sheets.project.targets'), meant, [
    {
      label: t('fields.indicator.name'),
      share: 40,
      cell: ({ name, skp }, id) =>
        paragraph(kit.anchor(id, kit.inline(name, { bold: true })), cell) +
        (isBlank(skp) ? '' : kit.slot(skp, { style: 'TableSmall' })),
      always: true,
    },
    {
      label: t('fields.indicator.baseline'),
      share: 18,
      cell: ({ baseline }) =>
        baseline === null
          ? kit.text(t('sheets.unknown'), cell, { colour: ink.muted })
          : kit.text(formats.quantity(baseline), cell),
      always: true,
    },
    {
      label: t('fields.indicator.target'),
      share: 18,
      cell: ({ target }) =>
        target === null
          ? kit.text(t('sheets.unknown'), cell, { colour: ink.muted })
          : kit.text(formats.quantity(target), cell, { bold: true }),
      always: true,
    },
    {
      label: t('documents.summary.deadline'),
      share: 24,
      cell: ({ targetDate, targetPeriod }) =>
        kit.text(
          targetDate === null ? (targetPeriod?.asWritten ?? '') : formats.date(targetDate),
          cell,
        ),
      always: true,
    },
  ]);
  labelled(t('fields.project.currentState'), [project.currentState]);
  labelled(t('fields.project.expectedState'), [project.expectedState]);
  labelled(t('fields.project.breakthrough'), [project.breakthrough]);
  kit.grid(t('sheets.project.data'), entries(problem.evidence), [
    {
      label: t('fields.evidence.statement'),
      share: 68,
      cell: ({ statement }, id) =>
        kit.slot(statement, {
          ...cell,
          lead: kit.anchor(id, run(kit.code(id), { bold: true })) + run('  '),
        }),
      always: true,
    },
    { label: t('fields.evidence.source'), share: 32, cell: ({ source }) => kit.slot(source, cell) },
  ]);
}

function addBenefits(kit: Kit): void {
  const { design, t } = kit;
  const { benefits } = design.project;
  kit.pairs(
    (['self', 'organisation', 'stakeholders'] as const).map((who) => [
      t(`fields.benefits.${who}`),
      kit.slot(benefits[who], cell) ||
        missing(kit, t(`documents.benefit.${who}`).toLocaleLowerCase()),
    ]),
    { caption: t('fields.project.benefits') },
  );
}

const skillWill = [
  ['low', 'high'],
  ['high', 'high'],
  ['low', 'low'],
  ['high', 'low'],
] as const;

/** Members by skill and will, each quadrant with its way of leading, after Landsberg ("The Tao of Coaching"). */
function addSkillWill(kit: Kit): void {
  const { design, t } = kit;
  const members = values(design.project.team);
  const isKnown = ({ skill, will }: ActionLearningProject['team']['items'][string]): boolean =>
    skill !== 'unknown' && will !== 'unknown';
  if (!members.some(isKnown)) return;
  const box = ([skill, will]: (typeof skillWill)[number]) => ({
    fill: skill === 'high' && will === 'high' ? ink.accentSoft : ink.soft,
    content:
      kit.text(t(`sheets.project.lead.${skill}.${will}`), cell, {
        bold: true,
        colour: ink.accent,
      }) +
      kit.text(
        t('sheets.project.skillWill', {
          skill: t(`enums.skillWill.${skill}`).toLocaleLowerCase(),
          will: t(`enums.skillWill.${will}`).toLocaleLowerCase(),
        }),
        small,
        { colour: ink.muted },
      ) +
      (members
        .filter((one) => one.skill === skill && one.will === will)
        .map(({ role, name }) =>
          paragraph(run('•  ') + kit.again(isBlank(role) ? name : role), cell),
        )
        .join('') || kit.text('–', cell, { colour: ink.muted })),
  });
  const [first, second, third, fourth] = skillWill.map(box);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    return;
  kit.captioned(
    t('sheets.project.skillWillTable'),
    table({
      widths: splitWidth(textWidthOf(kit.page()), [1, 1]),
      lines: 'grid',
      rows: [
        [first, second],
        [third, fourth],
      ],
      description: t('sheets.project.skillWillTable'),
    }),
  );
}

/** Rows to write in: one per session, or five. */
function addLog(kit: Kit): void {
  const { design, t } = kit;
  const sessions = entries(design.project.sessions).map(([id, { week }]) => [id, week] as const);
  const rows =
    sessions.length > 0
      ? sessions
      : [1, 2, 3, 4, 5].map((number) => [String(number), null] as const);
  kit.subheading(run(t('sheets.project.log')));
  kit.grid(
    t('sheets.project.logTable'),
    rows,
    [
      {
        label: t('sheets.project.logWhen'),
        share: 16,
        cell: (week, id) =>
          kit.text(week === null ? `${id}.` : kit.code(id), cell, { bold: true }) +
          (week === null
            ? ''
            : kit.text(t('documents.week', { week }), small, { colour: ink.muted })) +
          paragraph('', { ...cell, before: 420 }),
      },
      { label: t('sheets.project.logEvent'), share: 28, cell: () => paragraph('', cell) },
      { label: t('sheets.project.logLearnt'), share: 28, cell: () => paragraph('', cell) },
      { label: t('sheets.project.logNext'), share: 28, cell: () => paragraph('', cell) },
    ],
    { lines: 'grid' },
  );
}

export function writeProject(kit: Kit, _input: OfficeInput, options: SettledOptions): void {
  const { design, t } = kit;
  const { project } = design;
  const chapter = (
    title: string,
    isThere: boolean,
    ...write: ReadonlyArray<(kit: Kit) => void>
  ) => {
    kit.heading(2, title);
    if (!isThere) kit.add(missing(kit, title.toLocaleLowerCase()));
    for (const one of write) one(kit);
  };
  addApproval(kit, options);
  kit.add(contentsMark);
  kit.heading(1, t('documents.kind.project'), { unnumbered: true });
  addLegend(kit);
  chapter(t('sheets.project.background'), true, addBackground);
  chapter(t('sheets.project.goals'), size(project.goals) > 0, addGoals);
  chapter(t('fields.project.benefits'), true, addBenefits);
  const steps = ['input', 'process', 'output'] as const;
  const hasProcess = steps.some(
    (step) => !isBlank(project.processBefore[step]) || !isBlank(project.processAfter[step]),
  );
  chapter(t('sheets.project.process'), hasProcess, addProcess);
  chapter(t('fields.project.team'), size(project.team) > 0, addTeam, addSkillWill);
  chapter(t('fields.project.milestones'), size(project.milestones) > 0, addMilestones);
  chapter(
    t('fields.project.stakeholders'),
    size(project.stakeholders) > 0,
    addStakeholders,
    addQuadrant,
  );
  chapter(t('sheets.project.risks'), size(project.risks) > 0, addRisks);
  chapter(t('sheets.project.indicators'), size(project.measures) > 0, addProjectMeasures);
  chapter(
    t('sheets.project.learning'),
    true,
    () => {
      kit.pairs([[t('fields.project.learningCoach'), kit.slot(project.learningCoach, cell)]]);
      if (size(project.sessions) === 0)
        kit.add(missing(kit, t('fields.project.sessions').toLocaleLowerCase()));
    },
    addSessions,
    addLog,
  );
}
