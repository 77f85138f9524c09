/** Intake: a brief's text in, facts out. Pure rules: no model, no network, no clock. */
export type * from "./facts.ts";
export {
	IntakeError,
	type IntakeErrorCode,
	intakeErrorCodes,
} from "./intake-error.ts";
