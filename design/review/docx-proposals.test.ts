import { describe, expect, test } from 'vitest';
import { editDesign, setValue } from '../edit.ts';
import type { Design } from '../model/design.ts';
import { newDesign, newIndicator } from '../new-design.ts';
import type { Patch } from '../patch.ts';
import { refitPatch, reviewOf } from './docx-proposals.ts';
import { fingerprintOf, slotWords } from './fingerprint.ts';
import type { ReviewedComment, ReviewedDocx, ReviewedText } from './reviewed-docx.ts';

const indicator = 'ind_aaaaaaaaaa';

function base(): Design {
  const design = newDesign('dsn_aaaaaaaaaa', 'id');
  design.problem.impact.text = 'Ongkos pemohon naik setiap bulan.';
  design.problem.unit.text = 'Bidang Pelayanan';
  const item = newIndicator();
  item.name.text = 'Kepuasan pemohon';
  design.problem.indicators = { order: [indicator], items: { [indicator]: item } };
  return design;
}

function edited(design: Design, patch: Patch): Design {
  const result = editDesign(design, patch);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.design;
}

const texts: Readonly<Record<string, string>> = {
  problem_impact: 'Ongkos pemohon naik setiap bulan.',
  problem_unit: 'Bidang Pelayanan',
  [`${indicator}_name`]: 'Kepuasan pemohon',
};

/** One text as it came back; by default untouched. */
function text(name: string, more: Partial<ReviewedText> = {}): ReviewedText {
  const exported = texts[name] ?? '';
  return {
    name,
    original: exported,
    current: exported,
    steps: [],
    changes: [],
    isUntracked: false,
    exported: fingerprintOf(name, slotWords(exported)),
    ...more,
  };
}

function tracked(name: string, author: string, after: string): ReviewedText {
  const step = { author, at: '2026-11-23T08:00:00Z', alone: after, together: after };
  const change = { author, at: step.at, kind: 'inserted' as const, text: after };
  return text(name, { current: after, steps: [step], changes: [change] });
}

function file(more: Partial<ReviewedDocx>): ReviewedDocx {
  return {
    designId: 'dsn_aaaaaaaaaa',
    kind: 'journey',
    revision: 3,
    format: 'jelajah.design/1',
    hasFingerprints: true,
    modifiedBy: 'Budi',
    modifiedAt: '2026-11-23T09:00:00Z',
    texts: [],
    comments: [],
    outside: [],
    gone: [],
    moved: [],
    struckParts: [],
    reviewers: [],
    ...more,
  };
}

function comment(more: Partial<ReviewedComment> = {}): ReviewedComment {
  return {
    id: '0',
    author: 'Budi',
    initials: 'B',
    at: '2026-11-23T08:00:00Z',
    text: 'Berapa?',
    replies: [],
    done: false,
    bookmark: 'problem_impact',
    bookmarks: ['problem_impact'],
    partId: null,
    quote: 'Ongkos',
    ...more,
  };
}

