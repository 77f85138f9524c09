/** Before the first word of a design goes out, its outgoing text has to be shown: review and questions, too. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../rpc/client.ts';
import { PreviewModal } from './preview-modal.tsx';

export interface SeenFirstState {
  waiting: (() => void) | null;
  setWaiting: (work: (() => void) | null) => void;
  /** Runs `work` at once where the text was shown before, else after it was. */
  whenSeen: (work: () => void) => void;
}

export function useSeenFirst(designId: string): SeenFirstState {
  const privacy = useQuery(api.privacy.get.queryOptions({ input: { designId } }));
  const [waiting, setState] = useState<{ work: () => void } | null>(null);
  const setWaiting = (work: (() => void) | null): void => setState(work === null ? null : { work });
  return {
    waiting: waiting?.work ?? null,
    setWaiting,
    whenSeen: (work) => {
      if (privacy.data?.previewedAt === null) setWaiting(work);
      else work();
    },
  };
}

export function SeenFirst({ designId, seen }: { designId: string; seen: SeenFirstState }) {
  return (
    <PreviewModal
      designId={designId}
      scope={{ kind: 'whole' }}
      isOpen={seen.waiting !== null}
      onClose={() => seen.setWaiting(null)}
      onSend={() => {
        seen.waiting?.();
        seen.setWaiting(null);
      }}
    />
  );
}
