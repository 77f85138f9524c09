/** S7: texts that did not pass the checks are asked for once more, each with what is wrong with it. */
import type { Design } from '../../design/model/design.ts';
import { loadPrompt, type MarkSource } from '../../prompts/index.ts';
import type { Passage } from '../run/types.ts';
import { type ComposedUnit, composeTexts, type ReferredTarget } from './compose.ts';

/** One finding about one text, in words of the design's language. */
export interface RepairFinding {
  readonly ref: string;
  readonly message: string;
}

export interface RepairAsk {
  readonly masked: Design;
  /** The texts that failed, in the order of `slotTargets`; `current` is what failed. */
  readonly targets: readonly ReferredTarget[];
  /** Masked: a message may repeat words of the text. */
  readonly findings: readonly RepairFinding[];
  readonly passages: readonly Passage[];
  readonly marks: MarkSource;
}

/** Names the failing texts only; the answer has their groups and nothing else. */
export function composeRepair(ask: RepairAsk): ComposedUnit {
  const { masked, targets, findings, passages, marks } = ask;
  return composeTexts({
    masked,
    targets,
    groups: [...new Set(targets.map(({ group }) => group))],
    passages,
    context: {
      stages: new Set(targets.map(({ stage }) => stage)),
      within: new Set(targets.flatMap(({ within }) => (within === null ? [] : [within]))),
    },
    tasks: [loadPrompt('repair', masked.language)],
    values: { findings: findings.map(({ ref, message }) => ({ label: ref, text: message })) },
    extras: [],
    patternIds: [],
    schemaName: 'jelajah_repair',
    marks,
  });
}
