/** Reading briefs, drafting, deciding on proposals. */
import type { Proposal } from '../../contract/drafting.ts';
import type { StoredProposal } from '../../db/proposals.ts';
import type { Design } from '../../design/model/design.ts';
import { asDesign, openOutcome } from '../designs.ts';
import { mayDraft } from '../drafting/draft-job.ts';
import { previewModelDraft } from '../drafting/model-draft.ts';
import { acceptancePatch, blockedBy } from '../drafting/proposals.ts';
import { invalid, notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function intakeRoutes(os: Implementer, { tasks }: Services) {
  return os.intake.router({
    read: os.intake.read.handler(({ input, signal }) => tasks.run('read', input, signal)),
  });
}

export function draftRoutes(os: Implementer, services: Services) {
  return os.drafts.router({
    start: os.drafts.start.handler(({ input }) => {
      const wanted = { ...input, without: input.without ?? [] };
      mayDraft(services, wanted);
      return { jobId: services.jobs.start('draft', wanted).id };
    }),
    preview: os.drafts.preview.handler(({ input }) => {
      if (input.scope !== 'analysis') throw invalid('scope');
      return previewModelDraft(services, input.designId);
    }),
  });
}

export function proposalRoutes(os: Implementer, { store, settings, measuring }: Services) {
  const designOf = (designId: string): Design => asDesign(store.designs.get(designId).document);
  const shown = (proposal: StoredProposal, design: Design): Proposal => {
    const { key, params } = proposal.title;
    return {
      ...proposal,
      title: { key, params: { ...params } },
      blocked: proposal.state === 'open' ? blockedBy(design, proposal.patch) : null,
    };
  };
  return os.proposals.router({
    list: os.proposals.list.handler(({ input }) => {
      const design = designOf(input.designId);
      const states = input.all === true ? (['open', 'accepted', 'rejected'] as const) : undefined;
      return store.proposals.list(input.designId, states).map((one) => shown(one, design));
    }),
    accept: os.proposals.accept.handler(({ input }) => {
      const proposal = store.proposals.get(input.proposalId);
      if (proposal.state !== 'open') throw notNow('decided');
      const { designId } = proposal;
      const patch = acceptancePatch(designOf(designId), input.patch ?? proposal.patch);
      if (patch === null) throw notNow('outdated');
      const outcome = store.transaction(() => {
        const appended = store.history.append({
          designId,
          baseRevision: input.baseRevision,
          patch,
          author: settings.get().profile.person,
          kind: 'proposal',
          label: proposal.title,
        });
        store.proposals.decide(proposal.id, 'accepted');
        return appended;
      });
      measuring.touched(designId);
      return openOutcome(store, designId, outcome);
    }),
    reject: os.proposals.reject.handler(({ input }) => {
      const { designId } = store.proposals.get(input.proposalId);
      return shown(store.proposals.decide(input.proposalId, 'rejected'), designOf(designId));
    }),
  });
}
