/** The job that makes a series from its modules: an outline, units, or another alternative of one part. */
import { z } from 'zod';
import type { Message } from '../../contract/errors.ts';
import type { JobResult } from '../../contract/jobs.ts';
import { isStorageError } from '../../db/errors.ts';
import { editSeries, toJson } from '../../design/edit.ts';
import { kindOf, newId } from '../../design/ids.ts';
import type { Series } from '../../design/model/series.ts';
import type { Patch } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { maySend } from '../ai/rules.ts';
import { itemChanges, titleOf } from '../drafting/proposals.ts';
import { changesOf } from '../drafting/three-way.ts';
import { notNow } from '../failures.ts';
import { type JobContext, type JobHandler, JobStopped } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { asSeries } from './documents.ts';
import {
  joinMicroScope,
  type MicroDraftInput,
  type ModelDrafted,
  microDraftInputSchema,
} from './draft-input.ts';
import { draftSeriesWithModel } from './model-draft.ts';
import { modulesOf, packedModules, withModules } from './modules.ts';
import { guarded } from './proposal-patch.ts';

type MicroResult = Extract<JobResult, { kind: 'microDraft' }>;

const title = (key: string): Message => ({ key: `errors.work.${key}`, params: {} });

/** The rules are pure until their last step; with a model what was paid for is found again. */
export function microDraftHandler(services: () => Services): JobHandler {
  return {
    recovery: 'resume',
    async run(stored, job) {
      const input = microDraftInputSchema.parse(stored);
      if (input.scope.kind === 'part') return proposePart(services(), input, job);
      return fill(services(), input, job);
    },
  };
}

const author = 'pattern';

/** Once per job, also when it is taken up again: the revision that a model's run works on. */
const baseKey = 'base';
const baseSchema = z.object({ revision: z.number().int() });

async function fill(
  services: Services,
  input: MicroDraftInput,
  job: JobContext,
): Promise<JobResult> {
  const { store } = services;
  const { designId: seriesId, scope } = input;
  job.progress(0.05, title('draftingSeries'));
  const known = store.jobs.section(job.jobId, baseKey);
  let revision: number | null = null;
  if (known === null) {
    const begun = asSeries(store.designs.get(seriesId).document);
    const next = await draftByRules(services, input, begun, job.signal);
    job.signal.throwIfAborted();
    job.progress(0.7, title('storingSeries'));
    revision = await apply(services, input, { was: begun, next, by: author }, job.signal);
    job.section(scope.kind);
  }
  if (input.connection === 'builtin') {
    return { kind: 'microDraft', seriesId, revision, proposals: 0 };
  }
  const base = known === null ? null : baseSchema.parse(known.output);
  // A number that a later edit could join must not be remembered.
  const baseRevision = base?.revision ?? store.history.seal(seriesId);
  store.jobs.putSection({
    jobId: job.jobId,
    key: baseKey,
    output: { revision: baseRevision },
    usage: null,
    cost: null,
    attempts: 1,
  });
  const was = asSeries(store.history.at(seriesId, baseRevision));
  const drafted = await askModel(services, input, was, job);
  const written = await apply(
    services,
    input,
    { was, next: drafted.series, by: drafted.by },
    undefined,
  );
  return ended({ ...told(seriesId, drafted), revision: written ?? revision, proposals: 0 }, job);
}

/** What the rules make of a scope now; not stored. Errors: MicroError. */
export async function draftByRules(
  services: Services,
  { scope }: Pick<MicroDraftInput, 'scope'>,
  series: Series,
  signal: AbortSignal | undefined,
): Promise<Series> {
  const { store, tasks } = services;
  const modules = modulesOf(store, series);
  const packed = packedModules(store, modules);
  if (scope.kind === 'units') {
    return tasks.run('micro', { kind: 'units', series, packed, unitIds: scope.unitIds }, signal);
  }
  return tasks.run(
    'micro',
    { kind: 'outline', series: withModules(series, modules), packed },
    signal,
  );
}

/** So often a person may have typed while a draft was being merged. */
const mostTries = 20;

/** As one revision; null when nothing of it is left to do. */
async function apply(
  services: Services,
  { designId: seriesId, scope }: MicroDraftInput,
  draft: { was: Series; next: Series; by: string },
  signal: AbortSignal | undefined,
): Promise<number | null> {
  const { store, tasks, measuring } = services;
  const { was, next, by } = draft;
  for (let tries = 1; ; tries += 1) {
    const { row, document } = store.designs.get(seriesId);
    const now = asSeries(document);
    const isNewOutline = scope.kind === 'outline';
    const patch = await tasks.run('mergeSeries', { was, next, now, isNewOutline }, signal);
    if (patch.length === 0) return null;
    try {
      const { revision } = store.history.append({
        designId: seriesId,
        baseRevision: row.revision,
        patch,
        author: by,
        kind: 'draft',
      });
      measuring.touched(seriesId);
      return revision;
    } catch (error) {
      // Someone typed meanwhile: into what is there now.
      if (!isStorageError(error, 'CONFLICT') || tries === mostTries) throw error;
    }
  }
}

