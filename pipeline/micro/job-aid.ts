/** What one looks at while working: steps, points to tick, rules, terms. Data of a case are none of these. */

import type { Line, MicroUnit } from '../../design/model/series.ts';
import { collected, taken, uniqueSentences } from './kit.ts';
import { isForm, isProcedure, listRuns } from './nature.ts';
import { bare, definitionIn } from './sentence-kinds.ts';
import { rulesIn } from './statement-shapes.ts';
import { gridOf } from './table-grid.ts';
import type { IndexedSentence } from './types.ts';
import type { UnitMaterial, WriteContext } from './write-context.ts';

type Entry = readonly [sentences: readonly IndexedSentence[], text: string];

const verbatim = (sentences: readonly IndexedSentence[]): Entry => [
  sentences,
  sentences.map((one) => bare(one.text)).join(' '),
];

/** Cells that hold figures are data, not something to go by. */
const isFigure = (text: string): boolean => /^[\d\s.,:%+−–-]*$/u.test(text);

function fromTable({ pieces }: UnitMaterial, isWished: boolean): Entry[] {
  for (const piece of pieces) {
    if (piece.block.kind !== 'table' || (!isWished && !isForm(piece))) continue;
    const grid = gridOf(piece);
    if (grid === null || grid.keyColumn < 0 || grid.rows.length < 3) continue;
    const rows = grid.rows.filter(({ sentence, isTotal }) => sentence !== null && !isTotal);
    const next = grid.keyColumn + 1;
    const figures = rows.filter(
      ({ cells }) => isFigure(cells[next] ?? '') && (cells[next] ?? '') !== '',
    );
    if (figures.length * 2 > rows.length) continue;
    return rows.slice(0, 20).flatMap(({ cells, sentence }): Entry[] => {
      const key = cells[grid.keyColumn] ?? '';
      const other = cells[next] ?? '';
      if (sentence === null || key === '') return [];
      return [[[sentence], other === '' ? key : `${key}: ${other}`]];
    });
  }
  return [];
}

function entriesOf(unit: MicroUnit, material: UnitMaterial): Entry[] {
  const { pieces, nature } = material;
  if (nature === 'case') return [];
  const runs = listRuns(pieces);
  const run = runs.find(({ isChecklist }) => isChecklist) ?? runs.find(isProcedure);
  if (run !== undefined) {
    return run.items.flatMap(({ sentences }): Entry[] => {
      const lines = uniqueSentences(sentences);
      return lines.length === 0 ? [] : [verbatim(lines)];
    });
  }
  const table = fromTable(material, unit.format === 'job-aid' || nature === 'table');
  if (table.length > 0) return table;
  const sentences = pieces.flatMap((piece) =>
    piece.block.kind === 'paragraph' || piece.block.kind === 'list-item' ? piece.sentences : [],
  );
  const rules = rulesIn(sentences).map(({ sentence }) => verbatim([sentence]));
  if (rules.length >= 2) return rules;
  const terms = sentences.filter(({ text }) => definitionIn(text) !== null);
  return terms.length >= 2 ? terms.map((one) => verbatim([one])) : [];
}

/** For the moments apply and solve, and for the format of a job aid; empty where the module has nothing to go by. */
export function jobAidOf(
  { kit }: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  path: string,
): MicroUnit['jobAid'] {
  if (unit.moment !== 'apply' && unit.moment !== 'solve' && unit.format !== 'job-aid')
    return collected<Line>([]);
  return collected(
    entriesOf(unit, material).map(([sentences, text]) => {
      const citationIds = kit.cite(sentences);
      return [
        kit.id('line', `${path} aid ${sentences[0]?.locator ?? ''}`),
        { text: taken(citationIds, text), citationIds },
      ] as const;
    }),
  );
}
