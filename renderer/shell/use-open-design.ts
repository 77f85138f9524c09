/** Opens a design of the core as a document store, and closes it when the page goes. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Design } from '../../design/model/design.ts';
import { api } from '../rpc/client.ts';
import { documentPort, storedOf } from '../rpc/document-port.ts';
import { applyToDesign } from '../store/apply-edit.ts';
import { createDocumentStore, type DocumentStore } from '../store/document-store.ts';

export function useOpenDesign(designId: string) {
  const queries = useQueryClient();
  const query = useQuery(
    api.designs.get.queryOptions({
      input: { designId },
      // The store is the document's owner while it is open; a refetch would fight with typing.
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      refetchOnWindowFocus: false,
    }),
  );
  const [store, setStore] = useState<DocumentStore<Design> | null>(null);
  const { data } = query;
  useEffect(() => {
    if (data === undefined) return;
    const opened = createDocumentStore(storedOf(data), documentPort(designId), applyToDesign);
    setStore(opened);
    return () => {
      void opened.flush().finally(() => {
        opened.close();
        // Beranda may have asked before the last words arrived.
        void queries.invalidateQueries({ queryKey: api.designs.list.key() });
      });
    };
  }, [data, designId, queries]);
  return { store, error: query.error };
}
