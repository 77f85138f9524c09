/** A reviewer's file that cannot be taken in. */
import type { ReviewedDocxErrorCode } from '../../design/review/reviewed-docx.ts';
import type { ReviewFileError as JsonError } from '../../design/review-file.ts';

export type ReviewErrorCode =
  | ReviewedDocxErrorCode
  | JsonError['code']
  /** It belongs to another design. */
  | 'other-design';

export class ReviewFileError extends Error {
  readonly code: ReviewErrorCode;

  constructor(code: ReviewErrorCode, detail: string) {
    super(detail);
    this.name = 'ReviewFileError';
    this.code = code;
  }
}
