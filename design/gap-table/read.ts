/** Rows of a sheet as rows of an AKPK table, with everything that was odd about them said by row and column. */
import type { CompetencyGapRow } from '../model/learners.ts';
import {
  type LevelProblem,
  letterOf,
  levelOf,
  longTextOf,
  numberOf,
  type RawCell,
  textOf,
} from './cells.ts';
import {
  fieldOf,
  findHeader,
  type GapField,
  type GapMapping,
  type Header,
  requiredFields,
} from './columns.ts';
import { type Identity, identityOf, isTitle, type Pseudonyms, pseudonymsOf } from './people.ts';
import { kindOfTitle, kindOfWords, priorityOfWords } from './values.ts';

export const gapProblemCodes = [
  'no-header',
  'column-missing',
  'level-missing',
  'level-not-number',
  'level-not-whole',
  'level-range',
  'competency-missing',
  'kind-unknown',
  'gap-differs',
  'gap-reversed',
  'kind-inferred',
  'priority-unknown',
  'priority-numbers',
  'jp-unknown',
  'year-unknown',
  'nip-odd',
  'nip-lost',
  'no-person',
  'personal-data',
  'carried',
  'skipped',
  'duplicate',
  'text-cut',
  'too-many-cells',
  'rows-over',
] as const satisfies readonly (LevelProblem | string)[];
export type GapProblemCode = (typeof gapProblemCodes)[number];

export interface GapProblem {
  readonly code: GapProblemCode;
  /** An error keeps its row out; a warning is about a row that is taken; a notice is about the table. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** As a spreadsheet counts: the first is 1. Null for the table as a whole. */
  readonly row: number | null;
  /** As a spreadsheet names it: A, B ... */
  readonly column: string | null;
  readonly field: GapField | null;
  /** What stands there; never a NIP or a name. */
  readonly value: string;
  /** What it should be, or how many. */
  readonly detail: string;
}

/** A row that can be taken. Texts, not slots. */
export interface GapTableRow {
  /** Where it stands in the file. */
  row: number;
  person: string;
  position: string;
  unit: string;
  kind: CompetencyGapRow['kind'];
  competency: string;
  standardLevel: number;
  actualLevel: number;
  source: string;
  performanceTarget: string;
  performanceActual: string;
  rootCause: string;
  priority: CompetencyGapRow['priority'];
  form: string;
  jp: number | null;
  year: number | null;
  note: string;
}

export interface GapTableReading {
  /** Rows of heads, as a spreadsheet counts; null where none was found. */
  readonly header: { readonly first: number; readonly last: number } | null;
  readonly labels: readonly string[];
  readonly mapping: GapMapping;
  readonly rows: readonly GapTableRow[];
  readonly problems: readonly GapProblem[];
  /** Rows with something in them below the head. */
  readonly seen: number;
  /** People who were given a pseudonym. */
  readonly pseudonyms: number;
}

export const mostGapRows = 20_000;
const longestText = 20_000;

const textFields = [
  'position',
  'unit',
  'source',
  'performanceTarget',
  'performanceActual',
  'rootCause',
  'form',
  'note',
] as const satisfies readonly GapField[];

interface Line {
  /** As a spreadsheet counts. */
  row: number;
  cells: RawCell[];
  identity: Identity;
}

/** What stands in a cell as it may be shown: a column taken for another may be the one with people in it. */
type Shown = (cell: RawCell | undefined) => string;

class Reading {
  readonly problems: GapProblem[] = [];
  readonly mapping: GapMapping;

  constructor(mapping: GapMapping) {
    this.mapping = mapping;
  }

  at(line: readonly RawCell[], field: GapField): RawCell | undefined {
    const column = this.mapping[field];
    return column === undefined ? undefined : line[column];
  }

