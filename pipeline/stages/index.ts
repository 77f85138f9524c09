/** What a model may write of a design, what it is told for it, and what its answers may become. */
export { activitySuggestions } from './activity-suggestions.ts';
export {
  type ExtraName,
  type Extras,
  extrasSchema,
  type RowItem,
  type SlotItem,
} from './answer-schema.ts';
export { type CitedText, citationsOf } from './citations.ts';
export {
  type ComposedUnit,
  composeUnit,
  type PromptName,
  passageRef,
  promptOf,
  type ReferredTarget,
  type UnitAsk,
} from './compose.ts';
export {
  type CheckedSuggestion,
  type CritiqueAnswer,
  type CritiqueAsk,
  checkCritique,
  composeCritique,
  critiqueSchema,
  critiqueTargets,
} from './critique.ts';
export { feasiblePatternIds } from './feasible-patterns.ts';
export { givenOf } from './given.ts';
export {
  type CheckedAnswer,
  checkAnswer,
  composeQuestion,
  nearestParts,
  type QuestionAnswer,
  type QuestionAsk,
  type QuestionPart,
  questionParts,
  questionSchema,
} from './question.ts';
export { composeRepair, type RepairAsk, type RepairFailure } from './repair.ts';
export { slotTargets, type TargetOptions } from './slot-targets.ts';
export { type SuggestionOptions, suggestionsOf } from './suggestions.ts';
export type { GroupName, SlotTarget, Unit, UnitPart } from './types.ts';
