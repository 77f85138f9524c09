/** The real stages behind a run. */
import { values } from '../../design/collection.ts';
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
  composeRepair,
  promptOf,
  givenOf,
  suggestionsOf: ({ extras, ...options }) => suggestionsOf(extrasSchema.parse(extras), options),
};
