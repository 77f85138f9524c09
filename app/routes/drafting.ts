/** Reading briefs, drafting, deciding on proposals. */
import { type Proposal, payloadSchema } from '../../contract/drafting.ts';
import type { StoredProposal } from '../../db/proposals.ts';
import type { Design } from '../../design/model/design.ts';
import { asDesign, openOutcome } from '../designs.ts';
import { editedPatch, togetherPatch } from '../drafting/acceptance.ts';
import { splitScope } from '../drafting/draft-input.ts';
import { mayDraft } from '../drafting/draft-job.ts';
import { previewDraft } from '../drafting/preview.ts';
import { acceptancePatch, blockedBy } from '../drafting/proposals.ts';
import { mustHoldText } from '../drafting/run-input.ts';
import { invalid, notNow } from '../failures.ts';
import { refitted } from '../review/refit.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function intakeRoutes(os: Implementer, { tasks }: Services) {
  return os.intake.router({
    read: os.intake.read.handler(({ input, signal }) => tasks.run('read', input, signal)),
  });
}

export function draftRoutes(os: Implementer, services: Services) {
  const { jobs, store } = services;
  return os.drafts.router({
    start: os.drafts.start.handler(({ input }) => {
      const { designId, connection, without = [] } = input;
      const connectionId = mayDraft(services, input);
      const { scope, words } = splitScope(input.scope);
      if (connection === 'model')
        mustHoldText(asDesign(store.designs.get(designId).document), scope);
      const { rupiah, tokens } = input.ceiling ?? {};
      const wanted = {
        designId,
        scope,
        connection,
        connectionId,
        without,
        ceiling: {
          ...(rupiah === undefined ? {} : { rupiah }),
          ...(tokens === undefined ? {} : { tokens }),
        },
      };
      return { jobId: jobs.start('draft', wanted, words).id };
    }),
    preview: os.drafts.preview.handler(({ input }) =>
      previewDraft(services, input.designId, input.scope, input.without),
    ),
    sent: os.drafts.sent.handler(({ input }) => {
      jobs.get(input.jobId);
      return store.jobs.sent(input.jobId).map((one) => payloadSchema.parse(one));
    }),
  });
}

export function proposalRoutes(os: Implementer, { store, settings, measuring }: Services) {
  const designOf = (designId: string): Design => asDesign(store.designs.get(designId).document);
  const shown = (stored: StoredProposal, design: Design): Proposal => {
    const proposal = refitted(stored, design);
    const { key, params } = proposal.title;
    return {
      ...proposal,
      title: { key, params: { ...params } },
      isReview: proposal.key !== undefined,
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
      const stored = store.proposals.get(input.proposalId);
      if (stored.state !== 'open') throw notNow('decided');
      const { designId } = stored;
      const design = designOf(designId);
      const proposal = refitted(stored, design);
      const wanted =
        input.patch === undefined ? proposal.patch : editedPatch(proposal.patch, input.patch);
      if (wanted === null) throw invalid('too-much');
      const patch = acceptancePatch(design, wanted);
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
    acceptMany: os.proposals.acceptMany.handler(async ({ input }) => {
      const { designId, baseRevision } = input;
      const design = designOf(designId);
      const all = input.proposalIds.map((id) => store.proposals.get(id));
      const open = all
        .filter((one) => one.designId === designId && one.state === 'open')
        .map((one) => refitted(one, design));
      const { patch, accepted } = await togetherPatch(design, open);
      if (accepted.length === 0) throw notNow('outdated');
      const outcome = store.transaction(() => {
        const appended = store.history.append({
          designId,
          baseRevision,
          patch,
          author: settings.get().profile.person,
          kind: 'proposal',
          label: { key: 'errors.work.accepted', params: { count: accepted.length } },
        });
        for (const id of accepted) store.proposals.decide(id, 'accepted');
        return appended;
      });
      measuring.touched(designId);
      return { ...openOutcome(store, designId, outcome), accepted };
    }),
    reject: os.proposals.reject.handler(({ input }) => {
      const { designId } = store.proposals.get(input.proposalId);
      return shown(store.proposals.decide(input.proposalId, 'rejected'), designOf(designId));
    }),
  });
}
