/** Parts C to E of a KAK: method, stages, the calendar of weeks, and what it costs. */
import { entries, size, values } from '../../../../design/collection.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import { activitiesOf, dateOfWeek, journeyJp, lastWeek, mixOf } from '../../../../design/ledger.ts';
import type { Stage } from '../../../../design/model/journey.ts';
import { isBlank, type TextSlot } from '../../../../design/slot.ts';
import { type Cell, paragraph, run } from '../../../ooxml/markup.ts';
import { ink } from '../../../pictures/palette.ts';
import { addFormTable, addItems, type Form, longBlank } from './form.ts';

const cell = { style: 'TableText' } as const;
const small = { style: 'TableSmall' } as const;
const right = { ...cell, align: 'right' } as const;
const body = { style: 'Normal' } as const;

export function addMethod(form: Form): void {
  const { kit } = form;
  const { design, t, formats } = kit;
  const { journey } = design;
  const { delivery } = journey;
  kit.subheading(run(t('forms.kak.method')));
  const all = values(journey.activities);
  const forms = [...new Set(all.map(({ form: one }) => t(`enums.form.${one}`)))];
  const routes = [
    ...new Set(all.flatMap(({ jalur }) => (jalur === null ? [] : [t(`enums.siasnCode.${jalur}`)]))),
  ];
  const mix = mixOf(journey);
  const modes = ['experience', 'social', 'formal'] as const;
  const shares = modes
    .map((mode) => `${t(`enums.mode.${mode}`)} ${formats.percent(mix.shares[mode])}`)
    .join(' · ');
  const hasPlan = all.length > 0;
  addItems(
    form,
    [
      {
        label: t('forms.kak.way'),
        content: form.filled([
          hasPlan
            ? `${t(`enums.deliveryModel.${delivery.model}`)}, ${t(`enums.deliveryMethod.${delivery.method}`).toLocaleLowerCase()}`
            : '',
        ]),
      },
      { label: t('fields.activity.form'), content: form.filled([forms.join(', ')]) },
      { label: t('fields.activity.jalur'), content: form.filled([routes.join(', ')]) },
      { label: t('forms.kak.mix'), content: form.filled([mix.total === 0 ? '' : shares]) },
      {
        label: t('forms.kak.load'),
        content: form.filled([
          mix.total === 0
            ? ''
            : t('forms.unit.recognised', {
                minutes: formats.minutes(mix.total),
                jp: formats.jp(journeyJp(journey)),
              }),
        ]),
      },
      { label: t('fields.delivery.location'), content: form.filled([delivery.location]) },
      { label: t('fields.delivery.facilitators'), content: form.filled([delivery.facilitators]) },
    ],
    { label: 0.3 },
  );
}

/** "Minggu 1–4", with the dates where the start is known. */
function weeksOf({ kit }: Form, { startWeek, weeks }: Stage): string {
  const { design, t, formats } = kit;
  const last = startWeek + weeks - 1;
  const { startDate } = design.journey;
  const words =
    weeks === 1
      ? t('documents.week', { week: startWeek })
      : t('forms.kak.weeks', { from: startWeek, to: last });
  const dates =
    startDate === null
      ? ''
      : `${formats.date(dateOfWeek(startDate, startWeek))} – ${formats.date(dateOfWeek(startDate, last, 7))}`;
  return kit.text(words, cell) + kit.text(dates, small, { colour: ink.muted });
}

export function addStages(form: Form): void {
  const { kit } = form;
  const { design, t, formats } = kit;
  const { journey } = design;
  kit.subheading(run(t('forms.kak.stages')));
  if (size(journey.stages) === 0) {
    kit.add(form.filled([], { ...body, blank: longBlank }));
    return;
  }
  kit.grid(t('forms.kak.stagesTable'), entries(journey.stages), [
    {
      label: t('documents.column.number'),
      share: 6,
      cell: (_, id, index) => paragraph(kit.anchor(id, run(String(index + 1))), cell),
      always: true,
    },
    {
      label: t('fields.part.stage'),
      share: 27,
      cell: ({ name, focus }) => form.words([{ strong: name }]) + form.words([focus], small),
      always: true,
    },
    {
      label: t('fields.journey.activities'),
      share: 37,
      cell: (_, id) =>
        activitiesOf(journey, id)
          .map(([, { title }], index) => form.words([title], { lead: run(`${index + 1}. `) }))
          .join(''),
    },
    { label: t('forms.kak.time'), share: 19, cell: (stage) => weeksOf(form, stage) },
    {
      label: t('documents.column.minutes'),
      share: 11,
      align: 'right',
      cell: (_, id) =>
        kit.text(
          formats.number(
            activitiesOf(journey, id).reduce((sum, [, one]) => sum + activityMinutes(one), 0),
          ),
          right,
        ),
    },
  ]);
}

/** Most columns a calendar can have on an upright page; longer journeys are shown by the month. */
const mostWeeks = 18;

