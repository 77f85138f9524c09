/** Files really edited in LibreOffice: tests/fixtures/review, made by make.ts there. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { editDesign } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { parseDesign } from '../../design/parse.ts';
import { type DocxReview, reviewOf } from '../../design/review/docx-proposals.ts';
import type { ReviewedDocx } from '../../design/review/reviewed-docx.ts';
import { readReview, readReviewedDocx } from './index.ts';

const budi = 'Budi (rekaan)';
const sari = 'Sari (rekaan)';
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../tests/fixtures/review/${name}`, import.meta.url));

function baseDesign(): Design {
  const parsed = parseDesign(JSON.parse(new TextDecoder().decode(fixture('base.json'))));
  if (!parsed.ok) throw new Error('base.json is no design');
  return parsed.value;
}

function read(name: string): ReviewedDocx {
  const result = readReviewedDocx(fixture(name));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const proposed = (
  review: DocxReview,
  path: string,
): Array<[who: string, text: string | undefined]> =>
  review.proposals
    .filter((one) => one.path === path)
    .map(({ madeBy, changes }) => [madeBy, changes[0]?.after]);

describe('a file edited in LibreOffice', () => {
  const design = baseDesign();
  const impact = design.problem.impact.text;
  let tracked: DocxReview;
  let second: DocxReview;
  let untracked: DocxReview;
  beforeAll(() => {
    tracked = reviewOf(design, design, read('lo-tracked.docx'), 'a.docx');
    second = reviewOf(design, design, read('lo-second.docx'), 'b.docx');
    untracked = reviewOf(design, design, read('lo-untracked.docx'), 'c.docx');
  });

  test('that nobody changed says nothing', () => {
    const { counts, unplaced } = reviewOf(design, design, read('export.docx'), 'x.docx');
    expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(unplaced).toEqual([]);
  });

  test('gives back each tracked change as a proposal, marks and links kept', () => {
    expect(tracked.proposals.map(({ path }) => path)).toHaveLength(6);
    expect(proposed(tracked, '/problem/impact')).toEqual([[budi, `${impact} Tambahan di akhir.`]]);
    expect(proposed(tracked, '/problem/statement')).toEqual([
      [
        budi,
        design.problem.statement.text
          .replace('dua kali', 'tiga kali')
          .replace('akar masalah', 'pokok masalah'),
      ],
    ]);
    expect(proposed(tracked, '/problem/importance')).toEqual([
      [budi, `${design.problem.importance.text}\n- butir baru`],
    ]);
    expect(proposed(tracked, '/analysis/gap')).toEqual([
      [budi, `Awal: ${design.analysis.gap.text}`],
    ]);
    expect(tracked.proposals.every(({ basis, isTracked }) => basis === 'same' && isTracked)).toBe(
      true,
    );
    expect(tracked.unplaced).toEqual([]);
  });

  test('gives back what was written into an empty cell', () => {
    const [, id] = design.problem.evidence.order;
    const path = `/problem/evidence/items/${id}/source`;
    expect(proposed(tracked, path)).toEqual([[budi, 'Notulen rapat (rekaan)']]);
    expect(proposed(untracked, path)).toEqual([[budi, 'Laporan (rekaan)']]);
  });

  test('gives back comments with their place, words and state, once each', () => {
    const edited = editDesign(design, tracked.commentsPatch);
    if (!edited.ok) throw new Error(edited.error.kind);
    const items = Object.values(edited.value.design.reviewItems.items);
    expect(
      items.map(({ note, path, quote, status, at }) => [note, path, quote, status, at]),
    ).toEqual(
      expect.arrayContaining([
        ['Sudah baik.', '/problem/statement', 'baku', 'resolved', '2026-11-24T09:15:00Z'],
        [
          'Ongkos apa? Mohon diperjelas.',
          '/problem/impact',
          'ongkos',
          'open',
          '2026-11-24T09:10:00Z',
        ],
      ]),
    );
    expect(items).toHaveLength(3);
    // The second reviewer's file holds the first one's comments as well.
    const again = reviewOf(design, edited.value.design, read('lo-second.docx'), 'b.docx');
    expect(again.counts).toMatchObject({ comments: 1, known: 3 });
    expect(editDesign(edited.value.design, again.commentsPatch).ok).toBe(true);
    const twice = reviewOf(design, edited.value.design, read('lo-tracked.docx'), 'a.docx');
    expect(twice.commentsPatch).toEqual([]);
  });

  test('tells two reviewers apart, also where one goes on with what the other wrote', () => {
    expect(proposed(second, '/analysis/gap')).toEqual([
      [budi, `Awal: ${design.analysis.gap.text}`],
      [sari, `${design.analysis.gap.text} Selesai.`],
    ]);
    expect(proposed(second, '/problem/impact')).toEqual([
      [budi, `${impact} Tambahan di akhir.`],
      [sari, `${impact} Tambahan lain.`],
    ]);
    expect(
      second.proposals.find(({ path, madeBy }) => path === '/problem/impact' && madeBy === sari),
    ).toMatchObject({ includes: [budi] });
    // What the first file said already is the same proposal here.
    const keys = new Set(tracked.proposals.map(({ key }) => key));
    expect(second.proposals.filter(({ key }) => keys.has(key))).toHaveLength(6);
    expect(second.unplaced).toEqual([]);
    expect(second.counts.untracked).toBe(0);
  });

  test('shows what was changed without tracking, also where a whole cell was typed over', () => {
    const [, id] = design.problem.evidence.order;
    expect(
      untracked.proposals.every(({ isTracked, madeBy }) => !isTracked && madeBy === budi),
    ).toBe(true);
    expect(proposed(untracked, '/problem/impact')).toEqual([[budi, `${impact} Tanpa pelacakan.`]]);
    expect(proposed(untracked, `/problem/evidence/items/${id}/statement`)).toEqual([
      [budi, 'Isi sel ditimpa seluruhnya.'],
    ]);
    expect(proposed(untracked, '/problem/unit')).toEqual([[budi, '']]);
    // Bold words are the look of a text, not its words.
    expect(proposed(untracked, '/analysis/gap')).toEqual([]);
    expect(untracked.proposals).toHaveLength(6);
    expect(untracked.unplaced).toEqual([]);
  });

  test('proposes to remove a part whose row was deleted', () => {
    const review = reviewOf(design, design, read('lo-rows.docx'), 'd.docx');
    const [id] = design.problem.constraints.order;
    expect(review.proposals).toMatchObject([
      { kind: 'removal', path: `/problem/constraints/items/${id}`, madeBy: sari },
    ]);
    const edited = editDesign(design, review.proposals[0]?.patch ?? []);
    expect(edited.ok && edited.value.design.problem.constraints.order).not.toContain(id);
    expect(review.unplaced).toEqual([]);
  });

  test('of a version without fingerprints is read with the revision that it names', async () => {
    const of = async (name: string): Promise<DocxReview> => {
      const result = await readReview(fixture(name), (designId, revision) =>
        designId === design.id && revision === 7 ? design : null,
      );
      if (!result.ok) throw new Error(result.error.code);
      expect(result.value.hasFingerprints).toBe(false);
      return reviewOf(design, design, result.value, name);
    };
    const unchanged = reviewOf(design, design, read('old.docx'), 'old.docx');
    expect(Object.values(unchanged.counts)).toEqual([0, 0, 0, 0, 0, 0]);
    const review = await of('lo-old-twice.docx');
    expect(review.counts).toMatchObject({ comments: 1, tracked: 1, untracked: 1 });
    expect(proposed(review, '/problem/impact')).toEqual([[budi, `${impact} Dari berkas lama.`]]);
    expect(proposed(review, '/problem/unit')).toEqual([
      [budi, design.problem.unit.text.replace('Bidang', 'Seksi')],
    ]);
    expect(review.unplaced).toEqual([]);
  });

  test('of a version without fingerprints still gives tracked changes where its revision is unknown', () => {
    const review = reviewOf(null, design, read('lo-old.docx'), 'old.docx');
    expect(proposed(review, '/problem/impact')).toEqual([[budi, `${impact} Dari berkas lama.`]]);
    expect(review.counts).toMatchObject({ tracked: 1, untracked: 0, comments: 1 });
  });
});
