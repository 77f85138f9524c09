/**
 * Figures that a table and the running text give differently for the same thing. Only where the text names
 * the row and the quantity of a column, and stands on that column: another figure of the sentence agrees
 * with it, or the sentence names the table, or row and column are named in full. Better silent than wrong.
 */
import type { Language } from '../enums.ts';
import type { Mention } from '../grounding/mentions.ts';
import { type Reading, read } from '../grounding/reading.ts';
import { isContent, isIn, keysOf, type Token } from '../grounding/tokens.ts';
import { unitNamed } from '../grounding/units.ts';
import type { SourceBlock, SourceDocument } from '../source-document.ts';
import type { ReportWarning } from './import-report.ts';
import { locatorOf } from './sentence-index.ts';

type TableBlock = Extract<SourceBlock, { kind: 'table' }>;

interface Figures {
  readonly caption: string;
  /** "Tabel 4" -> "4"; '' where the caption has no number. */
  readonly number: string;
  readonly columns: ReadonlyArray<{
    head: string;
    keys: ReadonlySet<string>;
    units: ReadonlySet<string>;
  }>;
  readonly rows: ReadonlyArray<{
    readonly label: string;
    readonly tokens: readonly Token[];
    /** Value of a label that is a number ("IV", "3"), with the head of its column. */
    readonly ordinal: string | null;
    readonly cells: readonly (CellFigure | null)[];
    readonly locator: string;
  }>;
  readonly labelHead: Reading;
}

interface CellFigure {
  readonly value: string;
  readonly raw: string;
}

const mostTables = 400;

export function contradictions(source: SourceDocument): ReportWarning[] {
  const tables = source.blocks
    .filter((block) => block.kind === 'table')
    .slice(0, mostTables)
    .flatMap((block) => figuresOf(source, block));
  if (tables.length === 0) return [];
  const found: ReportWarning[] = [];
  for (const block of source.blocks) {
    if (block.kind === 'table' || block.kind === 'heading' || block.kind === 'figure') continue;
    for (const sentence of block.sentences) {
      if (!/\d/.test(sentence.text)) continue;
      const reading = withKeys(read(sentence.text, source.language));
      if (reading.mentions.length === 0) continue;
      for (const table of tables) {
        for (const clash of clashesIn(reading, table)) {
          found.push({
            code: 'contradictory-numbers',
            sourceId: source.id,
            container: block.container,
            sentences: [locatorOf(source, sentence.id), clash.locator],
            params: {
              table: table.caption.slice(0, 200),
              row: clash.row,
              column: clash.column,
              inTable: clash.inTable,
              inText: clash.inText,
            },
          });
        }
      }
    }
  }
  return found;
}

function figuresOf(source: SourceDocument, block: TableBlock): Figures[] {
  const grid = spread(block);
  const headRows = grid.findIndex((row) => row.some(({ isHeader }) => !isHeader));
  if (headRows < 1) return [];
  const width = Math.max(...grid.map((row) => row.length));
  const heads = Array.from({ length: width }, (_, column) =>
    [...new Set(grid.slice(0, headRows).map((row) => row[column]?.text ?? ''))].join(' ').trim(),
  );
  const body = grid.slice(headRows);
  // "No." numbers rows and names nothing.
  const labelColumn = /^(?:no|nomor|#|number)\.?$/i.test(heads[0] ?? '') ? 1 : 0;
  const columns = heads.map((head) => {
    const { tokens, content } = read(head, source.language);
    const units = tokens.flatMap(({ word }) => unitNamed(word, false) ?? []);
    return {
      head,
      keys: new Set(content.flatMap(({ word }) => keysOf(word))),
      units: new Set(units),
    };
  });
  const rows = body.map((row, index) => {
    const label = row[labelColumn]?.text ?? '';
    const reading = read(label, source.language);
    const headed = read(`${heads[labelColumn] ?? ''} ${label}`, source.language);
    const cells = row.map(({ text }, column) =>
      column <= labelColumn ? null : cellFigure(text, source.language),
    );
    const sentence = sentenceOfRow(block, label, row, index);
    return {
      label,
      tokens: reading.content,
      ordinal:
        reading.content.length === 0 ? (headed.mentions[0]?.value ?? null) : romanOf(headed, label),
      cells,
      locator: sentence === undefined ? '' : locatorOf(source, sentence),
    };
  });
  if (!rows.some(({ cells }) => cells.some((cell) => cell !== null))) return [];
  const number = /(?:tabel|table)\s+(\d+)/i.exec(block.caption)?.[1] ?? '';
  return [
    {
      // Slides have tables without captions: then their heads name them.
      caption:
        block.caption === '' ? heads.filter((head) => head !== '').join(' | ') : block.caption,
      number,
      columns,
      rows,
      labelHead: read(heads[labelColumn] ?? '', source.language),
    },
  ];
}

/** "IV" beside "Triwulan" is the fourth one. */
function romanOf(headed: Reading, label: string): string | null {
  return /^[IVXLC]+$/.test(label) ? (headed.mentions[0]?.value ?? null) : null;
}

function cellFigure(text: string, language: Language): CellFigure | null {
  if (!/^[^\p{L}\d]*\d[\d.,]*\s*(?:%|\p{L}{1,10})?$/u.test(text)) return null;
  const [mention, ...more] = read(text, language).mentions;
  return mention === undefined || more.length > 0 ? null : { value: mention.value, raw: text };
}

/** The sentence of a row holds its label and its figures. */
function sentenceOfRow(
  block: TableBlock,
  label: string,
  row: ReadonlyArray<{ text: string }>,
  index: number,
): string | undefined {
  const holds = (text: string): boolean =>
    text.includes(label) && row.every((cell) => text.includes(cell.text));
  return (
    block.sentences.find(({ text }) => text.startsWith(label) && holds(text)) ??
    block.sentences.find(({ text }) => holds(text)) ??
    block.sentences[index]
  )?.id;
}

function spread(block: TableBlock): Array<Array<{ text: string; isHeader: boolean }>> {
  const grid: Array<Array<{ text: string; isHeader: boolean }>> = block.rows.map(() => []);
  block.rows.forEach((row, at) => {
    let column = 0;
    for (const { text, isHeader, colSpan, rowSpan } of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        const line = grid[at + down];
        if (line === undefined) break;
        for (let right = 0; right < Math.min(colSpan, 60); right += 1)
          line[column + right] = { text, isHeader };
      }
      column += colSpan;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: '', isHeader: false }));
}

