/** Drafting the analysis with the AI connection, and the proposals that wait for a decision. */

import { ProposalList } from '../pieces/proposal-list.tsx';
import type { StepProps } from '../step-page.tsx';
import { AiDraftBar } from './ai-draft-bar.tsx';

export function ProposalSection({ designId }: StepProps) {
  return (
    <>
      <AiDraftBar designId={designId} />
      <ProposalList designId={designId} />
    </>
  );
}
