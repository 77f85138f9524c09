/** Stage and activity matrix, schedule, 70/20/10 ledger, load per week, reflections. */
import { entries, values } from '../../../../design/collection.ts';
import { type Mode, modeSchema } from '../../../../design/enums.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import type { Activity, Reflection } from '../../../../design/model/journey.ts';
import { modeColours } from '../../../pictures/palette.ts';
import { type BookKit, numberColumn, valueColumn, wordColumn } from '../kit.ts';
import {
  type Column,
  countWhere,
  difference,
  product,
  type RowAt,
  type Sheet,
  shareOf,
  sumWhere,
} from '../layout.ts';

const weeksOf = (activity: Activity): number[] =>
  values(activity.occurrences).map(({ week }) => week);

type Row = readonly [string, Activity];

/** Activities by stage, those without one last. */
function inOrder({ design }: BookKit): Row[] {
  const { stages, activities } = design.journey;
  const at = (id: string): number => {
    const index = stages.order.indexOf(id);
    return index === -1 ? stages.order.length : index;
  };
  return [...entries(activities)].sort(([, a], [, b]) => at(a.stageId) - at(b.stageId));
}

const stageName = ({ design, code, words }: BookKit, id: string): string =>
  `${code(id)} ${words(design.journey.stages.items[id]?.name)}`.trim();

const routeName = ({ t }: BookKit, { jalur }: Activity): string =>
  jalur === null ? t('workbook.word.noRoute') : t(`enums.siasnCode.${jalur}`);

export function journeySheet(kit: BookKit): Sheet {
  const { design, t, code, codes, words } = kit;
  const sheet = kit.sheet(
    'journey',
    t('workbook.note.journey', { table: design.rules.jpTable.name }),
  );
  sheet.tab = modeColours.experience.strong;
  const columns: Column<Row>[] = [
    wordColumn('code', t('workbook.column.code'), 7, ([id]) => code(id), 'code'),
    wordColumn('stage', t('workbook.column.stage'), 24, ([, one]) => stageName(kit, one.stageId)),
    wordColumn('title', t('fields.part.activity'), 38, ([, { title }]) => words(title)),
    {
      ...wordColumn<Row>('mode', t('workbook.column.mode'), 18, ([, { mode }]) =>
        t(`enums.mode.${mode}`),
      ),
      tone: ([, { mode }]) => ({
        fill: modeColours[mode].soft,
        colour: modeColours[mode].strong,
        bold: true,
      }),
    },
    wordColumn('form', t('fields.activity.form'), 12, ([, one]) => t(`enums.form.${one.form}`)),
    wordColumn('route', t('workbook.column.route'), 20, ([, one]) => routeName(kit, one)),
    wordColumn('moment', t('fields.activity.moment'), 14, ([, one]) =>
      t(`enums.moment.${one.moment}`),
    ),
    wordColumn('abc', t('fields.activity.abc'), 12, ([, one]) => t(`enums.abcType.${one.abc}`)),
    wordColumn('supporter', t('workbook.column.supporter'), 24, ([, one]) =>
      [t(`enums.supporterRole.${one.supporterRole}`), words(one.supporter)]
        .filter((text) => text !== '')
        .join(': '),
    ),
    wordColumn('proofs', t('workbook.column.evidence'), 28, ([, { proofs }]) =>
      values(proofs)
        .map(({ kind, description }) =>
          [t(`enums.proofKind.${kind}`), words(description)].filter(Boolean).join(': '),
        )
        .join('\n'),
    ),
    wordColumn('outcomes', t('workbook.column.outcomes'), 11, ([, one]) => codes(one.outcomeIds)),
    wordColumn('causes', t('workbook.column.causes'), 11, ([, one]) => codes(one.causeIds)),
    valueColumn('first', t('workbook.column.firstWeek'), 9, 'integer', ([, one]) =>
      weeksOf(one).length === 0 ? null : Math.min(...weeksOf(one)),
    ),
    valueColumn('last', t('workbook.column.lastWeek'), 9, 'integer', ([, one]) =>
      weeksOf(one).length === 0 ? null : Math.max(...weeksOf(one)),
    ),
    valueColumn(
      'minutes',
      t('workbook.column.minutes'),
      10,
      'integer',
      ([, one]) => activityMinutes(one),
      'sum',
    ),
    valueColumn('jp', t('fields.activity.jp'), 9, 'jp', ([, { jp }]) => jp, 'sum'),
    valueColumn('cost', t('fields.activity.cost'), 14, 'rupiah', ([, { cost }]) => cost, 'sum'),
  ];
  const laid = sheet.table(columns, inOrder(kit), { totalLabel: t('workbook.word.total') });
  if (sheet.count > 0) kit.laid.set('journey', laid);
  return sheet;
}

