/** What a draft would send now, and what it would take. Sends nothing, stores nothing. */
import type { DraftScope, Estimate, Payload, Preview } from '../../contract/drafting.ts';
import type { Design } from '../../design/model/design.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import { isLocalConnection } from '../../pipeline/model/index.ts';
import type { Passage } from '../../pipeline/run/types.ts';
import { mayRead, runCeiling } from '../ai/rules.ts';
import { asDesign } from '../designs.ts';
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import { type PreparedTask, queryKey } from '../tasks/prepare-run.ts';
import { lookAhead } from './base-design.ts';
import { markKey } from './marks.ts';
import { passagesOf } from './passages.ts';
import { mustHoldText, runInput } from './run-input.ts';

type Reached = Pick<ModelConnection, 'probe' | 'price'>;

/** The run that a draft would begin with now. Errors: IntakeError, those of `mustHoldText`. */
export async function prepared(
  services: Services,
  designId: string,
  scope: DraftScope,
  connection: Reached,
  without: readonly string[] = [],
): Promise<PreparedTask> {
  const { design, isFirst } = await lookAhead(services, { designId, without: [...without] });
  mustHoldText(design, scope);
  return prepareIn(services, design, scope, connection, isFirst);
}

/** In a worker: masking a design and cutting its run takes longer than a window may wait. */
async function prepareIn(
  services: Services,
  design: Design,
  scope: DraftScope,
  connection: Reached,
  canReplan: boolean,
): Promise<PreparedTask> {
  const { store, tasks } = services;
  const {
    replan: _replan,
    plan: _plan,
    passages: _passages,
    ...input
  } = runInput(services, design, scope, connection, null);
  const { price, probe } = connection;
  const task = { input, canReplan, price, probe, markKey };
  const hasSources = store.sources.list(design.id).length > 0;
  const first = await tasks.run('prepareRun', { ...task, passages: hasSources ? {} : null });
  if (first.wanted.length === 0) return first;
  const passages: Record<string, readonly Passage[]> = {};
  for (const { query, most } of first.wanted) {
    passages[queryKey(query, most)] = passagesOf(store, design.id, query, most);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return tasks.run('prepareRun', { ...task, passages });
}

/** Errors: NOT_NOW as `drafts.start`, without those that only count for sending; IntakeError. */
export async function previewDraft(
  services: Services,
  designId: string,
  scope: DraftScope,
  without: readonly string[] = [],
): Promise<Preview> {
  const connection = mayRead(services, designId);
  const { document } = services.store.designs.get(designId);
  if (asDesign(document).brief.text.trim() === '') throw notNow('no-brief');
  const run = await prepared(services, designId, scope, connection, without);
  return toPreview(connection, run.payloads, run.map, toEstimate(services, run.estimate));
}

export function toPreview(
  connection: Pick<ModelConnection, 'provider' | 'baseUrl' | 'model'>,
  payloads: PreparedTask['payloads'],
  map: PreparedTask['map'],
  estimate: Estimate,
): Preview {
  return {
    endpoint: connection.baseUrl,
    model: connection.model,
    isLocal: isLocalConnection(connection),
    calls: payloads.map(toPayload),
    masked: Object.values(map).map(({ placeholder, kind, surfaces }) => ({
      placeholder,
      kind,
      surfaces: [...new Set(surfaces)],
    })),
    estimate,
  };
}

function toPayload(payload: PreparedTask['payloads'][number]): Payload {
  const { title, ...rest } = payload;
  return { ...rest, title: { key: title.key, params: { ...title.params } } };
}

export function toEstimate(services: Services, estimate: PreparedTask['estimate']): Estimate {
  const { calls, input, output, rupiah, seconds } = estimate;
  return { calls, input, output, rupiah, seconds, ceiling: runCeiling(services) };
}
