/** What a run would send, before it is started: for the preview and the estimate. Sends nothing. */
import type { RedactionMap } from '../../../design/privacy/index.ts';
import type { MarkSource } from '../../../prompts/index.ts';
import { estimateTokens } from '../../model/index.ts';
import type { PreparedRun } from '../../run/prepare.ts';
import type { Payload } from '../../run/types.ts';
import { createMicroMaterial } from './material.ts';
import type { MicroCall } from './micro-call.ts';
import { outlineCall } from './outline.ts';
import { type Point, pointsCall } from './points.ts';
import { outlineBatches } from './run-micro.ts';
import type { MicroRunInput } from './types.ts';
import { withPoints } from './unit-ask.ts';
import { questionsFor, scenesFor } from './unit-calls.ts';

/** A point stands on so many sentences, about. */
const sentencesPerPoint = 2.5;

/**
 * Pure. The messages are those that a run of the same input sends, word for word where `isProvisional` is
 * false, if `marks` gives the same delimiters. What points will say is not known before they are read:
 * in their place stand the sentences they can be made of.
 */
export function prepareMicro(input: MicroRunInput, marks: MarkSource): PreparedRun {
  const { series, scope } = input;
  const material = createMicroMaterial(input);
  const { module, chunks, part } = material;
  const readers = chunks.map((chunk) =>
    pointsCall(module, chunk, material.chunkCount, series.language),
  );
  const units = material.asks.map((ask) =>
    // More than will be sent: only sentences that a point names are.
    part === null ? withPoints(module, ask, null) : ask,
  );
  const payloads: Payload[] = [];
  const add = (call: MicroCall | null, isProvisional: boolean): void => {
    const mark = marks();
    if (call === null) return;
    let isFirst = true;
    const { system, user } = call.compose({ reasons: [], isAgain: false }, () => {
      const own = isFirst ? mark : marks();
      isFirst = false;
      return own;
    });
    payloads.push({
      unitId: call.id,
      title: call.title,
      system,
      user,
      inputTokens: estimateTokens(system.length + user.length),
      outputTokens: call.outputTokens,
      isProvisional,
    });
  };
  for (const reader of readers) add(reader, false);
  if (scope.kind === 'outline' || scope.kind === 'whole') {
    const guessed = chunks.flatMap(({ sentences }): Point[] =>
      Array.from({ length: Math.ceil(sentences.length / sentencesPerPoint) }, (_, index) => ({
        id: `c0.${index + 1}`,
        kind: 'concept',
        sentences: sentences.slice(
          Math.floor(index * sentencesPerPoint),
          Math.floor(index * sentencesPerPoint) + 1,
        ),
        text: '',
      })),
    );
    const batches = outlineBatches(guessed);
    batches.forEach((points, index) => {
      const { title, audience, outcomes } = material;
      add(
        outlineCall(module, {
          number: index + 1,
          count: batches.length,
          points,
          series,
          title,
          audience,
          outcomes,
        }),
        true,
      );
    });
  }
  for (const ask of units) {
    // A run draws a delimiter for each call that it has in mind, made or not.
    if (part?.itemId == null) add(scenesFor(module, ask, part), part === null);
    if (part?.sceneId == null) add(questionsFor(module, ask, part), part === null);
  }
  const longest = (prefix: string): number =>
    Math.max(
      0,
      ...payloads
        .filter(({ unitId }) => unitId.startsWith(prefix))
        .map(({ outputTokens }) => outputTokens),
    );
  const map: RedactionMap = module.map;
  const after = Math.max(longest('m2.'), longest('m3.'), longest('m4.'));
  return {
    payloads,
    map,
    names: module.names,
    way: {
      tokens: longest('m1.') + after,
      links: (readers.length > 0 ? 1 : 0) + (after > 0 ? 1 : 0),
      parallel: Math.max(1, input.parallel),
    },
  };
}
