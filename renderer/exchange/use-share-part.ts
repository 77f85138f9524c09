/** Shares a part of the open design as a pattern, with what is being typed. */
import type { PartId } from '../../design/ids.ts';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { useDesignStore } from '../store/use-document.tsx';
import { openShare } from './share-state.ts';

export function useSharePart(): (partId: PartId, from: Element | null) => void {
  const store = useDesignStore();
  return (partId, from) => {
    flushDrafts();
    const { id: designId } = store.getState().document;
    void store.flush().then(() => openShare({ designId, partId }, from));
  };
}