describe('an edit of a text', () => {
  const now = base();
  const review = tracked('problem_impact', 'Budi', 'Ongkos pemohon naik 12 % setiap bulan.');

  test('is a proposal by its reviewer; the text becomes a person’s', () => {
    const { proposals } = reviewOf(now, now, file({ texts: [review] }), 'a.docx');
    expect(proposals).toMatchObject([
      { path: '/problem/impact', madeBy: 'Budi', basis: 'same', isTracked: true },
    ]);
    const after = edited(now, proposals[0]?.patch ?? []).problem.impact;
    expect(after).toEqual({
      text: 'Ongkos pemohon naik 12 % setiap bulan.',
      origin: { kind: 'person' },
      confirmed: null,
    });
  });

  test('is carried out in the text as it is now where that changed elsewhere', () => {
    const moved = edited(
      now,
      setValue('/problem/impact/text', 'Ongkos semua pemohon naik setiap bulan.'),
    );
    const { proposals } = reviewOf(now, moved, file({ texts: [review] }), 'a.docx');
    expect(proposals).toMatchObject([
      { basis: 'merged', changes: [{ after: 'Ongkos semua pemohon naik 12 % setiap bulan.' }] },
    ]);
    // The fingerprint tells that the text moved on here: what nobody touched is not the reviewer's.
    const untouched = reviewOf(null, moved, file({ texts: [text('problem_impact')] }), 'a.docx');
    expect(untouched.proposals).toEqual([]);
  });

  test('says that it is made on an older text where both changed the same words', () => {
    const moved = edited(now, setValue('/problem/impact/text', 'Ongkos pemohon turun.'));
    const other = tracked('problem_impact', 'Budi', 'Ongkos pemohon naik tajam setiap hari.');
    const { proposals } = reviewOf(now, moved, file({ texts: [other] }), 'a.docx');
    expect(proposals).toMatchObject([
      {
        basis: 'older',
        baseText: 'Ongkos pemohon naik setiap bulan.',
        changes: [
          { before: 'Ongkos pemohon turun.', after: 'Ongkos pemohon naik tajam setiap hari.' },
        ],
      },
    ]);
  });

  test('that the design holds already is known', () => {
    const { proposals, counts } = reviewOf(
      now,
      edited(now, setValue('/problem/impact/text', 'Ongkos pemohon naik 12 % setiap bulan.')),
      file({ texts: [review] }),
      'a.docx',
    );
    expect(proposals).toEqual([]);
    expect(counts.known).toBe(1);
  });

  test('without tracking is by who saved the file, else by its name', () => {
    const changed = text('problem_unit', {
      original: 'Seksi',
      current: 'Seksi',
      isUntracked: true,
    });
    const byPerson = reviewOf(now, now, file({ texts: [changed] }), 'a.docx');
    expect(byPerson.proposals).toMatchObject([{ madeBy: 'Budi', isTracked: false }]);
    const byFile = reviewOf(now, now, file({ texts: [changed], modifiedBy: '' }), 'a.docx');
    expect(byFile.proposals).toMatchObject([{ madeBy: 'a.docx' }]);
  });

  test('in a locked or removed part is told, and nothing is proposed', () => {
    const name = tracked(`${indicator}_name`, 'Budi', 'Kepuasan warga');
    const locked = edited(now, setValue('/locks', [indicator]));
    expect(reviewOf(now, locked, file({ texts: [name] }), 'a.docx')).toMatchObject({
      proposals: [],
      unplaced: [{ reviewer: 'Budi', reason: 'locked', text: '+ Kepuasan warga' }],
    });
    const without = edited(now, [
      { op: 'replace', path: '/problem/indicators', value: { order: [], items: {} } },
    ]);
    expect(reviewOf(now, without, file({ texts: [name] }), 'a.docx')).toMatchObject({
      proposals: [],
      unplaced: [{ reason: 'part-gone', partId: indicator }],
    });
  });
});

describe('several reviewers', () => {
  const now = base();
  const of = (author: string, after: string) =>
    reviewOf(
      now,
      now,
      file({ texts: [tracked('problem_impact', author, after)] }),
      `${author}.docx`,
    ).proposals[0];

  test('who changed other words can both be accepted', () => {
    const first = of('Budi', 'Ongkos pemohon naik 12 % setiap bulan.');
    const second = of('Sari', 'Ongkos semua pemohon naik setiap bulan.');
    const once = edited(now, first?.patch ?? []);
    // As it was made it no longer fits; carried out in the text as it is now it does.
    expect(editDesign(once, second?.patch ?? []).ok).toBe(false);
    const both = edited(once, refitPatch(once, second?.patch ?? []) ?? []);
    expect(both.problem.impact.text).toBe('Ongkos semua pemohon naik 12 % setiap bulan.');
  });

  test('who contradict each other are both shown, and only one can be accepted', () => {
    const first = of('Budi', 'Ongkos pemohon turun setiap bulan.');
    const second = of('Sari', 'Ongkos pemohon tetap setiap bulan.');
    const once = edited(now, first?.patch ?? []);
    expect(refitPatch(once, second?.patch ?? [])).toBeNull();
  });

  test('the same edit in two files has one key', () => {
    expect(of('Budi', 'Ongkos naik.')?.key).toBe(of('Budi', 'Ongkos naik.')?.key);
    expect(of('Budi', 'Ongkos naik.')?.key).not.toBe(of('Sari', 'Ongkos naik.')?.key);
  });
});

