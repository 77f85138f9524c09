/** The only error intake throws: the input cannot be read as a brief. */

export const intakeErrorCodes = [
  'empty',
  'too-short',
  'too-long',
  'binary',
  'bad-yaml',
  'bad-json',
] as const;
export type IntakeErrorCode = (typeof intakeErrorCodes)[number];

export class IntakeError extends Error {
  readonly code: IntakeErrorCode;
  /** 1-based line of the first fault, for 'bad-yaml' and 'bad-json'. */
  readonly line: number | null;

  constructor(code: IntakeErrorCode, detail: string, line: number | null = null) {
    super(line === null ? `${code}: ${detail}` : `${code} (line ${line}): ${detail}`);
    this.name = 'IntakeError';
    this.code = code;
    this.line = line;
  }
}
