/** Exchange between agencies: designs and patterns without names. Pure. */
export { type Anonymised, anonymise, renamed, type TextChange } from './anonymise.ts';
export {
  isShareable,
  type PatternContent,
  patternOf,
  patternTexts,
  placesOf,
  usePattern,
} from './make-pattern.ts';
export type { NameKind, Names } from './mask.ts';
export { type Pattern, parsePattern, patternIdSchema } from './pattern.ts';
export { suggestedNames } from './people.ts';
export type { Removed, RemovedKind } from './strip.ts';
export type { Suspect } from './suspects.ts';
export { suspectsIn } from './suspects.ts';
