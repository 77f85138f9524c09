/** The drafting job: brief in, a filled design or proposals out. */
import { z } from 'zod';
import { connectionSchema, draftScopeSchema } from '../../contract/drafting.ts';
import type { Message } from '../../contract/errors.ts';
import { newId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { asDesign } from '../designs.ts';
import { invalid, notNow } from '../failures.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { firstDraftPatch, isUndrafted } from './first-draft.ts';
import { draftWithModel, mayAskModel } from './model-draft.ts';
import { proposeChanges } from './proposals.ts';

export const draftInputSchema = z.object({
  designId: z.string(),
  scope: draftScopeSchema,
  connection: connectionSchema,
  without: z.array(z.string()),
});
export type DraftInput = z.infer<typeof draftInputSchema>;

const title = (key: string): Message => ({ key: `errors.work.${key}`, params: {} });

/** Drafting is pure until its last step, so a job that was cut short begins again. */
export function draftHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, context) {
      const { jobId, signal, progress, section } = context;
      const { store, tasks, settings, measuring } = services();
      const input = draftInputSchema.parse(stored);
      const { designId } = input;
      if (input.connection === 'model') return draftWithModel(services(), designId, context);
      const current = asDesign(store.designs.get(designId).document);
      const { profile } = settings.get();
      progress(0.1, title('reading'));
      const { design: drafted } = await tasks.run(
        'draft',
        {
          text: current.brief.text,
          format: 'auto',
          language: current.language,
          rules: current.rules,
          agency: profile.agency,
          unit: profile.unit,
          without: input.without,
        },
        signal,
      );
      signal.throwIfAborted();
      section('drafted');
      progress(0.8, title('storing'));
      const by = 'pattern';
      const fresh = store.designs.get(designId);
      const now = asDesign(fresh.document);
      if (input.scope === 'whole' && isUndrafted(now)) {
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
      const proposed = propose(now, drafted, input);
      store.proposals.add(
        designId,
        jobId,
        proposed.map((part) => ({ id: `prp_${newId('design').slice(4)}`, by, ...part })),
      );
      return { kind: 'draft', designId, revision: null, proposals: proposed.length };
    },
  };
}

function propose(current: Design, drafted: Design, { scope }: DraftInput) {
  return proposeChanges(current, drafted, scope === 'analysis' ? '/analysis' : '');
}

/** What must hold before a job is begun. Errors: NOT_NOW, INVALID. */
export function mayDraft(services: Services, input: DraftInput): void {
  const { store, jobs } = services;
  const { row, document } = store.designs.get(input.designId);
  if (row.shelf === 'trashed') throw notNow('in-trash');
  if (asDesign(document).brief.text.trim() === '') throw notNow('no-brief');
  const open = jobs.list({ open: true, designId: input.designId });
  if (open.some(({ kind }) => kind === 'draft')) throw notNow('already-drafting');
  if (input.connection === 'model') {
    mayAskModel(services);
    if (input.scope !== 'analysis') throw invalid('scope');
  }
}
