/**
 * Drafting with the connection of the settings: what would be sent, sending it, and proposals from the
 * answer. Nothing leaves before the user has turned AI on and asked for this very draft.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { JobResult } from '../../contract/jobs.ts';
import { toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import {
  askS1,
  ModelError,
  type ModelPort,
  openAiModel,
  type PreparedS1,
  prepareS1,
  proposeS1,
  refuseOpenHttp,
  refuseTracing,
  s1Key,
} from '../../pipeline/model/index.ts';
import { asDesign } from '../designs.ts';
import { notNow } from '../failures.ts';
import type { JobContext } from '../jobs/runner.ts';
import type { Services } from '../services.ts';

/** Name under which the AI connection's key is kept. */
export const aiKeyName = 'ai.key';

/**
 * Marks around foreign text must be unforeseeable for its author, and yet the preview must show what is
 * sent: they are drawn from the text itself with a key that lives as long as the process.
 */
const markKey = randomBytes(32);

function markSource(design: Design): () => string {
  let count = 0;
  return () => {
    count += 1;
    const digest = createHmac('sha256', markKey)
      .update(`${count}:${design.brief.text}`)
      .digest('hex');
    return digest.slice(0, 10);
  };
}

/** Errors: NOT_NOW (`ai-off`, `no-connection`), ModelError (`traced`, `insecure`). */
export function mayAskModel({ settings }: Services): { baseUrl: string; model: string } {
  const { ai } = settings.get();
  if (!ai.enabled) throw notNow('ai-off');
  if (ai.connection === null || ai.connection.model.trim() === '') throw notNow('no-connection');
  refuseTracing(process.env);
  refuseOpenHttp(ai.connection.baseUrl);
  return ai.connection;
}

function prepare({ settings }: Services, design: Design): PreparedS1 {
  const { person } = settings.get().profile;
  return prepareS1(design, { names: person === '' ? [] : [person], nextMark: markSource(design) });
}

/** What `drafts.preview` shows: the very messages that a draft of this design would send now. */
export function previewModelDraft(services: Services, designId: string) {
  const { baseUrl, model } = mayAskModel(services);
  const { row, document } = services.store.designs.get(designId);
  if (row.shelf === 'trashed') throw notNow('in-trash');
  const design = asDesign(document);
  if (design.brief.text.trim() === '') throw notNow('no-brief');
  const { system, user, tokens, masked } = prepare(services, design);
  return {
    endpoint: baseUrl,
    model,
    messages: [
      { role: 'system' as const, text: system },
      { role: 'user' as const, text: user },
    ],
    tokens,
    masked,
  };
}

/** The job: answer from the model or from an earlier, interrupted run of this job; then proposals. */
export async function draftWithModel(
  services: Services,
  designId: string,
  context: JobContext,
): Promise<JobResult> {
  const { store, ports } = services;
  const { jobId, signal } = context;
  const port = await connect(services);
  const prepared = prepare(services, asDesign(store.designs.get(designId).document));
  context.progress(0.1, { key: 'errors.work.asking', params: {} });
  const output = await answerOf(services, port, prepared, context);
  signal.throwIfAborted();
  context.section('s1');
  context.progress(0.9, { key: 'errors.work.checking', params: {} });

  // Judged against the design as it is now: a part that was locked meanwhile is left alone.
  const design = asDesign(store.designs.get(designId).document);
  const { pieces, refused } = proposeS1(design, prepared, output, port.model);
  ports.log.write('info', 'draft.model', {
    proposals: pieces.length,
    refused: refused.length,
    reasons: [...new Set(refused)].join(' '),
  });
  if (pieces.length === 0) throw new ModelError('nothing-usable');
  store.proposals.add(
    designId,
    jobId,
    pieces.map(({ title, ...piece }, index) => ({
      ...piece,
      id: `prp_${jobId.slice('job_'.length)}_${index + 1}`,
      title: { key: title, params: {} },
      by: port.model,
    })),
  );
  return { kind: 'draft', designId, revision: null, proposals: pieces.length };
}

async function connect(services: Services): Promise<ModelPort> {
  const { baseUrl, model } = mayAskModel(services);
  const { limits } = services.model;
  return openAiModel({
    baseUrl,
    model,
    key: await services.ports.secrets.get(aiKeyName),
    ...(limits === undefined ? {} : { limits }),
  });
}

/** A stored answer is paid for once. What is stored, as what is told, is masked. */
async function answerOf(
  { store, model }: Services,
  port: ModelPort,
  prepared: PreparedS1,
  { jobId, signal, text }: JobContext,
) {
  const key = s1Key(prepared, port);
  const stored = store.jobs.section(jobId, key);
  if (stored !== null) return prepared.schema.parse(stored.output);
  const { output, usage, attempts } = await askS1(port, prepared, {
    signal,
    retry: model.retry,
    onText: (piece) => text('s1', piece),
  });
  store.jobs.putSection({
    jobId,
    key,
    output: toJson(output),
    usage: toJson(usage),
    cost: null,
    attempts,
  });
  return output;
}
