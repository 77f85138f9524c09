/** Reviewed Word files, read back. */
export type {
  ReviewedComment,
  ReviewedDocx,
  ReviewedDocxErrorCode,
  ReviewedText,
} from '../../design/review/reviewed-docx.ts';
export { readReview } from './read-review.ts';
export { type ReviewedDocxError, readReviewedDocx } from './read-reviewed.ts';
