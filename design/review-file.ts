/**
 * What a reviewer sends back from the HTML review file: a small JSON with comments and a decision.
 * It comes from outside, so everything in it has a limit, and nothing in it is more than text.
 */
import { z } from 'zod';
import type { Collection } from './collection.ts';
import { toJson } from './edit.ts';
import { severitySchema } from './enums.ts';
import { encodeId, idSchema, type PartId, type PartKind, partIdSchema } from './ids.ts';
import type { Design } from './model/design.ts';
import type { ReviewDecision, ReviewItem } from './model/review.ts';
import type { Patch } from './patch.ts';
import { indexParts } from './references.ts';
import { fail, ok, type Result } from './result.ts';
import { commentOf } from './review-state.ts';
import { slotsOf } from './texts.ts';

export const reviewFileVersion = 1;
/** Characters; a file of the page with a thousand long comments is well below it. */
export const longestReviewFile = 8_000_000;

const instant = z.iso.datetime();
const key = z.string().regex(/^[A-Za-z0-9._:-]{8,100}$/);

const reviewFileCommentSchema = z.strictObject({
  /** Made by the page once; tells the same comment when the file is read again. */
  key,
  /** JSON Pointer of the text it is about, where it is about one. */
  path: z.string().max(400).nullable(),
  partId: partIdSchema.nullable(),
  /** The words that it is about, as the reviewer saw them. */
  quote: z.string().max(1000),
  text: z.string().trim().min(1).max(4000),
  severity: severitySchema.nullable(),
  at: instant,
  /** Who wrote it, where that is not the reviewer of the file: one who goes on with a colleague's. */
  author: z.string().trim().min(1).max(200).optional(),
});
export type ReviewFileComment = z.infer<typeof reviewFileCommentSchema>;

export const reviewFileSchema = z.strictObject({
  format: z.literal('jelajah.review'),
  version: z.literal(reviewFileVersion),
  designId: idSchema('design'),
  revision: z.number().int().min(1),
  contentHash: z.string().regex(/^(?:[0-9a-f]{64})?$/),
  roundId: idSchema('reviewRound').nullable().optional(),
  reviewer: z.strictObject({
    name: z.string().trim().min(1).max(200),
    position: z.string().trim().max(300),
  }),
  comments: z.array(reviewFileCommentSchema).max(1000),
  decision: z
    .strictObject({
      key,
      verdict: z.enum(['approve', 'return']),
      reason: z.string().trim().max(4000),
      at: instant,
    })
    .nullable(),
});
export type ReviewFile = z.infer<typeof reviewFileSchema>;

export interface ReviewFileError {
  code: 'too-large' | 'not-json' | 'not-a-review-file' | 'newer-version' | 'invalid';
  /** English, for logs and developers; holds nothing of the file's texts. */
  detail: string;
}

/** Reads a reviewer's file; never throws. Whether it is of this design is for the caller: `designId`. */
export function parseReviewFile(text: string): Result<ReviewFile, ReviewFileError> {
  if (text.length > longestReviewFile)
    return fail({ code: 'too-large', detail: `${text.length} characters` });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ code: 'not-json', detail: 'not JSON' });
  }
  const head = z.looseObject({ format: z.literal('jelajah.review'), version: z.number() });
  const known = head.safeParse(value);
  if (!known.success) return fail({ code: 'not-a-review-file', detail: 'not a review file' });
  if (known.data.version > reviewFileVersion)
    return fail({ code: 'newer-version', detail: `version ${known.data.version}` });
  const parsed = reviewFileSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail({ code: 'invalid', detail: `${issue?.path.join('.') ?? ''}: ${issue?.code ?? ''}` });
}

export interface ReviewFileOutcome {
  patch: Patch;
  /** New or changed since the file was last read. */
  comments: number;
  decisions: number;
  /** Already there, unchanged. */
  known: number;
  /** Comments on what no longer exists: they keep their words and stand with the whole design. */
  unplaced: readonly Pick<ReviewFileComment, 'key' | 'quote' | 'text'>[];
}

/** 32 bits, FNV-1a. Not for secrets: it only spreads keys over ids. */
function spread(text: string, seed: number): number {
  let hash = (2_166_136_261 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619) >>> 0;
  }
  // Short keys differ in their last letters only: mix once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The same key has the same id everywhere, so that files read in any order give the same design. */
function idOfKey(kind: PartKind, text: string, isTaken: (id: PartId) => boolean): PartId {
  for (let attempt = 0; ; attempt += 1) {
    const [a, b] = [spread(text, attempt * 2), spread(text, attempt * 2 + 1)];
    const bytes = [a >>> 24, a >>> 16, a >>> 8, a, b >>> 16, b >>> 8, b].map((one) => one & 255);
    const id = encodeId(kind, new Uint8Array(bytes));
    if (!isTaken(id)) return id;
  }
}

/** Which of two states of one thing counts: the later; of two of one instant, always the same one. */
function isLater(a: readonly string[], b: readonly string[]): boolean {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? '';
    if (one !== other) return one > other;
  }
  return false;
}

/** Instants of one length, so that they compare as text. */
const instantKey = (at: string): string =>
  at === '' ? '' : new Date(Date.parse(at)).toISOString();

/** Items by the key they came with. */
function byKey<T extends { key?: string | undefined }>(
  collection: Collection<T>,
): Map<string, [PartId, T]> {
  const found = new Map<string, [PartId, T]>();
  for (const id of collection.order) {
    const item = collection.items[id];
    if (item?.key !== undefined && item.key !== '') found.set(item.key, [id, item]);
  }
  return found;
}

