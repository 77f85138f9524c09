/**
 * What a reviewed Word file says, apart from any design: the text of each anchor before and after the
 * reviewers' changes, their comments, and words that stand in no anchor. Made by documents/review,
 * read by reviewOf. Texts are the small Markdown of slots.
 */

/** One stretch of text that somebody put in or took out. */
export interface ReviewChange {
  author: string;
  /** Instant; null when the file does not tell. */
  at: string | null;
  kind: 'inserted' | 'deleted' | 'moved-here' | 'moved-away';
  /** The words, without marks. */
  text: string;
}

/** What one reviewer made of a text. Reviewers come in the order of their first change. */
export interface ReviewStep {
  author: string;
  /** Of the reviewer's last change in it. */
  at: string | null;
  /** The text with only this reviewer's changes; null where they lean on somebody else's. */
  alone: string | null;
  /** The text with the changes of all reviewers up to and with this one. */
  together: string;
}

export interface ReviewedText {
  /** Name of the bookmark (bookmarkName of the slot's path). */
  name: string;
  /** All tracked changes refused. */
  original: string;
  /** All tracked changes accepted. */
  current: string;
  steps: ReviewStep[];
  changes: ReviewChange[];
  /**
   * Whether `original` is other than the exported text: changed without tracking, or tracked and
   * accepted already. Null when the file has no fingerprints: compare with the stored revision.
   */
  isUntracked: boolean | null;
  /** Fingerprint of the exported text (fingerprintOf), to tell whether a stored text is that one. */
  exported: string | null;
}

export interface ReviewedReply {
  author: string;
  at: string | null;
  text: string;
}

export interface ReviewedComment {
  /** Of the file only; programs number anew on saving. */
  id: string;
  author: string;
  initials: string;
  at: string | null;
  text: string;
  replies: ReviewedReply[];
  done: boolean;
  /** Anchor of the text it is about; the first where there are several. */
  bookmark: string | null;
  bookmarks: string[];
  /** The part whose row, line or section it stands in. */
  partId: string | null;
  /** The words it is about, as they stand; at most 1000 characters. */
  quote: string;
}

/** Words of a reviewer that belong to no anchor, and what happened to anchors and rows. */
export interface ReviewedOutside {
  kind:
    | 'inserted'
    | 'deleted'
    /** Static words (a label, a heading) that are not what was exported, or new ones, without tracking. */
    | 'changed'
    | 'row-inserted'
    | 'row-deleted'
    | 'footnote'
    /** In a running head or foot. */
    | 'header'
    /** A text that is repeated elsewhere, changed in its repetition; `name` is its anchor. */
    | 'repeat';
  author: string | null;
  at: string | null;
  text: string;
  /** Nearest anchor before it, or the anchor that is meant. */
  name: string | null;
  partId: string | null;
}

export interface ReviewedDocx {
  designId: string | null;
  /** Kind of document (design/export-catalogue.ts), as the file tells. */
  kind: string | null;
  revision: number | null;
  format: string | null;
  hasFingerprints: boolean;
  /** Who saved it last, as the program wrote it; '' when it did not. */
  modifiedBy: string;
  modifiedAt: string | null;
  texts: ReviewedText[];
  comments: ReviewedComment[];
  outside: ReviewedOutside[];
  /** Exported anchors that are not there any more. Empty without fingerprints. */
  gone: string[];
  /** Anchors that stand elsewhere in the order of the document than when exported. */
  moved: string[];
  /** Rows of parts that were deleted with tracking: the whole part was struck out. */
  struckParts: Array<{ partId: string; author: string; at: string | null; text: string }>;
  /** Everybody who commented or changed something, in order of appearance. */
  reviewers: string[];
}

export const reviewedDocxErrors = [
  'not-docx',
  'old-office',
  'encrypted',
  'damaged',
  'too-large',
  'bomb',
  'unsafe',
  /** A Word file without the marks of an export of this program. */
  'not-ours',
] as const;
export type ReviewedDocxErrorCode = (typeof reviewedDocxErrors)[number];
