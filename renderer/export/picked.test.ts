import { expect, it } from 'vitest';
import type { Offer } from '../../contract/index.ts';
import { exportKindSchema, formatsOf } from '../../design/export-catalogue.ts';
import { groups, itemsOf, usualSet, withFormat, withKind } from './picked.ts';

const noBrowser = { key: 'exportDialog.title', params: {} };

const offer = (kind: Offer['kind'], more: Partial<Offer> = {}): Offer => ({
  kind,
  formats: formatsOf[kind].map((format) => ({
    format,
    missing: format === 'pdf' ? noBrowser : null,
  })),
  empty: null,
  isUsual: false,
  templateId: null,
  ...more,
});

const offers: Offer[] = [
  offer('rp'),
  offer('journey', { isUsual: true }),
  offer('project', { isUsual: true, empty: noBrowser }),
];

it('has a place for every kind, once', () => {
  const kinds: readonly string[] = groups.flatMap((group) => group.kinds);
  expect([...kinds].sort()).toEqual([...exportKindSchema.options].sort());
});

it('begins with the usual documents that hold something', () => {
  expect([...usualSet(offers)]).toEqual([['journey', ['docx']]]);
});

it('lists what is chosen in the order of the dialog, without what cannot be written', () => {
  let picked = withKind(usualSet(offers), offer('rp'), true);
  picked = withFormat(picked, 'journey', 'md', true);
  picked = withFormat(picked, 'journey', 'pdf', true);
  expect(itemsOf(picked, offers)).toEqual([
    { kind: 'journey', format: 'docx' },
    { kind: 'journey', format: 'md' },
    { kind: 'rp', format: 'docx' },
  ]);
});

it('leaves a document out with its last format', () => {
  const picked = withFormat(usualSet(offers), 'journey', 'docx', false);
  expect(picked.has('journey')).toBe(false);
});
