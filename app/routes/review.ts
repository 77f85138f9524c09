/** Review: where a design stands, files that come back, approval. */
import { openRoundOf, reviewStateOf } from '../../design/review-state.ts';
import { asDesign } from '../designs.ts';
import { distinct, mustBeOffered } from '../exports/offered.ts';
import { notFound, notNow } from '../failures.ts';
import { toApproval } from '../review/approvals.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function reviewRoutes(os: Implementer, services: Services) {
  const { store, jobs, tasks, ports } = services;

  const isRunning = (designId: string, kind: 'reviewImport' | 'approval'): boolean =>
    jobs.list({ open: true, designId }).some((one) => one.kind === kind);

  return os.review.router({
    state: os.review.state.handler(async ({ input: { designId }, signal }) => {
      const design = asDesign(store.designs.get(designId).document);
      const contentHash = await tasks.run('contentHash', { design }, signal);
      const approvals = store.approvals.list(designId);
      return {
        ...reviewStateOf(design, approvals, contentHash),
        contentHash,
        approvals: approvals.map(toApproval),
      };
    }),
    importFiles: os.review.importFiles.handler(({ input }) => {
      const { designId } = input;
      if (store.designs.row(designId).shelf === 'trashed') throw notNow('in-trash');
      const fileIds = [...new Set(input.fileIds)];
      for (const fileId of fileIds) {
        if (store.files.find(fileId) === null) throw notFound('file', fileId);
      }
      if (isRunning(designId, 'reviewImport')) throw notNow('already-asked');
      return { jobId: jobs.start('reviewImport', { designId, fileIds }).id };
    }),
    approve: os.review.approve.handler(async ({ input, signal }) => {
      const { designId, baseRevision, reason } = input;
      const { row, document } = store.designs.get(designId);
      const design = asDesign(document);
      if (row.shelf === 'trashed') throw notNow('in-trash');
      if (row.revision !== baseRevision) throw notNow('changed-since');
      if (openRoundOf(design) !== null) throw notNow('open-round');
      const last = store.approvals.list(designId).at(-1);
      const contentHash = await tasks.run('contentHash', { design }, signal);
      if (last?.contentHash === contentHash) throw notNow('unchanged');
      // The sheet comes by itself; what changed is told from the next version on.
      const items = distinct(input.items).filter(({ kind }) => kind !== 'approval');
      await mustBeOffered(services, design, { items, isFinal: true }, signal);
      if (isRunning(designId, 'approval')) throw notNow('already-asked');
      // The version names a revision: that number must stay.
      const revision = store.history.seal(designId);
      if (revision !== baseRevision) throw notNow('changed-since');
      const madeAt = ports.now().toISOString();
      return { jobId: jobs.start('approval', { designId, revision, items, madeAt }, reason).id };
    }),
  });
}
