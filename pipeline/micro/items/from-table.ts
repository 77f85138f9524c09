/** Questions from a table: what stands in a column for a row, with other rows of the same column as distractors. */
import type { ItemPhrases } from '../item-phrases.ts';
import type { Piece } from '../module-map.ts';
import { mentioned } from '../sentence-kinds.ts';
import { type Grid, type GridRow, gridOf, isOrdinalHead } from '../table-grid.ts';
import { contentStems, countWords, shareFound } from '../words.ts';
import type { ItemDraft } from './item-draft.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "Menurut Tabel 3": its number where it has one, else its words. */
function called(caption: string, phrases: ItemPhrases): string {
  const [name] = mentioned(caption);
  if (name !== undefined) return phrases.tableOf(`${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  return caption === '' ? phrases.theTable : phrases.tableOf(`“${caption}”`);
}

/** `topic`: stems of what the unit is about; a column about it is asked first. */
export function itemsFromTable(
  piece: Piece,
  phrases: ItemPhrases,
  topic: ReadonlySet<string>,
): ItemDraft[] {
  const grid = gridOf(piece);
  if (grid === null || grid.keyColumn < 0) return [];
  const rows = grid.rows.filter(({ isTotal, sentence }) => !isTotal && sentence !== null);
  if (rows.length < 3) return [];
  const name = called(grid.caption, phrases);
  return rows.flatMap((row) =>
    grid.heads.flatMap((head, column) =>
      lookUp(grid, rows, row, head, column, name, phrases, topic),
    ),
  );
}

function lookUp(
  grid: Grid,
  rows: readonly GridRow[],
  row: GridRow,
  head: string,
  column: number,
  name: string,
  phrases: ItemPhrases,
  topic: ReadonlySet<string>,
): ItemDraft[] {
  const key = row.cells[grid.keyColumn] ?? '';
  const cell = row.cells[column] ?? '';
  if (column === grid.keyColumn || head === '' || isOrdinalHead(head) || key === '' || cell === '')
    return [];
  // A row named by a letter or a number asks for the table by heart.
  if (key.replace(/[^\p{L}\p{N}]/gu, '').length <= 3) return [];
  if (countWords(cell) > 18 || countWords(key) > 20 || row.sentence === null) return [];
  // Answered by its own words: what the row's name says again.
  const share = shareFound(contentStems(cell), new Set(contentStems(key)));
  if (share > 0.34) return [];
  const others = rows.filter((other) => {
    const text = other.cells[column] ?? '';
    return other !== row && text !== '' && plain(text) !== plain(cell) && countWords(text) <= 22;
  });
  const distinct = [
    ...new Map(others.map((other) => [plain(other.cells[column] ?? ''), other])).values(),
  ]
    // Cells that hold the right one, or are held by it, might be right as well.
    .filter((other) => {
      const text = plain(other.cells[column] ?? '');
      return !text.includes(plain(cell)) && !plain(cell).includes(text);
    })
    .toSorted(
      (a, b) =>
        Math.abs((a.cells[column] ?? '').length - cell.length) -
        Math.abs((b.cells[column] ?? '').length - cell.length),
    )
    .slice(0, 3);
  if (distinct.length < 2) return [];
  const sameElsewhere = rows.some(
    (other) => other !== row && plain(other.cells[column] ?? '') === plain(cell),
  );
  const isFigure = /^[\d\s.,%+−–-]+$/u.test(cell);
  return [
    {
      form: 'table',
      group: `${row.sentence.blockId} ${column}`,
      kind: 'choice',
      stem: phrases.lookUp(name, head, key),
      options: [
        { text: cell, correct: true, feedback: phrases.isRight },
        ...distinct.map((other) => ({
          text: other.cells[column] ?? '',
          correct: false,
          feedback: phrases.belongsToRow(other.cells[grid.keyColumn] ?? ''),
        })),
      ],
      explanation: `${key.replace(/[.]$/u, '')}: ${cell}${/[.?!]$/u.test(cell) ? '' : '.'}`,
      sentences: [row.sentence],
      isFromModule: false,
      worth:
        2 +
        (sameElsewhere ? -0.8 : 0) +
        (isFigure ? -4 : 0) +
        Math.min(0.6, countWords(cell) / 12) +
        shareFound(contentStems(head), topic) * 0.9 +
        (column === grid.keyColumn + 1 ? 0.5 : 0),
      keepsOrder: false,
    },
  ];
}
