/** Personas, AKPK rows with their summary, needs, outcomes. */
import { entries, values } from '../../../../design/collection.ts';
import { competencyKindSchema, prioritySchema } from '../../../../design/enums.ts';
import { decimalOf } from '../../../../design/gap-table/cells.ts';
import type {
  CompetencyGapRow,
  CompetencyNeed,
  LearningOutcome,
  Persona,
} from '../../../../design/model/learners.ts';
import type { TextSlot } from '../../../../design/slot.ts';
import type { Formula } from '../cells.ts';
import { type BookKit, numberColumn, valueColumn, wordColumn } from '../kit.ts';
import {
  type Column,
  difference,
  type Laid,
  type Range,
  type RowAt,
  type Sheet,
  shareOf,
  sum,
} from '../layout.ts';

const negative = { fill: 'FCEFEE', colour: 'B3372F', bold: true } as const;

export function personaSheet(kit: BookKit): Sheet {
  const { design, t, code, words } = kit;
  const sheet = kit.sheet('personas');
  const columns: Column<[string, Persona]>[] = [
    wordColumn('code', t('workbook.column.code'), 7, ([id]) => code(id), 'code'),
    wordColumn('name', t('fields.persona.name'), 28, ([, one]) => words(one.name)),
    wordColumn('role', t('fields.persona.role'), 28, ([, one]) => words(one.role)),
    wordColumn('level', t('fields.persona.level'), 14, ([, one]) =>
      t(`enums.journeyLevel.${one.level}`),
    ),
    valueColumn(
      'headcount',
      t('fields.persona.headcount'),
      10,
      'integer',
      ([, one]) => one.headcount,
      'sum',
    ),
    wordColumn('connectivity', t('fields.persona.connectivity'), 16, ([, one]) =>
      t(`enums.connectivity.${one.connectivity}`),
    ),
    wordColumn('experience', t('fields.persona.experience'), 34, ([, one]) =>
      words(one.experience),
    ),
    wordColumn('barriers', t('fields.persona.barriers'), 34, ([, one]) => words(one.barriers)),
    wordColumn('access', t('fields.persona.access'), 30, ([, one]) => words(one.access)),
    wordColumn('accessibility', t('fields.persona.accessibility'), 30, ([, one]) =>
      words(one.accessibility),
    ),
  ];
  sheet.table(columns, entries(design.learners.personas), {
    totalLabel: t('workbook.word.total'),
  });
  return sheet;
}

/** Columns of the AKPK table; its labels are among those that reading knows. */
export function gapColumns({ t }: BookKit): Column<CompetencyGapRow>[] {
  // As it is written: the table is read back.
  const words = ({ text }: TextSlot): string => text;
  return [
    wordColumn('person', t('workbook.column.person'), 13, ({ person }) => person || '–'),
    wordColumn('position', t('fields.gapRow.position'), 24, (row) => words(row.position)),
    wordColumn('unit', t('fields.gapRow.unit'), 24, ({ unit }) => words(unit)),
    wordColumn('kind', t('fields.gapRow.kind'), 15, ({ kind }) =>
      t(`enums.competencyKind.${kind}`),
    ),
    wordColumn('competency', t('fields.gapRow.competency'), 30, (row) => words(row.competency)),
    valueColumn(
      'standard',
      t('fields.gapRow.standardLevel'),
      10,
      'integer',
      (row) => row.standardLevel,
    ),
    valueColumn('actual', t('fields.gapRow.actualLevel'), 10, 'integer', (row) => row.actualLevel),
    wordColumn('source', t('fields.gapRow.source'), 20, ({ source }) => words(source)),
    {
      ...valueColumn<CompetencyGapRow>('gap', t('workbook.column.gap'), 15, 'signed', (_, at) =>
        difference(at, 'actual', 'standard'),
      ),
      tone: ({ standardLevel, actualLevel }) => (actualLevel < standardLevel ? negative : {}),
    },
    wordColumn('target', t('fields.gapRow.performanceTarget'), 20, (row) =>
      words(row.performanceTarget),
    ),
    wordColumn('reached', t('fields.gapRow.performanceActual'), 20, (row) =>
      words(row.performanceActual),
    ),
    valueColumn('performance', t('workbook.column.performanceGap'), 10, 'signed', (row) =>
      performanceGap(words(row.performanceTarget), words(row.performanceActual)),
    ),
    wordColumn('cause', t('fields.gapRow.rootCause'), 26, ({ rootCause }) => words(rootCause)),
    wordColumn('priority', t('fields.gapRow.priority'), 11, ({ priority }) =>
      t(`enums.priority.${priority}`),
    ),
    wordColumn('form', t('fields.gapRow.form'), 22, ({ form }) => words(form)),
    valueColumn('jp', t('fields.gapRow.jp'), 8, 'jp', ({ jp }) => jp),
    {
      key: 'year',
      label: t('fields.gapRow.year'),
      width: 8,
      kind: 'code',
      cell: ({ year }) => year,
    },
    wordColumn('note', t('fields.gapRow.note'), 26, ({ note }) => words(note)),
  ];
}

