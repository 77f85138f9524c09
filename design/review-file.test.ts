/** Reviewers' files: read strictly, taken in once, in any order with the same outcome. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { values } from './collection.ts';
import { editDesign } from './edit.ts';
import { encodeId } from './ids.ts';
import type { Design } from './model/design.ts';
import { newDesign, newStage } from './new-design.ts';
import {
  parseReviewFile,
  type ReviewFile,
  type ReviewFileComment,
  reviewFilePatch,
} from './review-file.ts';
import { addComment, openRound, setStatus } from './review-state.ts';

const bytes = (last: number) => new Uint8Array([0, 0, 0, 0, 0, 0, last]);
const stageId = encodeId('stage', bytes(2));
const goneId = encodeId('stage', bytes(3));
const roundId = encodeId('reviewRound', bytes(4));
const start = ((): Design => {
  const design = newDesign(encodeId('design', bytes(1)), 'id');
  design.journey.stages = { order: [stageId], items: { [stageId]: newStage(1) } };
  return design;
})();

const focus = `/journey/stages/items/${stageId}/focus`;
const comment = (given: Partial<ReviewFileComment> = {}): ReviewFileComment => ({
  key: 'kunci-0001',
  path: focus,
  partId: stageId,
  quote: 'tiga hari',
  text: 'Mohon diperjelas.',
  severity: null,
  at: '2026-11-10T02:00:00.000Z',
  ...given,
});
const file = (given: Partial<ReviewFile> = {}): ReviewFile => ({
  format: 'jelajah.review',
  version: 1,
  designId: start.id,
  revision: 3,
  contentHash: 'ab'.repeat(32),
  roundId: null,
  reviewer: { name: 'Kepala bidang (rekaan)', position: 'Pembina' },
  comments: [comment()],
  decision: {
    key: 'putusan-01',
    verdict: 'return',
    reason: 'Sasaran belum terukur.',
    at: '2026-11-10T03:00:00.000Z',
  },
  ...given,
});

function taken(design: Design, ...files: readonly ReviewFile[]): Design {
  return files.reduce((current, one) => {
    const { patch } = reviewFilePatch(current, one);
    const result = editDesign(current, patch);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value.design;
  }, design);
}
const items = (design: Design) => values(design.reviewItems);

describe('reading', () => {
  it('what the page writes is read, with or without a mark of byte order', () => {
    expect(parseReviewFile(`\uFEFF${JSON.stringify(file())}`)).toEqual({ ok: true, value: file() });
  });

  it.each([
    ['not-json', '{'],
    ['not-json', ''],
    ['not-a-review-file', 'null'],
    ['not-a-review-file', '{"format":"jelajah.design","version":1}'],
    ['newer-version', '{"format":"jelajah.review","version":2}'],
    ['too-large', ' '.repeat(8_000_001)],
    ['invalid', JSON.stringify({ ...file(), extra: 1 })],
    ['invalid', JSON.stringify(file({ reviewer: { name: '  ', position: '' } }))],
    ['invalid', JSON.stringify(file({ comments: [comment({ text: 'x'.repeat(4001) })] }))],
    ['invalid', JSON.stringify(file({ comments: [comment({ key: '<script>alert(1)' })] }))],
    ['invalid', JSON.stringify(file({ comments: Array.from({ length: 1001 }, () => comment()) }))],
    ['invalid', JSON.stringify(file({ designId: 'javascript:alert(1)' }))],
    ['invalid', `{"__proto__":{"polluted":1},${JSON.stringify(file()).slice(1)}`],
  ])('refuses as %s: %.60s', (code, text) => {
    expect(parseReviewFile(text)).toMatchObject({ ok: false, error: { code } });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('taking in', () => {
  it('a comment and a decision, each once', () => {
    const first = reviewFilePatch(start, file());
    expect(first).toMatchObject({ comments: 1, decisions: 1, known: 0, unplaced: [] });
    const design = taken(start, file());
    expect(items(design)).toEqual([
      expect.objectContaining({
        path: focus,
        partId: stageId,
        quote: 'tiga hari',
        severity: 'info',
        status: 'open',
        key: 'kunci-0001',
      }),
    ]);
    expect(reviewFilePatch(design, file())).toEqual({
      patch: [],
      comments: 0,
      decisions: 0,
      known: 2,
      unplaced: [],
    });
  });

  it('what the reviewer changed since replaces it and opens it again; what was edited here stays', () => {
    const design = taken(start, file());
    const [id = ''] = design.reviewItems.order;
    const settled = editDesign(design, [
      ...setStatus(id, 'resolved'),
      { op: 'replace', path: `/reviewItems/items/${id}/note`, value: 'Diringkas di sini.' },
    ]);
    if (!settled.ok) throw new Error('not settled');
    expect(reviewFilePatch(settled.value.design, file()).patch).toEqual([]);
    const later = file({
      comments: [comment({ text: 'Masih belum jelas.', at: '2026-11-12T00:00:00Z' })],
    });
    const again = taken(settled.value.design, later);
    expect(items(again)).toEqual([
      expect.objectContaining({ note: 'Masih belum jelas.', status: 'open' }),
    ]);
    expect(again.reviewItems.order).toEqual([id]);
  });

  it('comments whose part is gone keep their words and are told', () => {
    const given = [
      comment({ key: 'lost-0001', path: `/journey/stages/items/${goneId}/focus`, partId: goneId }),
      comment({ key: 'moved-001', path: '/journey/stages/nowhere', partId: stageId }),
      comment({ key: 'whole-001', path: null, partId: null, quote: '' }),
      comment({ key: 'proto-001', path: '/__proto__/polluted', partId: null }),
    ];
    const outcome = reviewFilePatch(start, file({ comments: given, decision: null }));
    expect(outcome.unplaced.map(({ key }) => key)).toEqual(['lost-0001', 'proto-001']);
    const found = items(taken(start, file({ comments: given, decision: null })));
    expect(found.map(({ partId, path, quote }) => [partId, path, quote])).toEqual([
      [null, undefined, 'tiga hari'],
      [stageId, undefined, 'tiga hari'],
      [null, undefined, undefined],
      [null, undefined, 'tiga hari'],
    ]);
  });

  it('belongs to the round that it was sent out in, where that is still there', () => {
    const round = {
      id: roundId,
      name: '1',
      dueDate: null,
      reviewers: [],
      at: '2026-11-01T00:00:00Z',
    };
    const opened = editDesign(start, openRound(start, round));
    if (!opened.ok) throw new Error('not opened');
    expect(items(taken(opened.value.design, file({ roundId })))[0]?.roundId).toBe(roundId);
    expect(items(taken(start, file({ roundId })))[0]?.roundId).toBeNull();
  });

  it('leaves comments made here alone', () => {
    const own = editDesign(
      start,
      addComment(start, { reviewer: 'A', note: 'B', at: '2026-11-11T00:00:00Z' }),
    );
    if (!own.ok) throw new Error('not added');
    expect(items(taken(own.value.design, file()))).toHaveLength(2);
  });
});

/** Few keys and instants, so that files overlap; a state of a comment is what its key, instant and reviewer say. */
const anyFile = fc
  .record({
    reviewer: fc.constantFrom('Ani (rekaan)', 'Budi (rekaan)', 'Citra (rekaan)'),
    marks: fc.array(
      fc.record({ key: fc.integer({ min: 0, max: 9 }), day: fc.integer({ min: 1, max: 4 }) }),
      { maxLength: 8 },
    ),
    decided: fc.option(fc.integer({ min: 1, max: 4 })),
  })
  .map(({ reviewer, marks, decided }) =>
    file({
      reviewer: { name: reviewer, position: '' },
      comments: marks.map(({ key, day }) =>
        comment({
          key: `kunci-000${key}`,
          at: `2026-11-0${day}T00:00:00Z`,
          text: `${key} ${day} ${reviewer}`,
          path: key % 3 === 0 ? focus : null,
          partId: key % 3 === 1 ? goneId : null,
        }),
      ),
      decision:
        decided === null
          ? null
          : {
              key: `putusan-${reviewer.slice(0, 3)}`,
              verdict: decided % 2 === 0 ? 'approve' : 'return',
              reason: `hari ${decided}`,
              at: `2026-11-0${decided}T05:00:00Z`,
            },
    }),
  );

it('several files in any order, however often read, give the same comments and decisions', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyFile, { minLength: 1, maxLength: 5 })
        .chain((files) =>
          fc.tuple(
            fc.constant(files),
            fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
            fc.shuffledSubarray(files),
          ),
        ),
      ([files, shuffled, repeated]) => {
        const one = taken(start, ...files);
        const other = taken(start, ...shuffled, ...repeated);
        expect(canonicalJson(other.reviewItems.items)).toBe(canonicalJson(one.reviewItems.items));
        expect(canonicalJson(other.review?.decisions.items ?? {})).toBe(
          canonicalJson(one.review?.decisions.items ?? {}),
        );
        for (const again of files) expect(reviewFilePatch(other, again).patch).toEqual([]);
      },
    ),
    { seed: 5, numRuns: 150 },
  );
});
