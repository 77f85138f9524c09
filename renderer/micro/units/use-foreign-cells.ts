/** Cells of a scene's table that no table of the modules has: what a person wrote into it. */
import { useMemo } from 'react';
import { normalise } from '../../../design/grounding/index.ts';
import type { Scene } from '../../../design/model/series.ts';
import { useSourceDocuments } from '../source/use-source-documents.ts';

export function useForeignCells(table: NonNullable<Scene['table']>): number {
  const documents = useSourceDocuments();
  const known = useMemo(
    () =>
      new Set(
        documents.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'table'
              ? block.rows.flatMap((row) => row.map(({ text }) => normalise(text)))
              : [],
          ),
        ),
      ),
    [documents],
  );
  if (known.size === 0) return 0;
  return table.rows.flat().filter((cell) => cell.trim() !== '' && !known.has(normalise(cell)))
    .length;
}
