/** What a draft would send now, and what it would take. Sends nothing, stores nothing. */
import type { DraftScope, Estimate, Payload } from '../../contract/drafting.ts';
import type { Design } from '../../design/model/design.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import { isLocalConnection } from '../../pipeline/model/index.ts';
import { estimateRun, type PreparedRun, prepareRun } from '../../pipeline/run/index.ts';
import { mayRead } from '../ai/rules.ts';
import { asDesign } from '../designs.ts';
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import { lookAhead } from './base-design.ts';
import { seededMarks } from './marks.ts';
import { mustHoldText, runInput } from './run-input.ts';

/** The run that a draft would begin with now. Errors: IntakeError, INVALID `no-such-text`. */
export async function prepared(
  services: Services,
  designId: string,
  scope: DraftScope,
  connection: Pick<ModelConnection, 'probe'>,
): Promise<{ run: PreparedRun; design: Design }> {
  const stored = asDesign(services.store.designs.get(designId).document);
  const { design, isFirst } = await lookAhead(services, { designId, without: [] });
  mustHoldText(design, scope);
  const begun = isFirst ? { design: stored, without: [] } : null;
  const input = runInput(services, design, scope, connection, begun);
  return { run: prepareRun(input, seededMarks(design)), design };
}

/** Errors: NOT_NOW as `drafts.start`, without those that only count for sending; IntakeError. */
export async function previewDraft(services: Services, designId: string, scope: DraftScope) {
  const connection = mayRead(services, designId);
  const { document } = services.store.designs.get(designId);
  if (asDesign(document).brief.text.trim() === '') throw notNow('no-brief');
  const { run } = await prepared(services, designId, scope, connection);
  return {
    endpoint: connection.baseUrl,
    model: connection.model,
    isLocal: isLocalConnection(connection),
    calls: run.payloads.map(toPayload),
    masked: Object.values(run.map).map(({ placeholder, kind, surfaces }) => ({
      placeholder,
      kind,
      surfaces: [...new Set(surfaces)],
    })),
    estimate: toEstimate(estimateRun(run, connection)),
  };
}

function toPayload(payload: PreparedRun['payloads'][number]): Payload {
  const { title, ...rest } = payload;
  return { ...rest, title: { key: title.key, params: { ...title.params } } };
}

function toEstimate({ calls, input, output, rupiah, seconds }: Estimate): Estimate {
  return { calls, input, output, rupiah, seconds };
}
