/** Part II: delivery, the matrix of stages and activities, a sheet per activity, reflections, the two ledgers. */
import { entries, size, values } from '../../../../design/collection.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import {
  activitiesOf,
  dateOfWeek,
  journeyJp,
  knownCost,
  mixOf,
  reflectionsOf,
  workload,
} from '../../../../design/ledger.ts';
import type { Activity, Occurrence } from '../../../../design/model/journey.ts';
import { type Cell, paragraph, run, table } from '../../../ooxml/markup.ts';
import { landscape, portrait, splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { mixSvg } from '../../../pictures/mix-svg.ts';
import { ink, modeColours } from '../../../pictures/palette.ts';
import type { Rasterised } from '../../../pictures/rasterise.ts';
import type { Kit } from '../kit.ts';

const cell = { style: 'TableText' } as const;
const small = { style: 'TableSmall' } as const;
const modes = ['experience', 'social', 'formal'] as const;

export function addIdentity(kit: Kit): void {
  const { design, t, formats } = kit;
  const { journey } = design;
  const { delivery } = journey;
  kit.heading(2, t('documents.heading.identity'));
  const forms = [...new Set(values(journey.activities).map(({ form }) => t(`enums.form.${form}`)))];
  const routes = [
    ...new Set(
      values(journey.activities).flatMap(({ jalur }) =>
        jalur === null ? [] : [t(`enums.siasnCode.${jalur}`)],
      ),
    ),
  ];
  kit.pairs(
    [
      [t('fields.delivery.code'), kit.text(delivery.code, cell)],
      [t('fields.delivery.programme'), kit.slot(delivery.programme, cell)],
      [t('fields.journey.goal'), kit.slot(journey.goal, cell)],
      [t('fields.delivery.impactIndicator'), kit.slot(delivery.impactIndicator, cell)],
      [t('fields.delivery.relatedAssignment'), kit.slot(delivery.relatedAssignment, cell)],
      [t('fields.delivery.skillGroupOwner'), kit.slot(delivery.skillGroupOwner, cell)],
      [t('fields.delivery.location'), kit.slot(delivery.location, cell)],
      [t('fields.delivery.className'), kit.slot(delivery.className, cell)],
      [t('fields.activity.form'), kit.text(forms.join(', '), cell)],
      [t('fields.activity.jalur'), kit.text(routes.join(', '), cell)],
      [t('fields.delivery.model'), kit.text(t(`enums.deliveryModel.${delivery.model}`), cell)],
      [t('fields.delivery.method'), kit.text(t(`enums.deliveryMethod.${delivery.method}`), cell)],
      [
        t('documents.column.dates'),
        kit.text(
          [
            journey.startDate === null
              ? ''
              : t('documents.from', { date: formats.date(journey.startDate) }),
            journey.weeks === 0 ? '' : t('documents.glance.weeks', { count: journey.weeks }),
          ]
            .filter((word) => word !== '')
            .join(' · '),
          cell,
        ),
      ],
    ],
    { caption: t('documents.table.identity') },
  );
}

export function addStages(kit: Kit): void {
  const { design, t } = kit;
  kit.grid(t('fields.journey.stages'), entries(design.journey.stages), [
    {
      label: t('fields.part.stage'),
      share: 34,
      cell: ({ name, level }, id) =>
        paragraph(
          kit.anchor(id, run(kit.code(id), { bold: true })) +
            run('  ') +
            kit.inline(name, { bold: true }),
          cell,
        ) + kit.text(t(`enums.journeyLevel.${level}`), small),
      always: true,
    },
    {
      label: t('documents.summary.weeks'),
      share: 14,
      cell: ({ startWeek, weeks }) =>
        kit.text(weeks === 1 ? `${startWeek}` : `${startWeek}–${startWeek + weeks - 1}`, cell),
    },
    { label: t('fields.stage.focus'), share: 52, cell: ({ focus }) => kit.slot(focus, cell) },
  ]);
}

/** "Minggu 3: 2 × 60 menit" */
function schedule(kit: Kit, { week, day, sessions, minutes }: Occurrence): string {
  const { t, formats, design } = kit;
  const { startDate } = design.journey;
  const date =
    startDate === null || day === null
      ? ''
      : ` (${formats.date(dateOfWeek(startDate, week, day))})`;
  const time =
    sessions === 1 ? formats.minutes(minutes) : `${sessions} × ${formats.minutes(minutes)}`;
  return `${t('documents.week', { week })}${date}: ${time}`;
}

/** Tahap | Aktivitas | 70/20/10 | Momen | Tipe ABC | Dukungan | Bukti | Menit | JP, on its side. */
export function addMatrix(kit: Kit): void {
  const { design, t, formats } = kit;
  const { journey } = design;
  if (size(journey.activities) === 0) return;
  kit.turn(landscape);
  kit.heading(2, t('documents.heading.matrix'));
  const columns = [
    [t('documents.column.code'), 5],
    [t('fields.part.activity'), 26],
    ['70/20/10', 14],
    [t('documents.column.moment'), 11],
    [t('fields.activity.abc'), 8],
    [t('documents.column.support'), 10],
    [t('documents.column.proof'), 10],
    [t('documents.column.serves'), 8],
    [t('documents.column.minutes'), 6],
    ['JP', 4],
  ] as const;
  const widths = splitWidth(
    textWidthOf(kit.page()),
    columns.map(([, share]) => share),
  );
  const header: Cell[] = columns.map(([label]) => ({
    content: kit.text(label, {
      style: 'TableHead',
      ...(label === 'JP' || label === t('documents.column.minutes') ? { align: 'right' } : {}),
    }),
    fill: ink.accentSoft,
    align: 'center',
  }));
  const right = { ...small, align: 'right' as const };
  const row = ([id, activity]: readonly [string, Activity]): Cell[] => {
    const { strong, soft } = modeColours[activity.mode];
    return [
      { content: paragraph(kit.codeLinks([id]), small) },
      {
        content: paragraph(kit.again(activity.title, { bold: true }), small),
      },
      {
        content: kit.text(t(`enums.mode.${activity.mode}`), small, { bold: true, colour: strong }),
        fill: soft,
      },
      { content: kit.text(t(`enums.moment.${activity.moment}`), small) },
      { content: kit.text(t(`enums.abcType.${activity.abc}`), small) },
      { content: kit.text(t(`enums.supporterRole.${activity.supporterRole}`), small) },
      {
        content: kit.text(
          [
            ...new Set(values(activity.proofs).map(({ kind }) => t(`enums.proofKind.${kind}`))),
          ].join(', ') || '–',
          small,
        ),
      },
      { content: paragraph(kit.codeLinks([...activity.outcomeIds, ...activity.causeIds]), small) },
      { content: kit.text(formats.number(activityMinutes(activity)), right) },
      { content: kit.text(formats.number(activity.jp), right) },
    ];
  };
  const rows: Cell[][] = [];
  const sum = (list: readonly (readonly [string, Activity])[]) => ({
    minutes: list.reduce((all, [, one]) => all + activityMinutes(one), 0),
    jp: list.reduce((all, [, one]) => all + one.jp, 0),
  });
  for (const [id, stage] of entries(journey.stages)) {
    const list = activitiesOf(journey, id);
    const { minutes, jp } = sum(list);
    const reflections = reflectionsOf(journey, id).length;
    rows.push([
      {
        span: 8,
        fill: ink.accentSoft,
        content: paragraph(
          kit.codeLinks([id]) +
            run('  ') +
            kit.again(stage.name, { bold: true }) +
            run(
              `  ·  ${t('documents.weeks', { from: stage.startWeek, to: stage.startWeek + stage.weeks - 1 })}  ·  ${t('documents.reflections', { count: reflections })}`,
              { colour: ink.muted },
            ),
          small,
        ),
      },
      { fill: ink.accentSoft, content: kit.text(formats.number(minutes), right, { bold: true }) },
      { fill: ink.accentSoft, content: kit.text(formats.number(jp), right, { bold: true }) },
    ]);
    rows.push(...list.map(row));
  }
  const total = sum(entries(journey.activities));
  rows.push([
    { span: 8, fill: ink.soft, content: kit.text(t('documents.total'), small, { bold: true }) },
    { fill: ink.soft, content: kit.text(formats.number(total.minutes), right, { bold: true }) },
    { fill: ink.soft, content: kit.text(formats.number(total.jp), right, { bold: true }) },
  ]);
  kit.captioned(
    t('documents.table.matrix'),
    table({ widths, header: [header], rows, description: t('documents.table.matrix') }),
  );
  kit.turn(portrait);
}

/** What follows the schedule in its row: connectivity and cost, where known. */
function arrangement({ t, formats }: Kit, { connectivity, cost, occurrences }: Activity): string {
  const words = [
    connectivity === 'unknown' ? '' : t(`enums.connectivity.${connectivity}`),
    cost === null ? '' : cost === 0 ? t('documents.noCost') : formats.rupiah(cost),
  ].filter((word) => word !== '');
  const lead = size(occurrences) > 0 && words.length > 0 ? ' · ' : '';
  return lead + words.join(' · ');
}

function addSheet(kit: Kit, id: string, activity: Activity): void {
  const { t, formats } = kit;
  const { strong } = modeColours[activity.mode];
  kit.subheading(
    kit.anchor(id, run(kit.code(id), { colour: strong })) +
      run('  ') +
      (kit.inline(activity.title) || run(t('fields.part.activity'))),
  );
  const facts = [
    t(`enums.mode.${activity.mode}`),
    t(`enums.form.${activity.form}`),
    activity.jalur === null ? t('documents.noRoute') : t(`enums.siasnCode.${activity.jalur}`),
    t(`enums.abcType.${activity.abc}`),
    t(`enums.moment.${activity.moment}`),
    formats.minutes(activityMinutes(activity)),
    formats.jp(activity.jp),
  ];
  kit.add(kit.text(facts.join(' · '), { style: 'Note', keepNext: true }, { colour: strong }));
  const proofs = entries(activity.proofs)
    .map(([proofId, proof]) => {
      const lead = kit.anchor(proofId, run(t(`enums.proofKind.${proof.kind}`), { bold: true }));
      return (
        kit.slot(proof.description, { ...cell, lead: lead + run(': ') }) || paragraph(lead, cell)
      );
    })
    .join('');
  const attached = (activity.microSeries ?? [])
    .map(({ title, minutes }) => `${title} (${formats.minutes(minutes)})`)
    .join('; ');
  const supporter =
    kit.text(t(`enums.supporterRole.${activity.supporterRole}`), cell, { bold: true }) +
    kit.slot(activity.supporter, cell);
  kit.pairs(
    [
      [t('fields.activity.workTask'), kit.slot(activity.workTask, cell)],
      [t('fields.activity.noWorkTaskReason'), kit.slot(activity.noWorkTaskReason, cell)],
      [t('fields.activity.relevance'), kit.slot(activity.relevance, cell)],
      [t('fields.activity.steps'), kit.slot(activity.steps, cell)],
      [t('fields.activity.supporter'), supporter],
      [t('fields.activity.supervisorGuide'), kit.slot(activity.supervisorGuide, cell)],
      [t('fields.activity.peerGuide'), kit.slot(activity.peerGuide, cell)],
      [t('fields.activity.proofs'), proofs],
      [
        t('documents.column.arrangement'),
        paragraph(
          entries(activity.occurrences)
            .map(([one, occurrence]) => kit.anchor(one, run(schedule(kit, occurrence))))
            .join(run('; ')) + run(arrangement(kit, activity)),
          cell,
        ),
      ],
      [t('fields.activity.microSeries'), attached === '' ? '' : kit.text(attached, cell)],
      [t('fields.activity.lowBandwidth'), kit.slot(activity.lowBandwidth, cell)],
      [t('fields.activity.accessible'), kit.slot(activity.accessible, cell)],
      [
        t('documents.column.serves'),
        activity.outcomeIds.length + activity.causeIds.length === 0
          ? ''
          : paragraph(kit.codeLinks([...activity.outcomeIds, ...activity.causeIds]), cell),
      ],
    ],
    { kept: 3 },
  );
}

export function addSheets(kit: Kit): void {
  const { design, t } = kit;
  const { journey } = design;
  if (size(journey.activities) === 0) return;
  kit.heading(2, t('documents.heading.sheets'));
  for (const id of journey.stages.order)
    for (const [activityId, activity] of activitiesOf(journey, id))
      addSheet(kit, activityId, activity);
}

export function addReflections(kit: Kit): void {
  const { design, t, formats } = kit;
  const { journey } = design;
  if (size(journey.reflections) === 0) return;
  kit.heading(2, t('documents.heading.reflections'));
  for (const [stageId, stage] of entries(journey.stages)) {
    for (const [id, reflection] of reflectionsOf(journey, stageId)) {
      kit.add(
        paragraph(
          kit.anchor(
            id,
            kit.codeLinks([stageId]) + run('  ') + kit.again(stage.name, { bold: true }),
          ) +
            run(
              `  ·  ${t(`enums.reflectionModel.${reflection.model}`)} · ${t(`enums.reflectionMode.${reflection.mode}`)}${reflection.minutes === 0 ? '' : ` · ${formats.minutes(reflection.minutes)}`}`,
              { colour: ink.muted },
            ),
          { keepNext: true, before: 160, after: 60 },
        ),
      );
      kit.pairs(
        [
          [
            t('fields.reflection.questions'),
            entries(reflection.questions)
              .map(([questionId, question], index) =>
                kit.slot(question.text, {
                  ...cell,
                  lead: kit.anchor(questionId, run(`${index + 1}.`)) + run(' '),
                }),
              )
              .join(''),
          ],
          [t('fields.reflection.withWhom'), kit.slot(reflection.withWhom, cell)],
          [t('fields.reflection.action'), kit.slot(reflection.action, cell)],
        ],
        { kept: 3 },
      );
    }
  }
}

/** The ring and its bars as SVG; null without minutes. */
export function mixOfDesign(kit: Kit): { svg: string; description: string } | null {
  const { design, t, formats } = kit;
  const mix = mixOf(design.journey);
  if (mix.total === 0) return null;
  const jpOf = (mode: (typeof modes)[number]): number =>
    values(design.journey.activities)
      .filter((one) => one.mode === mode)
      .reduce((sum, { jp }) => sum + jp, 0);
  const rows = modes.map((mode) => ({
    mode,
    label: t(`enums.mode.${mode}`),
    minutes: mix.minutes[mode],
    share: mix.shares[mode],
    target: design.rules.targetMix[mode],
    jp: jpOf(mode),
  }));
  const svg = mixSvg(rows, {
    title: t('documents.mix.title'),
    total: t('documents.mix.hours', { hours: formats.number(Math.round(mix.total / 6) / 10) }),
    totalNote: t('documents.mix.all'),
    percent: formats.percent,
    minutes: formats.minutes,
    jp: formats.jp,
    target: (share) => t('documents.mix.target', { share: formats.percent(share) }),
  });
  const description = rows
    .map(
      ({ label, share, minutes, jp }) =>
        `${label}: ${formats.percent(share)}, ${formats.minutes(minutes)}, ${formats.jp(jp)}.`,
    )
    .join(' ');
  return { svg, description: `${t('documents.mix.title')}. ${description}` };
}

export function addLedgers(
  kit: Kit,
  picture: { image: Rasterised; description: string } | null,
): void {
  const { design, t, formats } = kit;
  const { journey, rules } = design;
  kit.heading(2, t('documents.heading.ledgers'));
  if (picture !== null)
    kit.picture(picture.image, {
      name: 'mix',
      caption: t('documents.mix.title'),
      description: picture.description,
      share: 1,
    });
  kit.labelled([[t('fields.journey.mixReason'), journey.mixReason]]);
  const routes = new Map<string, { label: string; count: number; minutes: number; jp: number }>();
  for (const activity of values(journey.activities)) {
    const key = activity.jalur ?? '';
    const label =
      activity.jalur === null ? t('documents.noRoute') : t(`enums.siasnCode.${activity.jalur}`);
    const row = routes.get(key) ?? { label, count: 0, minutes: 0, jp: 0 };
    row.count += 1;
    row.minutes += activityMinutes(activity);
    row.jp += activity.jp;
    routes.set(key, row);
  }
  const right = { ...cell, align: 'right' as const };
  kit.grid(
    t('documents.table.jp'),
    [...routes].map(([key, row]) => [key, row] as const),
    [
      { label: t('fields.activity.jalur'), share: 52, cell: ({ label }) => kit.text(label, cell) },
      {
        label: t('fields.journey.activities'),
        share: 16,
        align: 'right',
        cell: ({ count }) => kit.text(String(count), right),
      },
      {
        label: t('documents.column.minutes'),
        share: 16,
        align: 'right',
        cell: ({ minutes }) => kit.text(formats.number(minutes), right),
      },
      {
        label: 'JP',
        share: 16,
        align: 'right',
        cell: ({ jp }) => kit.text(formats.number(jp), right),
      },
    ],
  );
  const weeks = workload(journey);
  const busiest = weeks.indexOf(Math.max(...weeks)) + 1;
  kit.add(
    kit.text(
      t('documents.note.jp', {
        jp: formats.jp(journeyJp(journey)),
        table: rules.jpTable.name,
        basis: rules.jpTable.basis,
        minutes: rules.minutesPerJp,
      }),
      { style: 'Note' },
    ),
    weeks.every((one) => one === 0)
      ? ''
      : kit.text(
          t('documents.note.workload', {
            week: busiest,
            minutes: formats.minutes(Math.max(...weeks)),
          }),
          { style: 'Note' },
        ),
    knownCost(design) === 0
      ? ''
      : kit.text(t('documents.note.cost', { cost: formats.rupiah(knownCost(design)) }), {
          style: 'Note',
        }),
  );
}