describe('comments', () => {
  const now = base();

  test('come once; answers and a resolution that come later are added', () => {
    const first = reviewOf(now, now, file({ comments: [comment()] }), 'a.docx');
    const once = edited(now, first.commentsPatch);
    const [id = ''] = once.reviewItems.order;
    expect(once.reviewItems.items[id]).toMatchObject({
      path: '/problem/impact',
      note: 'Berapa?',
      quote: 'Ongkos',
      reviewer: 'Budi',
      status: 'open',
      date: '2026-11-23',
    });
    const reply = { author: 'Ayu', at: null, text: 'Sedang dihitung.' };
    const later = file({ comments: [comment({ id: '7', done: true, replies: [reply] })] });
    const again = reviewOf(now, once, later, 'b.docx');
    expect(again.counts).toMatchObject({ comments: 0, replies: 1 });
    const twice = edited(once, again.commentsPatch);
    expect(twice.reviewItems.order).toEqual([id]);
    expect(twice.reviewItems.items[id]?.status).toBe('resolved');
    const replies = Object.values(twice.reviewItems.items[id]?.replies?.items ?? {});
    expect(replies).toEqual([{ ...reply, at: '2026-11-23T08:00:00Z' }]);
    expect(reviewOf(now, twice, later, 'b.docx')).toMatchObject({
      commentsPatch: [],
      counts: { comments: 0, replies: 0, known: 1 },
    });
  });

  test('on what is gone stay with the design; long ones go on in answers, once', () => {
    const lost = comment({
      bookmarks: ['ind_zzzzzzzzzz_name'],
      partId: 'ind_zzzzzzzzzz',
      at: null,
    });
    const words = 'kata 👍 '.repeat(1200).trim();
    const answer = { author: 'Sari', at: null, text: 'y'.repeat(4100) };
    const long = comment({ text: words, author: '', replies: [answer] });
    const reviewed = file({ comments: [lost, long] });
    const after = edited(now, reviewOf(now, now, reviewed, 'a.docx').commentsPatch);
    const [first, second] = Object.values(after.reviewItems.items);
    expect([first?.partId, first?.reviewer, first?.note]).toEqual([null, 'Budi', 'Berapa?']);
    const said = Object.values(second?.replies?.items ?? {});
    const of = (name: string) => said.filter(({ author }) => author === name);
    const pieces = [second?.note, ...of('a.docx').map((one) => one.text)];
    expect(pieces).toHaveLength(3);
    expect(pieces.join(' ')).toBe(words);
    expect(of('Sari').map(({ text }) => text.length)).toEqual([4000, 100]);
    expect(reviewOf(after, after, reviewed, 'a.docx').counts).toMatchObject({ known: 2 });
  });
});

test('anchors that are gone or moved are told with their text; empty ones are not', () => {
  const now = base();
  const review = reviewOf(
    now,
    now,
    file({
      texts: [text('problem_impact')],
      gone: ['problem_unit', 'problem_resources'],
      moved: ['problem_impact'],
    }),
    'a.docx',
  );
  expect(review.unplaced.map(({ reason, text: words }) => [reason, words])).toEqual([
    ['anchor-gone', 'Bidang Pelayanan'],
    ['anchor-moved', 'Ongkos pemohon naik setiap bulan.'],
  ]);
});
