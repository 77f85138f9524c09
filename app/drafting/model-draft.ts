/**
 * The job of drafting with a model. A complete design stands before the first call; what the model
 * finishes is stored at once, and goes into the design where nobody has been meanwhile.
 */

import type { Message } from '../../contract/errors.ts';
import type { JobResult } from '../../contract/jobs.ts';
import { editDesign, toJson } from '../../design/edit.ts';
import { newId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { tokenCountSchema } from '../../design/model-connection.ts';
import type { Patch } from '../../design/patch.ts';
import { noTokens } from '../../pipeline/model/index.ts';
import { runDraft } from '../../pipeline/run/index.ts';
import type { RunOutcome, SectionStore } from '../../pipeline/run/types.ts';
import { openPort } from '../ai/connections.ts';
import { mayGoOn, runCeiling } from '../ai/rules.ts';
import { usageBook } from '../ai/usage.ts';
import { asDesign } from '../designs.ts';
import { type JobContext, JobStopped } from '../jobs/runner.ts';
import { draftResultSchema } from '../jobs/stored.ts';
import type { Services } from '../services.ts';
import { type Base, settleBase } from './base-design.ts';
import { type DraftInput, joinScope } from './draft-input.ts';
import { seededMarks } from './marks.ts';
import { proposeParts, proposeTexts } from './model-proposals.ts';
import type { ProposedPart } from './proposals.ts';
import { type Telling, tellRun } from './run-events.ts';
import { runInput } from './run-input.ts';
import { changesOf, mergeDraft } from './three-way.ts';

type DraftResult = Extract<JobResult, { kind: 'draft' }>;

/** Key of the job's own note that its outcome is in the design. */
const outcomeKey = 'outcome';

/** Errors: NOT_NOW and ModelError of `mayGoOn`, IntakeError; `JobStopped` with what was finished. */
export async function draftWithModel(
  services: Services,
  input: DraftInput,
  context: JobContext,
): Promise<JobResult> {
  const { store } = services;
  const { jobId, signal } = context;
  const known = store.jobs.section(jobId, outcomeKey);
  if (known !== null) return ended(draftResultSchema.parse(known.output), context);
  context.progress(0, { key: 'errors.work.drafting', params: {} });
  const base = await settleBase(services, jobId, input, signal);
  const outcome = await ask(services, input, base, context);
  // The program ends: everything finished is stored, and the next start goes on from there.
  if (signal.aborted && !context.isCancelled()) signal.throwIfAborted();
  const result = settle(services, input, base, outcome, jobId);
  return ended(result, context);
}

function ended(result: DraftResult, context: JobContext): JobResult {
  if (context.isCancelled()) throw new JobStopped(result);
  return result;
}

async function ask(
  services: Services,
  input: DraftInput,
  base: Base,
  context: JobContext,
): Promise<RunOutcome> {
  const { store, model } = services;
  const { jobId, signal, attempt } = context;
  const { designId } = input;
  const connection = mayGoOn(services, designId, input.connectionId ?? undefined);
  const port = await openPort(services, connection);
  const design = asDesign(store.history.at(designId, base.revision));
  const begun =
    base.begunFrom === null
      ? null
      : {
          design: asDesign(store.history.at(designId, base.begunFrom)),
          without: input.without,
          signal,
        };
  const scope = joinScope(input.scope, store.jobs.words(jobId));
  const book = usageBook(services, { jobId, kind: 'draft', attempt, designId }, connection);
  const ceiling = runCeiling(services, input.ceiling);
  const telling = tellRun(services, context, book, ceiling);
  // The limit is seen from the beginning, not only with the first tokens.
  if (attempt === 1) context.meter(noTokens, connection.price === null ? null : 0, ceiling);
  try {
    return await runDraft(runInput(services, design, scope, connection, begun), {
      port,
      retry: model.retry,
      sections: sectionStore(services, jobId, telling),
      price: connection.price,
      ceiling,
      signal,
      on: telling.on,
      marks: seededMarks(design),
      now: () => services.ports.now().getTime(),
    });
  } finally {
    telling.flush();
  }
}

/** What this job has paid for, and what earlier ones left that did not come to their end. */
export function sectionStore({ store }: Services, jobId: string, telling: Telling): SectionStore {
  return {
    get: (key) => {
      const found = store.jobs.paidSection(jobId, key);
      if (found === null) return null;
      const { output, usage, cost, attempts } = found;
      // What another run has paid counted there: else a run that ended at its ceiling could never be ended.
      const counts = found.jobId === jobId ? tokenCountSchema.parse(usage) : noTokens;
      return { key, output, usage: counts, cost, attempts };
    },
    put: ({ key, output, usage, cost, attempts }) => {
      store.jobs.putSection({ jobId, key, output, usage: toJson(usage), cost, attempts });
      telling.stored({ usage });
    },
  };
}

function why({ ended: code }: RunOutcome): Message | null {
  if (code === null) return null;
  const key =
    code === 'ceiling' || code === 'stopped' ? `errors.run.${code}` : `errors.model.${code}`;
  return { key, params: {} };
}

/** Into the design, all or nothing, once per job. */
function settle(
  services: Services,
  input: DraftInput,
  base: Base,
  outcome: RunOutcome,
  jobId: string,
): DraftResult {
  const { store, measuring, ports } = services;
  const { designId } = input;
  const by = mayAskName(services, input);
  return store.transaction(() => {
    const fresh = store.designs.get(designId);
    const current = asDesign(fresh.document);
    const baseDesign = asDesign(store.history.at(designId, base.revision));
    const { patch, proposed } =
      base.begunFrom === null
        ? { patch: [], proposed: textsOf(baseDesign, outcome, current) }
        : applied(baseDesign, outcome, current);
    const written = patch.some(({ op }) => op !== 'test');
    const { revision } = written
      ? store.history.append({
          designId,
          baseRevision: fresh.row.revision,
          patch,
          author: by,
          kind: 'draft',
        })
      : base;
    if (written) measuring.touched(designId);
    const parts = [...proposed, ...proposeParts(outcome.suggestions)];
    store.proposals.add(
      designId,
      jobId,
      parts.map((part) => ({ id: `prp_${newId('design').slice(4)}`, by, ...part })),
    );
    const result: DraftResult = {
      kind: 'draft',
      designId,
      revision: base.begunFrom === null ? null : revision,
      proposals: parts.length,
      written: outcome.written.length,
      // What was never asked for was not refused.
      refused: outcome.refused.filter(({ reason }) => reason !== 'missing').length,
      ended: why(outcome),
      nothing:
        outcome.nothing === null ? null : { key: `errors.model.${outcome.nothing}`, params: {} },
    };
    store.jobs.putSection({
      jobId,
      key: outcomeKey,
      output: toJson(result),
      usage: null,
      cost: null,
      attempts: 1,
    });
    ports.log.write('info', 'draft.model', {
      units: outcome.units.length,
      written: outcome.written.length,
      refused: outcome.refused.length,
      reasons: [...new Set(outcome.refused.map(({ reason }) => reason))].join(' '),
      proposals: parts.length,
      ended: outcome.ended ?? '',
    });
    return result;
  });
}

function mayAskName({ settings }: Services, { connectionId }: DraftInput): string {
  const { connections } = settings.get().ai;
  return connections.find(({ id }) => id === connectionId)?.model ?? 'model';
}

/** A design that has content: every text is for a person to decide on. */
function textsOf(base: Design, outcome: RunOutcome, current: Design): ProposedPart[] {
  return proposeTexts(current, changesOf(toJson(base), toJson(outcome.design)));
}

/** A first draft: what nobody has touched is replaced, the rest is proposed. */
function applied(
  base: Design,
  outcome: RunOutcome,
  current: Design,
): { patch: Patch; proposed: ProposedPart[] } {
  const { patch, touched } = mergeDraft(base, outcome.design, current);
  if (editDesign(current, patch).ok) return { patch, proposed: proposeTexts(current, touched) };
  // A person's work and another choice of activities do not fit together: texts only, part by part.
  return { patch: [], proposed: textsOf(base, outcome, current) };
}
