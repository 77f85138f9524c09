/**
 * *Kerangka Acuan Kerja*: identity of the activity, then A latar belakang, B penerima manfaat,
 * C strategi pencapaian keluaran, D kurun waktu, E biaya, and who signs. Funding codes stay free
 * text; a legal basis is printed only when the agency's own list or an attached source holds it.
 */
import { entries, size, values } from '../../../../design/collection.ts';
import { isBlank, type TextSlot } from '../../../../design/slot.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import { ink } from '../../../pictures/palette.ts';
import { shorten } from '../../../slot-markdown.ts';
import type { Kit } from '../kit.ts';
import { inventedMark } from '../letterhead.ts';
import type { OfficeWriter } from '../writer.ts';
import {
  addFormEnd,
  addFormHead,
  addItems,
  addMarks,
  createForm,
  type Form,
  longBlank,
} from './form.ts';
import { addCosts, addMethod, addPeriod, addStages } from './kak-plan.ts';

const cell = { style: 'TableText' } as const;
const body = { style: 'Normal' } as const;

/** A fact that only the agency knows, as the design's own texts mark it. */
function missing({ t }: Kit, what: string, style: 'TableText' | 'Normal' = 'TableText'): string {
  return paragraph(run(t('forms.fill', { what }), { shade: ink.highlight }), { style });
}

function addIdentity(form: Form): void {
  const { kit, options } = form;
  const { design, t, formats } = kit;
  const { problem, journey } = design;
  const long = { blank: longBlank } as const;
  const unit = options.agency?.unit ?? '';
  const indicators = entries(problem.indicators)
    .map(([id, { name, target }]) => {
      const words = form.inline(name);
      if (words === '') return '';
      const goal = target === null ? '' : run(': ') + run(formats.quantity(target), { bold: true });
      return paragraph(kit.anchor(id, words) + goal, cell);
    })
    .join('');
  const people = problem.headcount;
  const rows: Array<[label: string, content: string]> = [
    [t('forms.kak.agency'), agencyLine(form)],
    [t('forms.kak.unit'), form.filled([unit === '' ? journey.delivery.organiser : unit], long)],
    [t('forms.kak.programme'), form.filled([journey.delivery.programme], long)],
    [t('forms.kak.aim'), form.filled([journey.goal], long)],
    [t('forms.kak.indicator'), indicators || form.filled([], long)],
    [t('forms.kak.activity'), form.filled([{ strong: design.title }], long)],
    [t('forms.kak.output'), missing(kit, t('forms.kak.outputMissing'))],
    [t('forms.kak.volume'), form.filled([people === null ? '' : formats.number(people)], long)],
    [t('forms.kak.measure'), form.filled([people === null ? '' : t('forms.kak.person')], long)],
  ];
  addItems(
    form,
    rows.map(([label, content], index) => ({ number: String(index + 1), label, content })),
    { label: 0.3 },
  );
}

/** The design's own agency, else the profile's; marked where the brief marks it as invented. */
function agencyLine({ kit, options, ...form }: Form): string {
  const words = form.inline(kit.design.agency);
  return words === ''
    ? form.filled([options.agency?.name ?? ''], { blank: longBlank })
    : paragraph(words + run(inventedMark(kit.design)), cell);
}

/** Only what the agency listed, and the sources that were attached: nothing is added here. */
function addLegalBasis({ kit }: Form): void {
  const { design, t } = kit;
  kit.subheading(run(t('forms.kak.legal')));
  const regulations = entries(design.rules.regulations).map(([id, { title, subject }], index) =>
    paragraph(
      run(`${index + 1}. `) +
        kit.anchor(id, run(title)) +
        run(subject === '' ? '' : ` ${t('forms.kak.about', { subject })}`),
      body,
    ),
  );
  const sources = [
    ...new Set(values(design.citations).map(({ sourceName }) => shorten(sourceName, 160))),
  ];
  kit.add(regulations.join('') || missing(kit, t('forms.kak.legalMissing'), 'Normal'));
  if (sources.length > 0)
    kit.add(
      kit.text(t('forms.kak.sources'), { style: 'FieldLabel' }),
      ...sources.map((name) => kit.text(`– ${name}`, body)),
    );
}

