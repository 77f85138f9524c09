/** What a run would send, before it is started: for the preview and the estimate. Sends nothing. */
import type { RedactionMap } from '../../design/privacy/index.ts';
import type { MarkSource } from '../../prompts/index.ts';
import { estimateTokens } from '../model/index.ts';
import { type PlannedUnit, remainingPaths, upstreamOf } from './graph.ts';
import type { StageKit } from './kit.ts';
import { createMaterial } from './material.ts';
import { marksOf } from './run-draft.ts';
import { stageKit } from './stage-kit.ts';
import type { Payload, RunInput } from './types.ts';
import { createWorking } from './working.ts';

export interface PreparedRun {
  readonly payloads: readonly Payload[];
  readonly map: RedactionMap;
  /** Names that are masked. */
  readonly names: readonly string[];
  /** For the estimate of time. */
  readonly way: {
    /** Estimated tokens of the answers along the longest chain of calls. */
    readonly tokens: number;
    /** Calls of that chain. */
    readonly links: number;
    /** Calls at once. */
    readonly parallel: number;
  };
}

/** Links of the longest chain of calls that wait for each other. */
function linksOf(units: readonly PlannedUnit[]): number {
  const visit = (unit: PlannedUnit, depth: number): number => {
    if (depth > units.length) return depth;
    const before = units.filter(({ groups }) => groups.some((group) => unit.needs.includes(group)));
    return 1 + Math.max(0, ...before.map((one) => visit(one, depth + 1)));
  };
  return Math.max(0, ...units.map((unit) => visit(unit, 0)));
}

/**
 * Pure but for `input.passages`. The messages are those that a run of the same input sends, word for
 * word where `isProvisional` is false, if `marks` gives the same delimiters; the others will also hold
 * what earlier calls have written.
 */
export function prepareRun(
  input: RunInput,
  marks: MarkSource,
  kit: StageKit = stageKit,
): PreparedRun {
  const material = createMaterial(input, kit);
  const { masker } = material;
  const working = createWorking(input.design, masker);
  const units = material.units(input.design);
  const firstMarks = marksOf(units, marks);
  const passages = units.map((unit) => material.passages(unit, input.design));
  const patternIds = units.some(({ groups }) => groups.includes('s3_rows'))
    ? material.patternIds(input.design)
    : [];
  const payloads = units.map((unit, index): Payload => {
    const first = firstMarks.get(unit.id);
    let isFirst = true;
    const { system, user } = kit.composeUnit({
      unit,
      targets: unit.targets,
      masked: working.view(upstreamOf(unit.needs), 0),
      passages: passages[index] ?? [],
      instruction: material.instruction,
      patternIds: unit.groups.includes('s3_rows') ? patternIds : [],
      marks: () => {
        const mark = isFirst ? first : undefined;
        isFirst = false;
        return mark ?? marks();
      },
    });
    return {
      unitId: unit.id,
      title: unit.title,
      system,
      user,
      inputTokens: estimateTokens(system.length + user.length),
      outputTokens: unit.outputTokens,
      isProvisional: unit.needs.length > 0,
    };
  });
  return {
    payloads,
    map: masker.map,
    names: masker.names,
    way: {
      tokens: Math.max(0, ...remainingPaths(units).values()),
      links: linksOf(units),
      parallel: Math.max(1, input.parallel),
    },
  };
}
