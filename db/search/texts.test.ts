import { expect, test } from 'vitest';
import { canonicalJson } from '../../design/canonical.ts';
import { valueAt } from '../../design/pointer.ts';
import { slotsOf } from '../../design/texts.ts';
import { sampleDesign } from '../testing/sample.ts';
import { textsOf } from './texts.ts';

test('finds what the domain calls the texts of a document, with the same places', () => {
  const design = sampleDesign(1, { activities: 5 });
  const expected = slotsOf(design)
    .map(({ path, partId, slot }) => ({ path, partId, text: slot.text }))
    .filter(({ text, path }) => text !== '' && !path.startsWith('/rules/jpTable/'));
  const found = textsOf(design).filter(({ path }) => typeof valueAt(design, path) === 'object');
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  expect([...found].sort(byPath)).toEqual([...expected].sort(byPath));
});

test('reads stored documents in the order of the steps, though their keys are sorted', () => {
  const stored: object = JSON.parse(canonicalJson(sampleDesign(1, { activities: 1 })));
  const fields = textsOf(stored).map(({ path }) => path.split('/')[1]);
  expect([...new Set(fields)].slice(0, 5)).toEqual([
    'title',
    'agency',
    'problem',
    'analysis',
    'journey',
  ]);
});

test('takes prose outside slots, and no enum value, id, date or repeated sentence', () => {
  const document = {
    format: 'jelajah.design',
    language: 'id',
    brief: {
      text: 'Antrean panjang sekali.',
      sentences: {
        order: ['snt_aaaaaaaaaa'],
        items: { snt_aaaaaaaaaa: { text: 'Antrean panjang' } },
      },
    },
    reviewItems: {
      order: ['rev_bbbbbbbbbb'],
      items: { rev_bbbbbbbbbb: { note: 'Perlu angka dasar', status: 'open', date: '2026-01-02' } },
    },
    'a/b~': 'dua kata',
  };
  expect(textsOf(document)).toEqual([
    { path: '/brief/text', partId: null, text: 'Antrean panjang sekali.' },
    {
      path: '/reviewItems/items/rev_bbbbbbbbbb/note',
      partId: 'rev_bbbbbbbbbb',
      text: 'Perlu angka dasar',
    },
    { path: '/a~1b~0', partId: null, text: 'dua kata' },
  ]);
});