  tell(
    severity: GapProblem['severity'],
    code: GapProblemCode,
    {
      row = null,
      field = null,
      value = '',
      detail = '',
    }: Partial<Pick<GapProblem, 'row' | 'field' | 'value' | 'detail'>> = {},
  ): void {
    const column = field === null ? undefined : this.mapping[field];
    this.problems.push({
      code,
      severity,
      row,
      column: column === undefined ? null : letterOf(column),
      field,
      value,
      detail,
    });
  }
}

/** (1) (2) (3) under the heads, as forms have it. */
function isCounting(cells: readonly RawCell[]): boolean {
  const numbers = cells.map(textOf).filter((text) => text !== '');
  const values = numbers.map((text) => Number(/^\(?(\d{1,2})\)?$/u.exec(text)?.[1] ?? Number.NaN));
  return (
    values.length >= 3 &&
    values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1)
  );
}

const isSomebody = ({ nip, name, person, isLost }: Identity): boolean =>
  isLost || [nip, name, person].some((one) => one !== '');

/** The head printed again on each page. */
const isHeadAgain = (cells: readonly RawCell[], { labels }: Header): boolean => {
  const filled = cells.flatMap((cell, column) =>
    textOf(cell) === '' ? [] : [[textOf(cell), column] as const],
  );
  return (
    filled.length >= 2 &&
    filled.every(
      ([text, column]) => labels[column]?.includes(text) === true && fieldOf(text) !== undefined,
    )
  );
};

/**
 * "Budi Santoso, S.Kom., M.T." without quotes, in a file parted by commas: the degrees stand in cells of their own,
 * and all that follows has moved to the right.
 */
function joinTitles(cells: RawCell[], width: number, name: number | undefined): RawCell[] {
  const extra = cells.length - width;
  if (name === undefined || extra <= 0) return cells;
  const moved = cells.slice(name + 1, name + 1 + extra);
  if (!moved.every((cell) => isTitle(textOf(cell)))) return cells;
  return [...cells.slice(0, name + 1), ...cells.slice(name + 1 + extra)];
}

function linesOf(rows: readonly (readonly RawCell[])[], header: Header, reading: Reading): Line[] {
  const lines: Line[] = [];
  const skipped: number[] = [];
  let carried = 0;
  let before: Identity | null = null;
  const { mapping } = reading;
  const width = header.labels.findLastIndex((label) => label !== '') + 1;
  const ids = (['nip', 'name', 'person'] as const).filter((field) => mapping[field] !== undefined);
  for (let index = header.last + 1; index < rows.length; index += 1) {
    const cells = joinTitles([...(rows[index] ?? [])], width, mapping.name);
    const row = index + 1;
    if (cells.every((cell) => textOf(cell) === '')) continue;
    if (lines.length === 0 && isCounting(cells)) continue;
    if (isHeadAgain(cells, header)) continue;
    const isRow = (['competency', 'code', 'standardLevel', 'actualLevel'] as const).some(
      (field) => textOf(reading.at(cells, field)) !== '',
    );
    if (!isRow) {
      skipped.push(row);
      continue;
    }
    if (cells.slice(width).some((cell) => textOf(cell) !== ''))
      reading.tell('warning', 'too-many-cells', { row, detail: String(width) });
    const own = identityOf({
      nip: reading.at(cells, 'nip'),
      name: reading.at(cells, 'name'),
      person: reading.at(cells, 'person'),
    });
    const isBlank = ids.every((field) => textOf(reading.at(cells, field)) === '');
    const isNobody = isBlank && before !== null && isSomebody(before);
    const identity: Identity = isNobody && before !== null ? before : own;
    if (isNobody) {
      carried += 1;
      // What a merged cell says of a person holds for the rows below it too.
      for (const field of ['position', 'unit'] as const) {
        const column = mapping[field];
        const above = lines.at(-1)?.cells;
        if (column !== undefined && textOf(cells[column]) === '')
          cells[column] = above?.[column] ?? null;
      }
    }
    if (lines.length >= mostGapRows) {
      reading.tell('notice', 'rows-over', { row, detail: String(mostGapRows) });
      break;
    }
    if (identity.isOdd && !isNobody) reading.tell('warning', 'nip-odd', { row, field: 'nip' });
    if (identity.isLost && !isNobody) reading.tell('warning', 'nip-lost', { row, field: 'nip' });
    before = identity;
    lines.push({ row, cells, identity });
  }
  if (skipped.length > 0)
    reading.tell('notice', 'skipped', {
      value: skipped.slice(0, 12).join(', ') + (skipped.length > 12 ? ' …' : ''),
      detail: String(skipped.length),
    });
  if (carried > 0) reading.tell('notice', 'carried', { detail: String(carried) });
  if (ids.length === 0 && lines.length > 0) reading.tell('notice', 'no-person');
  return lines;
}

