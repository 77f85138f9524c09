/** Where a design stands, and that each patch of the desk is a valid edit. */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { values } from './collection.ts';
import { editDesign } from './edit.ts';
import { encodeId } from './ids.ts';
import type { Design } from './model/design.ts';
import { newDesign } from './new-design.ts';
import type { Patch } from './patch.ts';
import {
  addComment,
  addDecision,
  closeRound,
  contentOf,
  dayOf,
  openRound,
  openRoundOf,
  replyTo,
  reviewStateOf,
  setStatus,
} from './review-state.ts';

const bytes = (last: number) => new Uint8Array([0, 0, 0, 0, 0, 0, last]);
const start = newDesign(encodeId('design', bytes(1)), 'id');
const roundId = encodeId('reviewRound', bytes(2));
const commentId = encodeId('reviewItem', bytes(3));

function edited(design: Design, patch: Patch): Design {
  const result = editDesign(design, patch);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.design;
}

const opened = edited(
  start,
  openRound(start, {
    id: roundId,
    name: 'Putaran 1',
    dueDate: '2026-11-20',
    reviewers: ['Kepala bidang (rekaan)'],
    at: '2026-11-10T02:00:00Z',
  }),
);
const close = (state: 'returned' | 'approved', at = '2026-11-12T02:00:00Z') =>
  edited(opened, closeRound(roundId, { state, reason: 'Sasaran belum terukur.', at }));
const approval = (number: number, contentHash: string, at = '2026-11-15T00:00:00Z') => ({
  number,
  contentHash,
  at,
});

describe('where a design stands', () => {
  it.each([
    ['never sent out', start, [], 'draft', 1],
    ['out for review', opened, [], 'in-review', 1],
    ['sent back', close('returned'), [], 'returned', 1],
    ['review passed, not yet approved', close('approved'), [], 'draft', 1],
    ['approved, unchanged', close('approved'), [approval(1, 'now')], 'approved', 1],
    ['edited after approval', close('approved'), [approval(1, 'then')], 'draft', 2],
    [
      'edited after it was sent back and approved',
      close('returned'),
      [approval(1, 'then')],
      'draft',
      2,
    ],
    [
      'sent back after approval',
      close('returned', '2026-11-16T00:00:00Z'),
      [approval(1, 'then')],
      'returned',
      2,
    ],
    ['out again after approval', opened, [approval(1, 'then')], 'in-review', 2],
    // The list may come newest first; only the last approved version counts.
    ['back at an older version', start, [approval(2, 'then'), approval(1, 'now')], 'draft', 3],
  ] as const)('%s', (_, design, approvals, state, version) => {
    expect(reviewStateOf(design, approvals, 'now')).toEqual({ state, version });
  });

  it('comments, rounds and locks are no part of what is approved', () => {
    const reviewed = edited(
      { ...opened, locks: [] },
      addComment(opened, { reviewer: 'A', note: 'B', at: '2026-11-11T00:00:00Z' }),
    );
    expect(canonicalJson(contentOf(reviewed))).toBe(canonicalJson(contentOf(start)));
    expect(canonicalJson(contentOf({ ...start, year: 2027 }))).not.toBe(
      canonicalJson(contentOf(start)),
    );
  });
});

describe('patches of the desk', () => {
  it('a comment belongs to the open round, is answered and resolved', () => {
    let design = edited(
      opened,
      addComment(opened, {
        id: commentId,
        reviewer: 'Kepala bidang (rekaan)',
        note: 'Mohon tegaskan.',
        at: '2026-11-10T18:30:00Z',
        path: '/problem/statement',
        quote: 'antrean',
      }),
    );
    const answer = { author: 'Ayu (rekaan)', at: '2026-11-11T02:00:00Z' };
    design = edited(design, replyTo(design, commentId, { ...answer, text: 'Sudah.' }));
    design = edited(design, replyTo(design, commentId, { ...answer, text: 'Lihat bab II.' }));
    design = edited(design, setStatus(commentId, 'resolved'));
    const item = design.reviewItems.items[commentId];
    expect(item).toMatchObject({ roundId, status: 'resolved', severity: 'info' });
    // Half past one at night of the next day, in Jakarta.
    expect(item?.date).toBe('2026-11-11');
    expect(values(item?.replies ?? { order: [], items: {} }).map(({ text }) => text)).toEqual([
      'Sudah.',
      'Lihat bab II.',
    ]);
    expect(replyTo(design, encodeId('reviewItem', bytes(9)), { ...answer, text: '' })).toEqual([]);
  });

  it('a closed round is no longer open; decisions need no round', () => {
    expect(openRoundOf(opened)?.[0]).toBe(roundId);
    expect(openRoundOf(close('returned'))).toBeNull();
    const decided = edited(
      start,
      addDecision(start, {
        roundId: null,
        reviewer: 'A',
        position: '',
        verdict: 'approve',
        reason: '',
        at: '2026-11-11T02:00:00Z',
        contentHash: '',
        key: '',
      }),
    );
    expect(values(decided.review?.decisions ?? { order: [], items: {} })).toHaveLength(1);
  });

  it('days are those of western Indonesia', () => {
    expect(dayOf('2026-12-31T17:00:00Z')).toBe('2027-01-01');
    expect(dayOf('2026-12-31T16:59:59.999Z')).toBe('2026-12-31');
    expect(dayOf('9999-12-31T23:59:59Z')).toBe('9999-12-31');
  });
});
