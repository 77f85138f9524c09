/** Why a file could not be read. Words in messages/ under `errors.reader.<code>`. */

export const readerErrorCodes = [
  /** None of the kinds that are read. */
  'unknown-type',
  /** Word or PowerPoint of before 2007, or RTF: to be saved anew. */
  'old-office',
  /** Opens with a password only. */
  'encrypted',
  /** Cut off, or not what its first bytes say. */
  'damaged',
  /** More bytes or parts than the limits allow. */
  'too-large',
  /** Nothing but pictures, or nothing at all. */
  'no-text',
  /** Unpacks to far more than it is. */
  'bomb',
  /** Declares entities or a document type: no office program writes that. */
  'unsafe',
] as const;
export type ReaderErrorCode = (typeof readerErrorCodes)[number];

export class ReaderError extends Error {
  override name = 'ReaderError';
  readonly code: ReaderErrorCode;

  /** `detail` is English and for logs: no text of the file. */
  constructor(code: ReaderErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}
