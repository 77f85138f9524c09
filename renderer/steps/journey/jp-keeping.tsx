/** Edits below this keep recognised JP in step with minutes, jalur and table; see design/journey-edit.ts. */
import { type ReactNode, useMemo } from 'react';
import { withRecognisedJp } from '../../../design/journey-edit.ts';
import type { Design } from '../../../design/model/design.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { DesignProvider, useDesignStore } from '../../store/use-document.tsx';

export function JpKeeping({ children }: { children: ReactNode }) {
  const store = useDesignStore();
  const keeping = useMemo(
    (): DocumentStore<Design> => ({
      ...store,
      edit: (patch, key) => store.edit(withRecognisedJp(store.getState().document, patch), key),
    }),
    [store],
  );
  return <DesignProvider store={keeping}>{children}</DesignProvider>;
}
