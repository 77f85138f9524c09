/** Where the open design stands in its review, as the core knows it. */
import { useQuery } from '@tanstack/react-query';
import type { Approval } from '../../contract/index.ts';
import { openRoundOf, type ReviewState } from '../../design/review-state.ts';
import { api } from '../rpc/client.ts';
import { useDesign, useDocumentState } from '../store/use-document.tsx';

const none: readonly Approval[] = [];

export interface ReviewStand {
  state: ReviewState;
  version: number;
  /** Of what is stored; '' until the core has told it. */
  contentHash: string;
  /** Newest first. */
  approvals: readonly Approval[];
}

export function useReviewStand(designId: string): ReviewStand {
  const revision = useDocumentState((state) => state.revision);
  const hasRound = useDesign((design) => openRoundOf(design) !== null);
  const { data } = useQuery(
    api.review.state.queryOptions({
      input: { designId },
      // Of one stored state: a new revision asks again, and what was known stands until it is answered.
      queryKey: [...api.review.state.key(), designId, revision],
      placeholderData: (before) => before,
      select: (stand) => ({
        ...stand,
        approvals: stand.approvals.toSorted((a, b) => b.number - a.number),
      }),
      retry: false,
    }),
  );
  return (
    data ?? {
      state: hasRound ? 'in-review' : 'draft',
      version: 1,
      contentHash: '',
      approvals: none,
    }
  );
}
