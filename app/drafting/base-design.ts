/**
 * The complete design that a model's texts go into: what the user has, or, where there is only a brief,
 * the built-in draft, which is stored before the model is asked.
 */
import { z } from 'zod';
import { canonicalJson } from '../../design/canonical.ts';
import { toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { parseDesign } from '../../design/parse.ts';
import { applyPatch } from '../../design/patch.ts';
import { asDesign } from '../designs.ts';
import { draftResultSchema } from '../jobs/stored.ts';
import type { Services } from '../services.ts';
import { type DraftInput, draftInputSchema, draftTaskOf } from './draft-input.ts';
import { firstDraftPatch, isUndrafted } from './first-draft.ts';

export interface Base {
  /** The revision that the run works on. */
  revision: number;
  /** Of a first draft: the revision with nothing but the brief; else null. */
  begunFrom: number | null;
}

const baseSchema = z.object({ revision: z.number().int(), begunFrom: z.number().int().nullable() });

/** Key of the job's own note; those of sections are hashes. */
const baseKey = 'base';

/** A design with nothing but a brief, filled by the rules. */
export function filledWith(begun: Design, drafted: Design): Design {
  const patch = firstDraftPatch(begun, { ...drafted, id: begun.id });
  const patched = applyPatch(toJson(begun), patch);
  const parsed = patched.ok ? parseDesign(patched.value.document) : null;
  if (parsed?.ok !== true) throw new Error('the built-in draft does not fit its brief');
  return parsed.value;
}

/**
 * For looking only: what `settleBase` would store. Errors: IntakeError for a brief that cannot be read.
 */
export async function lookAhead(
  services: Services,
  input: Pick<DraftInput, 'designId' | 'without'>,
  signal?: AbortSignal,
): Promise<{ design: Design; isFirst: boolean }> {
  const current = asDesign(services.store.designs.get(input.designId).document);
  if (!isUndrafted(current)) return { design: current, isFirst: false };
  const task = draftTaskOf(current, services.settings.get(), input);
  const { design } = await services.tasks.run('draft', task, signal);
  return { design: filledWith(current, design), isFirst: true };
}

/**
 * Once per job, also when it is taken up again: stores the built-in draft where there is none. Errors:
 * IntakeError, storage's.
 */
export async function settleBase(
  services: Services,
  jobId: string,
  input: DraftInput,
  signal: AbortSignal,
): Promise<Base> {
  const { store, measuring } = services;
  const { designId } = input;
  const known = store.jobs.section(jobId, baseKey);
  if (known !== null) return baseSchema.parse(known.output);
  const { design } = await lookAhead(services, input, signal);
  signal.throwIfAborted();
  return store.transaction(() => {
    const fresh = store.designs.get(designId);
    const now = asDesign(fresh.document);
    // The number must stay while the run goes on.
    let base: Base = unfinishedBase(services, jobId, input, fresh.row.revision) ?? {
      revision: store.history.seal(designId),
      begunFrom: null,
    };
    if (isUndrafted(now)) {
      const { revision } = store.history.append({
        designId,
        baseRevision: fresh.row.revision,
        patch: firstDraftPatch(now, design),
        author: 'pattern',
        kind: 'draft',
      });
      base = { revision, begunFrom: fresh.row.revision };
      measuring.touched(designId);
    }
    store.jobs.putSection({
      jobId,
      key: baseKey,
      output: toJson(base),
      usage: null,
      cost: null,
      attempts: 1,
    });
    return base;
  });
}

/**
 * A first draft that was stopped, ended early, or brought nothing goes on where it was: from the same base,
 * so that what was paid for is found again. Only while nobody has changed the design since.
 */
function unfinishedBase(
  { store }: Services,
  jobId: string,
  { designId, scope, without }: DraftInput,
  revision: number,
): Base | null {
  const jobs = store.jobs.list({ designId, kind: 'draft', limit: 20 });
  const last = jobs.find(({ id }) => id !== jobId);
  const former = draftInputSchema.safeParse(last?.input);
  if (last === undefined || !former.success || former.data.connection !== 'model') return null;
  const isSame =
    canonicalJson(toJson([former.data.scope, former.data.without])) ===
    canonicalJson(toJson([scope, without]));
  const outcome = draftResultSchema.safeParse(last.result);
  const base = baseSchema.safeParse(store.jobs.section(last.id, baseKey)?.output);
  if (!isSame || !outcome.success || !base.success || base.data.begunFrom === null) return null;
  const { ended = null, nothing = null } = outcome.data;
  const isUnfinished = last.state !== 'done' || ended !== null || nothing !== null;
  return isUnfinished && outcome.data.revision === revision ? base.data : null;
}
