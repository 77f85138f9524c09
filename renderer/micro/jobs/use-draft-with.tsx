/** Starts a draft the chosen way; with a model its outgoing text is shown before the first one. */
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Job, MicroScope } from '../../../contract/index.ts';
import { flushDrafts } from '../../kit/use-draft-text.ts';
import { api } from '../../rpc/client.ts';
import { useSeriesStore } from '../../store/use-document.tsx';
import { useDraftsWith } from './draft-by.tsx';
import { useStartMicroDraft } from './series-jobs.ts';

/** Most series are drafted without it. */
const PreviewModal = lazy(async () => ({
  default: (await import('../../ai/preview-modal.tsx')).PreviewModal,
}));

type AfterDraft = (job: Job) => void;

export function useDraftWith(seriesId: string): {
  draft: (scope: MicroScope, after?: AfterDraft) => void;
  /** Shows what a model would be sent now; it can be started from there. */
  look: (scope: MicroScope, after?: AfterDraft) => void;
  /** To be put on the page: shows what is about to be sent. */
  preview: ReactNode;
} {
  const by = useDraftsWith();
  const store = useSeriesStore();
  const start = useStartMicroDraft(seriesId);
  const privacy = useQuery(
    api.privacy.get.queryOptions({ input: { designId: seriesId }, enabled: by === 'model' }),
  );
  const [shown, setShown] = useState<{ scope: MicroScope; after: AfterDraft } | null>(null);
  const look = (scope: MicroScope, after: AfterDraft = () => undefined): void => {
    // What is shown is what would be sent: edits of the last second, too.
    flushDrafts();
    const open = (): void => setShown({ scope, after });
    void store.flush().then(open, open);
  };
  const run = async (
    scope: MicroScope,
    connection: 'builtin' | 'model',
    after: AfterDraft,
  ): Promise<void> => {
    const job = await start(scope, connection, () => look(scope, after));
    if (job !== null) after(job);
  };
  const draft = (scope: MicroScope, after: AfterDraft = () => undefined): void => {
    const isUnseen = by === 'model' && (privacy.data?.previewedAt.draft ?? null) === null;
    if (isUnseen) look(scope, after);
    else void run(scope, by, after);
  };
  const preview =
    shown === null ? null : (
      <Suspense fallback={null}>
        <PreviewModal
          designId={seriesId}
          outgoing={{ kind: 'micro', scope: shown.scope }}
          isOpen
          onClose={() => setShown(null)}
          onSend={() => {
            setShown(null);
            void run(shown.scope, 'model', shown.after);
          }}
        />
      </Suspense>
    );
  return { draft, look, preview };
}
