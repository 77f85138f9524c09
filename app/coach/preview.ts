/** What a review or a question would send now, before it does. Sends nothing, stores nothing. */
import type { CoachAsk } from '../../contract/coach.ts';
import type { Preview } from '../../contract/drafting.ts';
import type { Message } from '../../contract/errors.ts';
import { estimateTokens } from '../../pipeline/model/index.ts';
import { estimateRun, shapeOf } from '../../pipeline/run/index.ts';
import type { Payload } from '../../pipeline/run/types.ts';
import type { ComposedUnit } from '../../pipeline/stages/index.ts';
import { mayRead } from '../ai/rules.ts';
import { asDesign } from '../designs.ts';
import { toEstimate, toPreview } from '../drafting/preview.ts';
import type { Services } from '../services.ts';
import type { Material } from './material.ts';
import { questionCall } from './question-call.ts';
import { reviewCalls } from './review-calls.ts';

/** One call of a reader, as it is shown before and after it was sent. */
export function coachPayload(unitId: string, title: Message, composed: ComposedUnit): Payload {
  const { system, user, mostChars } = composed;
  return {
    unitId,
    title: { key: title.key, params: { ...title.params } },
    system,
    user,
    inputTokens: estimateTokens(system.length + user.length),
    outputTokens: estimateTokens(mostChars / 2),
    isProvisional: false,
  };
}

export const reviewUnit = (step: string): [id: string, title: Message] => [
  `critique.${step}`,
  { key: `shell.step.${step}`, params: {} },
];
export const questionUnit: [id: string, title: Message] = [
  'question',
  { key: 'errors.work.answering', params: {} },
];

async function callsOf(
  services: Services,
  designId: string,
  ask: CoachAsk,
): Promise<{ payloads: Payload[]; map: Material['masker']['map'] }> {
  const design = asDesign(services.store.designs.get(designId).document);
  if (ask.kind === 'question') {
    const { composed, material } = questionCall(services, design, ask.question);
    return { payloads: [coachPayload(...questionUnit, composed)], map: material.masker.map };
  }
  const { calls, material } = await reviewCalls(services, design, ask.step ?? null);
  return {
    payloads: calls.map(({ step, composed }) => coachPayload(...reviewUnit(step), composed)),
    map: material.masker.map,
  };
}

/** Errors: NOT_NOW as `drafts.preview`. */
export async function previewCoach(
  services: Services,
  designId: string,
  ask: CoachAsk,
): Promise<Preview> {
  const connection = mayRead(services, designId);
  const { payloads, map } = await callsOf(services, designId, ask);
  const { parallel } = shapeOf(connection.probe);
  const tokens = Math.max(0, ...payloads.map(({ outputTokens }) => outputTokens));
  const estimate = estimateRun({ payloads, way: { tokens, links: 1, parallel } }, connection);
  return toPreview(connection, payloads, map, toEstimate(services, estimate));
}
