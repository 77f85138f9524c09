/** The real stages behind a run. */
import { values } from '../../design/collection.ts';
import { translator } from '../../messages/index.ts';
import { IntakeError } from '../intake/index.ts';
import {
  composeRepair,
  composeUnit,
  extrasSchema,
  feasiblePatternIds,
  givenOf,
  promptOf,
  slotTargets,
  suggestionsOf,
} from '../stages/index.ts';
import type { StageKit } from './kit.ts';

export const stageKit: StageKit = {
  slotTargets,
  patternIds(design) {
    const own = values(design.journey.activities).flatMap(({ patternId }) => patternId ?? []);
    try {
      return [...new Set([...feasiblePatternIds(design), ...own])];
    } catch (error) {
      // A design begun by hand has no brief that the rules could read.
      if (error instanceof IntakeError) return [];
      throw error;
    }
  },
  composeUnit,
  composeRepair({ masked, targets, passages, marks, failures }) {
    const t = translator(masked.language);
    const byRef = new Map(failures.map((failure) => [failure.ref, failure]));
    return composeRepair({
      masked,
      passages,
      marks,
      targets: targets.map((target) => ({
        ...target,
        current: byRef.get(target.ref)?.text ?? target.current,
      })),
      findings: failures.map(({ ref, reason, note }) => ({
        ref,
        message: note ?? t.dynamic(`units.reason.${reason}`),
      })),
    });
  },
  promptOf,
  givenOf,
  suggestionsOf: ({ extras, ...options }) => suggestionsOf(extrasSchema.parse(extras), options),
};
