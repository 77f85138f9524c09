/** Reviewed Word files, read back. */
export type {
  ReviewedComment,
  ReviewedDocx,
  ReviewedDocxErrorCode,
  ReviewedText,
} from '../../design/review/reviewed-docx.ts';
export { readReviewedDocx } from './read-reviewed.ts';
