/** Comments of a reviewed Word file as review items: each once, however often its file is read. */
import { addItem, toJson } from '../edit.ts';
import { encodeId, type PartId, type PartKind } from '../ids.ts';
import type { Design } from '../model/design.ts';
import type { ReviewItem } from '../model/review.ts';
import type { Patch } from '../patch.ts';
import { indexParts } from '../references.ts';
import { commentOf } from '../review-state.ts';
import { bytesOfKey, flatWords, keyOf } from './fingerprint.ts';
import type { ReviewedComment, ReviewedDocx, ReviewedReply } from './reviewed-docx.ts';

const longestNote = 4000;
const longestQuote = 1000;
/** For comments of programs that write no time. */
const noTime = '1970-01-01T00:00:00Z';

/** Of its author, its time and its words; numbers in the file change whenever it is saved. */
function commentKey({ author, at, text }: ReviewedComment): string {
  return `docx-${keyOf(`${author}\n${at ?? ''}\n${flatWords(text)}`)}`;
}

function freshId(kind: PartKind, key: string, taken: Set<string>): PartId {
  for (let attempt = 0; ; attempt += 1) {
    const id = encodeId(kind, bytesOfKey(key, attempt));
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** What is longer than a note may be goes on in answers below it: no word of a reviewer's is cut off. */
function piecesOf(text: string): [string, ...string[]] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longestNote) {
    // Between words where there are any, and never within one character.
    const space = rest.lastIndexOf(' ', longestNote);
    const room = space > longestNote / 2 ? space : longestNote;
    const end = /[\ud800-\udbff]$/.test(rest.slice(0, room)) ? room - 1 : room;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  const [first = rest, ...more] = pieces;
  return pieces.length === 0 ? [first] : [first, ...more, rest];
}

/** A comment with its answers, each short enough to be stored. */
function inPieces(
  comment: ReviewedComment,
  author: string,
): { note: string; replies: ReviewedReply[] } {
  const [note, ...rest] = piecesOf(comment.text);
  const replies = [
    ...rest.map((text) => ({ author, at: comment.at, text })),
    ...comment.replies.flatMap((one) => piecesOf(one.text).map((text) => ({ ...one, text }))),
  ];
  return { note, replies };
}

const sameReply = (
  a: { author: string; text: string },
  b: { author: string; text: string },
): boolean => a.author === b.author && flatWords(a.text) === flatWords(b.text);

/**
 * The patch that brings in what is new. A comment that was resolved in the file is resolved here; one
 * that a person has decided here stays as decided.
 */
export function commentsPatch(
  design: Design,
  reviewed: ReviewedDocx,
  places: ReadonlyMap<string, { path: string; partId: string | null }>,
  name: string,
): { patch: Patch; added: number; replies: number; known: number } {
  const { parts } = indexParts(design);
  const byKey = new Map<string, [PartId, ReviewItem]>();
  for (const id of design.reviewItems.order) {
    const item = design.reviewItems.items[id];
    if (item?.key !== undefined) byKey.set(item.key, [id, item]);
  }
  const taken = new Set<string>(parts.keys());
  const order = [...design.reviewItems.order];
  const fallback = reviewed.modifiedAt ?? noTime;
  const patch: Patch = [];
  const seen = new Set<string>();
  let added = 0;
  let answered = 0;
  let known = 0;
  for (const comment of reviewed.comments) {
    const key = commentKey(comment);
    if (seen.has(key)) continue;
    seen.add(key);
    const at = comment.at ?? fallback;
    const reviewer = comment.author === '' ? name.slice(0, 200) : comment.author;
    const { note, replies: written } = inPieces(comment, reviewer);
    const found = byKey.get(key);
    if (found !== undefined) {
      const [id, item] = found;
      const path = `/reviewItems/items/${id}`;
      const there = item.replies?.order.flatMap((one) => item.replies?.items[one] ?? []) ?? [];
      const fresh = written.filter((one) => !there.some((other) => sameReply(other, one)));
      const isDone = comment.done && item.status === 'open';
      if (isDone) patch.push({ op: 'replace', path: `${path}/status`, value: 'resolved' });
      if (fresh.length > 0) {
        const replies = repliesOf(fresh, key, at, taken, item.replies);
        patch.push({
          op: item.replies === undefined ? 'add' : 'replace',
          path: `${path}/replies`,
          value: toJson(replies),
        });
      }
      if (fresh.length === 0 && !isDone) known += 1;
      answered += fresh.length;
      continue;
    }
    const place = comment.bookmarks.map((one) => places.get(one)).find((one) => one !== undefined);
    const partId =
      place?.partId ??
      (comment.partId !== null && parts.has(comment.partId) ? comment.partId : null);
    const item: ReviewItem = {
      ...commentOf(design, {
        reviewer,
        note,
        at,
        partId,
        path: place === undefined ? null : place.path,
        quote: comment.quote.slice(0, longestQuote),
        key,
      }),
      status: comment.done ? 'resolved' : 'open',
      ...(written.length === 0 ? {} : { replies: repliesOf(written, key, at, taken) }),
    };
    const id = freshId('reviewItem', key, taken);
    const [add] = addItem('/reviewItems', design.reviewItems, id, item);
    if (add !== undefined) patch.push(add);
    order.push(id);
    added += 1;
  }
  if (added > 0) patch.push({ op: 'replace', path: '/reviewItems/order', value: order });
  return { patch, added, replies: answered, known };
}

function repliesOf(
  replies: readonly ReviewedReply[],
  key: string,
  headAt: string,
  taken: Set<string>,
  before: NonNullable<ReviewItem['replies']> = { order: [], items: {} },
): NonNullable<ReviewItem['replies']> {
  const order = [...before.order];
  const items = { ...before.items };
  for (const { author, at, text } of replies) {
    const id = freshId('reply', `${key}\n${author}\n${flatWords(text)}`, taken);
    order.push(id);
    items[id] = { author, text, at: at ?? headAt };
  }
  return { order, items };
}