interface Clash {
  readonly row: string;
  readonly column: string;
  readonly inTable: string;
  readonly inText: string;
  readonly locator: string;
}

/** A sentence is held against every table: what it is known by is worked out once. */
interface KeyedReading extends Reading {
  readonly contentKeys: ReadonlySet<string>;
  /** Of the words around each figure. */
  readonly around: ReadonlyMap<Mention, ReadonlySet<string>>;
}

function withKeys(reading: Reading): KeyedReading {
  const keysIn = (tokens: Reading['tokens']): Set<string> =>
    new Set(tokens.flatMap(({ word }) => keysOf(word)));
  const { tokens, content, mentions } = reading;
  return {
    ...reading,
    contentKeys: keysIn(content),
    around: new Map(
      mentions.map((mention) => [
        mention,
        keysIn(tokens.slice(Math.max(0, mention.from - 14), mention.to + 14).filter(isContent)),
      ]),
    ),
  };
}

function clashesIn(reading: KeyedReading, table: Figures): Clash[] {
  const namesTable =
    table.number !== '' &&
    new RegExp(`\\b(?:tabel|table)\\s+${table.number}(?![\\d.,]*\\d)`, 'i').test(reading.text);
  return table.columns.flatMap((column, at) => {
    if (column.keys.size === 0) return [];
    const anchored = new Set<number>();
    const open: Array<{ mention: Mention; rowAt: number }> = [];
    reading.mentions.forEach((mention, index) => {
      if (!isOfColumn(mention, column, reading)) return;
      const rowAt = rowNamedAt(reading, mention, table);
      const cell = rowAt === null ? undefined : table.rows[rowAt]?.cells[at];
      if (rowAt === null || cell === undefined || cell === null) return;
      if (cell.value === mention.value) anchored.add(index);
      else open.push({ mention, rowAt });
    });
    return open.flatMap(({ mention, rowAt }): Clash[] => {
      const row = table.rows[rowAt];
      const cell = row?.cells[at];
      if (row === undefined || cell === null || cell === undefined) return [];
      // It is the figure of another row or column: the sentence compares.
      const isElsewhere = table.rows.some(({ cells }) =>
        cells.some((one) => one?.value === mention.value),
      );
      const heads = [...column.keys].length;
      const isFull =
        heads > 1 &&
        row.tokens.length > 1 &&
        contentOf(column.head, reading).every(Boolean) &&
        row.tokens.every(({ word }) => isIn(word, reading.keys));
      if (isElsewhere || !(anchored.size > 0 || namesTable || isFull)) return [];
      return [
        {
          row: row.label,
          column: column.head,
          inTable: cell.raw,
          inText: mention.raw,
          locator: row.locator,
        },
      ];
    });
  });
}

function contentOf(head: string, reading: Reading): boolean[] {
  return read(head, 'id').content.map(({ word }) => isIn(word, reading.keys));
}

/** The unit of the figure is the column's, or what it counts is named in the column's head. */
function isOfColumn(
  mention: Mention,
  column: Figures['columns'][number],
  reading: KeyedReading,
): boolean {
  if (mention.unit !== null) {
    return column.units.has(mention.unit) && shares(column.keys, reading.contentKeys);
  }
  return mention.head.some((key) => column.keys.has(key));
}

function shares(some: Iterable<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

const reach = 8;

/** The row whose label stands nearest to the figure, in its clause; null when none does. */
function rowNamedAt(
  { around: aroundEach, mentions }: KeyedReading,
  mention: Mention,
  table: Figures,
): number | null {
  const near = (from: number, to: number): number =>
    from >= mention.to ? from - mention.to : mention.from - to;
  const named: Array<{ row: number; distance: number }> = [];
  const around = aroundEach.get(mention) ?? new Set<string>();
  table.rows.forEach((row, index) => {
    if (row.ordinal !== null) {
      // "triwulan IV": the numbered thing must be the one that the column of labels names.
      for (const other of mentions) {
        const isLabel =
          other.value === row.ordinal &&
          other !== mention &&
          other.head.some((key) => table.labelHead.keys.has(key));
        const distance = near(other.from, other.to);
        // What follows a figure belongs to it ("6,2 hari pada triwulan I"), what stands before less.
        const rank = other.from > mention.from ? distance : distance + 3;
        if (isLabel && distance <= reach) named.push({ row: index, distance: rank });
      }
      return;
    }
    if (row.tokens.length === 0) return;
    const held = row.tokens.filter(({ word }) => shares(keysOf(word), around));
    if (held.length < Math.max(1, row.tokens.length * 0.75)) return;
    named.push({ row: index, distance: 20 - held.length });
  });
  return named.sort((a, b) => a.distance - b.distance)[0]?.row ?? null;
}
