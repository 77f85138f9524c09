/** Part II, first: what the journey is, its stages, and the matrix of stages and activities. */
import { entries, size, values } from '../../../../design/collection.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import { activitiesOf, reflectionsOf } from '../../../../design/ledger.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { type Cell, paragraph, run, table } from '../../../ooxml/markup.ts';
import { landscape, portrait, splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { ink, modeColours } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';

const cell = { style: 'TableText' } as const;
const small = { style: 'TableSmall' } as const;

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
