/** The pattern library: every pattern parsed once, in the order of their ids. */
import { experienceCore } from './data/experience-core.ts';
import { experienceField } from './data/experience-field.ts';
import { experienceOffice } from './data/experience-office.ts';
import { formalCore } from './data/formal-core.ts';
import { formalPractice } from './data/formal-practice.ts';
import { socialCore } from './data/social-core.ts';
import { socialDistance } from './data/social-distance.ts';
import { socialGroups } from './data/social-groups.ts';
import { type Pattern, patternSchema } from './schema.ts';

export { type CitationKey, citations, citationText, type PatternCitation } from './citations.ts';
export * from './phrases.ts';
export * from './schema.ts';

/** Themes in reading order; each is one data file. */
const themes: readonly (readonly unknown[])[] = [
  experienceCore,
  experienceField,
  experienceOffice,
  socialCore,
  socialDistance,
  socialGroups,
  formalCore,
  formalPractice,
];

let cached: readonly Pattern[] | undefined;

/**
 * All patterns, sorted by id, so that selection over them is deterministic.
 * Throws a ZodError when a data file breaks the schema; the tests keep that from shipping.
 */
export function loadPatterns(): readonly Pattern[] {
  cached ??= themes
    .flat()
    .map((raw) => patternSchema.parse(raw))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return cached;
}

/** The pattern of that id, or undefined. */
export function patternById(id: string): Pattern | undefined {
  return loadPatterns().find((pattern) => pattern.id === id);
}
