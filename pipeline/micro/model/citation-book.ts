/** Citations of a series while a model's texts go in; the app prints the quotation, never a model. */
import { weakestLabel } from '../../../design/grounding/index.ts';
import type { PartId } from '../../../design/ids.ts';
import type { GroundingLabel } from '../../../design/model/citation.ts';
import type { Series } from '../../../design/model/series.ts';
import { indexParts } from '../../../design/references.ts';
import { createKit } from '../kit.ts';
import type { ModuleSentence } from './module-text.ts';

export interface CitationBook {
  /** One per document. A citation has the label of the weakest text that rests on it. */
  cite(sentences: readonly ModuleSentence[], label: GroundingLabel): PartId[];
  /** The series with the book's citations, without those that nothing names any more. */
  into(series: Series): Series;
}

export function openCitations(before: Series): CitationBook {
  const { id, sources, citations } = before;
  const wasNamed = new Set(indexParts(before).references.map(({ target }) => target));
  const names = new Map(sources.map(({ sourceId, name }) => [sourceId, name]));
  const kit = createKit(id, names, citations);
  return {
    cite(sentences, label) {
      const ids = kit.cite(
        sentences.map(({ locator, original, sourceId, blockId, container }) => ({
          locator,
          text: original,
          sourceId,
          blockId,
          container,
        })),
      );
      for (const one of ids) {
        const there = kit.citations.items[one];
        if (there === undefined) continue;
        kit.citations.items[one] = { ...there, label: weakestLabel([there.label, label]) };
      }
      return ids;
    },
    into(series) {
      const { references } = indexParts(series);
      const named = new Set(references.map(({ target }) => target));
      const kept = kit.citations.order.filter(
        // What stood unused before is not ours to take away.
        (one) => named.has(one) || (citations.items[one] !== undefined && !wasNamed.has(one)),
      );
      const items = Object.fromEntries(
        kept.flatMap((one) => {
          const item = kit.citations.items[one];
          return item === undefined ? [] : [[one, item]];
        }),
      );
      return { ...series, citations: { order: kept, items } };
    },
  };
}
