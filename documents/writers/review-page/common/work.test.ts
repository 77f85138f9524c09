/** The page's own reader agrees with the schema of the core; merging; file names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { values } from '../../../../design/collection.ts';
import { editDesign } from '../../../../design/edit.ts';
import { newDesign } from '../../../../design/new-design.ts';
import { parseReviewFile, reviewFilePatch } from '../../../../design/review-file.ts';
import { reviewPage } from '../../../../messages/id/review-page.ts';
import type { PageData } from './data.ts';
import {
  type Comment,
  cut,
  emptyWork,
  fileName,
  fileText,
  isOwn,
  mergeWork,
  readWork,
  type Work,
} from './work.ts';

const data: PageData = {
  designId: 'dsn_aaaaaaaaaa',
  revision: 3,
  contentHash: 'ab'.repeat(32),
  roundId: 'rnd_aaaaaaaaaa',
  title: 'Melayani sekali datang: loket',
  language: 'id',
  reviewers: [],
  anchors: {},
  words: reviewPage.page,
};
const comment = (given: Partial<Comment> = {}): Comment => ({
  key: 'rv-00000001',
  path: '/problem/statement',
  partId: null,
  quote: 'antrean',
  text: 'Mohon diperjelas.',
  severity: 'warning',
  at: '2026-11-10T02:00:00.000Z',
  ...given,
});
const work = (given: Partial<Work> = {}): Work => ({
  reviewer: { name: 'Kepala bidang (rekaan)', position: 'Pembina' },
  comments: [comment()],
  decision: {
    key: 'rv-decision',
    verdict: 'return',
    reason: 'Sasaran belum terukur.',
    at: '2026-11-10T03:00:00.000Z',
  },
  ...given,
});
const valid = JSON.parse(fileText(data, work()));

/** A value of the file, somewhere, replaced by something else. */
const paths = [
  ['format'],
  ['version'],
  ['designId'],
  ['revision'],
  ['reviewer'],
  ['reviewer', 'name'],
  ['reviewer', 'position'],
  ['comments'],
  ['comments', '0'],
  ['comments', '0', 'key'],
  ['comments', '0', 'path'],
  ['comments', '0', 'partId'],
  ['comments', '0', 'quote'],
  ['comments', '0', 'text'],
  ['comments', '0', 'severity'],
  ['comments', '0', 'at'],
  ['comments', '0', 'author'],
  ['decision'],
  ['decision', 'key'],
  ['decision', 'verdict'],
  ['decision', 'reason'],
  ['decision', 'at'],
] as const;
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    1,
    4,
    1.5,
    -1,
    '',
    ' ',
    [],
    {},
    true,
    'error',
    'approve',
    'rv-abcdefgh',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '2026-11-10T02:00:00Z',
    '2026-02-30T02:00:00Z',
    '2026-11-10T02:00:00.123456Z',
    '2026-11-10T24:00:00Z',
    'act_k3f7q2m5xa',
    'x'.repeat(201),
    'x'.repeat(301),
    'x'.repeat(401),
    'x'.repeat(1001),
    'x'.repeat(4001),
    '</script>\u2028',
  ),
  fc.string(),
);

describe('reading', () => {
  it('agrees with the schema on what is a review, whatever is changed in it', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...paths), anyValue, (path, value) => {
        const file = structuredClone(valid);
        let place = file;
        for (const step of path.slice(0, -1)) place = place[step];
        place[path.at(-1) ?? ''] = value;
        const text = JSON.stringify(file);
        const read = readWork(text, data.designId);
        const strict = parseReviewFile(text);
        // What the core takes, the page takes; unless it is of another design.
        if (strict.ok && strict.value.designId === data.designId)
          expect(read).toHaveProperty('work');
        if (!('work' in read)) return;
        accepted += 1;
        // What the page takes, it gives on as the core takes it.
        expect(parseReviewFile(fileText(data, read.work))).toMatchObject({ ok: true });
      }),
      { seed: 7, numRuns: 250 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it.each([
    ['not-review', '{'],
    ['not-review', 'null'],
    ['not-review', '[]'],
    ['not-review', '{"format":"jelajah.design"}'],
    ['not-review', JSON.stringify({ ...valid, comments: [{ __proto__: null }] })],
    ['newer', '{"format":"jelajah.review","version":2}'],
    ['other-design', JSON.stringify({ ...valid, designId: 'dsn_bbbbbbbbbb' })],
  ])('refuses as %s: %.50s', (trouble, text) => {
    expect(readWork(text, data.designId)).toEqual({ trouble });
  });

  it('what the browser kept may lack a name; a file may not', () => {
    const text = fileText(data, emptyWork());
    expect(readWork(text, data.designId, true)).toHaveProperty('work');
    expect(readWork(text, data.designId)).toEqual({ trouble: 'not-review' });
  });
});