/** Where both texts are numbers of the same unit; nothing is guessed of words. */
function performanceGap(target: string, actual: string): number | null {
  const unit = (text: string): string => text.replace(/^[\d.,\s]+/u, '').trim();
  const [wanted, reached] = [target, actual].map((text) =>
    decimalOf(text.replace(unit(text), '').trim()),
  );
  if (wanted == null || reached == null || unit(target) !== unit(actual)) return null;
  return Math.round((reached - wanted) * 1e6) / 1e6;
}

/** Lists to choose from, so that an edited table can be read back. `last`: the last row they hold for. */
function addChoices(kit: BookKit, sheet: Sheet, first: number, last: number): void {
  const { t } = kit;
  const kinds = competencyKindSchema.options.map((kind) => t(`enums.competencyKind.${kind}`));
  const priorities = prioritySchema.options.map((one) => t(`enums.priority.${one}`));
  sheet.choices.push(
    { range: `D${first}:D${last}`, options: kinds },
    { range: `N${first}:N${last}`, options: priorities },
    { range: `F${first}:G${last}`, options: [1, 5] },
  );
}

export function gapSheet(kit: BookKit): Sheet {
  const { design, t } = kit;
  const sheet = kit.sheet('gapRows', t('workbook.note.gapRows'));
  sheet.tab = 'B26A00';
  const laid = sheet.table(gapColumns(kit), values(design.learners.gapRows));
  kit.laid.set('gapRows', laid);
  // Also of an empty table, which is a form to fill in.
  sheet.frozen = laid.headRow;
  addChoices(kit, sheet, laid.firstRow, laid.lastRow + 500);
  return sheet;
}

interface Group {
  name: string;
}

/** Rows whose cell holds the same text, to the letter; with a condition on their gap. */
function countOf(
  range: Range,
  ref: string,
  name: string,
  gap?: { range: Range; sign: '<' | '>=' },
): Formula {
  let value = 0;
  range.values.forEach((one, index) => {
    if (String(one ?? '') !== name) return;
    const number = gap?.range.values[index];
    if (gap === undefined || (typeof number === 'number' && number < 0 === (gap.sign === '<')))
      value += 1;
  });
  const same = `EXACT(${range.ref},${name === '' ? '""' : ref})`;
  const rest = gap === undefined ? '' : `*(${gap.range.ref}${gap.sign}0)`;
  return { formula: `SUMPRODUCT(${same}*1${rest})`, value };
}

function recapTable(
  kit: BookKit,
  sheet: Sheet,
  laid: Laid,
  key: 'position' | 'unit' | 'competency',
  heading: string,
): void {
  const { t } = kit;
  const range = laid.range(key);
  const gaps = laid.range('gap');
  const names = [...new Set(range.values.map((one) => String(one ?? '')))].sort((a, b) =>
    a.localeCompare(b, t.language),
  );
  const cell = (at: RowAt, wanted: string): { ref: string; value: number } => ({
    ref: at.ref(wanted),
    value: at.number(wanted) ?? 0,
  });
  const columns: Column<Group>[] = [
    numberColumn(t),
    wordColumn(
      'name',
      t(`fields.gapRow.${key}`),
      46,
      ({ name }) => name || t('workbook.word.notFilled'),
    ),
    valueColumn(
      'total',
      t('workbook.column.total'),
      14,
      'integer',
      ({ name }, at) => countOf(range, at.ref('name'), name),
      'sum',
    ),
    valueColumn(
      'competent',
      t('workbook.column.competent'),
      14,
      'integer',
      ({ name }, at) => countOf(range, at.ref('name'), name, { range: gaps, sign: '>=' }),
      'sum',
    ),
    valueColumn(
      'notYet',
      t('workbook.column.notYet'),
      16,
      'integer',
      ({ name }, at) => countOf(range, at.ref('name'), name, { range: gaps, sign: '<' }),
      'sum',
    ),
    valueColumn(
      'share',
      t('workbook.column.share'),
      12,
      'percent',
      (_, at) => shareOf(cell(at, 'notYet'), cell(at, 'total')),
      (at) => {
        const [part, whole] = [sum(at.range('notYet')), sum(at.range('total'))];
        return shareOf(
          { ref: at.ref('notYet'), value: Number(part.value) },
          { ref: at.ref('total'), value: Number(whole.value) },
        );
      },
    ),
  ];
  sheet.table(
    columns,
    names.map((name) => ({ name })),
    { heading, totalLabel: t('workbook.word.total') },
  );
}