interface Sitting {
  activityId: string;
  activity: Activity;
  week: number;
  day: number | null;
  sessions: number;
  minutes: number;
}

export function scheduleSheet(kit: BookKit): Sheet {
  const { t, code, words, day } = kit;
  const sheet = kit.sheet('schedule');
  const sittings: Sitting[] = inOrder(kit)
    .flatMap(([activityId, activity]) =>
      values(activity.occurrences).map((one) => ({ activityId, activity, ...one })),
    )
    .sort((a, b) => a.week - b.week || (a.day ?? 8) - (b.day ?? 8));
  const columns: Column<Sitting>[] = [
    wordColumn('code', t('workbook.column.code'), 7, (one) => code(one.activityId), 'code'),
    wordColumn('title', t('fields.part.activity'), 46, ({ activity }) => words(activity.title)),
    wordColumn('stage', t('workbook.column.stage'), 26, ({ activity }) =>
      stageName(kit, activity.stageId),
    ),
    valueColumn('week', t('workbook.column.week'), 10, 'integer', ({ week }) => week),
    valueColumn('date', t('workbook.column.date'), 15, 'date', (one) =>
      one.day === null ? null : day(one.week, one.day),
    ),
    valueColumn(
      'sessions',
      t('workbook.column.sessions'),
      9,
      'integer',
      (one) => one.sessions,
      'sum',
    ),
    valueColumn('each', t('workbook.column.minutesEach'), 12, 'integer', (one) => one.minutes),
    valueColumn(
      'minutes',
      t('workbook.column.minutes'),
      12,
      'integer',
      (_, at) => product(at, 'sessions', 'each'),
      'sum',
    ),
  ];
  const laid = sheet.table(columns, sittings, { totalLabel: t('workbook.word.total') });
  if (sheet.count > 0) kit.laid.set('schedule', laid);
  return sheet;
}

const cellAt = (at: RowAt, key: string): { ref: string; value: number } => ({
  ref: at.ref(key),
  value: at.number(key) ?? 0,
});

function mixTable(kit: BookKit, sheet: Sheet): void {
  const { design, t } = kit;
  const laid = kit.laid.get('journey');
  if (laid === undefined) return;
  const modes = laid.range('mode');
  const whole = laid.total('minutes');
  const where = (at: RowAt) => [{ range: modes, ref: at.ref('name'), value: at.text('name') }];
  const columns: Column<Mode>[] = [
    numberColumn(t),
    {
      ...wordColumn<Mode>('name', t('workbook.column.mode'), 40, (mode) => t(`enums.mode.${mode}`)),
      tone: (mode) => ({
        fill: modeColours[mode].soft,
        colour: modeColours[mode].strong,
        bold: true,
      }),
    },
    valueColumn(
      'count',
      t('workbook.column.activities'),
      12,
      'integer',
      (_, at) => countWhere(where(at)),
      'sum',
    ),
    valueColumn(
      'minutes',
      t('workbook.column.minutes'),
      12,
      'integer',
      (_, at) => sumWhere(laid.range('minutes'), where(at)),
      'sum',
    ),
    valueColumn(
      'share',
      t('workbook.column.shareOfAll'),
      12,
      'percent',
      (_, at) => shareOf(cellAt(at, 'minutes'), whole),
      'sum',
    ),
    valueColumn(
      'target',
      t('workbook.column.target'),
      12,
      'percent',
      (mode) => design.rules.targetMix[mode],
      'sum',
    ),
    {
      ...valueColumn<Mode>(
        'difference',
        t('workbook.column.differencePoints'),
        12,
        'percent',
        (_, at) => difference(at, 'share', 'target'),
      ),
    },
    valueColumn(
      'jp',
      t('fields.activity.jp'),
      12,
      'jp',
      (_, at) => sumWhere(laid.range('jp'), where(at)),
      'sum',
    ),
  ];
  sheet.table(columns, modeSchema.options, {
    totalLabel: t('workbook.word.total'),
  });
}

