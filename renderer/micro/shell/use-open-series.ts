/** Opens a micro series of the core as a document store, and closes it when the page goes. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Series } from '../../../design/model/series.ts';
import { api } from '../../rpc/client.ts';
import { seriesPort, storedSeriesOf } from '../../rpc/document-port.ts';
import { applyToSeries } from '../../store/apply-edit.ts';
import { createDocumentStore, type DocumentStore } from '../../store/document-store.ts';

export function useOpenSeries(seriesId: string) {
  const queries = useQueryClient();
  const query = useQuery(
    api.series.get.queryOptions({
      input: { seriesId },
      // The store is the document's owner while it is open; a refetch would fight with typing.
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      refetchOnWindowFocus: false,
    }),
  );
  const [store, setStore] = useState<DocumentStore<Series> | null>(null);
  const { data } = query;
  useEffect(() => {
    if (data === undefined) return;
    const opened = createDocumentStore(storedSeriesOf(data), seriesPort(seriesId), applyToSeries);
    setStore(opened);
    return () => {
      void opened.flush().finally(() => {
        opened.close();
        void queries.invalidateQueries({ queryKey: api.series.list.key() });
      });
    };
  }, [data, seriesId, queries]);
  return { store, error: query.error };
}