/** -1 where most gaps of the file are standard minus actual. */
function gapSign(lines: readonly Line[], reading: Reading): 1 | -1 {
  let [same, turned] = [0, 0];
  for (const { cells } of lines) {
    const [standard, actual] = [
      levelOf(reading.at(cells, 'standardLevel')),
      levelOf(reading.at(cells, 'actualLevel')),
    ];
    const gap = numberOf(reading.at(cells, 'gap'));
    if (!standard.ok || !actual.ok || gap === null || gap === 0) continue;
    if (gap === actual.value - standard.value) same += 1;
    else if (gap === standard.value - actual.value) turned += 1;
  }
  return turned > same ? -1 : 1;
}

function rowOf(
  { row, cells, identity }: Line,
  reading: Reading,
  people: Pseudonyms,
  sign: 1 | -1,
): GapTableRow | null {
  let isGood = true;
  const shown: Shown = (cell) => people.clean(textOf(cell), identity).text.slice(0, 60);
  const refuse = (code: GapProblemCode, field: GapField, detail = ''): void => {
    isGood = false;
    reading.tell('error', code, { row, field, value: shown(reading.at(cells, field)), detail });
  };
  const words = (field: GapField): string => {
    const cleaned = people.clean(longTextOf(reading.at(cells, field)), identity);
    if (cleaned.changed) reading.tell('warning', 'personal-data', { row, field });
    if (cleaned.text.length > longestText) {
      reading.tell('warning', 'text-cut', { row, field, detail: String(longestText) });
      return cleaned.text.slice(0, longestText);
    }
    return cleaned.text;
  };
  const level = (field: 'standardLevel' | 'actualLevel'): number => {
    const found = levelOf(reading.at(cells, field));
    if (found.ok) return found.value;
    refuse(found.problem, field, '1–5');
    return 0;
  };
  const name = words('competency');
  const code = words('code');
  const competency =
    name === '' ? code : code === '' || name.includes(code) ? name : `${name} (${code})`;
  if (competency === '') refuse('competency-missing', 'competency');
  const standardLevel = level('standardLevel');
  const actualLevel = level('actualLevel');
  const kindWords = textOf(reading.at(cells, 'kind'));
  const kind = kindWords === '' ? kindOfTitle(name) : kindOfWords(kindWords);
  if (kind === null) refuse('kind-unknown', 'kind');
  else if (kindWords === '' && reading.mapping.kind !== undefined && competency !== '')
    reading.tell('warning', 'kind-inferred', { row, field: 'kind', detail: kind });
  if (!isGood || kind === null) return null;
  const gap = numberOf(reading.at(cells, 'gap'));
  const wanted = (actualLevel - standardLevel) * sign;
  if (gap !== null && gap !== wanted)
    reading.tell('warning', 'gap-differs', {
      row,
      field: 'gap',
      value: shown(reading.at(cells, 'gap')),
      detail: String(wanted),
    });
  const priorityWords = textOf(reading.at(cells, 'priority'));
  const priority = priorityOfWords(priorityWords);
  if (priority === null && priorityWords !== '')
    reading.tell('warning', 'priority-unknown', {
      row,
      field: 'priority',
      value: shown(priorityWords),
    });
  return {
    row,
    person: people.of(identity),
    kind,
    competency,
    standardLevel,
    actualLevel,
    priority: priority ?? 'medium',
    jp: jpOf(reading, cells, row, shown),
    year: yearOf(reading, cells, row, shown),
    ...(Object.fromEntries(textFields.map((field) => [field, words(field)] as const)) as Record<
      (typeof textFields)[number],
      string
    >),
  };
}