function addCalendar(form: Form): void {
  const { kit } = form;
  const { design, t } = kit;
  const { journey } = design;
  const weeks = lastWeek(journey);
  const stages = entries(journey.stages);
  if (weeks === 0 || stages.length === 0) return;
  const step = weeks <= mostWeeks ? 1 : Math.max(4, Math.ceil(weeks / mostWeeks));
  const count = Math.ceil(weeks / step);
  const label = (index: number): string => {
    const from = index * step + 1;
    return step === 1 ? String(from) : `${from}–${Math.min(weeks, from + step - 1)}`;
  };
  const covers = ({ startWeek, weeks: length }: Stage, index: number): boolean =>
    startWeek <= (index + 1) * step && startWeek + length - 1 > index * step;
  addFormTable(form, {
    caption: t('forms.kak.calendar'),
    columns: [
      { label: t('fields.part.stage'), share: 30 },
      ...Array.from({ length: count }, (_, index) => ({ label: label(index), share: 70 / count })),
    ],
    head: 'TableHeadTiny',
    rows: stages.map(([, stage]): Cell[] => [
      { content: paragraph(form.inline(stage.name) || run('–'), small) },
      ...Array.from({ length: count }, (_, index): Cell => {
        const isOn = covers(stage, index);
        return {
          content: paragraph(isOn ? run('●', { colour: ink.accent }) : '', {
            style: 'TableTiny',
            align: 'center',
          }),
          align: 'center',
          ...(isOn ? { fill: ink.accentSoft } : {}),
        };
      }),
    ]),
  });
}

export function addPeriod(form: Form): void {
  const { kit } = form;
  const { design, t, formats } = kit;
  const { journey } = design;
  const weeks = lastWeek(journey);
  const { startDate } = journey;
  const end =
    design.evaluation.learningEnd ??
    (startDate === null || weeks === 0 ? null : dateOfWeek(startDate, weeks, 7));
  addItems(
    form,
    [
      {
        label: t('forms.kak.length'),
        content: form.filled([weeks === 0 ? '' : t('documents.glance.weeks', { count: weeks })]),
      },
      {
        label: t('forms.kak.start'),
        content: form.filled([startDate === null ? '' : formats.date(startDate)]),
      },
      { label: t('forms.kak.end'), content: form.filled([end === null ? '' : formats.date(end)]) },
    ],
    { label: 0.3 },
  );
  addCalendar(form);
}

interface CostLine {
  id: string;
  item: TextSlot;
  amount: number;
}

/** What the design knows to cost something; a cost of 0 needs no line. */
function costLines({ kit }: Form): CostLine[] {
  const { design } = kit;
  const line = (id: string, item: TextSlot, amount: number | null): CostLine[] =>
    amount === null || amount === 0 ? [] : [{ id, item, amount }];
  return [
    ...entries(design.journey.activities).flatMap(([id, one]) => line(id, one.title, one.cost)),
    ...entries(design.project.milestones).flatMap(([id, one]) =>
      line(id, one.description, one.budget),
    ),
  ];
}

export function addCosts(form: Form): void {
  const { kit } = form;
  const { design, t, formats } = kit;
  const { budget } = design.problem;
  const status =
    budget.status === 'unknown' && budget.amount === null
      ? ''
      : budget.amount === null
        ? t(`enums.budgetStatus.${budget.status}`)
        : formats.rupiah(budget.amount);
  const hasNote = !isBlank(budget.note);
  addItems(
    form,
    [
      {
        label: t('forms.kak.budget'),
        content:
          status === '' && hasNote
            ? form.words([budget.note])
            : form.filled([status], { blank: longBlank }) + form.words([budget.note]),
      },
      { label: t('forms.kak.source'), content: form.filled([], { blank: longBlank }) },
    ],
    { label: 0.3, isHeld: true },
  );
  const lines = costLines(form);
  if (lines.length === 0) {
    kit.add(kit.text(t('forms.kak.noCosts'), { style: 'Note', keepNext: true }));
    return;
  }
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  addFormTable(form, {
    caption: t('forms.kak.costTable'),
    isHeld: true,
    columns: [
      { label: t('documents.column.number'), share: 7 },
      { label: t('forms.kak.costItem'), share: 63 },
      { label: t('forms.kak.costAmount'), share: 30 },
    ],
    rows: [
      ...lines.map(({ id, item, amount }, index): Cell[] => [
        {
          content: paragraph(kit.anchor(id, run(String(index + 1))), { ...cell, align: 'center' }),
        },
        { content: form.filled([item]) },
        { content: kit.text(formats.rupiah(amount), right) },
      ]),
      [
        { content: kit.text(t('documents.total'), right, { bold: true }), span: 2, fill: ink.soft },
        { content: kit.text(formats.rupiah(total), right, { bold: true }), fill: ink.soft },
      ],
    ],
  });
  kit.add(kit.text(t('forms.kak.costNote'), { style: 'Note', keepNext: true }));
}
