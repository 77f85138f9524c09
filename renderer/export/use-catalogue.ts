/** What this design can be exported as, asked again when more of it is stored. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { api } from '../rpc/client.ts';
import { useDocumentState, useDocumentStore } from '../store/use-document.tsx';

export function useCatalogue(designId: string) {
  const store = useDocumentStore();
  const revision = useDocumentState((state) => state.revision);
  // What is being typed belongs to the document that one is about to look at.
  useEffect(() => {
    flushDrafts();
    void store.flush();
  }, [store]);
  return useQuery(
    api.exports.catalogue.queryOptions({
      input: { designId },
      queryKey: [...api.exports.catalogue.key(), designId, revision],
      placeholderData: (before) => before,
      retry: false,
    }),
  );
}
