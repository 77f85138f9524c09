/** Parts beside the texts: activities from chosen patterns, citations from named sentences. */
import { describe, expect, it } from 'vitest';
import { collect, entries } from '../../design/collection.ts';
import { editDesign, setValue } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { problems } from '../../tests/drafts/briefs.ts';
import { draftDesign } from '../draft.ts';
import type { Passage, SuggestedPart } from '../run/types.ts';
import { activitySuggestions } from './activity-suggestions.ts';
import { citationsOf } from './citations.ts';

const text = problems()[0]?.text ?? '';
const { design } = draftDesign({ brief: { text } });

function accept(into: Design, { partId, path, patch }: SuggestedPart): Design {
  const collection = path.slice(0, path.lastIndexOf('/items/'));
  const order = collection === '/citations' ? into.citations.order : into.journey.activities.order;
  const edited = editDesign(into, [
    ...patch,
    ...setValue(`${collection}/order`, [...order, partId]),
  ]);
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value.design;
}

describe('an activity that a model would add', () => {
  const [, last] = entries(design.journey.activities).at(-1) ?? [];
  const patternId = last?.patternId ?? '';
  /** The user has taken one activity out and put all else on new feet. */
  const worked = structuredClone(design);
  worked.journey.activities = collect(
    entries(design.journey.activities).filter(([, one]) => one.patternId !== patternId),
  );
  worked.ecosystem.technology = collect([]);

  it('comes as the rules plan it, with links into the design as it is', () => {
    const [found, ...rest] = activitySuggestions(worked, design, [patternId, patternId]);
    expect(rest).toEqual([]);
    const after = accept(worked, found as SuggestedPart);
    const activity = after.journey.activities.items[found?.partId ?? ''];
    expect(activity?.patternId).toBe(patternId);
    expect(activity?.jp).toBe(last?.jp);
    expect(after.journey.stages.order).toContain(activity?.stageId);
    expect(activity?.outcomeIds.length).toBeGreaterThan(0);
    expect(design.journey.activities.order).not.toContain(found?.partId);
  });

  it('is not suggested where it is there, unknown, or has nothing to belong to', () => {
    expect(activitySuggestions(design, design, [patternId])).toEqual([]);
    expect(activitySuggestions(worked, design, ['no-such-pattern'])).toEqual([]);
    const empty = structuredClone(worked);
    empty.journey.stages = collect([]);
    expect(activitySuggestions(empty, design, [patternId])).toEqual([]);
  });
});

describe('a citation', () => {
  const sentence =
    'Petugas dilarang menolak berkas tanpa menyebut semua kekurangannya dalam 3 hari.';
  const passage = (sentenceId: string, words: string): Passage => ({
    sourceId: 'src_aaaaaaaaaa',
    sourceName: 'SOP rekaan.pdf',
    sentenceId,
    text: words,
  });

  it.each([
    [sentence, 'quotation'],
    [
      'Petugas dilarang menolak berkas bila tanpa semua kekurangannya disebut.',
      'matching-paraphrase',
    ],
    ['Petugas menolak berkas tanpa menyebut semua kekurangannya.', 'needs-check'],
    [
      'Petugas dilarang menolak berkas tanpa menyebut semua kekurangannya dalam 5 hari.',
      'needs-check',
    ],
    ['Papan informasi diganti.', 'needs-check'],
  ])('of "%s" is labelled by rules: %s', (written, label) => {
    const [found] = citationsOf(
      design,
      [{ text: written, ids: ['k1'] }],
      [passage('p001.s01', sentence)],
      String,
    );
    expect(found?.patch).toMatchObject([{ value: { label } }]);
  });

  it('is held against all sentences that a text names, and bears the label of the weakest text', () => {
    const passages = [
      passage('p001.s01', 'Loket dibuka pukul 08.00.'),
      passage('p001.s02', 'Antrean dipanggil tiap 5 menit.'),
    ];
    const labels = (...cited: { text: string; ids: string[] }[]) =>
      citationsOf(design, cited, passages, String).map(
        ({ patch }) => patch.flatMap((one) => ('value' in one ? [one.value] : []))[0],
      );
    const both = 'Loket dibuka pukul 08.00. Antrean dipanggil tiap 5 menit.';
    expect(labels({ text: both, ids: ['k1', 'k2'] })).toMatchObject([
      { label: 'quotation' },
      { label: 'quotation' },
    ]);
    expect(
      labels({ text: both, ids: ['k1', 'k2'] }, { text: 'Loket dibuka pukul 09.00.', ids: ['k1'] }),
    ).toMatchObject([{ label: 'needs-check' }, { label: 'quotation' }]);
  });

  it('quotes the document, once for each sentence, from the closed list only', () => {
    const passages = [passage('p001.s01', sentence), passage('p001.s02', 'Lain. [ORANG_1]')];
    const found = citationsOf(
      design,
      [
        { text: 'Papan diganti.', ids: ['K2 '] },
        { text: sentence, ids: ['k1', 'k9', 'p001.s01'] },
      ],
      passages,
      (words) => words.replace('[ORANG_1]', 'Siti Rekaan'),
    );
    const after = found.reduce(accept, design);
    expect(entries(after.citations).map(([, one]) => one)).toEqual([
      {
        sourceId: 'src_aaaaaaaaaa',
        sourceName: 'SOP rekaan.pdf',
        sentences: ['src_aaaaaaaaaa.p001.s01'],
        quote: sentence,
        label: 'quotation',
      },
      {
        sourceId: 'src_aaaaaaaaaa',
        sourceName: 'SOP rekaan.pdf',
        sentences: ['src_aaaaaaaaaa.p001.s02'],
        quote: 'Lain. Siti Rekaan',
        label: 'needs-check',
      },
    ]);
    expect(citationsOf(after, [{ text: sentence, ids: ['k1'] }], passages, String)).toEqual([]);
  });
});