function stageTable(kit: BookKit, sheet: Sheet): void {
  const { t } = kit;
  const laid = kit.laid.get('journey');
  if (laid === undefined) return;
  const names = [...new Set(laid.range('stage').values.map((one) => String(one ?? '')))];
  const minutes = laid.range('minutes');
  const columns: Column<string>[] = [
    numberColumn(t),
    wordColumn('name', t('workbook.column.stage'), 40, (name) => name),
    ...modeSchema.options.map((mode): Column<string> => {
      const label = t(`enums.mode.${mode}`);
      return valueColumn(
        mode,
        label,
        15,
        'integer',
        (name, at) =>
          sumWhere(minutes, [
            { range: laid.range('stage'), ref: at.ref('name'), value: name },
            { range: laid.range('mode'), ref: `"${label}"`, value: label },
          ]),
        'sum',
      );
    }),
    valueColumn(
      'minutes',
      t('workbook.column.minutes'),
      12,
      'integer',
      (_, at) => ({
        formula: `SUM(${at.ref('experience')}:${at.ref('formal')})`,
        value: modeSchema.options.reduce((all, mode) => all + (at.number(mode) ?? 0), 0),
      }),
      'sum',
    ),
    valueColumn(
      'share',
      t('workbook.column.shareOfAll'),
      12,
      'percent',
      (_, at) => shareOf(cellAt(at, 'minutes'), laid.total('minutes')),
      'sum',
    ),
    valueColumn(
      'jp',
      t('fields.activity.jp'),
      12,
      'jp',
      (name, at) =>
        sumWhere(laid.range('jp'), [
          { range: laid.range('stage'), ref: at.ref('name'), value: name },
        ]),
      'sum',
    ),
  ];
  sheet.table(columns, names, {
    heading: t('workbook.heading.byStage'),
    totalLabel: t('workbook.word.total'),
  });
}

function routeTable(kit: BookKit, sheet: Sheet): void {
  const { t } = kit;
  const laid = kit.laid.get('journey');
  if (laid === undefined) return;
  const routes = laid.range('route');
  const names = [...new Set(routes.values.map((one) => String(one ?? '')))];
  const where = (at: RowAt) => [{ range: routes, ref: at.ref('name'), value: at.text('name') }];
  sheet.table<string>(
    [
      numberColumn(t),
      wordColumn('name', t('workbook.column.route'), 40, (name) => name),
      valueColumn(
        'count',
        t('workbook.column.activities'),
        12,
        'integer',
        (_, at) => countWhere(where(at)),
        'sum',
      ),
      valueColumn(
        'minutes',
        t('workbook.column.minutes'),
        12,
        'integer',
        (_, at) => sumWhere(laid.range('minutes'), where(at)),
        'sum',
      ),
      valueColumn(
        'jp',
        t('fields.activity.jp'),
        12,
        'jp',
        (_, at) => sumWhere(laid.range('jp'), where(at)),
        'sum',
      ),
    ],
    names,
    { heading: t('workbook.heading.byRoute'), totalLabel: t('workbook.word.total') },
  );
}

export function mixSheet(kit: BookKit): Sheet {
  const sheet = kit.sheet('mix', kit.t('workbook.note.mix'));
  if (kit.design.journey.activities.order.length === 0) return sheet;
  mixTable(kit, sheet);
  stageTable(kit, sheet);
  routeTable(kit, sheet);
  return sheet;
}