/** *Total | Kompeten | Belum kompeten | %*, by position, unit and competency. */
export function recapSheet(kit: BookKit): Sheet {
  const { t } = kit;
  const sheet = kit.sheet('recap', t('workbook.note.recap'));
  const laid = kit.laid.get('gapRows');
  if (laid === undefined || laid.lastRow < laid.firstRow) return sheet;
  recapTable(kit, sheet, laid, 'position', t('workbook.heading.byPosition'));
  recapTable(kit, sheet, laid, 'unit', t('workbook.heading.byUnit'));
  recapTable(kit, sheet, laid, 'competency', t('workbook.heading.byCompetency'));
  return sheet;
}

export function needSheet(kit: BookKit): Sheet {
  const { design, t, code, codes, words } = kit;
  const sheet = kit.sheet('needs');
  const columns: Column<[string, CompetencyNeed]>[] = [
    wordColumn('code', t('workbook.column.code'), 7, ([id]) => code(id), 'code'),
    wordColumn('competency', t('fields.need.competency'), 44, ([, one]) => words(one.competency)),
    wordColumn('kind', t('fields.need.kind'), 16, ([, one]) =>
      t(`enums.competencyKind.${one.kind}`),
    ),
    valueColumn(
      'standard',
      t('fields.need.standardLevel'),
      10,
      'integer',
      ([, one]) => one.standardLevel,
    ),
    valueColumn(
      'actual',
      t('fields.need.actualLevel'),
      10,
      'integer',
      ([, one]) => one.actualLevel,
    ),
    {
      ...valueColumn<[string, CompetencyNeed]>(
        'gap',
        t('workbook.column.gap'),
        15,
        'signed',
        (_, at) => difference(at, 'actual', 'standard'),
      ),
      tone: ([, { standardLevel, actualLevel }]) =>
        standardLevel !== null && actualLevel !== null && actualLevel < standardLevel
          ? negative
          : {},
    },
    wordColumn('priority', t('fields.need.priority'), 11, ([, one]) =>
      t(`enums.priority.${one.priority}`),
    ),
    wordColumn('source', t('fields.need.source'), 32, ([, { source }]) => words(source)),
    wordColumn('rationale', t('fields.need.rationale'), 44, ([, one]) => words(one.rationale)),
    wordColumn('causes', t('workbook.column.causes'), 14, ([, { causeIds }]) => codes(causeIds)),
  ];
  sheet.table(columns, entries(design.learners.needs));
  return sheet;
}

export function outcomeSheet(kit: BookKit): Sheet {
  const { design, t, code, codes, words } = kit;
  const sheet = kit.sheet('outcomes');
  const activities = entries(design.journey.activities);
  const columns: Column<[string, LearningOutcome]>[] = [
    wordColumn('code', t('workbook.column.code'), 7, ([id]) => code(id), 'code'),
    wordColumn('behaviour', t('fields.outcome.behaviour'), 46, ([, one]) => words(one.behaviour)),
    wordColumn('condition', t('fields.outcome.condition'), 36, ([, one]) => words(one.condition)),
    wordColumn('criterion', t('fields.outcome.criterion'), 36, ([, one]) => words(one.criterion)),
    wordColumn('domain', t('fields.outcome.domain'), 15, ([, one]) =>
      t(`enums.domain.${one.domain}`),
    ),
    wordColumn('band', t('fields.outcome.band'), 16, ([, one]) => t(`enums.verbBand.${one.band}`)),
    wordColumn('causes', t('workbook.column.causes'), 14, ([, { causeIds }]) => codes(causeIds)),
    wordColumn('needs', t('workbook.column.needs'), 14, ([, { needIds }]) => codes(needIds)),
    wordColumn('activities', t('workbook.column.activities'), 20, ([id]) =>
      codes(activities.flatMap(([one, { outcomeIds }]) => (outcomeIds.includes(id) ? [one] : []))),
    ),
  ];
  sheet.table(columns, entries(design.learners.outcomes));
  return sheet;
}
