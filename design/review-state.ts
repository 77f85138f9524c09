/**
 * Where a design stands in its review, and the patches with which comments, rounds and decisions are
 * edited. Comments and rounds are part of the design, but not of what is approved.
 */
import type { Json } from './canonical.ts';
import { emptyCollection, entries } from './collection.ts';
import { addItem, setValue, toJson } from './edit.ts';
import { newId, type PartId } from './ids.ts';
import type { Design } from './model/design.ts';
import type { Review, ReviewDecision, ReviewItem, ReviewRound } from './model/review.ts';
import type { Operation, Patch } from './patch.ts';

export type ReviewState = 'draft' | 'in-review' | 'returned' | 'approved';

/** What is needed of an approved version to know where the design stands. */
export interface ApprovedMark {
  number: number;
  /** SHA-256 (hex) of canonicalJson(contentOf(design)). */
  contentHash: string;
  /** Instant. */
  at: string;
}

/**
 * The design without its comments, rounds, decisions and locks: what the content hash is taken of, in
 * canonical form. A comment on an approved version does not make another version of it.
 */
export function contentOf(design: Design): Json {
  const { reviewItems: _, review: __, locks: ___, ...content } = design;
  return toJson(content);
}

/** The round that is open now (the last of them), or null. */
export function openRoundOf(design: Pick<Design, 'review'>): [PartId, ReviewRound] | null {
  return (
    entries(roundsOf(design)).findLast(
      ([, { state, closedAt }]) => state === 'in-review' && closedAt === null,
    ) ?? null
  );
}

function roundsOf(design: Pick<Design, 'review'>): Review['rounds'] {
  return design.review?.rounds ?? emptyCollection();
}

/**
 * Where the design stands, and the number of the version in hand: the last approved one while nothing
 * has changed since, else the one above it. `contentHash` is of the design as it is now.
 */
export function reviewStateOf(
  design: Pick<Design, 'review'>,
  approvals: readonly ApprovedMark[],
  contentHash: string,
): { state: ReviewState; version: number } {
  const last = approvals.reduce<ApprovedMark | null>(
    (highest, one) => (highest === null || one.number > highest.number ? one : highest),
    null,
  );
  if (last !== null && last.contentHash === contentHash)
    return { state: 'approved', version: last.number };
  const version = (last?.number ?? 0) + 1;
  if (openRoundOf(design) !== null) return { state: 'in-review', version };
  const round = entries(roundsOf(design)).at(-1)?.[1];
  const isReturned =
    round?.state === 'returned' &&
    (last === null || Date.parse(round.closedAt ?? round.openedAt) > Date.parse(last.at));
  return { state: isReturned ? 'returned' : 'draft', version };
}

/** Adds `/review` where the design never went out before. */
function prepared(design: Pick<Design, 'review'>): { patch: Patch; review: Review } {
  if (design.review !== undefined) return { patch: [], review: design.review };
  const review: Review = { rounds: emptyCollection(), decisions: emptyCollection() };
  return { patch: [{ op: 'add', path: '/review', value: toJson(review) }], review };
}

/** Sends the design out for review. `at`: the instant it is opened. */
export function openRound(
  design: Pick<Design, 'review'>,
  round: { id?: PartId; at: string } & Pick<ReviewRound, 'name' | 'dueDate' | 'reviewers'>,
): Patch {
  const { patch, review } = prepared(design);
  const { id = newId('reviewRound'), at, name, dueDate, reviewers } = round;
  const item: ReviewRound = {
    name,
    dueDate,
    reviewers,
    state: 'in-review',
    openedAt: at,
    closedAt: null,
    reason: '',
  };
  return [...patch, ...addItem('/review/rounds', review.rounds, id, item)];
}

/** Ends a round; a design that is to be approved afterwards is closed as `approved` first. */
export function closeRound(
  roundId: PartId,
  { state, reason, at }: { state: 'returned' | 'approved'; reason: string; at: string },
): Patch {
  const place = `/review/rounds/items/${roundId}`;
  return [
    ...setValue(`${place}/state`, state),
    ...setValue(`${place}/closedAt`, at),
    ...setValue(`${place}/reason`, reason),
  ];
}

/** The day of an instant in western Indonesia (UTC+7): offices count days there, not in Greenwich. */
export function dayOf(instant: string): string {
  const day = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().split('T')[0] ?? '';
  // A clock set to the last day there is: the year after it has no date of ours.
  return day.length === 10 ? day : instant.slice(0, 10);
}

export interface NewComment {
  id?: PartId;
  reviewer: string;
  note: string;
  /** Instant. */
  at: string;
  partId?: PartId | null;
  /** JSON Pointer of a text. */
  path?: string | null;
  quote?: string;
  severity?: ReviewItem['severity'];
  roundId?: PartId | null;
  key?: string;
}

/** A comment as it is stored: open, in the round that is open now unless another is named. */
export function commentOf(design: Pick<Design, 'review'>, comment: NewComment): ReviewItem {
  const { partId = null, note, severity = 'info', reviewer, at, path, quote, key } = comment;
  const { roundId = openRoundOf(design)?.[0] ?? null } = comment;
  return {
    partId,
    note,
    severity,
    status: 'open',
    reviewer,
    date: dayOf(at),
    ...(path == null || path === '' ? {} : { path }),
    ...(quote === undefined || quote === '' ? {} : { quote }),
    at,
    roundId,
    ...(key === undefined ? {} : { key }),
  };
}

export function addComment(
  design: Pick<Design, 'review' | 'reviewItems'>,
  comment: NewComment,
): Patch {
  const { id = newId('reviewItem') } = comment;
  return addItem('/reviewItems', design.reviewItems, id, commentOf(design, comment));
}

/** Answers a comment. Nothing when the comment is gone. */
export function replyTo(
  design: Pick<Design, 'reviewItems'>,
  commentId: PartId,
  {
    id = newId('reply'),
    author,
    text,
    at,
  }: { id?: PartId; author: string; text: string; at: string },
): Patch {
  const item = design.reviewItems.items[commentId];
  if (item === undefined) return [];
  const place = `/reviewItems/items/${commentId}/replies`;
  const start: Patch =
    item.replies === undefined
      ? [{ op: 'add', path: place, value: toJson(emptyCollection()) }]
      : [];
  return [...start, ...addItem(place, item.replies ?? emptyCollection(), id, { author, text, at })];
}

/** Resolves, rejects or reopens a comment. */
export function setStatus(commentId: PartId, status: ReviewItem['status']): Patch {
  return setValue(`/reviewItems/items/${commentId}/status`, status);
}

/** Records what a reviewer said of the whole. */
export function addDecision(
  design: Pick<Design, 'review'>,
  { id = newId('reviewDecision'), ...decision }: ReviewDecision & { id?: PartId },
): Patch {
  const { patch, review } = prepared(design);
  const added: Operation[] = addItem('/review/decisions', review.decisions, id, decision);
  return [...patch, ...added];
}
