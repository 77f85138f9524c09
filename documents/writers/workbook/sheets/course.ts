/** Course units: credit hours, RBPMP rows, RP steps. */
import { entries, values } from '../../../../design/collection.ts';
import type { CourseUnit } from '../../../../design/model/course-unit.ts';
import { type BookKit, numberColumn, valueColumn, wordColumn } from '../kit.ts';
import { type Column, type Sheet, sumWhere } from '../layout.ts';

/** Names tell units apart on the other sheets: two of the same name get their position. */
function unitNames({ design, words }: BookKit): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  entries(design.courseUnits).forEach(([id, { code, name }], index) => {
    const plain = [code, words(name)]
      .filter((one) => one !== '')
      .join(' ')
      .slice(0, 200);
    const unique = plain === '' || taken.has(plain) ? `${plain} (${index + 1})`.trim() : plain;
    taken.add(unique);
    names.set(id, unique);
  });
  return names;
}

export function planSheet(kit: BookKit): Sheet {
  const { design, t, words } = kit;
  const sheet = kit.sheet('rbpmp');
  const names = unitNames(kit);
  const rows = entries(design.courseUnits).flatMap(([id, unit]) =>
    values(unit.planRows).map((row) => ({ unit, name: names.get(id) ?? '', row })),
  );
  const laid = sheet
    .of(rows)
    .table(
      [
        numberColumn(t),
        wordColumn('unit', t('fields.part.courseUnit'), 26, ({ name }) => name),
        wordColumn('indicator', t('fields.planRow.indicatorId'), 36, ({ unit, row }) =>
          words(unit.indicators.items[row.indicatorId]?.text),
        ),
        wordColumn('topic', t('fields.planRow.topic'), 28, ({ row }) => words(row.topic)),
        wordColumn('subtopic', t('fields.planRow.subtopic'), 32, ({ row }) => words(row.subtopic)),
        wordColumn('method', t('fields.planRow.method'), 22, ({ row }) => words(row.method)),
        wordColumn('media', t('fields.planRow.media'), 24, ({ row }) => words(row.media)),
        valueColumn(
          'minutes',
          t('fields.planRow.minutes'),
          13,
          'integer',
          ({ row }) => row.minutes,
          'sum',
        ),
        wordColumn('references', t('fields.planRow.references'), 30, ({ row }) =>
          words(row.references),
        ),
      ],
      { totalLabel: t('workbook.word.total') },
    );
  if (rows.length > 0) kit.laid.set('rbpmp', laid);
  return sheet;
}

export function lessonSheet(kit: BookKit): Sheet {
  const { design, t, words } = kit;
  const sheet = kit.sheet('rp');
  const names = unitNames(kit);
  const rows = entries(design.courseUnits).flatMap(([id, unit]) =>
    values(unit.lessonSteps).map((row) => ({ name: names.get(id) ?? '', row })),
  );
  const laid = sheet
    .of(rows)
    .table(
      [
        numberColumn(t),
        wordColumn('unit', t('fields.part.courseUnit'), 26, ({ name }) => name),
        wordColumn('phase', t('fields.lessonStep.phase'), 16, ({ row }) =>
          t(`enums.lessonPhase.${row.phase}`),
        ),
        wordColumn('facilitator', t('fields.lessonStep.facilitator'), 40, ({ row }) =>
          words(row.facilitator),
        ),
        wordColumn('participant', t('fields.lessonStep.participant'), 40, ({ row }) =>
          words(row.participant),
        ),
        wordColumn('method', t('fields.lessonStep.method'), 22, ({ row }) => words(row.method)),
        wordColumn('media', t('fields.lessonStep.media'), 24, ({ row }) => words(row.media)),
        valueColumn(
          'minutes',
          t('fields.lessonStep.minutes'),
          13,
          'integer',
          ({ row }) => row.minutes,
          'sum',
        ),
      ],
      { totalLabel: t('workbook.word.total') },
    );
  if (rows.length > 0) kit.laid.set('rp', laid);
  return sheet;
}

/** Comes after the two others: it reckons with their rows. */
export function unitSheet(kit: BookKit): Sheet {
  const { design, t, words } = kit;
  const { minutesPerJp } = design.rules;
  const sheet = kit.sheet('units', t('workbook.note.units', { minutes: minutesPerJp }));
  const names = unitNames(kit);
  const summed = (key: 'rbpmp' | 'rp', label: string): Column<readonly [string, CourseUnit]>[] => {
    const laid = kit.laid.get(key);
    if (laid === undefined) return [];
    return [
      valueColumn(
        key,
        label,
        12,
        'integer',
        ([id], at) =>
          sumWhere(laid.range('minutes'), [
            { range: laid.range('unit'), ref: at.ref('name'), value: names.get(id) ?? '' },
          ]),
        'sum',
      ),
    ];
  };
  sheet.table<readonly [string, CourseUnit]>(
    [
      numberColumn(t),
      wordColumn('name', t('fields.part.courseUnit'), 34, ([id]) => names.get(id) ?? ''),
      wordColumn('result', t('fields.courseUnit.learningResult'), 44, ([, one]) =>
        words(one.learningResult),
      ),
      valueColumn(
        'theory',
        t('fields.courseUnit.theoryJp'),
        10,
        'jp',
        ([, one]) => one.theoryJp,
        'sum',
      ),
      valueColumn(
        'assignment',
        t('fields.courseUnit.assignmentJp'),
        12,
        'jp',
        ([, one]) => one.assignmentJp,
        'sum',
      ),
      valueColumn(
        'field',
        t('fields.courseUnit.fieldJp'),
        12,
        'jp',
        ([, one]) => one.fieldJp,
        'sum',
      ),
      valueColumn(
        'jp',
        t('fields.courseUnit.jp'),
        10,
        'jp',
        (_, at) => ({
          formula: `${at.ref('theory')}+${at.ref('assignment')}+${at.ref('field')}`,
          value:
            (at.number('theory') ?? 0) + (at.number('assignment') ?? 0) + (at.number('field') ?? 0),
        }),
        'sum',
      ),
      valueColumn(
        'due',
        t('workbook.column.mustBe'),
        13,
        'integer',
        (_, at) => ({
          formula: `${at.ref('jp')}*${minutesPerJp}`,
          value: (at.number('jp') ?? 0) * minutesPerJp,
        }),
        'sum',
      ),
      ...summed('rbpmp', t('workbook.column.planMinutes')),
      ...summed('rp', t('workbook.column.lessonMinutes')),
    ],
    entries(design.courseUnits),
    { totalLabel: t('workbook.word.total') },
  );
  return sheet;
}
