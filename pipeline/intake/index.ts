/** Intake: a brief's text in, facts out. Pure rules: no model, no network, no clock. */
export type * from './facts.ts';
export { IntakeError, type IntakeErrorCode, intakeErrorCodes } from './intake-error.ts';
export { type BriefFormat, formatOfFile, readBrief, rulesVersion } from './read-brief.ts';
export { maxBriefLength } from './text/normalise.ts';
