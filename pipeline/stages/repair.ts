/** S7: texts that did not pass the checks are asked for once more, each with what is wrong with it. */
import type { Design } from '../../design/model/design.ts';
import { loadPrompt, type MarkSource } from '../../prompts/index.ts';
import type { Passage, Refused } from '../run/types.ts';
import { type ComposedUnit, composeTexts, type ReferredTarget } from './compose.ts';

/** One text that was not taken. */
export interface RepairFailure {
  readonly ref: string;
  /** Why: a code that the prompt explains. */
  readonly reason: Refused['reason'];
  /** What was written (masked), where anything was. */
  readonly text: string | null;
  /** What a check of the design says about it, in the design's language; masked. */
  readonly note: string | null;
}

export interface RepairAsk {
  readonly masked: Design;
  /** The texts that failed, in the order of `slotTargets`; `current` is what stands there. */
  readonly targets: readonly ReferredTarget[];
  readonly failures: readonly RepairFailure[];
  readonly passages: readonly Passage[];
  readonly marks: MarkSource;
}

/** Names the failing texts only; the answer has their groups and nothing else. */
export function composeRepair(ask: RepairAsk): ComposedUnit {
  const { masked, targets, failures, passages, marks } = ask;
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
    values: {
      failures: failures.map(({ ref, reason, text, note }) => ({
        label: `${ref} | ${reason}`,
        text: [note, text].filter((one) => one !== null && one !== '').join('\n'),
      })),
    },
    extras: [],
    patternIds: [],
    schemaName: 'jelajah_repair',
    marks,
  });
}
