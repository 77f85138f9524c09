/** The texts of all modules of the open series, in their order, as far as they are there. */
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SourceDocument } from '../../../design/source-document.ts';
import { api } from '../../rpc/client.ts';
import { useSeries } from '../../store/use-document.tsx';

export function useSourceDocuments(): readonly SourceDocument[] {
  const sources = useSeries((series) => series.sources);
  const found = useQueries({
    queries: sources.map(({ sourceId }) =>
      api.sources.get.queryOptions({ input: { sourceId }, staleTime: Number.POSITIVE_INFINITY }),
    ),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => found.filter((one) => one !== undefined), [found]);
}
