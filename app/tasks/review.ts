/** Reviewers' files: read, and turned into edits of a design as it is now. */
import type { Message } from '../../contract/errors.ts';
import type { ReviewImportReport } from '../../contract/review.ts';
import type { NewProposal } from '../../db/proposals.ts';
import { diffWords } from '../../design/diff-words.ts';
import { editDesign } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import type { Patch } from '../../design/patch.ts';
import { reviewOf, type Unplaced } from '../../design/review/docx-proposals.ts';
import type { ReviewedDocx } from '../../design/review/reviewed-docx.ts';
import { parseReviewFile, type ReviewFile, reviewFilePatch } from '../../design/review-file.ts';
import { readReview as readDocx } from '../../documents/review/index.ts';
import { ReviewFileError } from '../review/review-error.ts';

export interface ReadReviewTask {
  bytes: Uint8Array;
  /** The stored state that the file was made from, for files of versions that wrote no fingerprints. */
  base: Design | null;
}

export type ReadReview =
  | { kind: 'docx'; reviewed: ReviewedDocx }
  | { kind: 'html-review'; file: ReviewFile };

/** By its first letter: a .docx is a zip, a review file is JSON. */
function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).replace(/^\uFEFF/, '');
  return start.trimStart().startsWith('{');
}

/** Errors: ReviewFileError. */
export async function readReviewTask({ bytes, base }: ReadReviewTask): Promise<ReadReview> {
  if (isJson(bytes)) {
    const parsed = parseReviewFile(new TextDecoder().decode(bytes));
    if (parsed.ok) return { kind: 'html-review', file: parsed.value };
    throw new ReviewFileError(parsed.error.code, parsed.error.detail);
  }
  const read = await readDocx(bytes, () => base);
  if (read.ok) return { kind: 'docx', reviewed: read.value };
  throw new ReviewFileError(read.error.code, read.error.detail);
}

export interface FileToTake {
  /** As the user knows it. */
  name: string;
  read: ReadReview;
  /** The state it was made from; null when that is not known here. */
  base: Design | null;
  /** Its number, where it is known here. */
  revision: number | null;
}

export interface TakeReviewsTask {
  current: Design;
  files: readonly FileToTake[];
  /** Keys of proposals that are there already, decided or not. */
  knownKeys: readonly string[];
  /** Those among them that were accepted: offered again where the text is without them since (undo). */
  acceptedKeys?: readonly string[];
}

export type ReviewProposalPart = Omit<NewProposal, 'id'> & { key: string };

export interface TakenReviews {
  /** Comments, answers and decisions. */
  patch: Patch;
  proposals: ReviewProposalPart[];
  comments: number;
  decisions: number;
  report: ReviewImportReport;
}

type FileReport = ReviewImportReport['files'][number];
type UnplacedRow = ReviewImportReport['unplaced'][number];

const reason = (code: Unplaced['reason'] | 'comment'): Message => ({
  key: `errors.review.unplaced.${code}`,
  params: {},
});

/** Several files become one edit; each is read on top of what the ones before it brought. */
export function takeReviewsTask({
  current,
  files,
  knownKeys,
  acceptedKeys = [],
}: TakeReviewsTask): TakenReviews {
  const keys = { known: new Set(knownKeys), accepted: new Set(acceptedKeys) };
  const taken: TakenReviews = {
    patch: [],
    proposals: [],
    comments: 0,
    decisions: 0,
    report: { files: [], unplaced: [] },
  };
  let design = current;
  const unplaced = new Map<string, UnplacedRow>();
  for (const file of files) {
    const made = file.read.kind === 'docx' ? takeDocx : takeJson;
    const { patch, proposals, comments, decisions, report, left } = made(design, file, keys);
    if (patch.length > 0) {
      const edited = editDesign(design, patch);
      if (!edited.ok)
        throw new Error(`a review made a patch that does not fit: ${edited.error.kind}`);
      design = edited.value.design;
      taken.patch.push(...patch);
    }
    taken.proposals.push(...proposals);
    taken.comments += comments;
    taken.decisions += decisions;
    taken.report.files.push(report);
    for (const row of left) unplaced.set([row.reviewer, row.text, row.reason.key].join('\n'), row);
  }
  taken.report.unplaced.push(...unplaced.values());
  return taken;
}

interface TakenFile {
  patch: Patch;
  proposals: ReviewProposalPart[];
  comments: number;
  decisions: number;
  report: FileReport;
  left: UnplacedRow[];
}

interface Keys {
  known: Set<string>;
  accepted: Set<string>;
}

/**
 * Whether the text holds already what an edit would bring: two reviewers who wrote at one place were
 * both accepted, and merging either once more would only say its words twice.
 */
function isWithin(before: string, after: string): boolean {
  return diffWords(before, after).every(
    ({ kind, text }) => kind === 'same' || (kind === 'added' && before.includes(text.trim())),
  );
}

function takeDocx(design: Design, file: FileToTake, keys: Keys): TakenFile {
  if (file.read.kind !== 'docx') throw new Error('not a Word file');
  const { reviewed } = file.read;
  mustBeOf(design, reviewed.designId);
  const { commentsPatch, proposals, unplaced, counts } = reviewOf(
    file.base,
    design,
    reviewed,
    file.name.replace(/\.[a-z]{3,5}$/i, ''),
  );
  const fresh = proposals.filter(({ key, basis, changes }) => {
    // Carried out in the text as it is now, it says something else: it is not in there any more.
    const isOutside =
      basis === 'same' ||
      (basis === 'merged' && changes.some(({ before, after }) => !isWithin(before, after)));
    const isUndone = isOutside && keys.accepted.delete(key);
    if (keys.known.has(key) && !isUndone) return false;
    keys.known.add(key);
    return true;
  });
  const count = (isTracked: boolean): number =>
    fresh.filter((one) => one.isTracked === isTracked).length;
  const comments = counts.comments + counts.replies;
  return {
    patch: commentsPatch,
    proposals: fresh.map(({ key, partId, path, title, patch, changes, madeBy }) => ({
      key,
      partId,
      path,
      title,
      patch,
      changes,
      by: madeBy,
    })),
    comments,
    decisions: 0,
    report: {
      name: file.name,
      kind: 'docx',
      revision: file.revision,
      reviewers: [...reviewed.reviewers],
      comments,
      tracked: count(true),
      untracked: count(false),
      decisions: 0,
      known: counts.known + proposals.length - fresh.length,
    },
    left: unplaced.map(({ reviewer, text, reason: code }) => ({
      reviewer,
      text,
      reason: reason(code),
    })),
  };
}

function takeJson(design: Design, file: FileToTake): TakenFile {
  if (file.read.kind !== 'html-review') throw new Error('not a review file');
  const { file: review } = file.read;
  mustBeOf(design, review.designId);
  const { patch, comments, decisions, known, unplaced } = reviewFilePatch(design, review);
  return {
    patch,
    proposals: [],
    comments,
    decisions,
    report: {
      name: file.name,
      kind: 'html-review',
      revision: file.revision,
      reviewers: [review.reviewer.name],
      comments,
      tracked: 0,
      untracked: 0,
      decisions,
      known,
    },
    left: unplaced.map(({ quote, text }) => ({
      reviewer: review.reviewer.name,
      text: quote === '' ? text : `${quote}: ${text}`,
      reason: reason('comment'),
    })),
  };
}

/** Errors: ReviewFileError. A file that does not say is taken at the user's word. */
function mustBeOf(design: Design, designId: string | null): void {
  if (designId === null || designId === design.id) return;
  throw new ReviewFileError('other-design', 'made from another design');
}
