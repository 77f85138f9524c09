/** The drafting job: brief in, a filled design or proposals out. */

import type { Message } from '../../contract/errors.ts';
import type { JobResult } from '../../contract/jobs.ts';
import { newId } from '../../design/ids.ts';
import { maySend } from '../ai/rules.ts';
import { asDesign } from '../designs.ts';
import { invalid, notNow } from '../failures.ts';
import type { JobContext, JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { type DraftInput, draftInputSchema, draftTaskOf } from './draft-input.ts';
import { firstDraftPatch, isUndrafted } from './first-draft.ts';
import { draftWithModel } from './model-draft.ts';
import { proposeChanges } from './proposals.ts';
import { regionsOf } from './regions.ts';

const title = (key: string): Message => ({ key: `errors.work.${key}`, params: {} });

/**
 * A job that was cut short goes on: with a model from the last stored section; with the rules from the
 * beginning, for these are pure until their last step.
 */
export function draftHandler(services: () => Services): JobHandler {
  return {
    recovery: 'resume',
    async run(stored, context) {
      const input = draftInputSchema.parse(stored);
      return input.connection === 'model'
        ? draftWithModel(services(), input, context)
        : draftWithRules(services(), input, context);
    },
  };
}

async function draftWithRules(
  { store, tasks, settings, measuring }: Services,
  input: DraftInput,
  { jobId, signal, progress, section }: JobContext,
): Promise<JobResult> {
  const { designId, without } = input;
  const current = asDesign(store.designs.get(designId).document);
  progress(0.1, title('reading'));
  const task = draftTaskOf(current, settings.get(), { without });
  const { design: drafted } = await tasks.run('draft', task, signal);
  signal.throwIfAborted();
  section('drafted');
  progress(0.8, title('storing'));
  const by = 'pattern';
  const fresh = store.designs.get(designId);
  const now = asDesign(fresh.document);
  if (input.scope.kind === 'whole' && isUndrafted(now)) {
    const { revision } = store.history.append({
      designId,
      baseRevision: fresh.row.revision,
      patch: firstDraftPatch(now, { ...drafted, id: designId }),
      author: by,
      kind: 'draft',
    });
    measuring.touched(designId);
    return { kind: 'draft', designId, revision, proposals: 0 };
  }
  const proposed = proposeChanges(now, drafted, regionsOf(input.scope));
  store.proposals.add(
    designId,
    jobId,
    proposed.map((part) => ({ id: `prp_${newId('design').slice(4)}`, by, ...part })),
  );
  return { kind: 'draft', designId, revision: null, proposals: proposed.length };
}

/** What must hold before a job is begun. Errors: NOT_NOW, INVALID, ModelError. Gives the connection's id. */
export function mayDraft(
  services: Services,
  input: Pick<DraftInput, 'designId' | 'scope' | 'connection'>,
): string | null {
  const { store, jobs } = services;
  const { row, document } = store.designs.get(input.designId);
  if (row.shelf === 'trashed') throw notNow('in-trash');
  if (asDesign(document).brief.text.trim() === '') throw notNow('no-brief');
  const open = jobs.list({ open: true, designId: input.designId });
  if (open.some(({ kind }) => kind === 'draft')) throw notNow('already-drafting');
  if (input.connection === 'model') return maySend(services, input.designId).id;
  if (input.scope.kind === 'part') throw invalid('scope');
  return null;
}
