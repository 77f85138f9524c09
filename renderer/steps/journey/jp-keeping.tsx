/** Edits below this keep recognised JP in step with minutes, jalur and table; see design/journey-edit.ts. */
import { type ReactNode, useMemo } from 'react';
import { withRecognisedJp } from '../../../design/journey-edit.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { DocumentProvider, useDocumentStore } from '../../store/use-document.tsx';

export function JpKeeping({ children }: { children: ReactNode }) {
  const store = useDocumentStore();
  const keeping = useMemo(
    (): DocumentStore => ({
      ...store,
      edit: (patch, key) => store.edit(withRecognisedJp(store.getState().design, patch), key),
    }),
    [store],
  );
  return <DocumentProvider store={keeping}>{children}</DocumentProvider>;
}
