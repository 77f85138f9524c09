/** The modules that are attached to the open series, and their texts as far as they are there. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { SourceRow } from '../../../contract/index.ts';
import type { SourceDocument } from '../../../design/source-document.ts';
import { api } from '../../rpc/client.ts';
import { useSeries } from '../../store/use-document.tsx';

const none: readonly SourceRow[] = [];

export function useModules(): readonly SourceRow[] {
  const seriesId = useSeries(({ id }) => id);
  const list = useQuery(api.sources.list.queryOptions({ input: { designId: seriesId } }));
  return list.data ?? none;
}

/** Whether a sentence lies in a module as it is attached now; true of all while the list is on its way. */
export function useIsAttached(): (locator: string) => boolean {
  const modules = useModules();
  return useCallback(
    (locator) => modules.length === 0 || modules.some(({ id }) => locator.startsWith(`${id}.`)),
    [modules],
  );
}

/** In the order in which the series names them; those that it does not name yet come last. */
export function useSourceDocuments(): readonly SourceDocument[] {
  const modules = useModules();
  const named = useSeries((series) => series.sources);
  const ids = useMemo(() => {
    const all = modules.map(({ id }) => id);
    const first = named.map(({ sourceId }) => sourceId).filter((id) => all.includes(id));
    return [...first, ...all.filter((id) => !first.includes(id))];
  }, [modules, named]);
  const found = useQueries({
    queries: ids.map((sourceId) =>
      api.sources.get.queryOptions({ input: { sourceId }, staleTime: Number.POSITIVE_INFINITY }),
    ),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => found.filter((one) => one !== undefined), [found]);
}