function addFigures(form: Form): void {
  const { kit } = form;
  const { design, t, formats } = kit;
  kit.grid(t('documents.summary.indicators'), entries(design.problem.indicators), [
    {
      label: t('fields.indicator.name'),
      share: 40,
      cell: ({ name }) => form.filled([name]),
      always: true,
    },
    {
      label: t('fields.indicator.baseline'),
      share: 20,
      cell: ({ baseline, baselineDate, baselinePeriod }) =>
        kit.text(baseline === null ? '' : formats.quantity(baseline), cell) +
        kit.text(
          baselineDate === null ? baselinePeriod : formats.date(baselineDate),
          { style: 'TableSmall' },
          { colour: ink.muted },
        ),
    },
    {
      label: t('fields.indicator.target'),
      share: 20,
      cell: ({ target, targetDate, targetPeriod }) =>
        kit.text(target === null ? '' : formats.quantity(target), cell, { bold: true }) +
        kit.text(
          targetDate === null ? (targetPeriod?.asWritten ?? '') : formats.date(targetDate),
          { style: 'TableSmall' },
          { colour: ink.muted },
        ),
    },
    { label: t('fields.indicator.source'), share: 20, cell: ({ source }) => form.words([source]) },
  ]);
}

function addOverview(form: Form): void {
  const { kit } = form;
  const { design, t } = kit;
  const { problem, analysis } = design;
  kit.subheading(run(t('forms.kak.overview')));
  kit.add(
    form.filled([problem.statement], { ...body, blank: longBlank }),
    form.words([problem.importance, problem.impact], body),
  );
  addFigures(form);
  const evidence = values(problem.evidence).filter(({ statement }) => !isBlank(statement));
  if (evidence.length > 0)
    kit.add(
      kit.text(t('forms.kak.evidence'), { style: 'FieldLabel' }),
      ...evidence.map(({ statement }, index) =>
        form.words([statement], { ...body, lead: run(`${index + 1}. `) }),
      ),
    );
  const causes = values(analysis.causes).filter(
    ({ verdict, statement }) =>
      (verdict === 'learning' || verdict === 'mixed') && !isBlank(statement),
  );
  if (causes.length > 0)
    kit.add(
      kit.text(t('forms.kak.causes'), { style: 'FieldLabel' }),
      ...causes.map(({ statement }, index) =>
        form.words([statement], { ...body, lead: run(`${index + 1}. `) }),
      ),
    );
  const rest: Array<[string, TextSlot]> = [
    [t('fields.analysis.gap'), analysis.gap],
    [t('fields.problem.answerToRequest'), problem.answerToRequest],
  ];
  for (const [label, slot] of rest) {
    const content = form.words([slot], body);
    if (content !== '') kit.add(kit.text(label, { style: 'FieldLabel' }), content);
  }
}

function addBeneficiaries(form: Form): void {
  const { kit } = form;
  const { design, t, formats } = kit;
  const { problem, learners } = design;
  kit.heading(2, t('forms.kak.beneficiaries'));
  addItems(
    form,
    [
      { label: t('forms.kak.participants'), content: form.filled([problem.audience]) },
      {
        label: t('forms.kak.headcount'),
        content: form.filled([
          problem.headcount === null
            ? ''
            : t('documents.people', { count: formats.number(problem.headcount) }),
        ]),
      },
      { label: t('forms.kak.served'), content: form.filled([problem.beneficiaries]) },
      { label: t('forms.kak.unitServed'), content: form.filled([problem.unit]) },
    ],
    { label: 0.3 },
  );
  if (size(learners.personas) === 0) return;
  kit.grid(t('forms.kak.groups'), entries(learners.personas), [
    {
      label: t('forms.kak.group'),
      share: 32,
      cell: ({ name }, id) => paragraph(kit.anchor(id, form.inline(name) || run('–')), cell),
      always: true,
    },
    { label: t('fields.persona.role'), share: 38, cell: ({ role }) => form.words([role]) },
    {
      label: t('fields.persona.level'),
      share: 18,
      cell: ({ level }) => kit.text(t(`enums.journeyLevel.${level}`), cell),
    },
    {
      label: t('fields.persona.headcount'),
      share: 12,
      align: 'right',
      cell: ({ headcount }) =>
        headcount === null ? '' : kit.text(formats.number(headcount), { ...cell, align: 'right' }),
    },
  ]);
}

export const writeKak: OfficeWriter = (kit, _input, options) => {
  const { t } = kit;
  const form = createForm(kit, options);
  addFormHead(form, t('forms.kak.title'));
  addIdentity(form);
  kit.heading(2, t('forms.kak.background'));
  addLegalBasis(form);
  addOverview(form);
  addBeneficiaries(form);
  kit.heading(2, t('forms.kak.strategy'));
  addMethod(form);
  addStages(form);
  kit.heading(2, t('forms.kak.period'));
  addPeriod(form);
  kit.heading(2, t('forms.kak.cost'));
  addCosts(form);
  addFormEnd(form, [
    { role: 'approver', title: t('forms.kak.responsible') },
    { role: 'author', title: t('forms.sign.madeBy') },
  ]);
  addMarks(form);
};
