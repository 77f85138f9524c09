/** Reading a table of competency gaps: from bytes to rows that can be taken. */
import type { GapTableOut } from '../../contract/gap-table.ts';
import {
  type GapMapping,
  type GapProblem,
  type GapTableReading,
  letterOf,
  type RawCell,
  readGapTable,
  requiredFields,
} from '../../design/gap-table/index.ts';
import { detectPersonalData } from '../../design/privacy/index.ts';
import { readTable } from '../../documents/readers/table/index.ts';

export interface GapTableTask {
  bytes: Uint8Array;
  sheet?: number;
  mapping?: GapMapping;
  known?: readonly string[];
}

const mostProblems = 1000;
const gravity: Readonly<Record<GapProblem['severity'], number>> = {
  notice: 0,
  error: 1,
  warning: 2,
};

/** Null when there is no sheet at that position. Errors: ReaderError. */
export async function gapTableTask({
  bytes,
  sheet,
  mapping,
  known,
}: GapTableTask): Promise<GapTableOut | null> {
  const sheets = await readTable(bytes);
  const options = {
    ...(mapping === undefined ? {} : { mapping }),
    ...(known === undefined ? {} : { known }),
  };
  const at = sheet ?? bestSheet(sheets.map(({ rows }) => rows));
  const rows = sheets[at]?.rows;
  if (rows === undefined) return null;
  const reading = readGapTable(rows, options);
  const problems = [...reading.problems].sort(
    (a, b) => gravity[a.severity] - gravity[b.severity] || (a.row ?? 0) - (b.row ?? 0),
  );
  return {
    sheets: sheets.map((one) => ({ name: one.name, rows: one.rows.length })),
    sheet: at,
    header: reading.header,
    columns: columnsOf(rows, reading),
    mapping: reading.mapping,
    rows: [...reading.rows],
    problems: problems.slice(0, mostProblems),
    counts: {
      seen: reading.seen,
      problems: problems.length,
      pseudonyms: reading.pseudonyms,
    },
  };
}

/** The sheet that has the most of the columns that are needed, then the most rows. */
function bestSheet(sheets: readonly RawCell[][][]): number {
  const scores = sheets.map((rows) => {
    // The first rows tell; the others cost time.
    const { mapping } = readGapTable(rows.slice(0, 60));
    const needed = requiredFields.filter((field) => mapping[field] !== undefined).length;
    return needed * 1e6 + Object.keys(mapping).length * 1e4 + Math.min(rows.length, 9999);
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

function columnsOf(rows: readonly RawCell[][], { header, labels, mapping }: GapTableReading) {
  const secret = new Set([mapping.nip, mapping.name, mapping.person]);
  const below = header === null ? [] : rows.slice(header.last, header.last + 30);
  return labels.flatMap((label, index) => {
    const values = below.flatMap((row) => {
      const text = String(row[index] ?? '').trim();
      return text === '' ? [] : [text.slice(0, 40)];
    });
    if (label === '' && values.length === 0) return [];
    const samples = secret.has(index)
      ? []
      : [...new Set(values)]
          .slice(0, 3)
          .map((text) => (detectPersonalData(text).length > 0 ? '•••' : text));
    return [{ index, letter: letterOf(index), label: label.slice(0, 80), samples }];
  });
}