describe('going on from a file', () => {
  it('the later state of a comment counts; nothing is doubled', () => {
    const mine = work({ reviewer: { name: '', position: '' }, decision: null });
    const later = comment({ text: 'Lebih tegas.', at: '2026-11-11T00:00:00.000Z' });
    const other = comment({ key: 'rv-00000002' });
    expect(mergeWork(mine, work({ comments: [later, other] }))).toBe(2);
    const { name } = work().reviewer;
    const all = [later, other].map((one) => ({ ...one, author: name }));
    expect(mine.comments).toEqual(all);
    expect(mine.reviewer.name).toBe('Kepala bidang (rekaan)');
    expect(mine.decision?.verdict).toBe('return');
    expect(mergeWork(mine, work())).toBe(0);
    expect(mine.comments).toEqual(all);
    // Back in the reviewer's own file they are the reviewer's, as before.
    const again = readWork(fileText(data, mine), data.designId);
    expect('work' in again && again.work).toEqual(
      work({ comments: [later, other], reviewer: mine.reviewer }),
    );
  });

  it("a colleague's words and decision stay the colleague's, whoever goes on with the file", () => {
    const ayu = work({ reviewer: { name: 'Ayu (rekaan)', position: '' } });
    const bima = work({
      reviewer: { name: 'Bima (rekaan)', position: '' },
      comments: [comment({ key: 'rv-00000009', text: 'Setuju dengan Ayu.' })],
      decision: null,
    });
    const fromAyu = fileText(data, ayu);
    mergeWork(bima, ayu);
    expect(bima.comments.map((one) => isOwn(one, bima))).toEqual([true, false]);
    expect(bima.decision).toBeNull();
    const fromBima = fileText(data, bima);
    const design = newDesign(data.designId, 'id');
    const taken = (...texts: string[]) => {
      let now = design;
      for (const text of texts) {
        const file = parseReviewFile(text);
        if (!file.ok) throw new Error(file.error.detail);
        const edited = editDesign(now, reviewFilePatch(now, file.value).patch);
        if (!edited.ok) throw new Error(edited.error.kind);
        now = edited.value.design;
      }
      return values(now.reviewItems)
        .map(({ reviewer, note }) => `${reviewer}: ${note}`)
        .sort();
    };
    const expected = [`Ayu (rekaan): ${comment().text}`, 'Bima (rekaan): Setuju dengan Ayu.'];
    expect(taken(fromAyu, fromBima)).toEqual(expected);
    expect(taken(fromBima, fromAyu)).toEqual(expected);
    // Who takes over the whole file under another name takes no decision along.
    const other = emptyWork();
    mergeWork(other, ayu);
    expect(other.decision?.by).toBe('Ayu (rekaan)');
    other.reviewer = { name: 'Cici (rekaan)', position: '' };
    const parsed = parseReviewFile(fileText(data, other));
    expect(parsed.ok && parsed.value.decision).toBeNull();
  });
});

it('the file is named after reviewer and design, in plain letters', () => {
  expect(fileName(data, work())).toBe(
    'telaah-kepala-bidang-rekaan-melayani-sekali-datang-loket.json',
  );
  expect(fileName({ ...data, title: '////' }, emptyWork())).toBe(
    'telaah-penelaah-dsn_aaaaaaaaaa.json',
  );
});

it('a cut text does not end in half a character', () => {
  expect(cut('ab😀', 3)).toBe('ab');
  expect(cut('ab😀', 4)).toBe('ab😀');
});