/**
 * Puts items of a file into a collection: new ones at its end, later states of known ones in place.
 * Items of one key within the file count once.
 */
function merge<T extends { key?: string | undefined }>(options: {
  path: string;
  kind: PartKind;
  collection: Collection<T>;
  incoming: readonly T[];
  /** What decides between two states of one key. */
  rank: (item: T) => readonly string[];
  /** The state to store when a later one arrives. */
  renewed: (before: T, after: T) => T;
}): { patch: Patch; changed: ReadonlySet<string>; known: number } {
  const { path, kind, collection, incoming, rank, renewed } = options;
  const newest = new Map<string, T>();
  for (const item of incoming) {
    const other = newest.get(item.key ?? '');
    if (other === undefined || isLater(rank(item), rank(other))) newest.set(item.key ?? '', item);
  }
  const there = byKey(collection);
  const order = [...collection.order];
  const taken = new Set<string>(order);
  const patch: Patch = [];
  const changed = new Set<string>();
  let known = 0;
  for (const [one, item] of newest) {
    const found = there.get(one);
    if (found === undefined) {
      const id = idOfKey(kind, one, (wanted) => taken.has(wanted));
      taken.add(id);
      order.push(id);
      changed.add(one);
      patch.push({ op: 'add', path: `${path}/items/${id}`, value: toJson(item) });
    } else if (isLater(rank(item), rank(found[1]))) {
      changed.add(one);
      const value = toJson(renewed(found[1], item));
      patch.push({ op: 'replace', path: `${path}/items/${found[0]}`, value });
    } else known += 1;
  }
  if (order.length > collection.order.length)
    patch.push({ op: 'replace', path: `${path}/order`, value: order });
  return { patch, changed, known };
}

/**
 * The page gives an edited text a new instant; what was edited in the app meanwhile keeps its instant and
 * so is not undone by reading the file again. One who goes on with a colleague's file has the same instants.
 */
const rankOf = ({
  at,
  reviewer,
}: {
  at?: string | undefined;
  reviewer: string;
}): readonly string[] => [instantKey(at ?? ''), reviewer];

/** Where a comment belongs in the design as it is now, and whether its place is gone. */
function placing(design: Design) {
  const texts = new Map(slotsOf(design).map(({ path, partId }) => [path, partId]));
  const { parts } = indexParts(design);
  return ({ path, partId }: ReviewFileComment) => {
    if (path !== null && texts.has(path))
      return { path, partId: texts.get(path) ?? null, isLost: false };
    if (partId !== null && (parts.has(partId) || partId === design.id))
      return { path: null, partId: partId === design.id ? null : partId, isLost: false };
    return { path: null, partId: null, isLost: path !== null || partId !== null };
  };
}

/**
 * The edit that takes a reviewer's file in. The same file again changes nothing; several files give the
 * same comments in any order; what a reviewer changed since replaces what was read before. The caller
 * has seen that `file.designId` is this design's.
 */
export function reviewFilePatch(design: Design, file: ReviewFile): ReviewFileOutcome {
  const place = placing(design);
  const roundId =
    file.roundId != null && design.review?.rounds.items[file.roundId] !== undefined
      ? file.roundId
      : null;
  const placed = file.comments.map((comment) => ({ comment, ...place(comment) }));
  const comments = merge<ReviewItem>({
    path: '/reviewItems',
    kind: 'reviewItem',
    collection: design.reviewItems,
    incoming: placed.map(({ comment, path, partId }) =>
      commentOf(design, {
        reviewer: comment.author ?? file.reviewer.name,
        note: comment.text,
        at: comment.at,
        partId,
        path,
        quote: comment.quote,
        severity: comment.severity ?? 'info',
        roundId,
        key: comment.key,
      }),
    ),
    rank: rankOf,
    renewed: (before, after) => ({
      ...after,
      // Answers stay; a comment that says something else now is open again.
      ...(before.replies === undefined ? {} : { replies: before.replies }),
      status: before.note === after.note ? before.status : 'open',
    }),
  });
  const { decision } = file;
  const decisions = merge<ReviewDecision>({
    path: '/review/decisions',
    kind: 'reviewDecision',
    collection: design.review?.decisions ?? { order: [], items: {} },
    incoming:
      decision === null
        ? []
        : [
            {
              roundId,
              reviewer: file.reviewer.name,
              position: file.reviewer.position,
              verdict: decision.verdict,
              reason: decision.reason,
              at: decision.at,
              contentHash: file.contentHash,
              key: decision.key,
            },
          ],
    rank: rankOf,
    renewed: (_, after) => after,
  });
  const empty = { rounds: { order: [], items: {} }, decisions: { order: [], items: {} } };
  const start: Patch =
    decisions.patch.length > 0 && design.review === undefined
      ? [{ op: 'add', path: '/review', value: empty }]
      : [];
  const lost = new Map(
    placed.flatMap(({ comment, isLost }) =>
      isLost && comments.changed.has(comment.key)
        ? [[comment.key, { key: comment.key, quote: comment.quote, text: comment.text }] as const]
        : [],
    ),
  );
  return {
    patch: [...comments.patch, ...start, ...decisions.patch],
    comments: comments.changed.size,
    decisions: decisions.changed.size,
    known: comments.known + decisions.known,
    unplaced: [...lost.values()],
  };
}
