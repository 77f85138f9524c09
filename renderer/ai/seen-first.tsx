/** Before the first review or question of a design goes out, and whenever one asks, its text is shown. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CoachAsk } from '../../contract/index.ts';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { api } from '../rpc/client.ts';
import { useDocumentStore } from '../store/use-document.tsx';
import { PreviewModal } from './preview-modal.tsx';

interface Shown {
  ask: CoachAsk;
  work: () => void;
}

export interface SeenFirstState {
  shown: Shown | null;
  /** Runs `work` at once where text of this kind was shown before, else after it was. */
  whenSeen: (ask: CoachAsk, work: () => void) => void;
  /** Shows the text; `work` follows when it is sent from there. */
  look: (ask: CoachAsk, work: () => void) => void;
  close: () => void;
}

export function useSeenFirst(designId: string): SeenFirstState {
  const privacy = useQuery(api.privacy.get.queryOptions({ input: { designId } }));
  const store = useDocumentStore();
  const [shown, setShown] = useState<Shown | null>(null);
  const look = (ask: CoachAsk, work: () => void): void => {
    // What is shown is what would be sent: edits of the last second, too.
    flushDrafts();
    const open = (): void => setShown({ ask, work });
    void store.flush().then(open, open);
  };
  return {
    shown,
    look,
    whenSeen: (ask, work) => {
      if (privacy.data?.previewedAt[ask.kind] === null) look(ask, work);
      else work();
    },
    close: () => setShown(null),
  };
}

export function SeenFirst({ designId, seen }: { designId: string; seen: SeenFirstState }) {
  const { shown, close } = seen;
  if (shown === null) return null;
  return (
    <PreviewModal
      designId={designId}
      outgoing={shown.ask}
      isOpen
      onClose={close}
      onSend={() => {
        close();
        shown.work();
      }}
    />
  );
}
