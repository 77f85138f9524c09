/** What a model may write of a design, what it is told for it, and what its answers may become. */
export {
  type ExtraName,
  type Extras,
  extrasSchema,
  type RowItem,
  type SlotItem,
} from './answer-schema.ts';
export {
  type ComposedUnit,
  composeUnit,
  type PromptName,
  passageRef,
  promptOf,
  type ReferredTarget,
  type UnitAsk,
} from './compose.ts';
export { feasiblePatternIds } from './feasible-patterns.ts';
export { givenOf } from './given.ts';
export { slotTargets, type TargetOptions } from './slot-targets.ts';
export { type SuggestionOptions, suggestionsOf } from './suggestions.ts';
export type { GroupName, SlotTarget, Unit, UnitPart } from './types.ts';
