/** The sentences that citations name, in their order. */
import { useMemo } from 'react';
import type { PartId } from '../../../design/ids.ts';
import type { Series } from '../../../design/model/series.ts';
import { useSeries } from '../../store/use-document.tsx';

export function citedLocators(
  citations: Series['citations'],
  ids: readonly PartId[],
): readonly string[] {
  return [...new Set(ids.flatMap((id) => citations.items[id]?.sentences ?? []))];
}

export function useCitedLocators(ids: readonly PartId[]): readonly string[] {
  const citations = useSeries((series) => series.citations);
  return useMemo(() => citedLocators(citations, ids), [citations, ids]);
}