function jpOf(
  reading: Reading,
  cells: readonly RawCell[],
  row: number,
  shown: Shown,
): number | null {
  const cell = reading.at(cells, 'jp');
  if (textOf(cell) === '' || textOf(cell) === '-') return null;
  const jp = numberOf(typeof cell === 'string' ? cell.replace(/\s*jp[l]?$/iu, '') : cell);
  if (jp !== null && jp >= 0 && jp <= 10_000 && Number.isInteger(jp * 2)) return jp;
  reading.tell('warning', 'jp-unknown', { row, field: 'jp', value: shown(cell) });
  return null;
}

function yearOf(
  reading: Reading,
  cells: readonly RawCell[],
  row: number,
  shown: Shown,
): number | null {
  const text = textOf(reading.at(cells, 'year'));
  if (text === '' || text === '-') return null;
  const year = Number(/^(?:ta\.? ?)?(20\d\d|2100)(?:[-.,]0*)?$/iu.exec(text)?.[1] ?? Number.NaN);
  if (Number.isInteger(year)) return year;
  reading.tell('warning', 'year-unknown', { row, field: 'year', value: shown(text) });
  return null;
}

function tellOfTable(
  rows: readonly GapTableRow[],
  lines: readonly Line[],
  reading: Reading,
  sign: 1 | -1,
): void {
  if (sign === -1) reading.tell('notice', 'gap-reversed', { field: 'gap' });
  if (reading.mapping.kind === undefined && rows.length > 0)
    reading.tell('notice', 'kind-inferred', { detail: String(rows.length) });
  if (lines.some(({ cells }) => /^[123]$/u.test(textOf(reading.at(cells, 'priority')))))
    reading.tell('notice', 'priority-numbers', { field: 'priority' });
  const seen = new Map<string, number>();
  for (const { row, person, competency, position } of rows) {
    if (person === '') continue;
    const key = JSON.stringify([person, position, competency].map((text) => text.toLowerCase()));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else reading.tell('warning', 'duplicate', { row, field: 'competency', detail: String(first) });
  }
}

export interface GapTableOptions {
  /** Instead of what the heads say. */
  readonly mapping?: GapMapping;
  /** Pseudonyms that the design has already. */
  readonly known?: readonly string[];
}

/** Reads a sheet. Never throws; what cannot be read is in `problems`. */
export function readGapTable(
  rows: readonly (readonly RawCell[])[],
  { mapping, known = [] }: GapTableOptions = {},
): GapTableReading {
  const header = findHeader(rows);
  if (header === null) {
    const reading = new Reading({});
    reading.tell('notice', 'no-header');
    const { problems } = reading;
    return { header: null, labels: [], mapping: {}, rows: [], problems, seen: 0, pseudonyms: 0 };
  }
  const reading = new Reading(mapping ?? header.mapping);
  for (const field of requiredFields)
    if (reading.mapping[field] === undefined) reading.tell('error', 'column-missing', { field });
  const isWhole = requiredFields.every((field) => reading.mapping[field] !== undefined);
  const lines = linesOf(rows, header, reading);
  const people = pseudonymsOf(
    lines.map(({ identity }) => identity),
    known,
  );
  const sign = gapSign(lines, reading);
  const good = !isWhole
    ? []
    : lines.flatMap((line) => {
        const row = rowOf(line, reading, people, sign);
        return row === null ? [] : [row];
      });
  tellOfTable(good, lines, reading, sign);
  return {
    header: { first: header.first + 1, last: header.last + 1 },
    labels: header.labels,
    mapping: reading.mapping,
    rows: good,
    problems: reading.problems,
    seen: lines.length,
    pseudonyms: people.given,
  };
}