/** One row per week that the journey has. */
export function loadSheet(kit: BookKit): Sheet {
  const { design, t, day } = kit;
  const sheet = kit.sheet('load', t('workbook.note.load'));
  const schedule = kit.laid.get('schedule');
  const reflections = kit.laid.get('reflections');
  const weeks = Math.max(
    design.journey.weeks,
    ...[schedule, reflections].flatMap((laid) =>
      (laid?.range('week').values ?? []).map((week) => (typeof week === 'number' ? week : 0)),
    ),
  );
  if (weeks === 0 || design.journey.activities.order.length === 0) return sheet;
  const columns: Column<number>[] = [
    valueColumn('week', t('workbook.column.week'), 9, 'integer', (week) => week),
    valueColumn('starts', t('workbook.column.starts'), 15, 'date', (week) => day(week)),
    ...(
      [
        ['activities', t('workbook.column.activities'), schedule],
        ['reflections', t('workbook.sheet.reflections'), reflections],
      ] as const
    ).flatMap(([key, label, laid]): Column<number>[] =>
      laid === undefined
        ? []
        : [
            valueColumn(
              key,
              label,
              14,
              'integer',
              (week, at) =>
                sumWhere(laid.range('minutes'), [
                  { range: laid.range('week'), ref: at.ref('week'), value: week },
                ]),
              'sum',
            ),
          ],
    ),
    valueColumn(
      'minutes',
      t('workbook.column.minutes'),
      12,
      'integer',
      (_, at) => {
        const parts = ['activities', 'reflections'].filter((key) =>
          key === 'activities' ? schedule !== undefined : reflections !== undefined,
        );
        return {
          formula: parts.map((key) => at.ref(key)).join('+'),
          value: parts.reduce((all, key) => all + (at.number(key) ?? 0), 0),
        };
      },
      'sum',
    ),
    valueColumn(
      'hours',
      t('workbook.column.hours'),
      10,
      'jp',
      (_, at) => ({ formula: `${at.ref('minutes')}/60`, value: (at.number('minutes') ?? 0) / 60 }),
      'sum',
    ),
  ];
  sheet.isUpright = true;
  sheet.table(
    columns,
    Array.from({ length: weeks }, (_, index) => index + 1),
    { totalLabel: t('workbook.word.total') },
  );
  return sheet;
}

export function reflectionSheet(kit: BookKit): Sheet {
  const { design, t, words } = kit;
  const sheet = kit.sheet('reflections');
  const { stages, reflections } = design.journey;
  const columns: Column<Reflection>[] = [
    numberColumn(t),
    wordColumn('stage', t('workbook.column.stage'), 28, (one) => stageName(kit, one.stageId)),
    wordColumn('model', t('fields.reflection.model'), 14, (one) =>
      t(`enums.reflectionModel.${one.model}`),
    ),
    wordColumn('mode', t('fields.reflection.mode'), 14, (one) =>
      t(`enums.reflectionMode.${one.mode}`),
    ),
    wordColumn('questions', t('fields.reflection.questions'), 60, ({ questions }) =>
      values(questions)
        .map(({ text }, index) => `${index + 1}. ${words(text)}`)
        .join('\n'),
    ),
    wordColumn('who', t('fields.reflection.withWhom'), 26, (one) => words(one.withWhom)),
    wordColumn('action', t('fields.reflection.action'), 36, (one) => words(one.action)),
    valueColumn('week', t('workbook.column.week'), 9, 'integer', ({ stageId }) => {
      const stage = stages.items[stageId];
      return stage === undefined ? null : stage.startWeek + stage.weeks - 1;
    }),
    valueColumn(
      'minutes',
      t('workbook.column.minutes'),
      10,
      'integer',
      (one) => one.minutes,
      'sum',
    ),
  ];
  const list = values(reflections);
  const laid = sheet.table(columns, list, { totalLabel: t('workbook.word.total') });
  if (list.length > 0) kit.laid.set('reflections', laid);
  return sheet;
}