async function askModel(
  services: Services,
  input: MicroDraftInput,
  base: Series,
  job: JobContext,
): Promise<ModelDrafted> {
  const { store } = services;
  const packed = packedModules(store, modulesOf(store, base));
  const scope = joinMicroScope(input.scope, store.jobs.words(job.jobId));
  const drafted = await draftSeriesWithModel(services, input, { job, base, packed, scope });
  // The program ends: everything finished is stored, and the next start goes on from there.
  if (job.signal.aborted && !job.isCancelled()) job.signal.throwIfAborted();
  return drafted;
}

function told(
  seriesId: string,
  { written, refused, ended: why, nothing }: ModelDrafted,
): Omit<MicroResult, 'revision' | 'proposals'> {
  return { kind: 'microDraft', seriesId, written, refused, ended: why, nothing };
}

function ended(result: MicroResult, job: JobContext): JobResult {
  if (job.isCancelled()) throw new JobStopped(result);
  return result;
}

/** One unit, scene or question again: for a person to decide on. */
async function proposePart(
  services: Services,
  input: MicroDraftInput,
  job: JobContext,
): Promise<JobResult> {
  const { store } = services;
  const { designId: seriesId, scope } = input;
  if (scope.kind !== 'part') throw new Error('not a part');
  const { path } = scope;
  job.progress(0.1, title('draftingSeries'));
  const series = asSeries(store.designs.get(seriesId).document);
  let patch: Patch;
  let by: string = author;
  let rest: Partial<MicroResult> = {};
  if (input.connection === 'model') {
    const drafted = await askModel(services, input, series, job);
    patch = changesOf(toJson(series), toJson(drafted.series));
    by = drafted.by;
    rest = told(seriesId, drafted);
  } else {
    const packed = packedModules(store, modulesOf(store, series));
    const turn =
      1 +
      store.proposals
        .list(seriesId, ['open', 'accepted', 'rejected'])
        .filter((one) => one.path === path).length;
    patch = await services.tasks.run('redo', { series, packed, path, turn }, job.signal);
    job.signal.throwIfAborted();
  }
  const proposed = proposalOf(series, path, patch);
  if (proposed !== null) {
    const id = `prp_${newId('design').slice(4)}`;
    store.proposals.add(seriesId, job.jobId, [{ id, by, ...proposed }]);
  }
  return ended(
    { kind: 'microDraft', seriesId, ...rest, revision: null, proposals: proposed === null ? 0 : 1 },
    job,
  );
}

/** Null when it changes nothing, or would not leave a valid series. */
function proposalOf(series: Series, path: string, patch: Patch) {
  if (patch.every(({ op }) => op === 'test')) return null;
  const edited = editSeries(series, patch);
  if (!edited.ok) return null;
  const before = valueAt(series, path);
  const after = valueAt(edited.value.series, path);
  const changes = itemChanges(
    path,
    before === undefined ? null : toJson(before),
    after === undefined ? null : toJson(after),
  );
  if (changes.length === 0) return null;
  const partId = /\/items\/([^/]+)$/.exec(path)?.[1] ?? null;
  const kind = partId === null ? null : kindOf(partId);
  const part = kind === null ? titleOf(path) : { key: `fields.part.${kind}`, params: {} };
  const safe = guarded(path, before === undefined ? undefined : toJson(before), patch);
  return { partId, path, title: part, patch: safe, changes };
}

/** What must hold before a job is begun. Errors: NOT_NOW, ModelError. Gives the connection's id. */
export function mayDraftSeries(
  services: Services,
  input: Pick<MicroDraftInput, 'designId' | 'scope' | 'connection'>,
): string | null {
  const { store, jobs } = services;
  const { row, document } = store.designs.get(input.designId);
  const series = asSeries(document);
  if (row.shelf === 'trashed') throw notNow('in-trash');
  const modules = modulesOf(store, series);
  if (modules.length === 0) throw notNow('no-sources');
  if (modules.every(({ sentences }) => sentences === 0)) throw notNow('no-text');
  if (input.scope.kind !== 'outline' && series.outlineApproved === null) {
    throw notNow('not-approved');
  }
  const open = jobs.list({ open: true, designId: input.designId });
  if (open.some(({ kind }) => kind === 'microDraft')) throw notNow('already-drafting');
  if (input.scope.kind === 'part' && valueAt(series, input.scope.path) === undefined) {
    throw notNow('no-such-text');
  }
  return input.connection === 'model' ? maySend(services, input.designId).id : null;
}
